import { replaceHoldItems as replaceItems } from '../domain/change-hold.ts';
import type { Handlers } from './context.ts';
import { changeOwnHold } from './own-hold.ts';

export const replaceHoldItems: Handlers['replaceHoldItems'] = ({ path, headers, body }, context) =>
  changeOwnHold(context, path.holdId, headers['if-match'], (found, now, fixture) =>
    replaceItems(fixture, found, body.selection, now),
  );
