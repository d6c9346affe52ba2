import { withdrawAllListings as withdrawn } from '../domain/listings.ts';
import type { WithdrawAllListingsResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { decidedForAll, homeFixturesIn, seenFixtures, unlessHome } from './home-fixtures.ts';

/** One commit over all fixtures. */
export const withdrawAllListings: Handlers['withdrawAllListings'] = async ({ path: { organisationId } }, context) => {
  const ids = await seenFixtures(context, organisationId);
  const stranger = unlessHome(context, organisationId, ids);
  if (stranger) return stranger;
  let ended = 0;
  return context.commit<WithdrawAllListingsResult>(ids, {
    decide: (ledgers, now) => {
      const events = decidedForAll(homeFixturesIn(ledgers, ids, organisationId), (state) => withdrawn(state, now));
      ended = events.filter(({ type }) => type === 'listing.withdrawn').length;
      return events;
    },
    result: (ledgers) => {
      const listings = homeFixturesIn(ledgers, ids, organisationId).flatMap(({ state }) => [
        ...state.listings.values(),
      ]);
      const held = listings.filter(({ state }) => state === 'held').length;
      return { status: 200, body: { withdrawn: ended, held } };
    },
  });
};
