/** What becomes of an order's item with its ticket, and so whether the seat is still sold by it. */
import type { TicketLifecycle } from '../generated/lifecycles.ts';
import type { OrderItem } from '../generated/types.ts';
import type { FixtureState } from './fixture-state.ts';

/** Every state a ticket can be in: one that is new does not compile until it is here. */
const itemStateBy: Readonly<Record<TicketLifecycle, OrderItem['state']>> = {
  issued: 'sold',
  redeemed: 'sold',
  voided: 'sold',
  released: 'released',
  cancelled: 'cancelled',
  exchanged: 'exchanged',
  listed: 'sold',
  resold: 'resold',
};

/** An order without tickets is one whose Issuer has none: its seats are sold. */
export function itemStateOf(state: FixtureState, ticketId: string | undefined): OrderItem['state'] {
  const ticket = state.tickets.get(ticketId ?? '');
  return ticket ? itemStateBy[ticket.state] : 'sold';
}

/** Whether the seat of a ticket is still sold by it. */
export function isSold(state: FixtureState, ticketId: string | undefined): boolean {
  return itemStateOf(state, ticketId) === 'sold';
}
