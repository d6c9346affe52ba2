import { seenBy } from '../domain/access.ts';
import { withdrawListing as decide } from '../domain/listings.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { WithdrawListingResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { findListing, showListing } from './own-listing.ts';

/** Either club may: the listing is the home club's, the fan the Seller's. */
export const withdrawListing: Handlers['withdrawListing'] = ({ path: { listingId } }, { caller, commitFixture }) =>
  commitFixture<WithdrawListingResult>(fixtureLedgerOf(listingId), {
    decide: (fixture, now) => {
      const found = findListing(fixture, listingId, caller.organisationId, seenBy);
      if (isRefusal(found)) return found;
      const isSeller = found.allocation.terms.sellerOrganisationId === caller.organisationId;
      return decide(fixture, found, isSeller ? 'seller' : 'issuer', now);
    },
    result: (fixture, now) => showListing(fixture, listingId, now),
  });
