import { expect, test } from 'vitest';
import { fixtureFold } from './fixture-fold.ts';
import { planWorld } from '../sandbox/world-plan.ts';
import { situationOf } from '../sandbox/situation.ts';
import { createIds } from '../ids.ts';
import type { EventData } from '../generated/events.ts';
import type { AllocationEventType } from './events.ts';

const now = Date.parse('2026-11-21T15:00:00Z');
const expiresAt = '2026-11-21T15:10:00.000Z';
const total = { amount: 2500, currency: 'GBP' };

/** A fixture with one hold of one seat, and what more is to happen to it. */
function fixtureWithHold() {
  const plan = planWorld(situationOf(), createIds(), now);
  const state = fixtureFold.initial();
  const ledger = 'fixture/fxt_1';
  const stream = plan.allocations.sellerA;
  let sequence = 0;
  const base = { ledger, id: 'evt', stream, streamSequence: 1, at: now };
  fixtureFold.apply(state, { ...base, sequence: 0, stream: null, type: 'fixture.opened', data: plan.opening });
  const happen = <Type extends AllocationEventType>(type: Type, data: EventData[Type]): void => {
    sequence += 1;
    fixtureFold.apply(state, { ...base, sequence, type, data });
  };
  const items = [{ seatId: 'A1-A-1', priceTypeId: 'adult', price: 2500 }];
  const extendableUntil = '2026-11-21T15:30:00.000Z';
  happen('hold.placed', { holdId: 'hld_1', expiresAt, extendableUntil, items, total, singlesLeft: 0, compromises: [] });
  return { state, ledger, happen, allocation: state.allocations.get(stream)! };
}

test('a check that does not move the expiry leaves one expiry to tell', () => {
  const { state, ledger, happen } = fixtureWithHold();
  happen('hold.checked', { holdId: 'hld_1', revision: 2, expiresAt });
  expect(fixtureFold.due(state, Date.parse(expiresAt), ledger)).toHaveLength(1);
});

test('an extension leaves the old moment behind', () => {
  const { state, ledger, happen } = fixtureWithHold();
  happen('hold.extended', { holdId: 'hld_1', revision: 2, expiresAt: '2026-11-21T15:20:00.000Z' });
  expect(fixtureFold.due(state, Date.parse(expiresAt), ledger)).toEqual([]);
  expect(fixtureFold.nextDue(state)).toBe(Date.parse('2026-11-21T15:20:00.000Z'));
});

test.each(['hold.expired', 'hold.released'] as const)(
  '%s frees the seats, and the hold is no longer in the state',
  (type) => {
    const { state, happen, allocation } = fixtureWithHold();
    expect(allocation.heldSeats).toBe(1);
    happen(type, { holdId: 'hld_1', revision: 2 });
    expect(allocation.heldSeats).toBe(0);
    expect(allocation.pool.stateOf(state.map.seatIndexById.get('A1-A-1')!)).toBe('free');
    expect(state.holds.size).toBe(0);
  },
);
