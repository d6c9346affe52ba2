import { holdListing as decide } from '../domain/listing-sale.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { HoldListingResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { holdResult } from './hold-result.ts';
import { findListing } from './own-listing.ts';

export const holdListing: Handlers['holdListing'] = ({ path: { listingId }, body }, context) => {
  const { caller, services, commitFixture } = context;
  const wish = { holdId: services.ids.hold(listingId), request: body, limits: services.config.limits };
  return commitFixture<HoldListingResult>(fixtureLedgerOf(listingId), {
    decide: (fixture, now) => {
      const found = findListing(fixture, listingId, caller.organisationId);
      return isRefusal(found) ? found : decide(fixture, found, wish, now);
    },
    result: (fixture) => ({ ...holdResult(fixture, wish.holdId), status: 201 }),
  });
};
