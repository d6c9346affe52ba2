import { releaseHold as release } from '../domain/change-hold.ts';
import type { Handlers } from './context.ts';
import { changeOwnHold } from './own-hold.ts';

export const releaseHold: Handlers['releaseHold'] = ({ path }, context) =>
  changeOwnHold(context, path.holdId, undefined, release);
