import { holdAdmission, type HoldAdmissionInputs } from '../generated/decisions.ts';
import type { HeldSeat, HoldRequest, Selection } from '../generated/types.ts';
import { instant } from './instant.ts';
import type { DomainEvent } from './events.ts';
import { type AllocationRecord, type FixtureState } from './fixture-state.ts';
import { totalOf, type HeldItem } from './held-item.ts';
import { firstRefusal, refuse, type Refusal } from './refusal.ts';
import { searchSeats, type Chosen, type SearchOutcome } from './selection.ts';
import type { SeatPool } from './seat-pool.ts';
import { whereIn } from './time-window.ts';

export type HoldLimits = {
  readonly holdSeconds: number;
  readonly holdTotalSeconds: number;
  readonly confirmSeconds: number;
};

export type HoldWish = { readonly holdId: string; readonly request: HoldRequest };

/** Takes the best seats that meet the request, or says which row refuses it. */
export function placeHold(
  state: FixtureState,
  allocation: AllocationRecord,
  { holdId, request }: HoldWish,
  now: number,
  limits: HoldLimits,
): Refusal | DomainEvent[] {
  const chosen = admit(state, allocation, request.selection, { now, pool: allocation.pool, ownSeats: 0 });
  if ('refused' in chosen) return chosen;
  const data = {
    holdId,
    expiresAt: instant(now + lifeSecondsOf(request, limits) * 1000),
    extendableUntil: instant(now + limits.holdTotalSeconds * 1000),
    ...choiceData(allocation, chosen),
  };
  return [{ type: 'hold.placed', stream: allocation.terms.id, data }];
}

/** As long as was asked for, within the limit. */
export function lifeSecondsOf({ lifeSeconds }: { lifeSeconds?: number }, { holdSeconds }: HoldLimits): number {
  return Math.min(lifeSeconds ?? holdSeconds, holdSeconds);
}

/** What an event says of the seats chosen. */
export function choiceData(allocation: AllocationRecord, { items, singlesLeft, compromises }: Chosen) {
  return {
    items: heldSeats(allocation, items),
    total: { amount: totalOf(items), currency: allocation.priceList.currency },
    singlesLeft,
    compromises: [...compromises],
  };
}

/** Seats as events have them, by reference. */
export function heldSeats(allocation: AllocationRecord, items: readonly HeldItem[]): HeldSeat[] {
  return items.map((item) => heldSeat(allocation, item));
}

export function heldSeat({ pool }: AllocationRecord, { seat, ...item }: HeldItem): HeldSeat {
  return { seatId: pool.map.idOf[seat] ?? '', ...item };
}

/** Where a search is made: a hold that is replaced counts its own seats as free and as not held. */
export type Admission = { readonly now: number; readonly pool: SeatPool; readonly ownSeats: number };

/** The rows of hold admission over a selection, then the seats. */
export function admit(
  state: FixtureState,
  allocation: AllocationRecord,
  selection: Selection,
  admission: Admission,
): Refusal | Chosen {
  let search: SearchOutcome | null = null;
  const found = (): SearchOutcome => (search ??= searchSeats(allocation, admission.pool, selection));
  const refusal = firstRefusal(holdAdmission, admissionInputs(state, allocation, selection, admission, found));
  if (refusal) return refusal;
  const outcome = found();
  return outcome.outcome === 'found' ? outcome.chosen : refuse('INSUFFICIENT_AVAILABILITY');
}

function admissionInputs(
  state: FixtureState,
  allocation: AllocationRecord,
  { items, areas = [] }: Selection,
  { now, ownSeats }: Admission,
  search: () => SearchOutcome,
): HoldAdmissionInputs {
  const { terms, priceTypes, priceList } = allocation;
  return {
    allocationSuspended: terms.state === 'suspended',
    fixtureStatus: state.opening?.fixture.status ?? '',
    saleWindow: whereIn(priceList.saleWindow, now),
    foreignArea: areas.findIndex((areaId) => !terms.areas.some((area) => area.areaId === areaId)),
    unknownPriceType: items.findIndex((item) => !priceTypes.has(item.priceTypeId)),
    repeatedPriceType: items.findIndex((item, index) => isRepeated(items, item.priceTypeId, index)),
    unaccompanied: items.findIndex((item) => lacksCompanion(allocation, items, item.priceTypeId)),
    requestedSeats: items.reduce((sum, item) => sum + item.quantity, 0),
    perOrderLimit: terms.limits.perOrderLimit,
    heldSeats: allocation.heldSeats - ownSeats,
    heldLimit: Math.floor(((terms.quantity - allocation.returned.length) * terms.limits.heldSharePercent) / 100),
    get bestAvailable() {
      return search().outcome;
    },
  };
}

function isRepeated(items: Selection['items'], priceTypeId: string, index: number): boolean {
  return items.slice(0, index).some((item) => item.priceTypeId === priceTypeId);
}

function lacksCompanion(allocation: AllocationRecord, items: Selection['items'], priceTypeId: string): boolean {
  const needed = allocation.priceTypes.get(priceTypeId)?.eligibility.accompaniedBy;
  return needed !== undefined && !items.some((item) => item.priceTypeId === needed);
}
