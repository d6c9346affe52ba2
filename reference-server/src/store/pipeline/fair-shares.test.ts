import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairShares } from './fair-shares.ts';

/** How many of so many each party gets that asks for all, by turns. */
function divide(bound: number, parties: readonly string[]): number[] {
  const shares = new FairShares(bound);
  const got = parties.map(() => 0);
  for (let round = 0; round <= bound; round += 1)
    parties.forEach((party, index) => {
      if (shares.take(party)) got[index]! += 1;
    });
  return got;
}

describe('fair shares', () => {
  it.each([
    [12, 'A', [6]],
    [12, 'AB', [4, 4]],
    [12, 'ABC', [3, 3, 3]],
    [1, 'A', [1]],
    [2, 'AB', [1, 1]],
  ])('of %i are for %s each %j', (bound, parties, expected) => {
    expect(divide(bound, [...parties])).toEqual(expected);
  });

  it('leave room for who comes late', () => {
    const shares = new FairShares(8);
    for (let ask = 0; ask < 20; ask += 1) shares.take('A');
    expect([shares.take('B'), shares.take('C'), shares.take('A')]).toEqual([true, true, false]);
    expect(['A', 'B', 'C', 'D'].map((party) => shares.of(party))).toEqual([4, 1, 1, 0]);
  });

  it('are not for the server itself', () => {
    const shares = new FairShares(1);
    expect([shares.take(null), shares.take(null), shares.take('A'), shares.take('B')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('come back, all of them, and are never more than there are', () => {
    const step = fc.record({ party: fc.constantFrom('A', 'B', 'C'), gives: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(step, { maxLength: 80 }), (bound, steps) => {
        const shares = new FairShares(bound);
        const open: string[] = [];
        for (const { party, gives } of steps) {
          const place = open.indexOf(party);
          if (gives && place >= 0) shares.release(open.splice(place, 1)[0]!);
          else if (!gives && shares.take(party)) open.push(party);
          expect(open.length).toBeLessThanOrEqual(bound);
        }
        for (const party of open) shares.release(party);
        expect(divide(bound, ['A'])).toEqual([Math.ceil(bound / 2)]);
        let again = 0;
        while (shares.take('A')) again += 1;
        expect(again).toBe(Math.ceil(bound / 2));
      }),
    );
  });
});
