/** What a Seller does with a hold it has. Each gives the events, or why not; no events where nothing changes. */
import { instant } from './instant.ts';
import { holdCheck, holdExtension, holdReplacement, itemRelease } from '../generated/decisions.ts';
import type { HoldTrigger } from '../generated/lifecycles.ts';
import type { Selection } from '../generated/types.ts';
import type { HoldInAllocation } from './access.ts';
import { isNeeded, partsFrom } from './belonging.ts';
import type { DomainEvent } from './events.ts';
import type { FixtureState } from './fixture-state.ts';
import { seatsOf, totalOf, type HeldItem } from './held-item.ts';
import { money } from './hold-view.ts';
import { admit, choiceData, type HoldLimits } from './place-hold.ts';
import { firstRefusal, isRefusal, type Refusal } from './refusal.ts';
import type { SeatMap } from './seat-map.ts';
import { withFreed } from './seat-pool.ts';
import { holdMove } from './transition.ts';

type Decided = Refusal | DomainEvent[];

/** The lifecycle first; only where it lets the trigger through, the rule. */
function ifAllowed({ hold }: HoldInAllocation, trigger: HoldTrigger, rule: () => Decided): Decided {
  const move = holdMove(hold, trigger);
  if (move === 'go') return rule();
  return move === 'unchanged' ? [] : move;
}

export function extendHold(found: HoldInAllocation, lifeSeconds: number, now: number): Decided {
  const { hold } = found;
  return ifAllowed(found, 'extendHold', () => {
    const extendableSeconds = Math.floor((hold.extendableUntil - hold.expiresAt) / 1000);
    const refusal = firstRefusal(holdExtension, { extendableSeconds });
    if (refusal) return refusal;
    const wished = Math.max(hold.expiresAt, now + lifeSeconds * 1000);
    const expiresAt = instant(Math.min(wished, hold.extendableUntil));
    return [{ type: 'hold.extended', stream: hold.allocationId, data: { ...changed(found), expiresAt } }];
  });
}

export function checkHold(found: HoldInAllocation, limits: HoldLimits, now: number): Decided {
  const { hold, allocation } = found;
  return ifAllowed(found, 'checkHold', () => {
    const refusal = firstRefusal(holdCheck, { allocationSuspended: allocation.terms.state === 'suspended' });
    if (refusal) return refusal;
    const expiresAt = instant(Math.max(hold.expiresAt, now + limits.confirmSeconds * 1000));
    return [{ type: 'hold.checked', stream: hold.allocationId, data: { ...changed(found), expiresAt } }];
  });
}

export function releaseHold(found: HoldInAllocation): Decided {
  return ifAllowed(found, 'releaseHold', () => [released(found)]);
}

export function replaceHoldItems(
  state: FixtureState,
  found: HoldInAllocation,
  selection: Selection,
  now: number,
): Decided {
  const { hold, allocation } = found;
  return ifAllowed(found, 'replaceHoldItems', () => {
    const refusal = firstRefusal(holdReplacement, { ofListing: hold.listingId !== null });
    if (refusal) return refusal;
    const chosen = withFreed(allocation.pool, seatsOf(hold.items), (pool) =>
      admit(state, allocation, selection, { now, pool, ownSeats: hold.items.length }),
    );
    if (isRefusal(chosen)) return chosen;
    const data = { ...changed(found), ...choiceData(allocation, chosen) };
    return [{ type: 'hold.replaced', stream: hold.allocationId, data }];
  });
}

export function releaseHoldItems(found: HoldInAllocation, seatIds: readonly string[]): Decided {
  const { hold, allocation } = found;
  return ifAllowed(found, 'releaseHoldItems', () => {
    const { map } = allocation.pool;
    const named = new Set(seatIds);
    const kept = hold.items.filter((item) => !named.has(map.idOf[item.seat] ?? ''));
    const priceTypeOf = (seatId: string) => hold.items.find((item) => map.idOf[item.seat] === seatId)?.priceTypeId;
    const refusal = firstRefusal(itemRelease, {
      foreignSeat: seatIds.findIndex((seatId) => !holdsSeat(map, hold.items, seatId)),
      partedSeat: seatIds.findIndex((seatId) => partsFrom(map, kept, map.seatIndexById.get(seatId) ?? -1)),
      neededSeat: seatIds.findIndex((seatId) => isNeeded(allocation.priceTypes, kept, priceTypeOf(seatId))),
    });
    if (refusal) return refusal;
    if (kept.length === 0) return [released(found)];
    const data = { ...changed(found), seatIds: [...seatIds], total: money(allocation, totalOf(kept)) };
    return [{ type: 'hold.itemsReleased', stream: hold.allocationId, data }];
  });
}

function holdsSeat(map: SeatMap, items: readonly HeldItem[], seatId: string): boolean {
  return items.some((item) => map.idOf[item.seat] === seatId);
}

function changed({ hold }: HoldInAllocation) {
  return { holdId: hold.id, revision: hold.revision + 1 };
}

function released(found: HoldInAllocation): DomainEvent {
  return { type: 'hold.released', stream: found.hold.allocationId, data: changed(found) };
}
