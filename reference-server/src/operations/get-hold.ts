import { holdSeenBy } from '../domain/access.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { Handlers } from './context.ts';
import { readHold } from './find-hold.ts';
import { showHold } from './hold-result.ts';

export const getHold: Handlers['getHold'] = ({ path: { holdId } }, context) =>
  readHold(context, holdId, (fixture, hold) => {
    const found = holdSeenBy(fixture, hold, context.caller.organisationId);
    return isRefusal(found) ? found : showHold(found);
  });
