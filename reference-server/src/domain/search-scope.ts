/** Where a search looks, and what one cost weighs against another. */
import type { BestAvailableRequest } from './seat-request.ts';
import { rowRangesOf, type RowRange } from './row-ranges.ts';
import type { SeatKind } from './seat-map.ts';
import type { SeatPool } from './seat-pool.ts';

/** Rows that are liked equally, in the Issuer's order of quality. */
export type Tier = { readonly preference: number; readonly ranges: readonly RowRange[] };

/**
 * A choice's cost is one number: each weight is more than everything below it can add up to, so comparing two numbers
 * compares the costs one after the other. The rank of a seat weighs 1. Exact while seats asked for × seats of the ground
 * × groups × areas stays below 2^53.
 */
export type Weights = {
  /** A seat for each place its area comes later in the caller's order. */
  readonly preference: number;
  readonly singleLeft: number;
  /** An accessible unit in an area without any of the party's ordinary seats. */
  readonly apart: number;
};

export class SearchScope {
  /** In the ground's order, each once. */
  readonly areaIndexes: readonly number[];
  readonly weights: Weights;
  readonly #preferences: ReadonlyMap<number, number> | null;

  constructor(areaIndexes: readonly number[], preferences: ReadonlyMap<number, number> | null, weights: Weights) {
    this.areaIndexes = areaIndexes;
    this.weights = weights;
    this.#preferences = preferences;
  }

  /** The area's place in the caller's order, 0 best. */
  preferenceOf(areaIndex: number): number {
    return this.#preferences?.get(areaIndex) ?? 0;
  }

  /** Free seats in all areas of the scope. */
  free(pool: SeatPool, kind: SeatKind): number {
    if (!this.#preferences) return pool.free(kind);
    return this.areaIndexes.reduce((sum, areaIndex) => sum + pool.freeInArea(areaIndex, kind), 0);
  }

  /** Of areas in the ground's order; those liked equally stay in it. */
  bestLikedFirst(areaIndexes: readonly number[]): readonly number[] {
    if (!this.#preferences) return areaIndexes;
    return areaIndexes.toSorted((one, other) => this.preferenceOf(one) - this.preferenceOf(other));
  }

  /** Of areas in the ground's order, best liked first. */
  tiers(pool: SeatPool, areaIndexes = this.areaIndexes): readonly Tier[] {
    if (areaIndexes === pool.areaIndexes) return [{ preference: 0, ranges: pool.rowRanges }];
    if (!this.#preferences) return [{ preference: 0, ranges: rowRangesOf(pool.map, areaIndexes) }];
    return this.bestLikedFirst(areaIndexes).map((areaIndex) => {
      return { preference: this.preferenceOf(areaIndex), ranges: rowRangesOf(pool.map, [areaIndex]) };
    });
  }
}

/** Area ids that the allocation does not have are passed over. */
export function searchScope(pool: SeatPool, request: BestAvailableRequest): SearchScope {
  if (!request.areas) return new SearchScope(pool.areaIndexes, null, weightsFor(pool, request, 1));
  const preferences = new Map<number, number>();
  for (const [preference, id] of request.areas.entries()) {
    const areaIndex = pool.map.areaIndexById.get(id);
    if (areaIndex === undefined || preferences.has(areaIndex) || !pool.hasArea(areaIndex)) continue;
    preferences.set(areaIndex, preference);
  }
  const areaIndexes = [...preferences.keys()].sort((one, other) => one - other);
  return new SearchScope(areaIndexes, preferences, weightsFor(pool, request, request.areas.length));
}

function weightsFor(pool: SeatPool, request: BestAvailableRequest, areas: number): Weights {
  const seats = request.pairs.reduce((sum, pair) => sum + 1 + pair.companions, request.standard);
  const groups = Math.min(request.maxGroups, request.standard);
  const singleLeft = seats * pool.map.size + 1;
  const preference = singleLeft * (groups + 1);
  const apart = preference * (seats * areas + 1);
  return { preference, singleLeft, apart };
}
