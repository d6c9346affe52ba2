/** How events change cancellations, and what they give back. */
import type { Appliers } from './applier.ts';
import { takeBack } from './apply-releases.ts';
import { trimEnded } from './counting-expiries.ts';
import { addExpiry } from './expiries.ts';
import { allocationOf, cancellationOf, ticketOf } from './fixture-lookup.ts';
import type { FixtureState } from './fixture-state.ts';
import { isSold } from './item-state.ts';
import type { CancellationRecord } from './ticket-state.ts';

export const cancellationAppliers: Appliers<'cancellation.quoted' | 'cancellation.confirmed' | 'cancellation.expired'> =
  {
    'cancellation.quoted': (
      state,
      { cancellationId: id, clientOrderId, reason, overrule, items, expiresAt },
      event,
    ) => {
      const quote: CancellationRecord = {
        id,
        allocationId: event.stream ?? '',
        clientOrderId,
        reason,
        overrule,
        items: items.map(({ ticketId, share, fee, refund }) => ({ ticketId, share, fee, refund })),
        quotedAt: event.at,
        expiresAt: Date.parse(expiresAt),
        state: 'quoted',
        confirmedAt: null,
      };
      keepCancellation(state, quote);
    },
    'cancellation.confirmed': (state, { cancellationId, ticketIds, refund }, event) => {
      const cancellation = cancellationOf(state, cancellationId);
      cancellation.state = 'confirmed';
      cancellation.confirmedAt = event.at;
      const allocation = allocationOf(state, cancellation.allocationId);
      const tickets = ticketIds.map((ticketId) => ticketOf(state, ticketId));
      const freed = tickets.filter(({ id }) => isSold(state, id));
      for (const ticket of tickets) ticket.state = 'cancelled';
      takeBack(
        allocation,
        freed.map(({ item }) => item),
      );
      const order = allocation.orders.get(cancellation.clientOrderId);
      if (order) order.refunded += refund.amount;
      trimEnded(state);
    },
    'cancellation.expired': (state, { cancellationId }) => {
      cancellationOf(state, cancellationId).state = 'expired';
      trimEnded(state);
    },
  };

export function keepCancellation(state: FixtureState, cancellation: CancellationRecord): void {
  state.cancellations.set(cancellation.id, cancellation);
  if (cancellation.state === 'quoted') addExpiry(state.expiries, { at: cancellation.expiresAt, id: cancellation.id });
}
