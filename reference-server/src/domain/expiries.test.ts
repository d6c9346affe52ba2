import { describe, expect, it } from 'vitest';
import { addExpiry, dueExpiries, nextExpiry, trimExpiries, type Expiry } from './expiries.ts';

const always = (): boolean => true;
const not = (id: string) => (expiry: Expiry) => expiry.id !== id;

function expiriesAt(...times: number[]): Expiry[] {
  const expiries: Expiry[] = [];
  times.forEach((at, index) => addExpiry(expiries, { at, id: `${at}:${index}` }));
  return expiries;
}

const idsOf = (expiries: readonly Expiry[]): string[] => expiries.map(({ id }) => id);

describe('expiries', () => {
  it.each([
    ['that come in order', [1, 2, 3], ['1:0', '2:1', '3:2']],
    ['that come before others', [3, 1, 2], ['1:1', '2:2', '3:0']],
    ['of one moment, by their arrival', [2, 2, 1, 2], ['1:2', '2:0', '2:1', '2:3']],
  ])('%s, are in order', (_what, times, ids) => {
    expect(idsOf(expiriesAt(...times))).toEqual(ids);
  });

  it('are due up to and with the moment', () => {
    expect(idsOf(dueExpiries(expiriesAt(1, 2, 3), 2, always))).toEqual(['1:0', '2:1']);
    expect(dueExpiries(expiriesAt(1), 0, always)).toEqual([]);
  });

  it('that do not count any more are passed over, wherever they stand', () => {
    expect(idsOf(dueExpiries(expiriesAt(1, 2, 3), 3, not('2:1')))).toEqual(['1:0', '3:2']);
    expect(nextExpiry(expiriesAt(1, 2), not('1:0'))).toBe(2);
    expect(nextExpiry(expiriesAt(1), not('1:0'))).toBeNull();
  });

  it.each([
    ['dead ones at the front', (at: number) => at > 2, [3, 4]],
    ['all when none is alive', () => false, []],
    ['none when the first is alive', (at: number) => at !== 2, [1, 2, 3, 4]],
  ])('let go of %s', (_what, isLive, left) => {
    const expiries = expiriesAt(1, 2, 3, 4);
    trimExpiries(expiries, ({ at }) => isLive(at));
    expect(expiries.map(({ at }) => at)).toEqual(left);
  });
});
