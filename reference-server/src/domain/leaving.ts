/** Who stays behind when tickets of an order go: a wheelchair user without the companion, a child without an adult. */
import { isNeeded, partsFrom } from './belonging.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState, OrderRecord } from './fixture-state.ts';
import type { HeldItem } from './held-item.ts';
import type { TicketRecord } from './ticket-state.ts';

/** Tickets that were named; undefined where it is none of the order. */
export type Named = readonly (TicketRecord | undefined)[];

/** Nobody sits on a ticket that is void or on resale. */
const staysWith: ReadonlySet<string> = new Set(['issued', 'redeemed']);

/** Who still comes once these are gone. */
export function staying(state: FixtureState, order: OrderRecord, going: readonly TicketRecord[]): HeldItem[] {
  const all = order.ticketIds.map((id) => ticketOf(state, id));
  return all.filter((ticket) => staysWith.has(ticket.state) && !going.includes(ticket)).map(({ item }) => item);
}

/** Where the first of these stands whose seat belongs with one that stays, or -1. */
export function partedAmong({ pool }: AllocationRecord, going: Named, kept: readonly HeldItem[]): number {
  return going.findIndex((ticket) => ticket !== undefined && partsFrom(pool.map, kept, ticket.item.seat));
}

/** Where the first of these stands whose price type must go with one that stays, or -1. */
export function neededAmong({ priceTypes }: AllocationRecord, going: Named, kept: readonly HeldItem[]): number {
  return going.findIndex((ticket) => isNeeded(priceTypes, kept, ticket?.item.priceTypeId));
}
