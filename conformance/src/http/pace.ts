/** All waiting of a run, counted. */
import { setTimeout as after } from 'node:timers/promises';

export type Pace = {
  /** Waits for the next request's turn, where a rate is set. */
  turn(): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
  readonly sleptMilliseconds: number;
  readonly requests: number;
};

/** `maxRate` is requests a second, or null for as fast as it goes. */
export function createPace(maxRate: number | null, sleepFor: (milliseconds: number) => Promise<unknown> = after): Pace {
  let sleptMilliseconds = 0;
  let requests = 0;
  let nextAt = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    sleptMilliseconds += milliseconds;
    await sleepFor(milliseconds);
  };
  return {
    async turn() {
      requests += 1;
      if (maxRate === null) return;
      const now = performance.now();
      const at = Math.max(now, nextAt);
      nextAt = at + 1000 / maxRate;
      if (at > now) await sleep(at - now);
    },
    sleep,
    get sleptMilliseconds() {
      return sleptMilliseconds;
    },
    get requests() {
      return requests;
    },
  };
}
