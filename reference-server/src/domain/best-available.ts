/**
 * The best seats that are free, by a contract and not by taste. Same state and request, same answer.
 *
 * A *group* is ordinary seats that are neighbours in one run. An *accessible unit* is a wheelchair space with as many of
 * its own companion seats as were asked for, all neighbours in one run. A *new single* is a free ordinary seat that had
 * a free ordinary neighbour before and has none left.
 *
 * Everything asked for is found, or nothing. Among all choices the first that differs decides:
 * 1. no accessible unit is broken up: a choice that would is not a choice;
 * 2. fewest groups, never more than `maxGroups`; accessible units are not counted. Then fewest accessible units in an
 *    area where none of the ordinary seats asked for lie;
 * 3. the caller's order of areas: the sum over all seats of their area's place in `areas`;
 * 4. fewest new singles; with `forbid` a choice that leaves one is not a choice, which comes before 2;
 * 5. the Issuer's order of quality: the smallest sum of ranks over all seats, then, of two choices, the one that has the
 *    lowest seat in which they differ.
 */
import { findUnits, type AccessibleUnit } from './accessible-units.ts';
import type { Block, Neighbours } from './blocks.ts';
import { findGroups } from './ordinary-groups.ts';
import type { SeatPool } from './seat-pool.ts';
import { searchScope, type SearchScope } from './search-scope.ts';
import type { BestAvailableRequest } from './seat-request.ts';
import { seatTogether } from './whole-party.ts';

export type { BestAvailableRequest } from './seat-request.ts';

type FoundGroup = {
  /** `accessible`: a wheelchair space and its companion seats. */
  readonly kind: 'accessible' | 'standard';
  readonly areaId: string;
  readonly row: string;
  /** Seat indexes, left to right. */
  readonly seats: readonly number[];
};

export type Compromise = 'split' | 'secondChoiceArea' | 'singleLeft' | 'restrictedView';

export type Found = {
  /** First one for each of `pairs`, in their order; then the ordinary seats from the lowest seat up. */
  readonly groups: readonly FoundGroup[];
  readonly singlesCreated: number;
  /**
   * `split`: several groups, or an accessible unit in an area without any of the party's ordinary seats.
   * `secondChoiceArea`: a seat outside the first of `areas`.
   */
  readonly compromises: readonly Compromise[];
};

export type NotFound = {
  /** The first that holds, in this order. `insufficient`: fewer free seats of a kind in these areas than asked for. */
  readonly reason: 'insufficient' | 'noAccessiblePair' | 'noAdjacentSeats' | 'wouldLeaveSingle';
};

export function findBestAvailable(pool: SeatPool, request: BestAvailableRequest): Found | NotFound {
  const scope = searchScope(pool, request);
  if (!hasEnough(pool, request, scope)) return { reason: 'insufficient' };
  const units = findUnits(pool, scope, request.pairs);
  if (!units) return { reason: 'noAccessiblePair' };
  const blocks = findGroups(pool, scope, request);
  if (!blocks) return { reason: reasonWithoutGroups(pool, scope, request) };
  const together = seatTogether(pool, scope, request, { units, blocks });
  return describe(pool, scope, request, together);
}

function hasEnough(pool: SeatPool, request: BestAvailableRequest, scope: SearchScope): boolean {
  const companions = request.pairs.reduce((sum, pair) => sum + pair.companions, 0);
  const asked = [
    ['standard', request.standard],
    ['wheelchair', request.pairs.length],
    ['companion', companions],
  ] as const;
  return asked.every(([kind, seats]) => seats === 0 || seats <= scope.free(pool, kind));
}

function reasonWithoutGroups(pool: SeatPool, scope: SearchScope, request: BestAvailableRequest): NotFound['reason'] {
  if (request.singles === 'avoid') return 'noAdjacentSeats';
  return findGroups(pool, scope, { ...request, singles: 'avoid' }) ? 'wouldLeaveSingle' : 'noAdjacentSeats';
}

type Party = { readonly units: readonly AccessibleUnit[]; readonly blocks: readonly Block[] };

function describe(pool: SeatPool, scope: SearchScope, request: BestAvailableRequest, party: Party): Found {
  const accessible = inOrderOfRequest(request, party.units).map((unit) => describeGroup(pool, unit, 'accessible'));
  const blocks = party.blocks.toSorted((one, other) => one.start - other.start);
  const standard = blocks.map((block) => describeGroup(pool, block, 'standard'));
  const singlesCreated = blocks.reduce((sum, block) => sum + block.singlesLeft, 0);
  const groups = [...accessible, ...standard];
  return { groups, singlesCreated, compromises: compromisesOf(pool, scope, groups, singlesCreated) };
}

function inOrderOfRequest(request: BestAvailableRequest, units: readonly AccessibleUnit[]): AccessibleUnit[] {
  const waiting = units.toSorted((one, other) => one.start - other.start);
  return request.pairs.flatMap((pair) => {
    const index = waiting.findIndex((unit) => unit.size === pair.companions + 1);
    return waiting.splice(index, 1);
  });
}

function describeGroup({ map }: SeatPool, { start, size }: Neighbours, kind: FoundGroup['kind']): FoundGroup {
  const area = map.areas[map.areaOf[start]!]!;
  const row = map.rows[map.rowOf[start]!]!;
  return { kind, areaId: area.id, row: row.name, seats: Array.from({ length: size }, (_, offset) => start + offset) };
}

function compromisesOf(
  pool: SeatPool,
  scope: SearchScope,
  groups: readonly FoundGroup[],
  singlesCreated: number,
): Compromise[] {
  const { areaIndexById, restrictedView } = pool.map;
  const compromises: Compromise[] = [];
  if (isSplit(groups)) compromises.push('split');
  if (groups.some(({ areaId }) => scope.preferenceOf(areaIndexById.get(areaId)!) > 0))
    compromises.push('secondChoiceArea');
  if (singlesCreated > 0) compromises.push('singleLeft');
  if (groups.some(({ seats }) => seats.some((seat) => restrictedView[seat] === 1))) compromises.push('restrictedView');
  return compromises;
}

function isSplit(groups: readonly FoundGroup[]): boolean {
  const standard = groups.filter((group) => group.kind === 'standard');
  if (standard.length === 0) return false;
  const areas = new Set(standard.map((group) => group.areaId));
  return standard.length > 1 || groups.some((group) => !areas.has(group.areaId));
}
