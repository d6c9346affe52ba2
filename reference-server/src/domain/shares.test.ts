import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenShares, shareAbove, shareOf } from './shares.ts';

test.each([
  [2500, 500, 125, 125],
  [2501, 500, 125, 126],
  [0, 500, 0, 0],
  [999, 10_000, 999, 999],
])('%i at %i basis points is between %i and %i', (amount, basisPoints, below, above) => {
  expect([shareOf(amount, basisPoints), shareAbove(amount, basisPoints)]).toEqual([below, above]);
});

test.each([
  [100, 3, [34, 33, 33]],
  [2, 4, [1, 1, 0, 0]],
  [7, 1, [7]],
])('%i in %i parts', (amount, parts, shares) => {
  expect(evenShares(amount, parts)).toEqual(shares);
});

test('parts add up to the whole and differ by one at most', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 60 }), (amount, parts) => {
      const shares = evenShares(amount, parts);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
