import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

describe('createPace', () => {
  it('lets everything go at once where no rate is set, and counts', async () => {
    const pace = createPace(null, async () => undefined);
    await Promise.all([pace.turn(), pace.turn(), pace.turn()]);
    expect([pace.requests, pace.sleptMilliseconds]).toEqual([3, 0]);
  });

  it('spreads requests over the time that the rate leaves', async () => {
    const slept: number[] = [];
    const pace = createPace(10, async (milliseconds) => slept.push(milliseconds));
    await Promise.all([pace.turn(), pace.turn(), pace.turn()]);
    expect(slept.map((milliseconds) => Math.round(milliseconds / 100))).toEqual([1, 2]);
    expect(pace.sleptMilliseconds).toBeGreaterThan(250);
  });
});
