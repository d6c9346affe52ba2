import { expect, test } from 'vitest';
import { groundFromPictures } from '../domain/grounds.ts';
import { priceListFor, saleWindowAround, type PriceWish } from './price-list.ts';

const now = Date.parse('2026-11-21T15:00:00Z');
const window = saleWindowAround(now, 'open');
const ground = groundFromPictures(
  ['C', 'A', 'C', 'B'].map((priceBandId, index) => ({ id: `area${index}`, rows: ['.'], priceBandId })),
);
const wish: PriceWish = {
  allocationId: 'alc_1',
  areaIds: ['area0', 'area1', 'area2'],
  adultPrice: 2500,
  currency: 'EUR',
};

const pricesOf = (more: Partial<PriceWish>): string[] =>
  priceListFor(ground, { ...wish, ...more }, window).prices.map(
    ({ priceBandId, priceTypeId, price }) => `${priceBandId} ${priceTypeId} ${price.amount} ${price.currency}`,
  );

test('bands are those of the areas, once, in the order of the ground', () => {
  const { priceBands } = priceListFor(ground, wish, window);
  expect(priceBands).toEqual([
    { id: 'C', name: 'Band C' },
    { id: 'A', name: 'Band A' },
  ]);
});

test('every band has a price for every price type but members, who are in the first; the second costs a tenth less', () => {
  expect(pricesOf({})).toEqual([
    'C adult 2500 EUR',
    'C child 1250 EUR',
    'C concession 1500 EUR',
    'C member 2000 EUR',
    'C hospitality 3750 EUR',
    'C wheelchair 2500 EUR',
    'C companion 0 EUR',
    'A adult 2250 EUR',
    'A child 1125 EUR',
    'A concession 1350 EUR',
    'A hospitality 3375 EUR',
    'A wheelchair 2250 EUR',
    'A companion 0 EUR',
  ]);
});

test('prices are whole minor units, rounded down', () => {
  expect(pricesOf({ adultPrice: 1999 })).toEqual(expect.arrayContaining(['C child 999 EUR', 'A adult 1799 EUR']));
});

test('a child comes with an adult and a companion with a wheelchair user', () => {
  const { priceTypes } = priceListFor(ground, wish, window);
  expect(priceTypes.map(({ id, seatKind, eligibility }) => [id, seatKind, eligibility.accompaniedBy])).toEqual([
    ['adult', 'standard', undefined],
    ['child', 'standard', 'adult'],
    ['concession', 'standard', undefined],
    ['member', 'standard', undefined],
    ['hospitality', 'standard', undefined],
    ['wheelchair', 'wheelchair', undefined],
    ['companion', 'companion', 'wheelchair'],
  ]);
});

test.each([
  { where: 'before', opensAt: '2026-11-22T15:00:00.000Z', closesAt: '2026-11-26T15:00:00.000Z' },
  { where: 'open', opensAt: '2026-11-19T15:00:00.000Z', closesAt: '2026-11-23T15:00:00.000Z' },
  { where: 'after', opensAt: '2026-11-17T15:00:00.000Z', closesAt: '2026-11-20T15:00:00.000Z' },
] as const)('the sale window where now is $where it', ({ where, opensAt, closesAt }) => {
  expect(saleWindowAround(now, where)).toEqual({ opensAt, closesAt });
});
