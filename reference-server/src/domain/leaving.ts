/** Tickets that are to leave an order: which of them may, and who would be left behind. */
import { isNeeded, partsFrom } from './belonging.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState, OrderRecord } from './fixture-state.ts';
import type { HeldItem } from './held-item.ts';
import { isSold } from './item-state.ts';
import type { TicketRecord } from './ticket-state.ts';

/** Tickets that were named; undefined where it is none of the order. */
export type Named = readonly (TicketRecord | undefined)[];

export function namedTickets(state: FixtureState, order: OrderRecord, ticketIds: readonly string[]): Named {
  return ticketIds.map((id) => (order.ticketIds.includes(id) ? state.tickets.get(id) : undefined));
}

/** Where the first of these stands that is in this state, or -1. */
export function placeOf(tickets: Named, stands: TicketRecord['state']): number {
  return tickets.findIndex((ticket) => ticket?.state === stands);
}

/** Nobody sits on a ticket that is void. */
const staysWith: ReadonlySet<TicketRecord['state']> = new Set(['issued', 'redeemed']);

/** Who still comes once these are gone. */
export function staying(state: FixtureState, order: OrderRecord, going: Named): HeldItem[] {
  const all = order.ticketIds.map((id) => ticketOf(state, id));
  return all.filter((ticket) => staysWith.has(ticket.state) && !going.includes(ticket)).map(({ item }) => item);
}

/** The same, and who comes if nobody buys the ticket. */
export function perhapsStaying(state: FixtureState, order: OrderRecord, going: Named): HeldItem[] {
  const all = order.ticketIds.map((id) => ticketOf(state, id));
  const listed = all.filter((ticket) => ticket.state === 'listed' && !going.includes(ticket));
  return [...staying(state, order, going), ...listed.map(({ item }) => item)];
}

/** Those whose seat is freed by their going, in their places: of one that is released nobody is left behind any more. */
export function freedBy(state: FixtureState, going: Named): Named {
  return going.map((ticket) => (isSold(state, ticket?.id) ? ticket : undefined));
}

/** Where the first of these stands whose seat belongs with one that stays, or -1. */
export function partedAmong({ pool }: AllocationRecord, going: Named, kept: readonly HeldItem[]): number {
  return going.findIndex((ticket) => ticket !== undefined && partsFrom(pool.map, kept, ticket.item.seat));
}

/** Where the first of these stands whose price type must go with one that stays, or -1. */
export function neededAmong(
  state: FixtureState,
  { priceTypes }: AllocationRecord,
  order: OrderRecord | undefined,
  going: Named,
): number {
  if (!order) return -1;
  const [kept, depending] = [staying(state, order, going), perhapsStaying(state, order, going)];
  return going.findIndex((ticket) => isNeeded(priceTypes, kept, ticket?.item.priceTypeId, depending));
}

/** From this moment on nothing is released, exchanged, or cancelled without being overruled. Milliseconds. */
export function closesAt({ opening }: FixtureState, { terms }: AllocationRecord): number {
  return Date.parse(opening?.fixture.kickOff ?? '') - terms.cancellation.closesSeconds * 1000;
}

export function seatIdOf({ pool }: AllocationRecord, { item }: TicketRecord): string {
  return pool.map.idOf[item.seat] ?? '';
}
