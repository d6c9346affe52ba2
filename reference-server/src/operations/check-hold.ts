import { checkHold as check } from '../domain/change-hold.ts';
import type { Handlers } from './context.ts';
import { changeOwnHold } from './own-hold.ts';

export const checkHold: Handlers['checkHold'] = ({ path }, context) =>
  changeOwnHold(context, path.holdId, undefined, (found, now) => check(found, context.services.config.limits, now));
