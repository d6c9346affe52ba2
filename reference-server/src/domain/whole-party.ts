/** Keeps wheelchair users with the rest of their party. */
import { demandOf, unitChoices, type AccessibleUnit, type UnitDemand } from './accessible-units.ts';
import type { BestAvailableRequest } from './seat-request.ts';
import type { Block } from './blocks.ts';
import { chooseOptions, type Option } from './choose-options.ts';
import { groupChoices } from './ordinary-groups.ts';
import type { SeatPool } from './seat-pool.ts';
import type { SearchScope } from './search-scope.ts';

export type Party = { readonly units: readonly AccessibleUnit[]; readonly blocks: readonly Block[] };

/**
 * The best choice for the whole party in as many groups as `alone` has, which are the best units and the best groups
 * found without regard to each other. When nobody of them is apart there is nothing better.
 */
export function seatTogether(pool: SeatPool, scope: SearchScope, request: BestAvailableRequest, alone: Party): Party {
  if (alone.units.length === 0 || alone.blocks.length === 0) return alone;
  const { areaOf } = pool.map;
  const areas = new Set(alone.blocks.map((block) => areaOf[block.start]));
  if (alone.units.every((unit) => areas.has(areaOf[unit.start]))) return alone;
  const demand = demandOf(request.pairs);
  const wanted = [alone.blocks.length, request.standard, ...demand.counts];
  const search: PartySearch = { pool, scope, request, demand, wanted };
  const best = chooseOptions(optionsOf(search), wanted, isLower).best(wanted);
  if (!best) return alone;
  return {
    units: best.options.flatMap((option) => option.party.units),
    blocks: best.options.flatMap((option) => option.party.blocks),
  };
}

type PartySearch = {
  readonly pool: SeatPool;
  readonly scope: SearchScope;
  readonly request: BestAvailableRequest;
  readonly demand: UnitDemand;
  /** Groups, ordinary seats, then units by number of companions. */
  readonly wanted: readonly number[];
};

type DistrictOption = Option & { readonly party: Party };

/**
 * District by district, best liked first, until no later one can matter: of each part of the party only the best options
 * of as many districts as a choice can have do, by the same argument as for blocks.
 */
function optionsOf(search: PartySearch): DistrictOption[] {
  const [groups = 0, seats = 0] = search.wanted;
  const parts = partsOf(groups, seats, amountsUpTo(search.demand.counts));
  const enough = groups + search.request.pairs.length;
  const flawless = new Map<Part, number>();
  const options: DistrictOption[] = [];
  for (const district of districtsOf(search)) {
    for (const [part, option] of optionsIn(search, district, parts)) {
      options.push(option);
      if (option.party.blocks.every((block) => block.singlesLeft === 0))
        flawless.set(part, (flawless.get(part) ?? 0) + 1);
    }
    if (parts.every((part) => (flawless.get(part) ?? 0) >= enough)) break;
  }
  return options;
}

/** One area that has free wheelchair spaces, or all those without any that lie beside each other and are liked equally. */
function districtsOf({ pool, scope }: PartySearch): number[][] {
  const districts: number[][] = [];
  let last = { hasSpaces: true, areaIndex: -1 };
  for (const areaIndex of scope.bestLikedFirst(scope.areaIndexes)) {
    const hasSpaces = pool.freeInArea(areaIndex, 'wheelchair') > 0;
    const joins = !hasSpaces && !last.hasSpaces && scope.preferenceOf(areaIndex) === scope.preferenceOf(last.areaIndex);
    if (joins) districts.at(-1)!.push(areaIndex);
    else districts.push([areaIndex]);
    last = { hasSpaces, areaIndex };
  }
  return districts;
}

/** Those parts of the party that the district can seat, each at its best. */
function* optionsIn(
  search: PartySearch,
  areaIndexes: readonly number[],
  parts: readonly Part[],
): Generator<[Part, DistrictOption]> {
  const { pool, scope, request, demand, wanted } = search;
  const [groups = 0, seats = 0] = wanted;
  const tiers = scope.tiers(pool, areaIndexes);
  const ordinary = groupChoices({ pool, tiers, weights: scope.weights, singles: request.singles }, seats, groups);
  const accessible = unitChoices(pool, scope, areaIndexes, demand);
  for (const part of parts) {
    const blocks = ordinary.best(part.ordinary);
    const units = blocks && accessible.best(part.units);
    if (!units) continue;
    const apart = blocks.options.length === 0 ? units.options.length * scope.weights.apart : 0;
    const cost = blocks.cost + units.cost + apart;
    const party = { units: units.options, blocks: blocks.options };
    yield [part, { place: areaIndexes[0]!, cost, takes: [...part.ordinary, ...part.units], party }];
  }
}

/** What one district may seat: [groups, seats], and units by number of companions. */
type Part = { readonly ordinary: readonly number[]; readonly units: readonly number[] };

/** All but nothing at all. At least one seat is left for each group still to come, and none when no group is. */
function partsOf(groups: number, seats: number, units: readonly number[][]): Part[] {
  const ordinary = amountsUpTo([groups, seats]).filter(([some = 0, of = 0]) =>
    some === groups ? of === seats : of >= some && of > 0 === some > 0 && seats - of >= groups - some,
  );
  const parts = ordinary.flatMap((amounts) => units.map((counts) => ({ ordinary: amounts, units: counts })));
  return parts.filter((part) => [...part.ordinary, ...part.units].some((amount) => amount > 0));
}

function amountsUpTo(limits: readonly number[]): number[][] {
  let amounts: number[][] = [[]];
  for (const limit of limits) {
    const range = Array.from({ length: limit + 1 }, (_, amount) => amount);
    amounts = amounts.flatMap((before) => range.map((amount) => [...before, amount]));
  }
  return amounts;
}

function isLower(one: DistrictOption, other: DistrictOption): boolean {
  const seats = seatsOf(one.party);
  const others = seatsOf(other.party);
  const differs = seats.findIndex((seat, index) => seat !== others[index]);
  return differs >= 0 && seats[differs]! < (others[differs] ?? Infinity);
}

function seatsOf(party: Party): number[] {
  const seats = [...party.units, ...party.blocks].flatMap(({ start, size }) =>
    Array.from({ length: size }, (_, offset) => start + offset),
  );
  return seats.sort((one, other) => one - other);
}
