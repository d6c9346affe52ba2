import { releaseHoldItems as releaseItems } from '../domain/change-hold.ts';
import type { Handlers } from './context.ts';
import { changeOwnHold } from './own-hold.ts';

export const releaseHoldItems: Handlers['releaseHoldItems'] = ({ path, headers, body }, context) =>
  changeOwnHold(context, path.holdId, headers['if-match'], (found) => releaseItems(found, body.seatIds));
