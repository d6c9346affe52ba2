import { homeFixture } from '../domain/access.ts';
import { accessListAfter } from '../domain/access-list.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { defaultPageItems } from './follow-list.ts';

export const getAccessList: Handlers['getAccessList'] = ({ path: { fixtureId }, query }, { caller, readFixture }) =>
  readFixture(fixtureLedgerOf(fixtureId), ({ state }) => {
    const opening = homeFixture(state, caller.organisationId);
    if (isRefusal(opening)) return opening;
    const { after = 0, limit = defaultPageItems } = query;
    return { status: 200, body: accessListAfter(state, fixtureId, after, limit) };
  });
