import { expect, test } from 'vitest';
import type { Selection } from '../generated/types.ts';
import { openedFixture, selectionOf, type Quantities } from '../testing/fixture.ts';
import { searchSeats } from './selection.ts';

type Case = {
  title: string;
  areas: string[][];
  asked: Quantities;
  more?: Partial<Selection>;
  /** Seat, price type and price; or why there is none. */
  found: string[] | string;
};

/** An adult's seat costs 25.00 in the first area and 22.50 in the second, a child's half of it. */
const cases: Case[] = [
  {
    title: 'the seats of a kind go to the price types as they are asked for, from the left',
    areas: [['....']],
    asked: { child: 1, adult: 2 },
    found: ['A1-A-1 child 1250', 'A1-A-2 adult 2500', 'A1-A-3 adult 2500'],
  },
  {
    title: 'each kind goes to its own price types',
    areas: [['cw..']],
    asked: { adult: 1, companion: 1, wheelchair: 1 },
    found: ['A1-A-1 companion 0', 'A1-A-2 wheelchair 2500', 'A1-A-3 adult 2500'],
  },
  {
    title: 'a seat costs what its area does',
    areas: [['..'], ['....']],
    asked: { adult: 2, child: 1 },
    more: { areas: ['A1', 'A2'] },
    found: ['A2-A-1 adult 2250', 'A2-A-2 adult 2250', 'A2-A-3 child 1125'],
  },
  {
    title: 'companions are spread evenly over the spaces',
    areas: [['wc|wc']],
    asked: { wheelchair: 2, companion: 2 },
    found: ['A1-A-1 wheelchair 2500', 'A1-A-2 companion 0', 'A1-A-3 wheelchair 2500', 'A1-A-4 companion 0'],
  },
  {
    title: 'one companion of three is the second of a space',
    areas: [['wc|cwc']],
    asked: { wheelchair: 2, companion: 3 },
    found: [
      'A1-A-1 wheelchair 2500',
      'A1-A-2 companion 0',
      'A1-A-3 companion 0',
      'A1-A-4 wheelchair 2500',
      'A1-A-5 companion 0',
    ],
  },
  {
    title: 'two companions of one space each, though one space could have both',
    areas: [['w|cwc']],
    asked: { wheelchair: 2, companion: 2 },
    found: 'noAccessiblePair',
  },
  {
    title: 'the area that is liked best',
    areas: [['..'], ['..']],
    asked: { adult: 2 },
    more: { areas: ['A2', 'A1'] },
    found: ['A2-A-1 adult 2250', 'A2-A-2 adult 2250'],
  },
  { title: 'one group, where nothing is said', areas: [['..|..']], asked: { adult: 3 }, found: 'noAdjacentSeats' },
  {
    title: 'as many groups as are said',
    areas: [['..|..']],
    asked: { adult: 4 },
    more: { maxGroups: 2 },
    found: ['A1-A-1 adult 2500', 'A1-A-2 adult 2500', 'A1-A-3 adult 2500', 'A1-A-4 adult 2500'],
  },
  {
    title: 'singles avoided, where nothing is said',
    areas: [['...']],
    asked: { adult: 2 },
    found: ['A1-A-1 adult 2500', 'A1-A-2 adult 2500'],
  },
  {
    title: 'singles forbidden',
    areas: [['...']],
    asked: { adult: 2 },
    more: { singles: 'forbid' },
    found: 'wouldLeaveSingle',
  },
];

test.each(cases)('$title', ({ areas, asked, more, found }) => {
  const { allocation } = openedFixture({ 'ground.areas': areas });
  const answer = searchSeats(allocation, allocation.pool, selectionOf(asked, more));
  if (answer.outcome !== 'found') return expect(answer.outcome).toBe(found);
  const { idOf } = allocation.pool.map;
  const seen = answer.chosen.items.map(({ seat, priceTypeId, price }) => `${idOf[seat]} ${priceTypeId} ${price}`);
  return expect(seen.sort()).toEqual(found);
});

test('tells what the choice falls short of', () => {
  const { allocation } = openedFixture({ 'ground.areas': [['r..']] });
  const answer = searchSeats(allocation, allocation.pool, selectionOf({ adult: 2 }));
  expect(answer).toMatchObject({ chosen: { singlesLeft: 1, compromises: ['singleLeft', 'restrictedView'] } });
});
