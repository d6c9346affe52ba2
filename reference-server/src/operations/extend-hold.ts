import { extendHold as extend } from '../domain/change-hold.ts';
import type { Handlers } from './context.ts';
import { changeOwnHold } from './own-hold.ts';

export const extendHold: Handlers['extendHold'] = ({ path, body }, context) =>
  changeOwnHold(context, path.holdId, undefined, (found, now) => extend(found, body.lifeSeconds, now));
