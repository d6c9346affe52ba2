/**
 * How many of something each party has open, bounded in total. A party may have no more than is still free: alone it gets
 * half of all, two that want everything a third each, and whoever comes late finds room at once.
 */
import type { Party } from './fair-queue.ts';

export class FairShares {
  #free: number;
  readonly #open = new Map<string, number>();

  constructor(bound: number) {
    this.#free = bound;
  }

  /** Whether the party may have one more, which is then its own. The server itself always may and is not counted. */
  take(party: Party): boolean {
    if (party === null) return true;
    const own = this.#open.get(party) ?? 0;
    if (own >= this.#free) return false;
    this.#open.set(party, own + 1);
    this.#free -= 1;
    return true;
  }

  /** How many the party has. */
  of(party: string): number {
    return this.#open.get(party) ?? 0;
  }

  release(party: Party): void {
    if (party === null) return;
    const own = this.#open.get(party) ?? 0;
    if (own > 1) this.#open.set(party, own - 1);
    else this.#open.delete(party);
    this.#free += 1;
  }
}
