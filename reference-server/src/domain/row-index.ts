/**
 * Finds the rows that have room. A stretch is a row of free ordinary neighbours as long as it gets. For each length
 * there is one bit a row, so that a search reads some words instead of all seats.
 */
import type { SeatMap } from './seat-map.ts';

/** Stretches at least this long are told apart only by looking at the row. Not above 32: their lengths are bits of a word. */
const longestTold = 32;

export class RowIndex {
  readonly #map: SeatMap;
  readonly #freeStandard: Uint8Array;
  readonly #words: number;
  /** Bit of row r in word `length * words + (r >> 5)`: the row has a stretch of exactly that length. */
  readonly #exactly: Int32Array;
  /** The same for a stretch of that length or a longer one. */
  readonly #atLeast: Int32Array;
  /** Bit `length - 1`: the row has a stretch of that length. */
  readonly #lengthsOfRow: Int32Array;

  constructor(map: SeatMap, freeStandard: Uint8Array) {
    this.#map = map;
    this.#freeStandard = freeStandard;
    this.#words = (map.rows.length + 31) >> 5;
    this.#exactly = new Int32Array((longestTold + 1) * this.#words);
    this.#atLeast = new Int32Array((longestTold + 1) * this.#words);
    this.#lengthsOfRow = new Int32Array(map.rows.length);
  }

  /** Takes over what is known of the same seats in another index of the same map. */
  become(other: RowIndex): void {
    this.#exactly.set(other.#exactly);
    this.#atLeast.set(other.#atLeast);
    this.#lengthsOfRow.set(other.#lengthsOfRow);
  }

  /** Call it after seats of the row changed. */
  refresh(row: number): void {
    const before = this.#lengthsOfRow[row]!;
    const after = this.#lengthsIn(row);
    if (before === after) return;
    this.#lengthsOfRow[row] = after;
    const word = row >> 5;
    const bit = 1 << (row & 31);
    for (let changed = before ^ after; changed !== 0; changed &= changed - 1) {
      this.#exactly[bitLength(changed & -changed) * this.#words + word]! ^= bit;
    }
    const from = Math.min(bitLength(before), bitLength(after));
    const to = Math.max(bitLength(before), bitLength(after));
    for (let length = from + 1; length <= to; length += 1) this.#atLeast[length * this.#words + word]! ^= bit;
  }

  /**
   * The first row from `row` on and before `end` that may have a stretch of exactly `exact` seats or of at least
   * `least`, or -1. It never leaves one out; whether long stretches fit exactly, the row itself tells.
   */
  nextRow(row: number, end: number, exact: number, least: number): number {
    const exactly = exact < longestTold ? this.#exactly : this.#atLeast;
    const exactBase = Math.min(exact, longestTold) * this.#words;
    const leastBase = Math.min(least, longestTold) * this.#words;
    const lastWord = (end - 1) >> 5;
    let mask = -1 << (row & 31);
    for (let word = row >> 5; word <= lastWord; word += 1) {
      const found = (exactly[exactBase + word]! | this.#atLeast[leastBase + word]!) & mask;
      mask = -1;
      if (found === 0) continue;
      const first = (word << 5) + bitLength(found & -found) - 1;
      return first < end ? first : -1;
    }
    return -1;
  }

  /** The longest stretch in the rows from `row` on and before `end`; Infinity where it is too long to be told. */
  longestIn(row: number, end: number): number {
    let longest = 0;
    for (let step = longestTold; step > 0; step >>= 1) {
      const length = longest + step;
      if (length <= longestTold && this.nextRow(row, end, length, length) >= 0) longest = length;
    }
    return longest === longestTold ? Infinity : longest;
  }

  #lengthsIn(row: number): number {
    const { firstSeat, endSeat } = this.#map.rows[row]!;
    let lengths = 0;
    let length = 0;
    for (let seat = firstSeat; seat < endSeat; seat += 1) {
      if (this.#freeStandard[seat] === 1) length += 1;
      if (length > 0 && (this.#freeStandard[seat] === 0 || this.#map.touchesNext[seat] === 0)) {
        lengths |= 1 << (Math.min(length, longestTold) - 1);
        length = 0;
      }
    }
    return lengths;
  }
}

/** Place of the highest bit that is set, counted from 1; 0 for 0. */
function bitLength(bits: number): number {
  return 32 - Math.clz32(bits);
}
