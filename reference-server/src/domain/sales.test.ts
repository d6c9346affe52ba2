import { expect, test } from 'vitest';
import { openedFixture, opensAt, orderOf, placed, tell } from '../testing/fixture.ts';
import { releaseHold } from './change-hold.ts';
import { confirmOrder } from './confirm-order.ts';
import { availabilityOf, salesSummaryOf } from './sales.ts';

const asOf = { now: opensAt, revision: 7 };
const gbp = (amount: number) => ({ amount, currency: 'GBP' });

/** Sold: two adults in the second area. Held: a wheelchair user with a companion, and a child with an adult. */
function busyFixture() {
  const fixture = openedFixture({ 'ground.areas': [['wcw..'], ['....', '..']] });
  const { state, allocation } = fixture;
  const { hold } = placed(fixture, { adult: 2 }, { areas: ['A2'] });
  const request = { holdId: 'hld_1', expectedTotal: gbp(4500) };
  tell(state, confirmOrder(state, { allocation, hold }, orderOf({ clientOrderId: 'order_1', request }), opensAt));
  placed(fixture, { wheelchair: 1, companion: 1 }, { id: 'hld_2' });
  placed(fixture, { child: 1, adult: 1 }, { id: 'hld_3', areas: ['A2'] });
  return fixture;
}

test('what is free, held and sold by area', () => {
  const { allocation } = busyFixture();
  expect(availabilityOf(allocation, asOf)).toEqual({
    allocationId: allocation.terms.id,
    asOf: '2026-11-21T15:00:00.000Z',
    revision: 7,
    areas: [
      { areaId: 'A1', priceBandId: 'A', allocated: 5, free: 3, held: 2, sold: 0, returned: 0, freeWheelchairSpaces: 1 },
      { areaId: 'A2', priceBandId: 'B', allocated: 6, free: 2, held: 2, sold: 2, returned: 0, freeWheelchairSpaces: 0 },
    ],
  });
});

test('what is held and sold by area and price type, in their order', () => {
  const { allocation } = busyFixture();
  expect(salesSummaryOf(allocation, asOf)).toEqual({
    allocationId: allocation.terms.id,
    asOf: '2026-11-21T15:00:00.000Z',
    revision: 7,
    lines: [
      { areaId: 'A1', priceTypeId: 'companion', held: 1, sold: 0, soldValue: gbp(0) },
      { areaId: 'A1', priceTypeId: 'wheelchair', held: 1, sold: 0, soldValue: gbp(0) },
      { areaId: 'A2', priceTypeId: 'adult', held: 1, sold: 2, soldValue: gbp(4500) },
      { areaId: 'A2', priceTypeId: 'child', held: 1, sold: 0, soldValue: gbp(0) },
    ],
    sold: 2,
    held: 4,
    free: 5,
    returned: 0,
    soldValue: gbp(4500),
  });
});

test('there is no line for what is neither held nor sold any more', () => {
  const fixture = openedFixture({ 'ground.areas': [['....']] });
  tell(fixture.state, releaseHold(placed(fixture, { adult: 2 })));
  expect(salesSummaryOf(fixture.allocation, asOf)).toMatchObject({ lines: [], held: 0, free: 4 });
});

test("another Seller's sales do not show", () => {
  const { state, plan } = busyFixture();
  const foreign = state.allocations.get(plan.allocations.sellerB)!;
  expect(salesSummaryOf(foreign, asOf)).toMatchObject({ lines: [], sold: 0, held: 0, free: 8 });
});
