import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, exhaustiveBestAvailable } from '../testing/exhaustive-best-available.ts';
import { poolFromPictures, type PoolPictures } from '../testing/pool-from-pictures.ts';
import { findBestAvailable, type BestAvailableRequest, type Found } from './best-available.ts';

const areaIds = ['A', 'B', 'C', 'D'];
const ordinaryPieces = fc.constantFrom('.', '..', '...', '....', '.....', 'r', '#', '#', 'x', '|');
const fragmentPieces = fc.constantFrom('.', '..', '..', '...', '#', '#', '#', 'x', '|');
const accessiblePieces = fc.constantFrom('wc', 'cw', 'cwc', 'ccw', 'w', 'cwwc', 'W', 'Cw', '.', '..', '...', '#', '|');

/** `places`: most of them in all, so that trying everything stays possible. */
function pictures(pieces: fc.Arbitrary<string>, places: number): fc.Arbitrary<PoolPictures> {
  const row = fc.array(pieces, { minLength: 1, maxLength: 5, size: 'max' }).map((drawn) => drawn.join(''));
  const area = fc.array(row, { minLength: 1, maxLength: 3 });
  return fc.array(area, { minLength: 1, maxLength: areaIds.length, size: 'max' }).map((areas) => {
    let left = places;
    const cut = (drawn: string) => {
      const kept = drawn.slice(0, left);
      left -= kept.length;
      return kept;
    };
    return Object.fromEntries(areas.map((rows, index) => [areaIds[index]!, rows.map(cut)]));
  });
}

const wish = {
  areas: fc.option(fc.shuffledSubarray([...areaIds, 'nowhere'], { minLength: 1 }), { freq: 1 }),
  maxGroups: fc.integer({ min: 1, max: 3 }),
  singles: fc.constantFrom('avoid', 'forbid'),
} as const;
const ordinary = fc.record({ ...wish, standard: fc.integer({ min: 1, max: 6 }), pairs: fc.constant([]) });
const pair = fc.record({ companions: fc.integer({ min: 0, max: 2 }) });
const party = fc.record({
  ...wish,
  standard: fc.integer({ min: 0, max: 3 }),
  pairs: fc.array(pair, { minLength: 1, maxLength: 2 }),
});

function seatsOf(found: Found, kind: 'standard' | 'accessible') {
  return found.groups.filter((group) => group.kind === kind).map((group) => group.seats);
}

function agreesWithTryingEverything(picture: PoolPictures, request: BestAvailableRequest): void {
  const pool = poolFromPictures(picture);
  const best = exhaustiveBestAvailable(pool, request);
  const found = findBestAvailable(pool, request);
  if ('reason' in found || 'reason' in best) {
    expect(found).toEqual(best);
    return;
  }
  const standard = seatsOf(found, 'standard').flat();
  const units = seatsOf(found, 'accessible');
  const seats = [...standard, ...units.flat()].sort((one, other) => one - other);
  expect({ cost: costOf(pool, request, standard, units), seats }).toEqual(best);
  expect([found.groups.length - units.length, found.singlesCreated]).toEqual([best.cost[0], best.cost[3]]);
  expect(units.map((unit) => unit.length)).toEqual(request.pairs.map((each) => each.companions + 1));
}

const runs = Number(process.env['PROPERTY_RUNS'] ?? 500);

describe('findBestAvailable finds what trying every choice finds', () => {
  it('for ordinary seats', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(pictures(ordinaryPieces, 20), pictures(fragmentPieces, 26)),
        ordinary,
        agreesWithTryingEverything,
      ),
      { numRuns: runs },
    );
  });

  it('for parties with wheelchair users', { timeout: 600_000 }, () => {
    fc.assert(fc.property(pictures(accessiblePieces, 32), party, agreesWithTryingEverything), { numRuns: 2 * runs });
  });
});
