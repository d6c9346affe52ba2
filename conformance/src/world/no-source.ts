import { NotTestable } from '../outcome.ts';
import type { StateSource } from './state-source.ts';

const reason =
  'There is nothing to act on: give --sandbox-secret, or --config with a file that lists what the target has.';

/** A target that is only looked at: what needs no token can be checked, nothing else. */
export const noSource: StateSource = {
  name: 'none',
  lacks: () => reason,
  open: () => Promise.reject(new NotTestable(reason)),
  openShared: () => Promise.reject(new NotTestable(reason)),
  close: () => Promise.resolve(),
};
