/** Which seats of one allocation are free, held or sold. Changes in place: it has one owner. */
import { RowIndex } from './row-index.ts';
import { rowRangesOf, type RowRange } from './row-ranges.ts';
import { kindCode, kinds, type SeatKind, type SeatMap } from './seat-map.ts';

/** `absent`: a seat of the ground that the allocation does not have. */
export type SeatState = 'absent' | 'free' | 'held' | 'sold';
type TakenState = 'held' | 'sold';

const states = ['absent', 'free', 'held', 'sold'] as const satisfies readonly SeatState[];
const stateCode = { absent: 0, free: 1, held: 2, sold: 3 } as const;

/** Taking and giving back cost as much as the rows they touch; everything that is counted is read in one step. */
export class SeatPool {
  readonly map: SeatMap;
  /** The allocation's areas in the Issuer's order of quality. */
  readonly areaIndexes: readonly number[];
  readonly rowRanges: readonly RowRange[];
  /** 1 where an ordinary seat is free; what searches for neighbours read. */
  readonly freeStandard: Uint8Array;
  readonly rows: RowIndex;
  readonly #areaSet: ReadonlySet<number>;
  readonly #state: Uint8Array;
  readonly #freeByAreaAndKind: Int32Array;
  readonly #free = new Int32Array(kinds.length);

  /**
   * All seats of the areas are free, or as they are in a pool of the same areas. An area id that the ground does not have is
   * left out.
   */
  constructor(map: SeatMap, areaIds: readonly string[], like?: SeatPool) {
    this.map = map;
    const indexes = areaIds.map((id) => map.areaIndexById.get(id)).filter((index) => index !== undefined);
    this.#areaSet = new Set(indexes);
    this.areaIndexes = [...this.#areaSet].sort((one, other) => one - other);
    this.rowRanges = rowRangesOf(map, this.areaIndexes);
    this.freeStandard = new Uint8Array(map.size);
    this.rows = new RowIndex(map, this.freeStandard);
    this.#state = new Uint8Array(map.size);
    this.#freeByAreaAndKind = new Int32Array(map.areas.length * kinds.length);
    if (like) this.#become(like);
    else for (const areaIndex of this.areaIndexes) this.#openArea(areaIndex);
  }

  /** Another pool in the same state, which can be changed without this one. */
  copy(): SeatPool {
    const areaIds = this.areaIndexes.map((index) => this.map.areas[index]!.id);
    return new SeatPool(this.map, areaIds, this);
  }

  hasArea(areaIndex: number): boolean {
    return this.#areaSet.has(areaIndex);
  }

  stateOf(seat: number): SeatState {
    return states[this.#state[seat] ?? 0]!;
  }

  isFree(seat: number): boolean {
    return this.#state[seat] === stateCode.free;
  }

  /** Free seats of the whole allocation. */
  free(kind: SeatKind): number {
    return this.#free[kindCode[kind]]!;
  }

  freeInArea(areaIndex: number, kind: SeatKind): number {
    return this.#freeByAreaAndKind[areaIndex * kinds.length + kindCode[kind]] ?? 0;
  }

  /** Makes free seats held or sold, all or none: false, and nothing is changed, when one of them is not free. */
  take(seats: readonly number[], as: TakenState = 'held'): boolean {
    if (!seats.every((seat) => this.isFree(seat))) return false;
    this.#setAll(seats, stateCode[as]);
    return true;
  }

  /** Makes held seats sold, all or none: false, and nothing is changed, when one of them is not held. */
  sell(seats: readonly number[]): boolean {
    if (!seats.every((seat) => this.#state[seat] === stateCode.held)) return false;
    for (const seat of seats) this.#state[seat] = stateCode.sold;
    return true;
  }

  /** Makes held and sold seats free again. Seats that are free or absent stay as they are. */
  giveBack(seats: readonly number[]): void {
    this.#setAll(
      seats.filter((seat) => this.#isTaken(seat)),
      stateCode.free,
    );
  }

  /** Takes free seats out of the allocation for good. Others stay as they are. */
  remove(seats: readonly number[]): void {
    this.#setAll(
      seats.filter((seat) => this.isFree(seat)),
      stateCode.absent,
    );
  }

  #become(other: SeatPool): void {
    this.freeStandard.set(other.freeStandard);
    this.rows.become(other.rows);
    this.#state.set(other.#state);
    this.#freeByAreaAndKind.set(other.#freeByAreaAndKind);
    this.#free.set(other.#free);
  }

  #isTaken(seat: number): boolean {
    const state = this.#state[seat];
    return state === stateCode.held || state === stateCode.sold;
  }

  #openArea(areaIndex: number): void {
    const { firstRow, endRow } = this.map.areas[areaIndex]!;
    for (let row = firstRow; row < endRow; row += 1) {
      const { firstSeat, endSeat } = this.map.rows[row]!;
      for (let seat = firstSeat; seat < endSeat; seat += 1) this.#set(seat, stateCode.free);
      this.rows.refresh(row);
    }
  }

  #setAll(seats: readonly number[], code: number): void {
    for (const seat of seats) this.#set(seat, code);
    let refreshed = -1;
    for (const seat of seats) {
      const row = this.map.rowOf[seat]!;
      if (row !== refreshed) this.rows.refresh(row);
      refreshed = row;
    }
  }

  #set(seat: number, code: number): void {
    const before = this.#state[seat];
    if (before === code) return;
    this.#state[seat] = code;
    const kind = this.map.kindOf[seat]!;
    const change = Number(code === stateCode.free) - Number(before === stateCode.free);
    this.#free[kind]! += change;
    this.#freeByAreaAndKind[this.map.areaOf[seat]! * kinds.length + kind]! += change;
    if (kind === kindCode.standard) this.freeStandard[seat] = Number(code === stateCode.free);
  }
}

/**
 * What `read` finds while `seats` count as free, as they do for the hold that is being replaced. Afterwards the pool is
 * as it was; `read` must not change it.
 */
export function withFreed<Result>(pool: SeatPool, seats: readonly number[], read: (pool: SeatPool) => Result): Result {
  const held = seats.filter((seat) => pool.stateOf(seat) === 'held');
  const sold = seats.filter((seat) => pool.stateOf(seat) === 'sold');
  pool.giveBack(seats);
  try {
    return read(pool);
  } finally {
    pool.take(held, 'held');
    pool.take(sold, 'sold');
  }
}
