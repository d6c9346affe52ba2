/** Orders in a snapshot: a line of values without their names each, because there may be tens of thousands. */
import type { OrderRecord } from './fixture-state.ts';
import { itemsOf, valuesOf, type ItemValues } from './item-values.ts';

export type OrderLine = readonly [
  number: number,
  clientOrderId: string,
  /** Place in the list of allocations. */
  allocation: number,
  holdId: string,
  confirmedAt: number,
  fixtureRevision: number,
  items: ItemValues,
  ticketIds: readonly string[],
  total: number,
  exchanged: number,
  refunded: number,
  seasonTicketId: string | null,
];

export function orderLine(order: OrderRecord, allocationIds: readonly string[]): OrderLine {
  const { number, clientOrderId, allocationId, holdId, confirmedAt, fixtureRevision, items, ticketIds } = order;
  return [
    number,
    clientOrderId,
    allocationIds.indexOf(allocationId),
    holdId,
    confirmedAt,
    fixtureRevision,
    valuesOf(items),
    ticketIds,
    order.total,
    order.exchanged,
    order.refunded,
    order.seasonTicketId ?? null,
  ];
}

export function orderOfLine(line: OrderLine, allocationIds: readonly string[]): OrderRecord {
  const [number, clientOrderId, allocation, holdId, confirmedAt, fixtureRevision, items, ticketIds] = line;
  const [total, exchanged, refunded, seasonTicketId] = [line[8], line[9], line[10], line[11]];
  return {
    number,
    clientOrderId,
    allocationId: allocationIds[allocation] ?? '',
    holdId,
    confirmedAt,
    fixtureRevision,
    items: itemsOf(items),
    ticketIds,
    total,
    exchanged,
    refunded,
    ...(seasonTicketId === null ? {} : { seasonTicketId }),
  };
}
