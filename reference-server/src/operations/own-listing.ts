/** The way of every operation on a listing: find it for who asks, then the rule. */
import { listingIn, type ListingInAllocation, type seenBy, soldBy } from '../domain/access.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { listingView } from '../domain/listing-view.ts';
import { isRefusal, notFound, type Refusal } from '../domain/refusal.ts';
import type { Listing } from '../generated/types.ts';

/** A listing in an allocation that the organisation has to do with. */
export function findListing(
  fixture: FixtureState,
  listingId: string,
  organisationId: string,
  find: typeof seenBy = soldBy,
): ListingInAllocation | Refusal {
  return listingIn(fixture, listingId, (allocationId) => find(fixture, allocationId, organisationId));
}

/** One that was decided on, as it is now. */
export function showListing(fixture: FixtureState, listingId: string, now: number): { status: 200; body: Listing } {
  const found = listingIn(fixture, listingId, (id) => fixture.allocations.get(id) ?? notFound());
  if (isRefusal(found)) throw new Error(`listing ${listingId} was decided on but is not there`);
  return { status: 200, body: listingView(fixture, found, now) };
}
