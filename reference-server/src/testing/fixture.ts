/** A fixture's state for tests: opened to a situation as a world is, and told what was decided. */
import type { HoldInAllocation } from '../domain/access.ts';
import type { DomainEvent } from '../domain/events.ts';
import { fixtureFold } from '../domain/fixture-fold.ts';
import type { AllocationRecord, FixtureState } from '../domain/fixture-state.ts';
import type { OrderWish } from '../domain/confirm-order.ts';
import { placeHold, type HoldLimits } from '../domain/place-hold.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { HoldRequest, Selection, WorldCriteria } from '../generated/types.ts';
import { createIds } from '../ids.ts';
import { situationOf } from '../sandbox/situation.ts';
import { planWorld, type WorldPlan } from '../sandbox/world-plan.ts';

export const opensAt = Date.parse('2026-11-21T15:00:00Z');
export const limits: HoldLimits = { holdSeconds: 600, holdTotalSeconds: 1800, confirmSeconds: 120 };

export type TestFixture = {
  readonly state: FixtureState;
  readonly plan: WorldPlan;
  readonly allocation: AllocationRecord;
};

/** `allocation` is the first Seller's; the second has one area of eight seats, `B1`. */
export function openedFixture(criteria: WorldCriteria = {}): TestFixture {
  const plan = planWorld(situationOf(criteria), createIds(), opensAt);
  const state = fixtureFold.initial();
  apply(state, { type: 'fixture.opened', stream: null, data: plan.opening }, opensAt);
  return { state, plan, allocation: state.allocations.get(plan.allocations.sellerA)! };
}

/** Applies what was decided; a refusal changes nothing. */
export function tell(state: FixtureState, decided: Refusal | readonly DomainEvent[], at = opensAt): void {
  if (isRefusal(decided)) return;
  for (const event of decided) apply(state, event, at);
}

function apply(state: FixtureState, event: { type: string; stream: string | null; data: unknown }, at: number): void {
  const ledger = 'fixture/fxt_test';
  fixtureFold.apply(state, { ...event, ledger, sequence: 1, streamSequence: 1, id: 'evt_test', at });
}

/** Quantities by price type. */
export type Quantities = Readonly<Record<string, number>>;

export function selectionOf(quantities: Quantities, more: Partial<Selection> = {}): Selection {
  const items = Object.entries(quantities).map(([priceTypeId, quantity]) => ({ priceTypeId, quantity }));
  return { mode: 'bestAvailable', items, ...more };
}

/** A hold that the state has; throws when it is refused. */
export function placed(
  { state, allocation }: Omit<TestFixture, 'plan'>,
  quantities: Quantities,
  more: Partial<Selection> & Pick<HoldRequest, 'lifeSeconds'> & { id?: string } = {},
): HoldInAllocation {
  const { lifeSeconds, id: holdId = 'hld_1', ...selection } = more;
  const request = {
    selection: selectionOf(quantities, selection),
    ...(lifeSeconds === undefined ? {} : { lifeSeconds }),
  };
  const decided = placeHold(state, allocation, { holdId, request }, opensAt, limits);
  if (isRefusal(decided)) throw new Error(`the hold was refused: ${decided.refused}`);
  tell(state, decided);
  return { hold: state.holds.get(holdId)!, allocation };
}

/** An order whose tickets and barcodes are named after its hold: `tkt_hld_1_1`, `bar_hld_1_1` and so on. */
export function orderOf({ clientOrderId, request }: Pick<OrderWish, 'clientOrderId' | 'request'>): OrderWish {
  const numbered = (prefix: string) => {
    let number = 0;
    return () => `${prefix}_${request.holdId}_${(number += 1)}`;
  };
  return { clientOrderId, request, newTicketId: numbered('tkt'), newBarcodeId: numbered('bar') };
}
