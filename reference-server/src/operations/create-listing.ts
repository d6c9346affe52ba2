import { ticketSoldBy } from '../domain/access.ts';
import { createListing as decide } from '../domain/listings.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { CreateListingResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { showListing } from './own-listing.ts';

export const createListing: Handlers['createListing'] = ({ path: { ticketId }, body }, context) => {
  const { caller, services, commitFixture } = context;
  const listingId = services.ids.listing(ticketId);
  return commitFixture<CreateListingResult>(fixtureLedgerOf(ticketId), {
    decide: (fixture, now) => {
      const found = ticketSoldBy(fixture, ticketId, caller.organisationId);
      return isRefusal(found) ? found : decide(fixture, found, { listingId, request: body }, now);
    },
    result: (fixture, now) => ({ ...showListing(fixture, listingId, now), status: 201 }),
  });
};
