/**
 * Best available by trying every choice, straight from the contract's words. Shares nothing with the search but the seat
 * map's columns and the pool. For tiny grounds only.
 */
import type { BestAvailableRequest, NotFound } from '../domain/best-available.ts';
import { kindCode } from '../domain/seat-map.ts';
import type { SeatPool } from '../domain/seat-pool.ts';

/** [groups, units apart, places in the caller's order, new singles, ranks]: the first that differs decides. */
export type CostVector = readonly [number, number, number, number, number];

/** `seats` in ascending order. */
export type Choice = { readonly cost: CostVector; readonly seats: readonly number[] };

export function exhaustiveBestAvailable(pool: SeatPool, request: BestAvailableRequest): Choice | NotFound {
  const free = (kind: keyof typeof kindCode) => freeSeats(pool, request, kind);
  const companions = request.pairs.reduce((sum, pair) => sum + pair.companions, 0);
  const asked = { standard: request.standard, wheelchair: request.pairs.length, companion: companions };
  if ((['standard', 'wheelchair', 'companion'] as const).some((kind) => free(kind).length < asked[kind])) {
    return { reason: 'insufficient' };
  }
  const units = unitChoices(pool, request.pairs, free('wheelchair'));
  if (units.length === 0) return { reason: 'noAccessiblePair' };
  const allowed = subsets(free('standard'), request.standard).filter(
    (seats) => countGroups(pool, seats) <= request.maxGroups,
  );
  if (allowed.length === 0) return { reason: 'noAdjacentSeats' };
  const ordinary = request.singles === 'avoid' ? allowed : allowed.filter((seats) => newSingles(pool, seats) === 0);
  if (ordinary.length === 0) return { reason: 'wouldLeaveSingle' };
  return bestOf(pool, request, ordinary, units);
}

/** The cost of a choice, counted seat by seat before it is taken. */
export function costOf(
  pool: SeatPool,
  request: BestAvailableRequest,
  ordinary: readonly number[],
  units: readonly (readonly number[])[],
): CostVector {
  const { areaOf, rankOf, areas } = pool.map;
  const seats = [...ordinary, ...units.flat()];
  const preference = (seat: number) => request.areas?.indexOf(areas[areaOf[seat]!]!.id) ?? 0;
  const isApart = (unit: readonly number[]) => !ordinary.some((seat) => areaOf[seat] === areaOf[unit[0]!]);
  return [
    countGroups(pool, ordinary),
    ordinary.length === 0 ? 0 : units.filter(isApart).length,
    sum(seats.map(preference)),
    newSingles(pool, ordinary),
    sum(seats.map((seat) => rankOf[seat]!)),
  ];
}

/** Only the best ordinary seats of each set of areas are tried with every choice of units: nothing else joins the two. */
function bestOf(
  pool: SeatPool,
  request: BestAvailableRequest,
  ordinary: readonly number[][],
  units: readonly number[][][],
): Choice {
  const bestByAreas = new Map<string, Choice>();
  for (const seats of ordinary) {
    const areas = [...new Set(seats.map((seat) => pool.map.areaOf[seat]))].join();
    const choice = { cost: costOf(pool, request, seats, []), seats };
    const best = bestByAreas.get(areas);
    if (!best || isBetter(choice, best)) bestByAreas.set(areas, choice);
  }
  const parties = [...bestByAreas.values()].flatMap(({ seats }) =>
    units.map((chosen) => ({
      cost: costOf(pool, request, seats, chosen),
      seats: [...seats, ...chosen.flat()].sort((one, other) => one - other),
    })),
  );
  return parties.reduce((best, choice) => (isBetter(choice, best) ? choice : best));
}

function isBetter(one: Choice, other: Choice): boolean {
  const costs = [...one.cost, ...one.seats];
  const others = [...other.cost, ...other.seats];
  const differs = costs.findIndex((cost, index) => cost !== others[index]);
  return differs >= 0 && costs[differs]! < others[differs]!;
}

function freeSeats(pool: SeatPool, request: BestAvailableRequest, kind: keyof typeof kindCode): number[] {
  const { size, areas, areaOf, kindOf } = pool.map;
  const isWanted = (seat: number) => request.areas?.includes(areas[areaOf[seat]!]!.id) ?? true;
  const seats = Array.from({ length: size }, (_, seat) => seat);
  return seats.filter((seat) => pool.isFree(seat) && kindOf[seat] === kindCode[kind] && isWanted(seat));
}

function areNeighbours({ map }: SeatPool, seat: number, other: number): boolean {
  return map.runOf[seat] === map.runOf[other] && Math.abs(map.positionOf[seat]! - map.positionOf[other]!) === 1;
}

function countGroups(pool: SeatPool, seats: readonly number[]): number {
  return seats.filter((seat, index) => index === 0 || !areNeighbours(pool, seat, seats[index - 1]!)).length;
}

function newSingles(pool: SeatPool, taken: readonly number[]): number {
  const { map } = pool;
  const isFreeStandard = (seat: number) => pool.isFree(seat) && map.kindOf[seat] === kindCode.standard;
  const neighbours = (seat: number) =>
    [seat - 1, seat + 1].filter((other) => areNeighbours(pool, seat, other) && isFreeStandard(other));
  const besideTaken = new Set(taken.flatMap(neighbours).filter((seat) => !taken.includes(seat)));
  return [...besideTaken].filter((seat) => neighbours(seat).every((other) => taken.includes(other))).length;
}

/** Every way to give each of the pairs a space and companion seats of its own. */
function unitChoices(pool: SeatPool, pairs: BestAvailableRequest['pairs'], spaces: readonly number[]): number[][][] {
  const [pair, ...others] = pairs;
  if (!pair) return [[]];
  return spaces.flatMap((space) => {
    const rest = unitChoices(
      pool,
      others,
      spaces.filter((other) => other !== space),
    );
    const own = (pool.map.companionsOf.get(space) ?? []).filter((seat) => pool.isFree(seat));
    const units = subsets(own, pair.companions)
      .map((companions) => [space, ...companions].sort((one, other) => one - other))
      .filter((unit) => countGroups(pool, unit) === 1);
    return units.flatMap((unit) => rest.map((chosen) => [unit, ...chosen]));
  });
}

/** All subsets of a size, in ascending order. */
function subsets(seats: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return seats.flatMap((seat, index) => subsets(seats.slice(index + 1), size - 1).map((rest) => [seat, ...rest]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
