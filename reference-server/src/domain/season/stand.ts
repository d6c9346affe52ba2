/**
 * The seats of a contingent in one physical configuration while a decision is made. A seat is free throughout where it is
 * at all performances; what the decision has taken so far is no longer free in it.
 */
import type { SelectionItem } from '../../generated/types.ts';
import type { AllocationRecord } from '../fixture-state.ts';
import { kinds, type SeatMap } from '../seat-map.ts';
import { searchSeats } from '../selection.ts';
import type { SeatPool } from '../seat-pool.ts';

export type StandPerformance = { readonly fixtureId: string; readonly allocation: AllocationRecord };

/** Seats found for price types: of each price type as many as were asked for, best first. */
export type Found = ReadonlyMap<string, readonly string[]>;

export class Stand {
  readonly performances: readonly StandPerformance[];
  /** Where a seat must have the category: at the first performance, or at every one. */
  readonly #categoryAt: 'first' | 'every';
  /** Whether any category will do where the one asked for is not there. */
  readonly #isFurther: boolean;
  readonly #taken: readonly Set<string>[];
  readonly #pools: (SeatPool | undefined)[] = [];
  #throughout: SeatPool | undefined;

  constructor(performances: readonly StandPerformance[], categoryAt: 'first' | 'every', isFurther = false) {
    this.performances = performances;
    this.#categoryAt = categoryAt;
    this.#isFurther = isFurther;
    this.#taken = performances.map(() => new Set());
  }

  /** The place of a performance among them. */
  indexOf(fixtureId: string): number {
    return this.performances.findIndex((performance) => performance.fixtureId === fixtureId);
  }

  isFreeThroughout(seatId: string): boolean {
    return this.performances.every((_, index) => this.isFreeAt(index, seatId));
  }

  isFreeAt(index: number, seatId: string): boolean {
    const seat = this.#seatAt(index, seatId);
    return seat !== undefined && !this.#taken[index]?.has(seatId) && this.#allocationAt(index).pool.isFree(seat);
  }

  /** Whether the seat is one of the contingent at every performance, free or not. */
  has(seatId: string): boolean {
    return this.performances.every((_, index) => {
      const seat = this.#seatAt(index, seatId);
      return seat !== undefined && this.#allocationAt(index).pool.stateOf(seat) !== 'absent';
    });
  }

  /** The category of a seat at a performance; undefined where there is no such seat. */
  categoryAt(index: number, seatId: string): string | undefined {
    const seat = this.#seatAt(index, seatId);
    return seat === undefined ? undefined : categoryIn(this.#mapAt(index), seat);
  }

  /** Whether the seat counts as one of the category. */
  isOf(category: string, seatId: string): boolean {
    if (this.#isAnyCategory(category)) return true;
    const places = this.#categoryAt === 'first' ? [0] : this.performances.keys();
    return [...places].every((index) => this.categoryAt(index, seatId) === category);
  }

  hasCategory(category: string): boolean {
    return this.#isThere(0, category);
  }

  isForPriceType(seatId: string, priceTypeId: string): boolean {
    const seat = this.#seatAt(0, seatId);
    const seatKind = this.#allocationAt(0).priceTypes.get(priceTypeId)?.seatKind;
    return seat !== undefined && kinds[this.#mapAt(0).kindOf[seat] ?? 0] === seatKind;
  }

  /** The best seats of the category that are free throughout, or null. */
  best(category: string, priceTypeIds: readonly string[]): Found | null {
    const areas = this.#areasOf(0, category).filter((areaId) => this.#isAreaOf(areaId, category));
    return areas.length === 0 ? null : this.#search(0, this.#freeThroughout(), areas, priceTypeIds);
  }

  /** The best seats of the category at one performance alone, or null. */
  bestAt(index: number, category: string, priceTypeIds: readonly string[]): Found | null {
    const areas = this.#areasOf(index, category);
    return areas.length === 0 ? null : this.#search(index, this.#freeAt(index), areas, priceTypeIds);
  }

  takeThroughout(seatId: string): void {
    for (const index of this.performances.keys()) this.takeAt(index, seatId);
  }

  takeAt(index: number, seatId: string): void {
    this.#taken[index]?.add(seatId);
    remove(this.#pools[index], seatId);
    remove(this.#throughout, seatId);
  }

  #search(index: number, pool: SeatPool, areas: string[], priceTypeIds: readonly string[]): Found | null {
    const items = itemsOf(priceTypeIds);
    const maxGroups = priceTypeIds.length;
    const found = searchSeats(this.#allocationAt(index), pool, { mode: 'bestAvailable', items, areas, maxGroups });
    if (found.outcome !== 'found') return null;
    const map = this.#mapAt(index);
    return Map.groupBy(found.chosen.items, ({ priceTypeId }) => priceTypeId)
      .entries()
      .reduce((seats, [id, chosen]) => {
        return seats.set(
          id,
          chosen.map(({ seat }) => map.idOf[seat] ?? ''),
        );
      }, new Map<string, string[]>());
  }

  #freeThroughout(): SeatPool {
    this.#throughout ??= this.#poolOf(0, [...this.performances.keys()]);
    return this.#throughout;
  }

  #freeAt(index: number): SeatPool {
    return (this.#pools[index] ??= this.#poolOf(index, [index]));
  }

  /** Seats of a performance that are free at all of those. */
  #poolOf(index: number, places: readonly number[]): SeatPool {
    const pool = this.#allocationAt(index).pool.copy();
    for (const place of places) {
      if (place !== index) removeTaken(pool, this.#allocationAt(place).pool);
      for (const seatId of this.#taken[place] ?? []) remove(pool, seatId);
    }
    return pool;
  }

  #areasOf(index: number, category: string): string[] {
    const map = this.#mapAt(index);
    const areas = this.#allocationAt(index).pool.areaIndexes.flatMap((area) => map.areas[area] ?? []);
    const isAny = this.#isAnyCategory(category);
    return areas.filter(({ priceBandId }) => isAny || priceBandId === category).map(({ id }) => id);
  }

  #isAnyCategory(category: string): boolean {
    return this.#isFurther && !this.#isThere(0, category);
  }

  #isThere(index: number, category: string): boolean {
    const { areas } = this.#mapAt(index);
    return this.#allocationAt(index).pool.areaIndexes.some((area) => areas[area]?.priceBandId === category);
  }

  /** At every performance at which it counts. */
  #isAreaOf(areaId: string, category: string): boolean {
    if (this.#categoryAt === 'first') return true;
    return this.performances.every((_, index) => this.#areasOf(index, category).includes(areaId));
  }

  #seatAt(index: number, seatId: string): number | undefined {
    return this.#mapAt(index).seatIndexById.get(seatId);
  }

  #mapAt(index: number): SeatMap {
    return this.#allocationAt(index).pool.map;
  }

  #allocationAt(index: number): AllocationRecord {
    const allocation = this.performances[index]?.allocation;
    if (!allocation) throw new Error(`The stand has no performance ${index}.`);
    return allocation;
  }
}

function itemsOf(priceTypeIds: readonly string[]): SelectionItem[] {
  return [...new Set(priceTypeIds)].map((priceTypeId) => ({
    priceTypeId,
    quantity: priceTypeIds.filter((other) => other === priceTypeId).length,
  }));
}

function remove(pool: SeatPool | undefined, seatId: string): void {
  const seat = pool?.map.seatIndexById.get(seatId);
  if (pool && seat !== undefined) pool.remove([seat]);
}

/** Takes out what is not free in another pool, of this map or another one with the same seats. */
function removeTaken(pool: SeatPool, other: SeatPool): void {
  const seats = seatsIn(other.map, pool.map);
  const gone: number[] = [];
  for (let seat = 0; seat < pool.map.size; seat += 1) {
    if (pool.isFree(seat) && !other.isFree(seats[seat] ?? -1)) gone.push(seat);
  }
  pool.remove(gone);
}

export function categoryIn(map: SeatMap, seat: number): string {
  return map.areas[map.areaOf[seat] ?? 0]?.priceBandId ?? '';
}

const places = new WeakMap<SeatMap, ReadonlyMap<string, string>>();

/** The id of the seat with that area, row and number, where there is one. */
export function seatAtPlace(map: SeatMap, place: { areaId: string; row: string; number: string }): string | undefined {
  let known = places.get(map);
  if (!known) {
    known = new Map(map.idOf.map((id, seat) => [placeOf(map, seat), id]));
    places.set(map, known);
  }
  return known.get(`${place.areaId}\n${place.row}\n${place.number}`);
}

function placeOf(map: SeatMap, seat: number): string {
  const area = map.areas[map.areaOf[seat] ?? 0]?.id ?? '';
  const row = map.rows[map.rowOf[seat] ?? 0]?.name ?? '';
  return `${area}\n${row}\n${String(map.numberOf[seat])}`;
}

const seatsElsewhere = new WeakMap<SeatMap, WeakMap<SeatMap, Int32Array>>();

/** For each seat of `map` the one of `other` with its id, or -1. Worked out once: a ground has tens of thousands. */
function seatsIn(other: SeatMap, map: SeatMap): Int32Array {
  const known = seatsElsewhere.get(map) ?? new WeakMap<SeatMap, Int32Array>();
  seatsElsewhere.set(map, known);
  const seats = known.get(other) ?? Int32Array.from(map.idOf, (id) => other.seatIndexById.get(id) ?? -1);
  known.set(other, seats);
  return seats;
}
