/**
 * Which keys there were, in little memory: it says yes of each that was added lately, and by chance of one in many
 * thousands that was not. The older half goes at once; nothing is taken before the first key comes.
 */

/** Eight megabytes for each half. */
const bits = 2 ** 26;
const bitsOfKey = 4;

export class KeyFilter {
  readonly #perHalf: number;
  #young: Uint32Array | null = null;
  #old: Uint32Array | null = null;
  #count = 0;

  /** With a million keys in each half one in a hundred thousand is taken for another. */
  constructor(perHalf = 1_000_000) {
    this.#perHalf = perHalf;
  }

  add(key: string): void {
    if (this.#count === this.#perHalf) {
      this.#old = this.#young;
      this.#young = null;
      this.#count = 0;
    }
    const young = (this.#young ??= new Uint32Array(bits / 32));
    this.#count += 1;
    for (const bit of bitsFor(key)) young[bit >>> 5] = (young[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  has(key: string): boolean {
    if (this.#young === null) return false;
    const all = bitsFor(key);
    return [this.#young, this.#old].some((half) => half !== null && all.every((bit) => isSet(half, bit)));
  }
}

function isSet(half: Uint32Array, bit: number): boolean {
  return ((half[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Out of two hashes as many as are wanted. */
function bitsFor(key: string): number[] {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (two >>> 15), 0x85ebca6b);
  }
  const step = (two ^ (two >>> 13)) | 1;
  return Array.from({ length: bitsOfKey }, (_, index) => ((one ^ (one >>> 15)) + Math.imul(index, step)) & (bits - 1));
}
