/** A fixture with one order, for tests of what happens to tickets afterwards. */
import type { HoldInAllocation, TicketInAllocation } from '../domain/access.ts';
import { confirmOrder } from '../domain/confirm-order.ts';
import type { OrderRecord } from '../domain/fixture-state.ts';
import { totalOf } from '../domain/held-item.ts';
import type { Party, TicketRecord } from '../domain/ticket-state.ts';
import type { Selection, WorldCriteria } from '../generated/types.ts';
import { openedFixture, opensAt, orderOf, placed, tell, type Quantities, type TestFixture } from './fixture.ts';

export type SoldTickets = TestFixture & {
  readonly order: OrderRecord;
  readonly tickets: readonly TicketRecord[];
  /** The ticket at a place in the order, as one of the parties finds it. */
  found(place?: number, party?: Party): TicketInAllocation;
};

export function soldTickets(
  criteria: WorldCriteria = {},
  quantities: Quantities = { adult: 2 },
  more: Partial<Selection> = {},
): SoldTickets {
  const fixture = openedFixture(criteria);
  const order = sold(fixture, 'order_1', placed(fixture, quantities, more));
  const tickets = order.ticketIds.map((id) => fixture.state.tickets.get(id)!);
  const found = (place = 0, party: Party = 'seller') => ({
    ticket: tickets[place]!,
    allocation: fixture.allocation,
    party,
  });
  return { ...fixture, order, tickets, found };
}

/** The order of a hold. */
export function sold(
  { state }: Pick<TestFixture, 'state'>,
  clientOrderId: string,
  place: HoldInAllocation,
): OrderRecord {
  const { hold, allocation } = place;
  const expectedTotal = { amount: totalOf(hold.items), currency: allocation.priceList.currency };
  const request = { holdId: hold.id, expectedTotal };
  const decided = confirmOrder(state, place, orderOf({ clientOrderId, request }), opensAt);
  tell(state, decided);
  const order = allocation.orders.get(clientOrderId);
  if (!order) throw new Error(`the order was refused: ${JSON.stringify(decided)}`);
  return order;
}
