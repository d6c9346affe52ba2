/** When idempotency records that have expired are let go of. */
import type { Store } from './store.ts';

/** About as many as can be written in a second. */
export const sweptAtOnce = 20_000;
/** A look takes 15 milliseconds and more, also where nothing has expired. */
export const ticksBetween = 60;

/** To be called each second: sweeps as long as there is more, and otherwise once a minute. */
export function createSweep(store: Pick<Store, 'sweep'>, now: () => number): () => Promise<void> {
  let rest = 0;
  return async () => {
    if (rest > 0) {
      rest -= 1;
      return;
    }
    const gone = await store.sweep(now(), sweptAtOnce);
    rest = gone < sweptAtOnce ? ticksBetween - 1 : 0;
  };
}
