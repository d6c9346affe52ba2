import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundFromPictures } from './grounds.ts';
import { seatMapOf, type SeatMap } from './seat-map.ts';
import { SeatPool, withFreed, type SeatState } from './seat-pool.ts';

const map = seatMapOf(
  groundFromPictures([
    { id: 'A', rows: ['..wc', '...'] },
    { id: 'B', rows: ['....'] },
  ]),
);

function statesOf(pool: SeatPool): SeatState[] {
  return Array.from({ length: pool.map.size }, (_, seat) => pool.stateOf(seat));
}

describe('a pool', () => {
  it('has the free seats of its own areas only', () => {
    const pool = new SeatPool(map, ['A', 'nowhere']);
    expect(pool.areaIndexes).toEqual([0]);
    expect([pool.free('standard'), pool.free('wheelchair'), pool.free('companion')]).toEqual([5, 1, 1]);
    expect([pool.freeInArea(0, 'standard'), pool.freeInArea(1, 'standard')]).toEqual([5, 0]);
    expect([pool.stateOf(0), pool.stateOf(7), pool.stateOf(99)]).toEqual(['free', 'absent', 'absent']);
  });

  it.each([
    { title: 'free seats', seats: [0, 4], taken: true, free: 6 },
    { title: 'a seat twice', seats: [0, 0], taken: true, free: 7 },
    { title: 'a held seat', seats: [0, 1], taken: false, free: 8 },
    { title: 'a seat that the ground lacks', seats: [0, 99], taken: false, free: 8 },
  ])('takes all or none: $title', ({ seats, taken, free }) => {
    const pool = new SeatPool(map, ['A', 'B']);
    pool.take([1]);
    expect(pool.take(seats)).toBe(taken);
    expect(pool.free('standard')).toBe(free);
  });

  it('sells what is held and nothing else', () => {
    const pool = new SeatPool(map, ['A', 'B']);
    pool.take([0, 1]);
    expect([pool.sell([0, 2]), pool.sell([0, 1]), pool.sell([0])]).toEqual([false, true, false]);
    expect(statesOf(pool).slice(0, 3)).toEqual(['sold', 'sold', 'free']);
  });

  it('is copied as it is, and goes on apart from its copy', () => {
    const pool = new SeatPool(map, ['A']);
    pool.take([0, 4]);
    const copy = pool.copy();
    const seen = (one: SeatPool) => [statesOf(one), one.free('standard'), one.freeInArea(0, 'standard')];
    expect([seen(copy), copy.areaIndexes, copy.rowRanges]).toEqual([seen(pool), pool.areaIndexes, pool.rowRanges]);
    const before = seen(pool);
    copy.remove([1, 5]);
    expect([seen(pool), copy.free('standard')]).toEqual([before, 1]);
  });

  it('counts own seats as free while one looks, and then no more', () => {
    const pool = new SeatPool(map, ['A']);
    pool.take([0, 2]);
    pool.take([4, 5, 6], 'sold');
    const before = statesOf(pool);
    expect(withFreed(pool, [0, 2, 4, 7], (freed) => [freed.free('standard'), freed.free('wheelchair')])).toEqual([
      3, 1,
    ]);
    expect(statesOf(pool)).toEqual(before);
    expect([pool.free('standard'), pool.free('wheelchair')]).toEqual([1, 0]);
  });
});

/** Lengths of the free ordinary stretches of a row, seat by seat from the columns. */
function stretchesOf(seatMap: SeatMap, pool: SeatPool, row: number): number[] {
  const { firstSeat, endSeat } = seatMap.rows[row]!;
  const lengths: number[] = [];
  let previous = -1;
  for (let seat = firstSeat; seat < endSeat; seat += 1) {
    if (!pool.isFree(seat) || seatMap.kindOf[seat] !== 0) continue;
    const isNeighbour =
      previous === seat - 1 &&
      seatMap.runOf[previous] === seatMap.runOf[seat] &&
      seatMap.positionOf[previous]! + 1 === seatMap.positionOf[seat];
    if (isNeighbour) lengths[lengths.length - 1]! += 1;
    else lengths.push(1);
    previous = seat;
  }
  return lengths;
}

describe('the index of rows', () => {
  const picture = fc
    .array(fc.constantFrom('.', '..', 'r', 'x', '|', 'w', 'c', '.'.repeat(34)), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(''));
  const steps = fc.array(fc.tuple(fc.boolean(), fc.array(fc.nat(60), { maxLength: 8 })), { maxLength: 12 });

  it('finds after any takings the rows that a look at every seat finds', () => {
    const property = (
      pictures: string[],
      history: [boolean, number[]][],
      exact: number,
      more: number,
      from: number,
    ) => {
      const seatMap = seatMapOf(groundFromPictures([{ id: 'A', rows: pictures }]));
      let pool = new SeatPool(seatMap, ['A']);
      for (const [takes, seats] of history) {
        if (takes) for (const seat of seats) pool.take([seat]);
        else pool.giveBack(seats);
        pool = pool.copy();
      }
      const rows = pictures.map((_, row) => row);
      const stretches = rows.map((row) => stretchesOf(seatMap, pool, row));
      const has = (row: number) => stretches[row]!.some((length) => length === exact || length >= exact + more);
      const expected = rows.findIndex((row) => row >= from && has(row));
      expect(pool.rows.nextRow(from, rows.length, exact, exact + more)).toBe(expected);
      const longest = Math.max(0, ...stretches.flat());
      expect(pool.rows.longestIn(0, rows.length)).toBe(longest < 32 ? longest : Infinity);
    };
    const small = fc.integer({ min: 1, max: 20 });
    const rows = fc.oneof(
      fc.array(picture, { minLength: 1, maxLength: 5 }),
      fc.array(picture, { minLength: 60, maxLength: 70 }),
    );
    fc.assert(fc.property(rows, steps, small, fc.constantFrom(0, 2), fc.nat(70), property), { numRuns: 500 });
  });
});
