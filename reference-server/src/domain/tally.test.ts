import { expect, test } from 'vitest';
import { groundFromPictures } from './grounds.ts';
import { seatMapOf } from './seat-map.ts';
import { countHeld, countSold, type Tally } from './tally.ts';

const map = seatMapOf(
  groundFromPictures([
    { id: 'A', rows: ['..'] },
    { id: 'B', rows: ['..'] },
  ]),
);
const adult = (seat: number, price = 2500) => ({ seat, priceTypeId: 'adult', price });

test('counts by area and price type, held and sold apart', () => {
  const tally: Tally = new Map();
  countHeld(tally, map, [adult(0), { ...adult(1), priceTypeId: 'child' }, adult(2), adult(3)], 1);
  countHeld(tally, map, [adult(2), adult(3)], -1);
  countSold(tally, map, [adult(2), adult(3, 1000)], 1);
  countSold(tally, map, [adult(3, 1000)], -1);
  expect([...tally.values()]).toEqual([
    { areaId: 'A', priceTypeId: 'adult', held: 1, sold: 0, soldValue: 0 },
    { areaId: 'A', priceTypeId: 'child', held: 1, sold: 0, soldValue: 0 },
    { areaId: 'B', priceTypeId: 'adult', held: 0, sold: 1, soldValue: 2500 },
  ]);
});
