/** Compares the cancellations that the API shows with what the feed tells of them. */
import type { EventData } from '../../generated/events.ts';
import type { Cancellation, Event } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual, expectThat } from '../expect.ts';
import type { FoldedTickets } from './folded-tickets.ts';

type Quoted = EventData['cancellation.quoted'];

export async function expectCancellations(
  actor: Actor,
  { cancellations }: FoldedTickets,
  events: readonly Event[],
): Promise<void> {
  for (const { cancellationId, ...quoted } of dataOf(events, 'cancellation.quoted')) {
    const shown = await actor.do('getCancellation', { path: { cancellationId } });
    const where = `of cancellation ${cancellationId} in the API, against the feed`;
    expectEqual(shown.state, cancellations.get(cancellationId)?.state, `the state ${where}`);
    expectEqual(
      shown.confirmedAt !== undefined,
      shown.state === 'confirmed',
      `whether there is a confirmedAt ${where}`,
    );
    expectEqual(termsShown(shown), termsTold(quoted), `the terms ${where}`);
  }
}

function termsShown({ clientOrderId, reason, overrule, items, fees, refund, expiresAt }: Cancellation) {
  const tickets = items.map(({ ticketId, seatId, ...amounts }) =>
    [ticketId, seatId, amounts.share.amount, amounts.fee.amount, amounts.refund.amount].join(' '),
  );
  const at = Date.parse(expiresAt);
  return { clientOrderId, reason, overrule, tickets, fees: fees.amount, refund: refund.amount, at };
}

function termsTold({
  clientOrderId,
  reason,
  overrule,
  items,
  fees,
  refund,
  expiresAt,
}: Omit<Quoted, 'cancellationId'>) {
  const tickets = items.map((item) => [item.ticketId, item.seatId, item.share, item.fee, item.refund].join(' '));
  const at = Date.parse(expiresAt);
  return { clientOrderId, reason, overrule, tickets, fees: fees.amount, refund: refund.amount, at };
}

/** Minor units by the Seller's id of the order. No more than once for a ticket, and no more than was quoted. */
export function refundsOf(events: readonly Event[]): Map<string, number> {
  const quotes = new Map(dataOf(events, 'cancellation.quoted').map((quoted) => [quoted.cancellationId, quoted]));
  const refunds = new Map<string, number>();
  for (const data of dataOf(events, 'cancellation.confirmed')) {
    const quoted = quotes.get(data.cancellationId);
    expectThat(
      quoted?.refund.amount === data.refund.amount && quoted.clientOrderId === data.clientOrderId,
      `that cancellation ${data.cancellationId} is confirmed at its quote`,
      data,
    );
    refunds.set(data.clientOrderId, (refunds.get(data.clientOrderId) ?? 0) + data.refund.amount);
  }
  return refunds;
}

/** The data of all events of a type. */
export function dataOf<Type extends keyof EventData>(events: readonly Event[], type: Type): EventData[Type][] {
  return events.filter((event) => event.type === type).map(({ data }) => data as unknown as EventData[Type]);
}
