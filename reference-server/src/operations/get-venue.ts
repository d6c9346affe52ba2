import { fixtureSeenBy } from '../domain/access.ts';
import { isRefusal, notFound } from '../domain/refusal.ts';
import { venueView } from '../domain/venue-view.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';

export const getVenue: Handlers['getVenue'] = ({ path: { venueId } }, { readFixture, caller }) =>
  readFixture(fixtureLedgerOf(venueId), ({ state }) => {
    const opening = fixtureSeenBy(state, caller.organisationId);
    if (isRefusal(opening)) return opening;
    if (opening.fixture.venueId !== venueId) return notFound();
    return { status: 200, body: venueView(state, opening, caller.organisationId) };
  });
