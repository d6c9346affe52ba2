/** Wheelchair spaces with their companion seats beside them. */
import { isLower } from './blocks.ts';
import { chooseOptions, type Choices, type Option } from './choose-options.ts';
import type { SeatPool } from './seat-pool.ts';
import type { SearchScope } from './search-scope.ts';

/** A wheelchair space and its companion seats: seats `start` up to and without `start + size`. */
export type AccessibleUnit = Option & {
  /** The wheelchair space. */
  readonly place: number;
  readonly start: number;
  readonly size: number;
};

/** How many units are asked for by number of companions. */
export type UnitDemand = { readonly companions: readonly number[]; readonly counts: readonly number[] };

type Pairs = readonly { readonly companions: number }[];

/** The best unit for each of `pairs`, wherever they lie; null when they can't all be had. */
export function findUnits(pool: SeatPool, scope: SearchScope, pairs: Pairs): readonly AccessibleUnit[] | null {
  if (pairs.length === 0) return [];
  const demand = demandOf(pairs);
  return unitChoices(pool, scope, scope.areaIndexes, demand).best(demand.counts)?.options ?? null;
}

export function demandOf(pairs: Pairs): UnitDemand {
  const counts = new Map<number, number>();
  for (const { companions } of pairs) counts.set(companions, (counts.get(companions) ?? 0) + 1);
  return { companions: [...counts.keys()], counts: [...counts.values()] };
}

/** What can be had in the areas, for any part of the demand. */
export function unitChoices(
  pool: SeatPool,
  scope: SearchScope,
  areaIndexes: readonly number[],
  demand: UnitDemand,
): Choices<AccessibleUnit> {
  const total = demand.counts.reduce((sum, count) => sum + count, 0);
  const options = demand.companions.flatMap((companions, index) => {
    const takes = demand.counts.map((_, other) => (other === index ? 1 : 0));
    return bestUnits({ pool, scope, areaIndexes, companions, takes }, total);
  });
  return chooseOptions(options, demand.counts, isLower);
}

type UnitSearch = {
  readonly pool: SeatPool;
  readonly scope: SearchScope;
  readonly areaIndexes: readonly number[];
  readonly companions: number;
  readonly takes: readonly number[];
};

/**
 * The best `count` units, best first, one a space. As many as are asked for in all are enough: when another one is
 * chosen, one of these is left over, and is no worse.
 */
function bestUnits(search: UnitSearch, count: number): AccessibleUnit[] {
  const { pool, scope } = search;
  const best: AccessibleUnit[] = [];
  for (const areaIndex of scope.bestLikedFirst(search.areaIndexes)) {
    if (pool.freeInArea(areaIndex, 'wheelchair') === 0) continue;
    for (const spaces of pool.map.areas[areaIndex]!.wheelchairSpaces) {
      const units = spaces.map((space) => unitOf(search, areaIndex, space)).filter((unit) => unit !== undefined);
      best.push(...units.sort((one, other) => one.cost - other.cost || one.start - other.start));
      if (best.length >= count) return best.slice(0, count);
    }
  }
  return best;
}

function unitOf(search: UnitSearch, areaIndex: number, space: number): AccessibleUnit | undefined {
  const { pool, scope, companions, takes } = search;
  if (!pool.isFree(space)) return undefined;
  const left = companionsBeside(pool, space, -1);
  const right = companionsBeside(pool, space, 1);
  if (companions > left + right) return undefined;
  const start = bestStart(pool, { space, companions, left, right });
  const size = companions + 1;
  const away = scope.preferenceOf(areaIndex) * size * scope.weights.preference;
  return { place: space, start, size, takes, cost: away + ranksOf(pool, start, size) };
}

function ranksOf({ map }: SeatPool, start: number, size: number): number {
  return map.rankSumBelow[start + size]! - map.rankSumBelow[start]!;
}

/** How many free companion seats of the space lie beside it without a gap, to the left (-1) or to the right (1). */
function companionsBeside(pool: SeatPool, space: number, step: 1 | -1): number {
  const companions = pool.map.companionsOf.get(space) ?? [];
  let beside = 0;
  for (let seat = space; ; seat += step, beside += 1) {
    const touches = pool.map.touchesNext[step === 1 ? seat : seat - 1] === 1;
    if (!touches || !companions.includes(seat + step) || !pool.isFree(seat + step)) return beside;
  }
}

function bestStart(
  pool: SeatPool,
  { space, companions, left, right }: { space: number; companions: number; left: number; right: number },
): number {
  const size = companions + 1;
  const last = space - Math.max(0, companions - right);
  let best = space - Math.min(left, companions);
  for (let start = best + 1; start <= last; start += 1) {
    if (ranksOf(pool, start, size) < ranksOf(pool, best, size)) best = start;
  }
  return best;
}
