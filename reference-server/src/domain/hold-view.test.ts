import { describe, expect, test } from 'vitest';
import { openedFixture, opensAt, orderOf, placed, tell } from '../testing/fixture.ts';
import { releaseHold } from './change-hold.ts';
import { confirmOrder } from './confirm-order.ts';
import { groupsOf, holdView, seatView } from './hold-view.ts';

test('a hold as the wire has it', () => {
  const fixture = openedFixture({ 'ground.areas': [['r.']] });
  const found = placed(fixture, { adult: 1, child: 1 });
  const seat = { areaId: 'A1', row: 'A', kind: 'standard' };
  const gbp = (amount: number) => ({ amount, currency: 'GBP' });
  expect(holdView(found)).toEqual({
    id: 'hld_1',
    allocationId: fixture.plan.allocations.sellerA,
    fixtureId: fixture.plan.opening.fixture.id,
    state: 'held',
    revision: 1,
    placedAt: '2026-11-21T15:00:00.000Z',
    expiresAt: '2026-11-21T15:10:00.000Z',
    extendableUntil: '2026-11-21T15:30:00.000Z',
    groups: [
      {
        areaId: 'A1',
        row: 'A',
        items: [
          {
            seat: { ...seat, id: 'A1-A-1', number: '1', restrictedView: true },
            priceTypeId: 'adult',
            price: gbp(2500),
          },
          {
            seat: { ...seat, id: 'A1-A-2', number: '2', restrictedView: false },
            priceTypeId: 'child',
            price: gbp(1250),
          },
        ],
      },
    ],
    total: gbp(3750),
    singlesLeft: 0,
    compromises: ['restrictedView'],
  });
});

test('the order that confirmed it stands in it', () => {
  const fixture = openedFixture();
  const found = placed(fixture, { adult: 1 });
  const request = { holdId: 'hld_1', expectedTotal: { amount: 2500, currency: 'GBP' } };
  tell(fixture.state, confirmOrder(fixture.state, found, orderOf({ clientOrderId: 'order_1', request }), opensAt));
  expect(holdView(found)).toMatchObject({ state: 'confirmed', revision: 2, clientOrderId: 'order_1' });
});

test('one that is released has no seats and costs nothing', () => {
  const fixture = openedFixture();
  const found = placed(fixture, { adult: 1 });
  tell(fixture.state, releaseHold(found));
  expect(holdView(found)).toMatchObject({ state: 'released', groups: [], total: { amount: 0, currency: 'GBP' } });
});

describe('groups', () => {
  const { allocation } = openedFixture({ 'ground.areas': [['..|..', '.x.'], ['..']] });
  const { seatIndexById } = allocation.pool.map;
  test.each([
    { title: 'neighbours, in the order of the ground', seats: ['A1-A-2', 'A1-A-1'], groups: ['A1-A-1 A1-A-2'] },
    { title: 'an aisle between', seats: ['A1-A-2', 'A1-A-3'], groups: ['A1-A-2', 'A1-A-3'] },
    { title: 'a free seat between', seats: ['A1-A-1', 'A1-A-3'], groups: ['A1-A-1', 'A1-A-3'] },
    { title: 'a place not for sale between', seats: ['A1-B-3', 'A1-B-1'], groups: ['A1-B-1', 'A1-B-3'] },
    { title: 'the end of a row between', seats: ['A1-A-4', 'A1-B-1'], groups: ['A1-A-4', 'A1-B-1'] },
    { title: 'none', seats: [], groups: [] },
  ])('$title', ({ seats, groups }) => {
    const items = seats.map((id) => ({ seat: seatIndexById.get(id)!, priceTypeId: 'adult', price: 0 }));
    const seen = groupsOf(allocation, items).map((group) => group.items.map((item) => item.seat.id).join(' '));
    expect(seen).toEqual(groups);
  });

  test('are told with their area and row', () => {
    const items = ['A1-B-1', 'A2-A-1'].map((id) => ({ seat: seatIndexById.get(id)!, priceTypeId: 'adult', price: 0 }));
    expect(groupsOf(allocation, items).map(({ areaId, row }) => [areaId, row])).toEqual([
      ['A1', 'B'],
      ['A2', 'A'],
    ]);
  });
});

test('a seat shows what is printed on the ticket', () => {
  const { allocation } = openedFixture({ 'ground.areas': [['x.w']] });
  expect(seatView(allocation.pool.map, 1)).toEqual({
    id: 'A1-A-3',
    areaId: 'A1',
    row: 'A',
    number: '3',
    kind: 'wheelchair',
    restrictedView: false,
  });
});
