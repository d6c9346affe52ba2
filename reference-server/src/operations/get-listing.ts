import { seenBy } from '../domain/access.ts';
import { listingView } from '../domain/listing-view.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { findListing } from './own-listing.ts';

export const getListing: Handlers['getListing'] = ({ path: { listingId } }, { caller, readFixture }) =>
  readFixture(fixtureLedgerOf(listingId), ({ state }, now) => {
    const found = findListing(state, listingId, caller.organisationId, seenBy);
    return isRefusal(found) ? found : { status: 200, body: listingView(state, found, now) };
  });
