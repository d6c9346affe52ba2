import { seenBy } from '../domain/access.ts';
import { isLiveListing } from '../domain/listing-state.ts';
import { listingView } from '../domain/listing-view.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { numberIn } from './cursor.ts';
import { defaultPageItems } from './list-rows.ts';

/** What a listing can be bought at follows from the moment, so the ledger's state is the list. */
export const listListings: Handlers['listListings'] = ({ path: { allocationId }, query }, context) => {
  const { services, readFixture, caller } = context;
  const { limit = defaultPageItems, cursor } = query;
  const list = `listings of ${allocationId}`;
  return readFixture(fixtureLedgerOf(allocationId), ({ state }, now) => {
    const allocation = seenBy(state, allocationId, caller.organisationId);
    if (isRefusal(allocation)) return allocation;
    const after = cursor === undefined ? { number: 0 } : services.cursors.decode(list, cursor, numberIn);
    if (isRefusal(after)) return after;
    const numbered = [...state.listings.values()].map((listing, index) => ({ listing, number: index + 1 }));
    const live = numbered.filter(
      ({ listing, number }) => number > after.number && listing.allocationId === allocationId && isLiveListing(listing),
    );
    const shown = live.slice(0, limit);
    const items = shown.map(({ listing }) => listingView(state, { listing, allocation }, now));
    const last = live.length > limit ? shown.at(-1) : undefined;
    const body = last ? { items, nextCursor: services.cursors.encode(list, last.number) } : { items };
    return { status: 200, body };
  });
};
