/** The statement that an allocation's feed comes to, worked out from nothing but the words of its events. */
import type { EventData } from '../../generated/events.ts';
import type { Event, StatementLine } from '../../generated/types.ts';

/** A line without its time and currency: amounts in minor units. */
export type FoldedLine = Pick<StatementLine, 'sequence' | 'kind' | 'ticketId' | 'clientOrderId'> & {
  readonly amount: number;
};

type Movement = Omit<FoldedLine, 'sequence'>;
type Quotes = ReadonlyMap<string, EventData['cancellation.quoted']>;

/** In the order of the feed. */
export function linesOfFeed(events: readonly Event[]): FoldedLine[] {
  const quotes = new Map<string, EventData['cancellation.quoted']>();
  return events.flatMap(({ type, sequence, data }) => {
    if (type === 'cancellation.quoted') {
      const quoted = data as unknown as EventData['cancellation.quoted'];
      quotes.set(quoted.cancellationId, quoted);
    }
    return movementsIn(type, data, quotes).map((movement) => ({ sequence, ...movement }));
  });
}

function movementsIn(type: string, data: unknown, quotes: Quotes): Movement[] {
  if (type === 'order.confirmed') return sales(data as EventData['order.confirmed']);
  if (type === 'cancellation.confirmed') return cancelled(data as EventData['cancellation.confirmed'], quotes);
  if (type === 'exchange.confirmed') return exchanged(data as EventData['exchange.confirmed']);
  return [];
}

function sales({ clientOrderId, items }: EventData['order.confirmed']): Movement[] {
  return items.map(({ ticketId = '', price }) => ({ kind: 'sale', ticketId, clientOrderId, amount: price }));
}

function cancelled(data: EventData['cancellation.confirmed'], quotes: Quotes): Movement[] {
  const { cancellationId, clientOrderId } = data;
  return (quotes.get(cancellationId)?.items ?? []).flatMap(({ ticketId, share, refund }) => [
    { kind: 'cancellation', ticketId, clientOrderId, amount: 0 - share },
    { kind: 'cancellationFee', ticketId, clientOrderId, amount: share - refund },
  ]);
}

function exchanged({ clientOrderId, from, to }: EventData['exchange.confirmed']): Movement[] {
  return [{ kind: 'exchange', ticketId: to.ticketId ?? '', clientOrderId, amount: to.price - from.price }];
}

/** Minor units by kind, of kinds that have a line. */
export function sumsOf(lines: readonly { kind: string; amount: number }[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, amount } of lines) sums[kind] = (sums[kind] ?? 0) + amount;
  return sums;
}
