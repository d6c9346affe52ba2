import { describe, expect, test } from 'vitest';
import type { HoldRequest, Selection, WorldCriteria } from '../generated/types.ts';
import { limits, openedFixture, opensAt, placed, selectionOf, tell, type Quantities } from '../testing/fixture.ts';
import { releaseHold } from './change-hold.ts';
import { instant } from './instant.ts';
import { placeHold } from './place-hold.ts';

const at = (seconds: number): string => instant(opensAt + seconds * 1000);
const adults: Quantities = { adult: 2 };

function place(criteria: WorldCriteria, request: HoldRequest, now = opensAt) {
  const { state, allocation } = openedFixture(criteria);
  return placeHold(state, allocation, { holdId: 'hld_1', request }, now, limits);
}

test('takes the best seats at their prices', () => {
  const { state, allocation } = openedFixture({ 'ground.areas': [['...']] });
  const wish = { holdId: 'hld_1', request: { selection: selectionOf(adults) } };
  expect(placeHold(state, allocation, wish, opensAt, limits)).toEqual([
    {
      type: 'hold.placed',
      stream: allocation.terms.id,
      data: {
        holdId: 'hld_1',
        expiresAt: at(600),
        extendableUntil: at(1800),
        items: [
          { seatId: 'A1-A-1', priceTypeId: 'adult', price: 2500 },
          { seatId: 'A1-A-2', priceTypeId: 'adult', price: 2500 },
        ],
        total: { amount: 5000, currency: 'GBP' },
        singlesLeft: 1,
        compromises: ['singleLeft'],
      },
    },
  ]);
});

test.each([
  { asked: undefined, lives: 600 },
  { asked: 60, lives: 60 },
  { asked: 600, lives: 600 },
  { asked: 601, lives: 600 },
])('asked to live $asked s it lives $lives s', ({ asked, lives }) => {
  const selection = selectionOf(adults);
  const request = asked === undefined ? { selection } : { selection, lifeSeconds: asked };
  expect(place({}, request)).toMatchObject([{ data: { expiresAt: at(lives), extendableUntil: at(1800) } }]);
});

const itemsAt = (...items: [string, number][]): Selection => ({
  mode: 'bestAvailable',
  items: items.map(([priceTypeId, quantity]) => ({ priceTypeId, quantity })),
});

type Case = { title: string; given?: WorldCriteria; selection: Selection; refused?: string; pointer?: string };

/** Each beside its twin, which is let in. */
const admission: Case[] = [
  {
    title: 'a suspended allocation',
    given: { 'allocation.suspended': true },
    selection: selectionOf(adults),
    refused: 'ALLOCATION_SUSPENDED',
    pointer: '/path/allocationId',
  },
  {
    title: 'a fixture that is postponed',
    given: { 'fixture.status': 'postponed' },
    selection: selectionOf(adults),
    refused: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/allocationId',
  },
  {
    title: "another Seller's area behind an own one",
    selection: selectionOf(adults, { areas: ['A1', 'B1'] }),
    refused: 'AREA_NOT_IN_ALLOCATION',
    pointer: '/body/selection/areas/1',
  },
  { title: 'own areas', selection: selectionOf(adults, { areas: ['A2', 'A1'] }) },
  {
    title: 'a price type that is not on the list',
    selection: selectionOf({ adult: 1, senior: 1 }),
    refused: 'PRICE_TYPE_NOT_OFFERED',
    pointer: '/body/selection/items/1/priceTypeId',
  },
  {
    title: 'a price type twice, told of the second',
    selection: itemsAt(['adult', 1], ['child', 1], ['child', 1]),
    refused: 'PRICE_TYPE_REPEATED',
    pointer: '/body/selection/items/2/priceTypeId',
  },
  {
    title: 'a companion without a wheelchair user',
    selection: selectionOf({ adult: 1, companion: 1 }),
    refused: 'NOT_ACCOMPANIED',
    pointer: '/body/selection/items/1/priceTypeId',
  },
  { title: 'a child before its adult', selection: selectionOf({ child: 1, adult: 1 }) },
  {
    title: 'one seat too many for an order, all items counted',
    given: { 'allocation.perOrderLimit': 4 },
    selection: selectionOf({ adult: 3, child: 2 }),
    refused: 'ORDER_LIMIT_EXCEEDED',
    pointer: '/body/selection/items',
  },
  {
    title: 'as many seats as an order may have',
    given: { 'allocation.perOrderLimit': 4 },
    selection: selectionOf({ adult: 2, child: 2 }),
  },
  {
    title: 'more seats than there are, before more than may be held',
    given: { 'ground.areas': [['...']], 'allocation.heldShare': 50 },
    selection: selectionOf({ adult: 4 }),
    refused: 'INSUFFICIENT_AVAILABILITY',
    pointer: '/body/selection/items',
  },
  {
    title: 'a companion who would not sit beside',
    given: { 'ground.areas': [['w.c..']] },
    selection: selectionOf({ wheelchair: 1, companion: 1 }),
    refused: 'NO_ACCESSIBLE_SPACE',
    pointer: '/body/selection/items',
  },
  {
    title: 'a party on both sides of an aisle',
    given: { 'ground.areas': [['...|...']] },
    selection: selectionOf({ adult: 4 }),
    refused: 'NO_ADJACENT_SEATS',
    pointer: '/body/selection/maxGroups',
  },
  {
    title: 'a single, where it is forbidden',
    given: { 'ground.areas': [['...']] },
    selection: selectionOf(adults, { singles: 'forbid' }),
    refused: 'WOULD_LEAVE_SINGLE',
    pointer: '/body/selection/singles',
  },
  {
    title: 'more than the share, rounded down',
    given: { 'ground.areas': [['.....']], 'allocation.heldShare': 79 },
    selection: selectionOf({ adult: 4 }),
    refused: 'HELD_SHARE_EXCEEDED',
    pointer: '/body/selection/items',
  },
  {
    title: 'the share, exactly',
    given: { 'ground.areas': [['.....']], 'allocation.heldShare': 80 },
    selection: selectionOf({ adult: 4 }),
  },
];

test.each(admission)('$title: $refused', ({ given = {}, selection, refused, pointer }) => {
  const decided = place(given, { selection });
  if (refused) expect(decided).toEqual({ refused, pointers: [pointer] });
  else expect(decided).toMatchObject([{ type: 'hold.placed' }]);
});

describe('the sale window', () => {
  const twoDays = 2 * 86_400_000;
  // Opened two days before the fixture's state was made, for four days.
  test.each([
    { title: 'a moment before it opens', now: opensAt - twoDays - 1, refused: 'SALE_NOT_OPEN' },
    { title: 'the moment it opens', now: opensAt - twoDays, refused: undefined },
    { title: 'a moment before it closes', now: opensAt + twoDays - 1, refused: undefined },
    { title: 'the moment it closes', now: opensAt + twoDays, refused: 'SALE_CLOSED' },
  ])('$title: $refused', ({ now, refused }) => {
    const decided = place({}, { selection: selectionOf(adults) }, now);
    expect('refused' in decided ? decided.refused : undefined).toBe(refused);
  });
});

test('what is held counts towards the share until it is given back', () => {
  const fixture = openedFixture({ 'ground.areas': [['......']], 'allocation.heldShare': 50 });
  const { state, allocation } = fixture;
  const found = placed(fixture, adults);
  const again = () =>
    placeHold(state, allocation, { holdId: 'hld_2', request: { selection: selectionOf(adults) } }, opensAt, limits);
  expect(again()).toMatchObject({ refused: 'HELD_SHARE_EXCEEDED' });
  tell(state, releaseHold(found));
  expect(again()).toMatchObject([{ type: 'hold.placed' }]);
});
