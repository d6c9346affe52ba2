import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RateWindow } from './rate-window.ts';

const begin = Date.UTC(2027, 0);
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: begin }));
afterEach(() => void vi.useRealTimers());

const statesOf = (window: RateWindow, keys: readonly string[]) =>
  keys.map((key) => {
    const { remaining, isExceeded } = window.count(key);
    return isExceeded ? 'exceeded' : remaining;
  });

it('counts each key by itself', () => {
  expect(statesOf(new RateWindow(2), ['a', 'b', 'a', 'a', 'b'])).toEqual([1, 1, 0, 'exceeded', 0]);
});

it.each([
  { moved: 999, seen: 'exceeded' },
  { moved: 1000, seen: 0 },
  { moved: -1, seen: 0 },
  { moved: -3_600_000, seen: 0 },
])('after $moved ms: $seen', ({ moved, seen }) => {
  const window = new RateWindow(1);
  window.count('a');
  vi.setSystemTime(begin + moved);
  expect(statesOf(window, ['a'])).toEqual([seen]);
});
