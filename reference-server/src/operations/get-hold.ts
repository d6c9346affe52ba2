import { holdSeenBy } from '../domain/access.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { showHold } from './hold-result.ts';

export const getHold: Handlers['getHold'] = ({ path: { holdId } }, { readFixture, caller }) =>
  readFixture(fixtureLedgerOf(holdId), ({ state }) => {
    const found = holdSeenBy(state, holdId, caller.organisationId);
    return isRefusal(found) ? found : showHold(found);
  });
