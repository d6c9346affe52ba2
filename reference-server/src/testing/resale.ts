/** Tickets listed and sold on in a fixture's state, for tests. Each step throws where it is refused. */
import type { ListingInAllocation } from '../domain/access.ts';
import { confirmOrder } from '../domain/confirm-order.ts';
import type { DomainEvent } from '../domain/events.ts';
import { totalOf } from '../domain/held-item.ts';
import { holdListing } from '../domain/listing-sale.ts';
import { createListing } from '../domain/listings.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { policyEvents } from '../domain/resale-policy.ts';
import { payoutTerms, payoutView, policyOf } from '../domain/resale-terms.ts';
import type { ResalePolicyRequest } from '../generated/types.ts';
import { limits, opensAt, orderOf, placed, tell, type Quantities, type TestFixture } from './fixture.ts';

function told({ state }: TestFixture, decided: Refusal | DomainEvent[], now = opensAt): DomainEvent[] {
  if (isRefusal(decided)) throw new Error(`refused with ${decided.refused} at ${decided.pointers.join()}`);
  tell(state, decided, now);
  return decided;
}

/** Tickets of an order, in the order of its items. */
export function soldTickets(
  fixture: TestFixture,
  quantities: Quantities = { adult: 3 },
  seasonTicketId?: string,
): string[] {
  const { hold, allocation } = placed(fixture, quantities);
  const amount = totalOf(hold.items);
  const { currency } = allocation.priceList;
  const request = {
    holdId: hold.id,
    expectedTotal: { amount, currency },
    ...(seasonTicketId ? { seasonTicketId } : {}),
  };
  told(
    fixture,
    confirmOrder(fixture.state, { allocation, hold }, orderOf({ clientOrderId: 'order-1', request }), opensAt),
  );
  return [...(allocation.orders.get('order-1')?.ticketIds ?? [])];
}

/** Lists at what the terms of now say; `asked` minor units in a marketplace. */
export function listed(fixture: TestFixture, ticketId: string, asked?: number, now = opensAt): ListingInAllocation {
  const { state, allocation } = fixture;
  const ticket = state.tickets.get(ticketId)!;
  const policy = policyOf(state);
  const { rule, amount } = payoutView(allocation, payoutTerms(policy, ticket.item.price, asked ?? ticket.item.price));
  const price = asked === undefined ? {} : { price: { amount: asked, currency: allocation.priceList.currency } };
  const wish = { listingId: `lst_${state.listings.size}`, request: { ...price, expectedPayout: { rule, amount } } };
  told(fixture, createListing(state, { ticket, allocation, party: 'seller' }, wish, now), now);
  return { listing: state.listings.get(wish.listingId)!, allocation };
}

/** A buyer's hold of it. */
export function heldFor(fixture: TestFixture, found: ListingInAllocation, priceTypeId: string, now = opensAt) {
  const holdId = `hld_of_${found.listing.id}_${fixture.state.holds.size}`;
  const request = { priceTypeId, entitled: true };
  told(fixture, holdListing(fixture.state, found, { holdId, request, limits }, now), now);
  return fixture.state.holds.get(holdId)!;
}

/** Sold on; gives all events of the confirmation. */
export function soldOn(fixture: TestFixture, found: ListingInAllocation, priceTypeId: string): DomainEvent[] {
  const { state, allocation } = fixture;
  const hold = heldFor(fixture, found, priceTypeId);
  const expectedTotal = { amount: totalOf(hold.items), currency: allocation.priceList.currency };
  const order = orderOf({ clientOrderId: `order-of-${found.listing.id}`, request: { holdId: hold.id, expectedTotal } });
  return told(fixture, confirmOrder(state, { allocation, hold }, order, opensAt));
}

export function setPolicy(fixture: TestFixture, wish: Partial<ResalePolicyRequest>): void {
  const policy = policyOf(fixture.state);
  told(fixture, policyEvents(fixture.state, { ...policy, ...wish, revision: policy.revision + 1 }));
}
