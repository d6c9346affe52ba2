/** From a Seller's selection to seats with prices. */
import type { Compromise, Selection } from '../generated/types.ts';
import { findBestAvailable, type BestAvailableRequest, type Found } from './best-available.ts';
import type { AllocationRecord } from './fixture-state.ts';
import type { HeldItem } from './held-item.ts';
import { listPriceOf } from './list-price.ts';
import { kinds, type SeatKind } from './seat-map.ts';
import type { SeatPool } from './seat-pool.ts';
import { evenShares } from './shares.ts';

export type Chosen = {
  readonly items: readonly HeldItem[];
  readonly singlesLeft: number;
  readonly compromises: readonly Compromise[];
};

export type SearchOutcome =
  | { readonly outcome: 'found'; readonly chosen: Chosen }
  | { readonly outcome: 'insufficient' | 'noAccessiblePair' | 'noAdjacentSeats' | 'wouldLeaveSingle' };

/** The best seats for a selection whose price types and areas the allocation has. `pool` may count some seats as free. */
export function searchSeats(allocation: AllocationRecord, pool: SeatPool, selection: Selection): SearchOutcome {
  const found = findBestAvailable(pool, bestAvailableRequest(allocation, selection));
  if ('reason' in found) return { outcome: found.reason };
  return { outcome: 'found', chosen: chosenFrom(allocation, selection, found) };
}

function bestAvailableRequest(allocation: AllocationRecord, selection: Selection): BestAvailableRequest {
  const wanted = (kind: SeatKind): number => quantityOf(allocation, selection, kind);
  return {
    standard: wanted('standard'),
    // Companions are spread over the spaces as evenly as they go.
    pairs: evenShares(wanted('companion'), wanted('wheelchair')).map((companions) => ({ companions })),
    areas: selection.areas ?? null,
    maxGroups: selection.maxGroups ?? 1,
    singles: selection.singles ?? 'avoid',
  };
}

function quantityOf(allocation: AllocationRecord, selection: Selection, kind: SeatKind): number {
  let quantity = 0;
  for (const item of selection.items) {
    if (allocation.priceTypes.get(item.priceTypeId)?.seatKind === kind) quantity += item.quantity;
  }
  return quantity;
}

/** Seats of a kind go to the price types of that kind in the order of the selection, from the lowest seat up. */
function chosenFrom(allocation: AllocationRecord, selection: Selection, found: Found): Chosen {
  const { map } = allocation.pool;
  const waiting = priceTypesByKind(allocation, selection);
  const items = found.groups.flatMap(({ seats }) =>
    seats.map((seat): HeldItem => {
      const kind = kinds[map.kindOf[seat] ?? 0] ?? 'standard';
      const priceTypeId = waiting[kind].shift() ?? '';
      return { seat, priceTypeId, price: listPriceOf(allocation, seat, priceTypeId) ?? 0 };
    }),
  );
  return { items, singlesLeft: found.singlesCreated, compromises: found.compromises };
}

function priceTypesByKind(allocation: AllocationRecord, selection: Selection): Record<SeatKind, string[]> {
  const waiting: Record<SeatKind, string[]> = { standard: [], wheelchair: [], companion: [] };
  for (const { priceTypeId, quantity } of selection.items) {
    const kind = allocation.priceTypes.get(priceTypeId)?.seatKind as SeatKind;
    for (let count = 0; count < quantity; count += 1) waiting[kind].push(priceTypeId);
  }
  return waiting;
}
