/** A fixture to try rules on: what they decide is applied as the pipeline applies it. */
import type { HoldInAllocation } from '../domain/access.ts';
import type { DomainEvent } from '../domain/events.ts';
import { fixtureFold } from '../domain/fixture-fold.ts';
import type { AllocationRecord, FixtureState } from '../domain/fixture-state.ts';
import { placeHold, type HoldLimits } from '../domain/place-hold.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { HoldRequest, WorldCriteria } from '../generated/types.ts';
import { createIds } from '../ids.ts';
import { situationOf } from '../sandbox/situation.ts';
import { planWorld } from '../sandbox/world-plan.ts';

export const noon = Date.parse('2027-03-01T12:00:00Z');
export const second = 1000;
export const limits: HoldLimits = { holdSeconds: 600, holdTotalSeconds: 1800, confirmSeconds: 120 };

export type Decided = Refusal | readonly DomainEvent[];
export type FixtureBench = ReturnType<typeof createFixtureBench>;

export function createFixtureBench(criteria: WorldCriteria = {}) {
  const plan = planWorld(situationOf(criteria), createIds(), noon);
  const { opening, allocations } = plan;
  const state = fixtureFold.initial();
  const ledger = `fixture/${opening.fixture.id}`;
  let sequence = 0;
  let holds = 0;

  const bench = {
    state,
    ledger,
    plan,
    now: noon,
    apply(event: { type: string; stream: string | null; data: unknown }): void {
      sequence += 1;
      const place = { ledger, sequence, id: `evt_${sequence}`, streamSequence: sequence, at: bench.now };
      fixtureFold.apply(state, { ...place, ...event });
    },
    /** Applies what was decided, and gives it. */
    run(decided: Decided): Decided {
      if (!isRefusal(decided)) for (const event of decided) bench.apply(event);
      return decided;
    },
    /** Lets time pass: what falls due is told. */
    pass(milliseconds: number): void {
      bench.now += milliseconds;
      for (const event of fixtureFold.due(state, bench.now, ledger)) bench.apply(event);
    },
    place(request: HoldRequest, allocation = allocationIn(state, allocations.sellerA)): Decided {
      holds += 1;
      return bench.run(placeHold(state, allocation, { holdId: `hld_${holds}`, request }, bench.now, limits));
    },
    get allocation(): AllocationRecord {
      return allocationIn(state, allocations.sellerA);
    },
    hold(holdId = `hld_${holds}`): HoldInAllocation {
      const hold = state.holds.get(holdId);
      if (!hold) throw new Error(`there is no hold ${holdId}`);
      return { hold, allocation: allocationIn(state, hold.allocationId) };
    },
  };
  bench.apply({ type: 'fixture.opened', stream: null, data: opening });
  return bench;
}

function allocationIn(state: FixtureState, id: string): AllocationRecord {
  const allocation = state.allocations.get(id);
  if (!allocation) throw new Error(`there is no allocation ${id}`);
  return allocation;
}

/** The code of a refusal with its first pointer, or the types of the events. */
export function outcomeOf(decided: Decided): string {
  if (isRefusal(decided)) return [decided.refused, ...decided.pointers].join(' ');
  return decided.map((event) => event.type).join(', ');
}

/** For instance `request({ adult: 2 }, { maxGroups: 2 })`. */
export function request(
  quantities: Readonly<Record<string, number>>,
  more: Partial<HoldRequest['selection']> = {},
  lifeSeconds?: number,
): HoldRequest {
  const items = Object.entries(quantities).map(([priceTypeId, quantity]) => ({ priceTypeId, quantity }));
  const selection = { mode: 'bestAvailable' as const, items, ...more };
  return lifeSeconds === undefined ? { selection } : { selection, lifeSeconds };
}
