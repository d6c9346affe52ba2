import { describe, expect, test } from 'vitest';
import { limits, openedFixture, opensAt, placed, selectionOf, tell, type Quantities } from '../testing/fixture.ts';
import { checkHold, extendHold, releaseHold, releaseHoldItems, replaceHoldItems } from './change-hold.ts';
import { instant } from './instant.ts';
import { suspendAllocation } from './suspend-allocation.ts';

const at = (seconds: number): string => instant(opensAt + seconds * 1000);

function fixtureWith(rows: string[], quantities: Quantities, more: Parameters<typeof placed>[2] = {}) {
  const fixture = openedFixture({ 'ground.areas': [rows] });
  return { ...fixture, found: placed(fixture, quantities, more) };
}

describe('extending', () => {
  // Placed at 0 with 600 s to live and 1 800 s at most.
  test.each([
    { title: 'so long from now', now: 300, lifeSeconds: 600, expires: 900 },
    { title: 'never sooner than before', now: 0, lifeSeconds: 60, expires: 600 },
    { title: 'up to the end, exactly', now: 590, lifeSeconds: 1210, expires: 1800 },
    { title: 'not beyond the end', now: 590, lifeSeconds: 1211, expires: 1800 },
  ])('gives time: $title', ({ now, lifeSeconds, expires }) => {
    const { found } = fixtureWith(['....'], { adult: 2 });
    expect(extendHold(found, lifeSeconds, opensAt + now * 1000)).toEqual([
      {
        type: 'hold.extended',
        stream: found.allocation.terms.id,
        data: { holdId: 'hld_1', revision: 2, expiresAt: at(expires) },
      },
    ]);
  });

  test.each([
    { left: 1000, refused: undefined },
    { left: 999, refused: 'EXTENSION_LIMIT_REACHED' },
    { left: 0, refused: 'EXTENSION_LIMIT_REACHED' },
  ])('with $left ms left to the end: $refused', ({ left, refused }) => {
    const { found, state } = fixtureWith(['....'], { adult: 2 });
    const expiresAt = instant(found.hold.extendableUntil - left);
    const { allocation } = found;
    tell(state, [
      { type: 'hold.extended', stream: allocation.terms.id, data: { holdId: 'hld_1', revision: 2, expiresAt } },
    ]);
    const decided = extendHold(found, 600, opensAt + 1_700_000);
    expect('refused' in decided ? decided.refused : undefined).toBe(refused);
    if (refused) expect(decided).toMatchObject({ pointers: ['/body/lifeSeconds'] });
  });
});

describe('checking', () => {
  test.each([
    { title: 'keeps time that is longer', now: 470, expires: 600 },
    { title: 'adds time to pay in', now: 590, expires: 710 },
  ])('$title', ({ now, expires }) => {
    const { found } = fixtureWith(['....'], { adult: 2 });
    expect(checkHold(found, limits, opensAt + now * 1000)).toEqual([
      {
        type: 'hold.checked',
        stream: found.allocation.terms.id,
        data: { holdId: 'hld_1', revision: 2, expiresAt: at(expires) },
      },
    ]);
  });

  test('adds time to pay in also beyond the last extension', () => {
    const { found, state } = fixtureWith(['....'], { adult: 2 });
    tell(state, extendHold(found, 1800, opensAt));
    expect(checkHold(found, limits, opensAt + 1_799_000)).toMatchObject([{ data: { expiresAt: at(1919) } }]);
  });

  test('a second time changes nothing', () => {
    const { found, state } = fixtureWith(['....'], { adult: 2 });
    tell(state, checkHold(found, limits, opensAt));
    expect(checkHold(found, limits, opensAt + 590_000)).toEqual([]);
  });
});

test('releasing gives all back, once', () => {
  const { found, state } = fixtureWith(['....'], { adult: 2 });
  const stream = found.allocation.terms.id;
  const decided = releaseHold(found);
  expect(decided).toEqual([{ type: 'hold.released', stream, data: { holdId: 'hld_1', revision: 2 } }]);
  tell(state, decided);
  expect(releaseHold(found)).toEqual([]);
});

test('what the lifecycle refuses is refused before the rule is looked at', () => {
  const { found, state } = fixtureWith(['....'], { adult: 2 });
  tell(state, checkHold(found, limits, opensAt));
  const refusal = { refused: 'HOLD_CHECKED', pointers: ['/path/holdId'] };
  expect(releaseHoldItems(found, ['nowhere'])).toEqual(refusal);
  expect(replaceHoldItems(state, found, selectionOf({ nosuch: 1 }), opensAt)).toEqual(refusal);
  expect(extendHold(found, 600, opensAt)).toEqual(refusal);
});

describe('replacing', () => {
  test('its own seats count as free, and it has the new ones at their prices', () => {
    const { found, state } = fixtureWith(['....'], { adult: 3 });
    expect(replaceHoldItems(state, found, selectionOf({ adult: 2, child: 2 }), opensAt)).toEqual([
      {
        type: 'hold.replaced',
        stream: found.allocation.terms.id,
        data: {
          holdId: 'hld_1',
          revision: 2,
          items: [
            { seatId: 'A1-A-1', priceTypeId: 'adult', price: 2500 },
            { seatId: 'A1-A-2', priceTypeId: 'adult', price: 2500 },
            { seatId: 'A1-A-3', priceTypeId: 'child', price: 1250 },
            { seatId: 'A1-A-4', priceTypeId: 'child', price: 1250 },
          ],
          total: { amount: 7500, currency: 'GBP' },
          singlesLeft: 0,
          compromises: [],
        },
      },
    ]);
  });

  test("another hold's seats do not", () => {
    const fixture = fixtureWith(['....'], { adult: 2 });
    placed(fixture, { adult: 2 }, { id: 'hld_2' });
    const decided = replaceHoldItems(fixture.state, fixture.found, selectionOf({ adult: 3 }), opensAt);
    expect(decided).toMatchObject({ refused: 'INSUFFICIENT_AVAILABILITY' });
  });

  test('deciding leaves the seats held', () => {
    const { found, state } = fixtureWith(['....'], { adult: 3 });
    replaceHoldItems(state, found, selectionOf({ adult: 1 }), opensAt);
    replaceHoldItems(state, found, selectionOf({ adult: 5 }), opensAt);
    expect(found.hold.items.map(({ seat }) => found.allocation.pool.stateOf(seat))).toEqual(['held', 'held', 'held']);
  });

  // Half of eight seats may be held at once.
  test.each([
    { others: 2, asks: 2, refused: undefined },
    { others: 2, asks: 3, refused: 'HELD_SHARE_EXCEEDED' },
  ])('beside $others held ones $asks: $refused', ({ others, asks, refused }) => {
    const fixture = openedFixture({ 'ground.areas': [['........']], 'allocation.heldShare': 50 });
    const found = placed(fixture, { adult: 2 });
    placed(fixture, { adult: others }, { id: 'hld_2' });
    const decided = replaceHoldItems(fixture.state, found, selectionOf({ adult: asks }), opensAt);
    expect('refused' in decided ? decided.refused : undefined).toBe(refused);
  });

  test('the rows of admission hold', () => {
    const { found, state, plan } = fixtureWith(['....'], { adult: 2 });
    tell(state, suspendAllocation(state, plan.allocations.sellerA, true));
    const decided = replaceHoldItems(state, found, selectionOf({ adult: 1 }), opensAt);
    expect(decided).toMatchObject({ refused: 'ALLOCATION_SUSPENDED' });
  });
});

describe('releasing seats', () => {
  const party: Quantities = { adult: 2, wheelchair: 1, companion: 1 };

  test.each([
    { title: 'one of two', seatIds: ['A1-A-3'], total: 5000 },
    { title: 'a space with its companion', seatIds: ['A1-A-2', 'A1-A-1'], total: 5000 },
  ])('$title', ({ seatIds, total }) => {
    const { found } = fixtureWith(['wc..'], party);
    expect(releaseHoldItems(found, seatIds)).toEqual([
      {
        type: 'hold.itemsReleased',
        stream: found.allocation.terms.id,
        data: { holdId: 'hld_1', revision: 2, seatIds, total: { amount: total, currency: 'GBP' } },
      },
    ]);
  });

  test('all of them releases the hold', () => {
    const { found } = fixtureWith(['..'], { adult: 2 });
    const stream = found.allocation.terms.id;
    expect(releaseHoldItems(found, ['A1-A-2', 'A1-A-1'])).toEqual([
      { type: 'hold.released', stream, data: { holdId: 'hld_1', revision: 2 } },
    ]);
  });

  test.each([
    { title: 'a seat that is free', seatIds: ['A1-A-3', 'A1-B-1'], refused: 'SEAT_NOT_IN_HOLD', index: 1 },
    { title: 'a seat that there is not', seatIds: ['Z'], refused: 'SEAT_NOT_IN_HOLD', index: 0 },
    { title: 'a companion alone', seatIds: ['A1-A-3', 'A1-A-2'], refused: 'COMPANION_PARTED', index: 1 },
    { title: 'a space without its companion', seatIds: ['A1-A-1', 'A1-A-3'], refused: 'COMPANION_PARTED', index: 0 },
    { title: 'both: the foreign seat first', seatIds: ['A1-A-1', 'Z'], refused: 'SEAT_NOT_IN_HOLD', index: 1 },
  ])('$title is refused', ({ seatIds, refused, index }) => {
    const { found } = fixtureWith(['wc..', '..'], party);
    expect(releaseHoldItems(found, seatIds)).toEqual({ refused, pointers: [`/body/seatIds/${index}`] });
  });

  // An adult on seat 1, and so on in the order of the price types.
  test.each([
    { title: 'the only adult of a child', party: { adult: 1, child: 1 }, seats: [1], refusedAt: 0 },
    { title: 'both adults of a child', party: { adult: 2, child: 1 }, seats: [2, 1], refusedAt: 0 },
    { title: 'one of two children and the adult', party: { adult: 1, child: 2 }, seats: [3, 1], refusedAt: 1 },
    { title: 'one of two adults', party: { adult: 2, child: 1 }, seats: [1], refusedAt: null },
    { title: 'the child', party: { adult: 1, child: 1 }, seats: [2], refusedAt: null },
    { title: 'both adults and every child', party: { adult: 2, child: 1 }, seats: [1, 2, 3], refusedAt: null },
  ])('$title: refused at $refusedAt', ({ party: quantities, seats, refusedAt }) => {
    const { found } = fixtureWith(['.....'], quantities);
    const decided = releaseHoldItems(
      found,
      seats.map((seat) => `A1-A-${seat}`),
    );
    const refusal = { refused: 'NOT_ACCOMPANIED', pointers: [`/body/seatIds/${refusedAt}`] };
    if (refusedAt === null) expect(decided).toHaveLength(1);
    else expect(decided).toEqual(refusal);
  });

  test('what a wheelchair user pays for is no adult: a child is not left with it', () => {
    const { found } = fixtureWith(['wc..'], { adult: 1, child: 1, wheelchair: 1, companion: 1 });
    expect(releaseHoldItems(found, ['A1-A-3'])).toMatchObject({ refused: 'NOT_ACCOMPANIED' });
    expect(releaseHoldItems(found, ['A1-A-3', 'A1-A-1'])).toMatchObject({ refused: 'COMPANION_PARTED' });
  });

  test('one of two spaces, each with its companion', () => {
    const { found } = fixtureWith(['wccw'], { wheelchair: 2, companion: 2 });
    expect(releaseHoldItems(found, ['A1-A-4', 'A1-A-3'])).toMatchObject([{ type: 'hold.itemsReleased' }]);
    expect(releaseHoldItems(found, ['A1-A-4', 'A1-A-2'])).toMatchObject({ refused: 'COMPANION_PARTED' });
  });
});
