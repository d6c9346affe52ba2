import { describe, expect, test } from 'vitest';
import type { WorldCriteria } from '../generated/types.ts';
import { createIds, fixtureLedgerOf } from '../ids.ts';
import { situationOf } from './situation.ts';
import { planWorld } from './world-plan.ts';

const now = Date.parse('2026-11-21T15:00:00Z');
const planFor = (criteria: WorldCriteria = {}) => planWorld(situationOf(criteria), createIds(), now);

test('each Seller has an allocation of its own areas', () => {
  const plan = planFor({ 'ground.areas': [['wc.'], ['..', '.x']] });
  const [termsA, termsB] = plan.opening.allocations.map((allocation) => allocation.terms);
  expect(termsA).toMatchObject({
    id: plan.allocations.sellerA,
    sellerOrganisationId: plan.organisations.sellerA,
    homeOrganisationId: plan.organisations.home,
    quantity: 6,
    areas: [
      { areaId: 'A1', seats: 3, wheelchairSpaces: 1 },
      { areaId: 'A2', seats: 3, wheelchairSpaces: 0 },
    ],
  });
  expect(termsB).toMatchObject({
    id: plan.allocations.sellerB,
    sellerOrganisationId: plan.organisations.sellerB,
    quantity: 8,
    areas: [{ areaId: 'B1', seats: 8 }],
  });
});

test('all that the fixture has is found in its ledger', () => {
  const { opening, allocations } = planFor();
  const ledger = fixtureLedgerOf(opening.fixture.id);
  const ids = [opening.fixture.venueId, allocations.sellerA, allocations.sellerB];
  expect(ids.map(fixtureLedgerOf)).toEqual([ledger, ledger, ledger]);
});

test.each<[WorldCriteria, object]>([
  [{}, { state: 'onSale', limits: { perOrderLimit: 8, heldSharePercent: 100 } }],
  [{ 'allocation.suspended': true }, { state: 'suspended' }],
  [
    { 'allocation.perOrderLimit': 3, 'allocation.heldShare': 20 },
    { limits: { perOrderLimit: 3, heldSharePercent: 20 } },
  ],
])('the terms of %j', (criteria, terms) => {
  expect(planFor(criteria).opening.allocations.map((allocation) => allocation.terms)).toMatchObject([terms, terms]);
});

test('the fixture is two weeks away, and seats go back until two days before', () => {
  const { fixture, allocations } = planFor({ 'fixture.status': 'postponed' }).opening;
  expect(fixture).toMatchObject({ status: 'postponed', kickOff: '2026-12-05T15:00:00.000Z' });
  expect(allocations[0]?.terms.returnDeadline).toBe('2026-12-03T15:00:00.000Z');
});

test('the price list has the price, the currency and the window', () => {
  const asked = { 'price.adult': 1000, 'price.currency': 'EUR', 'allocation.saleWindow': 'before' } as const;
  const priceList = planFor(asked).opening.allocations[0]?.priceList;
  expect(priceList?.prices[0]?.price).toEqual({ amount: 1000, currency: 'EUR' });
  expect(priceList?.saleWindow.opensAt).toBe('2026-11-22T15:00:00.000Z');
});

describe('names', () => {
  test.each([
    { areas: [['.']], first: 'A1', second: 'A1' },
    { areas: [['.'], ['.'], ['.']], first: 'A1', second: 'A2' },
  ])('of $areas', ({ areas, first, second }) => {
    expect(planFor({ 'ground.areas': areas }).names).toEqual({
      'priceType.adult': 'adult',
      'priceType.child': 'child',
      'priceType.concession': 'concession',
      'priceType.member': 'member',
      'priceType.hospitality': 'hospitality',
      'priceType.wheelchair': 'wheelchair',
      'priceType.companion': 'companion',
      'area.first': first,
      'area.second': second,
      'area.foreign': 'B1',
    });
  });
});

test.each([100, 101, 2500, 40_000])('a ground of real shape has at least %i seats for the first Seller', (seats) => {
  const { opening, names } = planFor({ 'ground.seats': seats });
  const [first, second] = opening.allocations.map((allocation) => allocation.terms);
  expect(first?.quantity).toBeGreaterThanOrEqual(seats);
  expect(first?.quantity).toBeLessThan(seats * 1.1);
  expect(second?.areas.map((area) => area.areaId)).toEqual([names['area.foreign']]);
  expect(first?.areas.map((area) => area.areaId)).not.toContain(names['area.foreign']);
});
