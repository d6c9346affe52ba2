import { describe, expect, it } from 'vitest';
import type { EventData } from '../generated/events.ts';
import type { HoldRequest, WorldCriteria } from '../generated/types.ts';
import { createFixtureBench, limits, noon, outcomeOf, request, second } from '../testing/fixture-bench.ts';
import { isRefusal } from './refusal.ts';

function placedIn(criteria: WorldCriteria, wish: HoldRequest): EventData['hold.placed'] {
  const decided = createFixtureBench(criteria).place(wish);
  if (isRefusal(decided)) throw new Error(decided.refused);
  return decided[0]?.data as EventData['hold.placed'];
}

const oneRow: WorldCriteria = { 'ground.areas': [['......']] };
/** A space and a companion seat that do not belong together. */
const parted: WorldCriteria = { 'ground.areas': [['w|c...']] };

describe('a hold', () => {
  it.each([
    ['lives as long as it may', undefined, limits.holdSeconds],
    ['lives as short as is wished', 60, 60],
    ['lives no longer than it may', 86_400, limits.holdSeconds],
  ])('%s', (_what, lifeSeconds, lives) => {
    const { expiresAt, extendableUntil } = placedIn({}, request({ adult: 1 }, {}, lifeSeconds));
    expect(Date.parse(expiresAt)).toBe(noon + lives * second);
    expect(Date.parse(extendableUntil)).toBe(noon + limits.holdTotalSeconds * second);
  });

  it('says its seats, their prices and the sum', () => {
    const { items, total } = placedIn(oneRow, request({ adult: 1, child: 2 }));
    expect(items.map(({ seatId, priceTypeId, price }) => `${seatId} ${priceTypeId} ${price}`)).toEqual([
      'A1-A-1 adult 2500',
      'A1-A-2 child 1250',
      'A1-A-3 child 1250',
    ]);
    expect(total).toEqual({ amount: 5000, currency: 'GBP' });
  });
});

describe('a hold is refused', () => {
  it.each<[string, WorldCriteria, HoldRequest]>([
    ['ALLOCATION_SUSPENDED /path/allocationId', { 'allocation.suspended': true }, request({ adult: 1 })],
    ['FIXTURE_NOT_ON_SALE /path/allocationId', { 'fixture.status': 'postponed' }, request({ adult: 1 })],
    ['SALE_NOT_OPEN /path/allocationId', { 'allocation.saleWindow': 'before' }, request({ adult: 1 })],
    ['SALE_CLOSED /path/allocationId', { 'allocation.saleWindow': 'after' }, request({ adult: 1 })],
    ['AREA_NOT_IN_ALLOCATION /body/selection/areas/1', {}, request({ adult: 1 }, { areas: ['A1', 'B1'] })],
    ['PRICE_TYPE_NOT_OFFERED /body/selection/items/1/priceTypeId', {}, request({ adult: 1, student: 1 })],
    ['NOT_ACCOMPANIED /body/selection/items/0/priceTypeId', {}, request({ child: 1 })],
    ['NOT_ACCOMPANIED /body/selection/items/1/priceTypeId', {}, request({ adult: 1, companion: 1 })],
    ['ORDER_LIMIT_EXCEEDED /body/selection/items', { 'allocation.perOrderLimit': 2 }, request({ adult: 3 })],
    ['INSUFFICIENT_AVAILABILITY /body/selection/items', oneRow, request({ adult: 7 })],
    ['NO_ACCESSIBLE_SPACE /body/selection/items', parted, request({ wheelchair: 1, companion: 1 })],
    ['NO_ADJACENT_SEATS /body/selection/maxGroups', { 'ground.areas': [['..|..']] }, request({ adult: 3 })],
    [
      'WOULD_LEAVE_SINGLE /body/selection/singles',
      { 'ground.areas': [['...']] },
      request({ adult: 2 }, { singles: 'forbid' }),
    ],
    ['HELD_SHARE_EXCEEDED /body/selection/items', { ...oneRow, 'allocation.heldShare': 50 }, request({ adult: 4 })],
  ])('with %s', (expected, criteria, wish) => {
    const bench = createFixtureBench(criteria);
    expect(outcomeOf(bench.place(wish))).toBe(expected);
    expect(bench.state.holds.size).toBe(0);
  });

  it('for a price type that stands twice, even where the sum is small', () => {
    const wish = request({ adult: 1 });
    const twice = { selection: { ...wish.selection, items: [...wish.selection.items, ...wish.selection.items] } };
    const expected = 'PRICE_TYPE_REPEATED /body/selection/items/1/priceTypeId';
    expect(outcomeOf(createFixtureBench().place(twice))).toBe(expected);
  });

  it('once the share is held, not before', () => {
    const bench = createFixtureBench({ ...oneRow, 'allocation.heldShare': 67 });
    expect(outcomeOf(bench.place(request({ adult: 2 })))).toBe('hold.placed');
    expect(outcomeOf(bench.place(request({ adult: 2 })))).toBe('hold.placed');
    expect(outcomeOf(bench.place(request({ adult: 1 })))).toBe('HELD_SHARE_EXCEEDED /body/selection/items');
  });
});

describe('the sale', () => {
  const opensAt = noon + 86_400 * second;
  const closesAt = opensAt + 4 * 86_400 * second;

  it.each([
    ['is not open a millisecond before', opensAt - 1, 'SALE_NOT_OPEN'],
    ['is open at its first moment', opensAt, 'hold.placed'],
    ['is open a millisecond before its end', closesAt - 1, 'hold.placed'],
    ['is over at its end', closesAt, 'SALE_CLOSED'],
  ])('%s', (_what, now, expected) => {
    const bench = createFixtureBench({ 'allocation.saleWindow': 'before' });
    bench.now = now;
    expect(outcomeOf(bench.place(request({ adult: 1 })))).toContain(expected);
  });
});
