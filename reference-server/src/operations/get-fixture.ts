import { fixtureSeenBy } from '../domain/access.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';

export const getFixture: Handlers['getFixture'] = ({ path: { fixtureId } }, { readFixture, caller }) =>
  readFixture(fixtureLedgerOf(fixtureId), ({ state }) => {
    const opening = fixtureSeenBy(state, caller.organisationId);
    if (isRefusal(opening)) return opening;
    return { status: 200, body: opening.fixture };
  });
