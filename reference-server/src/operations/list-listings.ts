import { seenBy } from '../domain/access.ts';
import { isLiveListing } from '../domain/listing-state.ts';
import { listingView } from '../domain/listing-view.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { numberIn } from './cursor.ts';
import { followList } from './follow-list.ts';

/** What a listing can be bought at follows from the moment, so the ledger's state is the list. */
export const listListings: Handlers['listListings'] = ({ path: { allocationId }, query }, context) => {
  const { services, readFixture, caller } = context;
  return readFixture(fixtureLedgerOf(allocationId), ({ state }, now) => {
    const allocation = seenBy(state, allocationId, caller.organisationId);
    if (isRefusal(allocation)) return allocation;
    const way = followList(services.cursors, `listings of ${allocationId}`, query, numberIn);
    if (isRefusal(way)) return way;
    const after = way.after?.number ?? 0;
    const numbered = [...state.listings.values()].map((listing, index) => ({ listing, number: index + 1 }));
    const live = numbered.filter(
      ({ listing, number }) => number > after && listing.allocationId === allocationId && isLiveListing(listing),
    );
    const page = way.page(live, ({ number }) => number);
    const items = page.items.map(({ listing }) => listingView(state, { listing, allocation }, now));
    return { status: 200, body: { ...page, items } };
  });
};
