/** The movements of money that events are: what a statement is made of. Nothing else moves money. */
import type { EventData, EventType } from '../generated/events.ts';
import type { LedgerEvent } from '../store/store.ts';
import { allocationOf, cancellationOf, ticketOf } from './fixture-lookup.ts';
import type { FixtureState } from './fixture-state.ts';
import type { MoneyKind } from './statement-kinds.ts';

/** As the Issuer sees it, in minor units: above 0 what the Seller owes. */
export type Movement = {
  readonly kind: MoneyKind;
  readonly ticketId: string;
  readonly clientOrderId: string;
  readonly amount: number;
};

type MovementsOf = {
  readonly [Type in EventType]?: (data: EventData[Type], state: FixtureState) => Movement[];
};

/** Every event that moves money, asked once the state has it. */
const movementsBy: MovementsOf = {
  'order.confirmed': ({ clientOrderId, items }) =>
    items.flatMap(({ ticketId = '', price, fee }): Movement[] => [
      { kind: 'sale', ticketId, clientOrderId, amount: price },
      ...(fee === undefined ? [] : [{ kind: 'salesFee' as const, ticketId, clientOrderId, amount: fee }]),
    ]),
  'cancellation.confirmed': ({ cancellationId, clientOrderId }, state) =>
    cancellationOf(state, cancellationId).items.flatMap(({ ticketId, share, refund }): Movement[] => [
      // No minus before a nought: JSON has none, and a state that is put away would come back another.
      { kind: 'cancellation', ticketId, clientOrderId, amount: 0 - share },
      { kind: 'cancellationFee', ticketId, clientOrderId, amount: share - refund },
    ]),
  'exchange.confirmed': ({ clientOrderId, to, difference }) => [
    { kind: 'exchange', ticketId: to.ticketId ?? '', clientOrderId, amount: difference.amount },
  ],
  'listing.sold': ({ ticketId, sale: { payout }, borne }, state) => {
    const { clientOrderId } = ticketOf(state, ticketId);
    return [
      { kind: 'payout', ticketId, clientOrderId, amount: borne.amount - payout.gross.amount },
      { kind: 'borne', ticketId, clientOrderId, amount: 0 - borne.amount },
      { kind: 'payoutFee', ticketId, clientOrderId, amount: payout.fee.amount },
    ];
  },
};

export function movementsOf(state: FixtureState, event: LedgerEvent): Movement[] {
  const movements = movementsBy[event.type as EventType] as
    ((data: unknown, state: FixtureState) => Movement[]) | undefined;
  return movements?.(event.data, state) ?? [];
}

/** What the event moves is in the sums of its allocation. */
export function addToSums(state: FixtureState, event: LedgerEvent): void {
  for (const { kind, amount } of movementsOf(state, event)) {
    const { statement } = allocationOf(state, event.stream);
    statement.set(kind, (statement.get(kind) ?? 0) + amount);
  }
}
