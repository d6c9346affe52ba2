/** The statement that an allocation's feed comes to, worked out from nothing but the words of its events. */
import type { EventData } from '../../generated/events.ts';
import type { Event, StatementLine } from '../../generated/types.ts';

/** A line without its time and currency: amounts in minor units. */
export type FoldedLine = Pick<StatementLine, 'sequence' | 'kind' | 'ticketId' | 'clientOrderId'> & {
  readonly amount: number;
};

type Movement = Omit<FoldedLine, 'sequence'>;
/** What later events rest on: quotes by their ids, and the orders of tickets. */
type Known = {
  readonly quotes: Map<string, EventData['cancellation.quoted']>;
  readonly orders: Map<string, string>;
};

/** In the order of the feed. */
export function linesOfFeed(events: readonly Event[]): FoldedLine[] {
  const known: Known = { quotes: new Map(), orders: new Map() };
  return events.flatMap(({ type, sequence, data }) => {
    if (type === 'cancellation.quoted') {
      const quoted = data as unknown as EventData['cancellation.quoted'];
      known.quotes.set(quoted.cancellationId, quoted);
    }
    const movements = movementsIn(type, data, known);
    for (const { ticketId, clientOrderId } of movements) known.orders.set(ticketId, clientOrderId);
    return movements.map((movement) => ({ sequence, ...movement }));
  });
}

function movementsIn(type: string, data: unknown, { quotes, orders }: Known): Movement[] {
  if (type === 'order.confirmed') return sales(data as EventData['order.confirmed']);
  if (type === 'cancellation.confirmed') return cancelled(data as EventData['cancellation.confirmed'], quotes);
  if (type === 'exchange.confirmed') return exchanged(data as EventData['exchange.confirmed']);
  if (type === 'listing.sold') return soldOn(data as EventData['listing.sold'], orders);
  return [];
}

function sales({ clientOrderId, items }: EventData['order.confirmed']): Movement[] {
  return items.flatMap(({ ticketId = '', price, fee }) => [
    { kind: 'sale', ticketId, clientOrderId, amount: price },
    ...(fee === undefined ? [] : [{ kind: 'salesFee', ticketId, clientOrderId, amount: fee }]),
  ]);
}

function cancelled(data: EventData['cancellation.confirmed'], quotes: Known['quotes']): Movement[] {
  const { cancellationId, clientOrderId } = data;
  return (quotes.get(cancellationId)?.items ?? []).flatMap(({ ticketId, share, refund }) => [
    { kind: 'cancellation', ticketId, clientOrderId, amount: 0 - share },
    { kind: 'cancellationFee', ticketId, clientOrderId, amount: share - refund },
  ]);
}

function exchanged({ clientOrderId, from, to }: EventData['exchange.confirmed']): Movement[] {
  return [{ kind: 'exchange', ticketId: to.ticketId ?? '', clientOrderId, amount: to.price - from.price }];
}

/** What the buyer's price does not cover the home club bears. */
function soldOn({ ticketId, sale }: EventData['listing.sold'], orders: Known['orders']): Movement[] {
  const { gross, fee } = sale.payout;
  const borne = Math.max(0, gross.amount - sale.price.amount);
  const clientOrderId = orders.get(ticketId) ?? '';
  return [
    { kind: 'payout', ticketId, clientOrderId, amount: borne - gross.amount },
    { kind: 'borne', ticketId, clientOrderId, amount: 0 - borne },
    { kind: 'payoutFee', ticketId, clientOrderId, amount: fee.amount },
  ];
}

/** Minor units by kind, of kinds that have a line. */
export function sumsOf(lines: readonly { kind: string; amount: number }[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, amount } of lines) sums[kind] = (sums[kind] ?? 0) + amount;
  return sums;
}
