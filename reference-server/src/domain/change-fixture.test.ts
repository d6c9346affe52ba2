import { expect, test } from 'vitest';
import { openedFixture, placed, tell } from '../testing/fixture.ts';
import { changeFixture, changePrice, reduceAllocation } from './change-fixture.ts';
import { fixtureFold } from './fixture-fold.ts';

const kickOff = '2026-12-05T15:00:00.000Z';

test.each([
  { title: 'nothing', wish: {}, changed: {} },
  { title: 'its status', wish: { status: 'postponed' as const }, changed: { status: 'postponed' } },
  {
    title: 'kick-off, and the gates open as long before it',
    wish: { kickOff: '2026-12-06T19:45:00+01:00' },
    changed: { kickOff: '2026-12-06T18:45:00.000Z', gatesOpenAt: '2026-12-06T17:15:00.000Z' },
  },
  { title: 'what is refunded', wish: { refundBasisPoints: 0 }, changed: { refundBasisPoints: 0 } },
])('a fixture changes $title, in the stream of each allocation', ({ wish, changed }) => {
  const { state, plan } = openedFixture();
  const before = { status: 'scheduled', kickOff, gatesOpenAt: '2026-12-05T13:30:00.000Z', refundBasisPoints: 10_000 };
  const data = { fixtureId: plan.opening.fixture.id, revision: 2, ...before, ...changed };
  const { sellerA, sellerB } = plan.allocations;
  const decided = changeFixture(state, wish);
  expect(decided).toEqual([sellerA, sellerB].map((stream) => ({ type: 'fixture.changed', stream, data })));
  tell(state, decided);
  expect(state.opening?.fixture).toMatchObject(data.revision === 2 ? { ...before, ...changed, revision: 2 } : {});
});

test('a fixture that was never opened is unknown', () => {
  expect(changeFixture(fixtureFold.initial(), {})).toMatchObject({ refused: 'NOT_FOUND' });
});

test.each([
  { title: 'some', areaId: 'A1', seats: 2, gone: ['A1-B-3', 'A1-B-1'] },
  { title: 'more than are free', areaId: 'A1', seats: 99, gone: ['A1-B-3', 'A1-B-2', 'A1-B-1', 'A1-A-3'] },
  { title: 'of another area', areaId: 'A2', seats: 1, gone: ['A2-A-2'] },
])('an area gives back its worst free seats: $title', ({ areaId, seats, gone }) => {
  const fixture = openedFixture({ 'ground.areas': [['...', '...'], ['..']] });
  const { state, allocation } = fixture;
  placed(fixture, { adult: 2 }, { areas: ['A1'] });
  const decided = reduceAllocation(state, allocation.terms.id, areaId, seats);
  expect(decided).toMatchObject([{ type: 'allocation.reduced', data: { revision: 2 } }]);
  const seatIds = (decided as { data: { seatIds: string[] } }[])[0]!.data.seatIds;
  expect(seatIds.toSorted()).toEqual(gone.toSorted());
  tell(state, decided);
  expect(allocation.returned).toHaveLength(gone.length);
  expect(allocation.terms.revision).toBe(2);
});

test('nothing is given back where nothing is free', () => {
  const fixture = openedFixture({ 'ground.areas': [['..']] });
  placed(fixture, { adult: 2 });
  expect(reduceAllocation(fixture.state, fixture.allocation.terms.id, 'A1', 1)).toEqual([]);
});

test.each([
  { title: 'no area of it', allocationId: null, areaId: 'B1' },
  { title: 'an allocation there is not', allocationId: 'alc_none', areaId: 'A1' },
])('refused: $title', ({ allocationId, areaId }) => {
  const { state, allocation } = openedFixture();
  const decided = reduceAllocation(state, allocationId ?? allocation.terms.id, areaId, 1);
  expect(decided).toMatchObject({ refused: 'NOT_FOUND' });
});

test('a price is for what is held from now on, in every band', () => {
  const fixture = openedFixture({ 'ground.areas': [['..'], ['..']] });
  const { state, allocation } = fixture;
  const { hold } = placed(fixture, { adult: 1 }, { areas: ['A1'] });
  tell(state, changePrice(state, allocation.terms.id, 'adult', 1234));
  expect(hold.items[0]?.price).toBe(2500);
  const { hold: later } = placed(fixture, { adult: 1 }, { areas: ['A2'], id: 'hld_2' });
  expect(later.items[0]?.price).toBe(1234);
  expect(allocation.priceList.revision).toBe(2);
  expect(allocation.priceList.prices.find(({ priceTypeId }) => priceTypeId === 'child')?.price.amount).not.toBe(1234);
});

test('there is no price of a price type there is not', () => {
  const { state, allocation } = openedFixture();
  expect(changePrice(state, allocation.terms.id, 'senior', 1)).toMatchObject({ refused: 'NOT_FOUND' });
});
