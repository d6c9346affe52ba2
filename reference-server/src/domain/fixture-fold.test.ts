import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Selection } from '../generated/types.ts';
import { limits, openedFixture, opensAt, orderOf, selectionOf, tell } from '../testing/fixture.ts';
import type { HoldInAllocation } from './access.ts';
import { checkHold, extendHold, releaseHold, releaseHoldItems, replaceHoldItems } from './change-hold.ts';
import { confirmOrder } from './confirm-order.ts';
import type { DomainEvent } from './events.ts';
import { fixtureFold } from './fixture-fold.ts';
import { isLive, type AllocationRecord, type FixtureState } from './fixture-state.ts';
import { totalOf } from './held-item.ts';
import { holdView } from './hold-view.ts';
import { orderView } from './order-view.ts';
import { placeHold } from './place-hold.ts';
import type { Refusal } from './refusal.ts';
import { availabilityOf, salesSummaryOf } from './sales.ts';
import { suspendAllocation } from './suspend-allocation.ts';

type OnHold = { readonly pick: number };
type Step =
  | { readonly does: 'place'; readonly seller: number; readonly selection: Selection; readonly lifeSeconds: number }
  | ({ readonly does: 'extend'; readonly lifeSeconds: number } & OnHold)
  | ({ readonly does: 'check' | 'release' } & OnHold)
  | ({ readonly does: 'releaseItems'; readonly places: readonly number[] } & OnHold)
  | ({ readonly does: 'replace'; readonly selection: Selection } & OnHold)
  | ({ readonly does: 'confirm'; readonly order: number; readonly more: number } & OnHold)
  | { readonly does: 'wait'; readonly seconds: number }
  | { readonly does: 'suspend'; readonly seller: number; readonly suspended: boolean };

const quantities = fc.oneof(
  fc.record({ adult: fc.integer({ min: 1, max: 4 }) }),
  fc.constantFrom({ child: 1, adult: 1 }, { adult: 1, child: 2 }, { child: 1 }),
  fc.constantFrom({ wheelchair: 1 }, { wheelchair: 1, companion: 1 }, { adult: 1, wheelchair: 1, companion: 1 }),
);
const selection = fc
  .record(
    {
      quantities,
      areas: fc.shuffledSubarray(['A1', 'A2', 'B1'], { minLength: 1 }),
      maxGroups: fc.integer({ min: 1, max: 3 }),
      singles: fc.constantFrom('avoid', 'forbid'),
    },
    { requiredKeys: ['quantities'] },
  )
  .map(({ quantities: asked, ...more }) => selectionOf({ ...asked }, more));

const seller = fc.nat({ max: 1 });
const pick = fc.nat({ max: 30 });
const lifeSeconds = fc.integer({ min: 0, max: 20 }).map((parts) => parts * 60);
const place = fc.record({ does: fc.constant('place' as const), seller, selection, lifeSeconds });
const step: fc.Arbitrary<Step> = fc.oneof(
  place,
  place,
  fc.record({ does: fc.constant('extend' as const), pick, lifeSeconds }),
  fc.record({ does: fc.constantFrom('check' as const, 'release' as const), pick }),
  fc.record({ does: fc.constant('releaseItems' as const), pick, places: fc.uniqueArray(fc.nat({ max: 3 })) }),
  fc.record({ does: fc.constant('replace' as const), pick, selection }),
  fc.record({
    does: fc.constant('confirm' as const),
    pick,
    order: fc.nat({ max: 9 }),
    more: fc.constantFrom(0, 0, 0, 1),
  }),
  fc.record({ does: fc.constant('wait' as const), seconds: fc.constantFrom(0, 60, 120, 300, 900) }),
  fc.record({ does: fc.constant('suspend' as const), seller, suspended: fc.constantFrom(false, false, true) }),
);

function holdAt(state: FixtureState, index: number): HoldInAllocation | null {
  const hold = [...state.holds.values()][index % Math.max(1, state.holds.size)];
  return hold ? { hold, allocation: state.allocations.get(hold.allocationId)! } : null;
}

function decide(state: FixtureState, wanted: Step, now: number, number: number): Refusal | DomainEvent[] {
  if (wanted.does === 'wait') return [];
  if (wanted.does === 'place' || wanted.does === 'suspend') {
    const allocation = [...state.allocations.values()][wanted.seller]!;
    if (wanted.does === 'suspend') return suspendAllocation(state, allocation.terms.id, wanted.suspended);
    return placeHold(state, allocation, { holdId: `hld_${number}`, request: wanted }, now, limits);
  }
  const found = holdAt(state, wanted.pick);
  return found ? decideOnHold(state, found, wanted, now) : [];
}

function decideOnHold(
  state: FixtureState,
  found: HoldInAllocation,
  wanted: Extract<Step, OnHold>,
  now: number,
): Refusal | DomainEvent[] {
  const { hold, allocation } = found;
  if (wanted.does === 'extend') return extendHold(found, wanted.lifeSeconds, now);
  if (wanted.does === 'replace') return replaceHoldItems(state, found, wanted.selection, now);
  if (wanted.does === 'releaseItems') {
    const seats = wanted.places.map((index) => state.map.idOf[hold.items[index]?.seat ?? -1]);
    return releaseHoldItems(
      found,
      seats.filter((id) => id !== undefined),
    );
  }
  if (wanted.does === 'confirm') {
    const expectedTotal = { amount: totalOf(hold.items) + wanted.more, currency: 'GBP' };
    const request = { holdId: hold.id, expectedTotal };
    return confirmOrder(state, { allocation, hold }, orderOf({ clientOrderId: `order_${wanted.order}`, request }), now);
  }
  return wanted.does === 'check' ? checkHold(found, limits, now) : releaseHold(found);
}

/** Applies what has fallen due, and gives it as it is told. Of what falls due at one moment the order is left open. */
function expire(state: FixtureState, now: number): unknown[] {
  const due = fixtureFold.due(state, now, 'fixture/fxt_test') as unknown as DomainEvent[];
  tell(state, due, now);
  expect(fixtureFold.due(state, now, 'fixture/fxt_test')).toEqual([]);
  return due.map((event) => JSON.stringify(event)).sort();
}

function answersOf(state: FixtureState, now: number): object {
  const allocations = [...state.allocations.values()];
  return {
    holds: [...state.holds.values()].map((hold) =>
      holdView({ hold, allocation: state.allocations.get(hold.allocationId)! }),
    ),
    orders: allocations.flatMap((allocation) =>
      [...allocation.orders.values()].map((o) => orderView(state, allocation, o)),
    ),
    availability: allocations.map((allocation) => availabilityOf(allocation, { now, revision: 1 })),
    sales: allocations.map((allocation) => salesSummaryOf(allocation, { now, revision: 1 })),
    nextDue: fixtureFold.nextDue(state),
  };
}

function seatsTaken(state: FixtureState, allocation: AllocationRecord): Record<'held' | 'sold', number[]> {
  const live = [...state.holds.values()].filter((hold) => hold.allocationId === allocation.terms.id && isLive(hold));
  const seats = (records: { items: readonly { seat: number }[] }[]): number[] =>
    records.flatMap(({ items }) => items.map((item) => item.seat));
  return { held: seats(live), sold: seats([...allocation.orders.values()]) };
}

/** Every seat is free, held or sold, once, and all that is counted says so. */
function expectNothingLost(state: FixtureState, now: number): void {
  for (const allocation of state.allocations.values()) {
    const { held, sold } = seatsTaken(state, allocation);
    expect(new Set([...held, ...sold]).size).toBe(held.length + sold.length);
    expect(held.every((seat) => allocation.pool.stateOf(seat) === 'held')).toBe(true);
    expect(sold.every((seat) => allocation.pool.stateOf(seat) === 'sold')).toBe(true);
    expect(allocation.heldSeats).toBe(held.length);
    const inArea = (seats: number[], areaId: string): number =>
      seats.filter((seat) => state.map.areas[state.map.areaOf[seat]!]?.id === areaId).length;
    for (const area of availabilityOf(allocation, { now, revision: 1 }).areas) {
      expect(area.free + area.held + area.sold).toBe(area.allocated);
      expect([area.held, area.sold]).toEqual([inArea(held, area.areaId), inArea(sold, area.areaId)]);
    }
  }
}

const criteria = {
  'ground.areas': [
    ['wc..|...', '.r.x..'],
    ['....', '.cwc.'],
  ],
  'allocation.heldShare': 70,
};

test('whatever happens no seat is lost or held twice, and a state that was put away goes on as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), fc.nat({ max: 20 }), (steps, putAwayAt) => {
      const { state } = openedFixture(criteria);
      let revived: FixtureState | null = null;
      let now = opensAt;
      for (const [index, wanted] of steps.entries()) {
        if (index === putAwayAt) revived = fixtureFold.revive(fixtureFold.serialise(state));
        if (wanted.does === 'wait') now += wanted.seconds * 1000;
        const due = expire(state, now);
        const decided = decide(state, wanted, now, index);
        if (revived) {
          expect(expire(revived, now)).toEqual(due);
          expect(decide(revived, wanted, now, index)).toEqual(decided);
          tell(revived, decided, now);
        }
        tell(state, decided, now);
        expectNothingLost(state, now);
        if (revived) expect(answersOf(revived, now)).toEqual(answersOf(state, now));
      }
    }),
    { numRuns: 300 },
  );
});

test('an event of a kind it does not know changes nothing', () => {
  const { state } = openedFixture(criteria);
  const before = fixtureFold.serialise(state);
  tell(state, [{ type: 'clock.moved', stream: null, data: {} } as unknown as DomainEvent]);
  expect(fixtureFold.serialise(state)).toBe(before);
});
