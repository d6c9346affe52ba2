/**
 * Fair shares of open requests, and who waits for one: a place that comes free goes to those who wait, one party after the
 * other, each in the order they came.
 */
import { FairShares } from '../store/pipeline/fair-shares.ts';

type GoOn = () => void;

export class SharedPlaces {
  readonly #shares: FairShares;
  /** Never empty ones. The party whose turn comes last stands last. */
  readonly #lines = new Map<string, GoOn[]>();

  constructor(bound: number) {
    this.#shares = new FairShares(bound);
  }

  /** Whether the party may have one now; not while others of its own wait. */
  take(party: string): boolean {
    return !this.#lines.has(party) && this.#shares.take(party);
  }

  /** Calls `goOn` once the party has one more, unless what this gives was called before. */
  wait(party: string, goOn: GoOn): () => void {
    const line = this.#lines.get(party) ?? [];
    this.#lines.set(party, line);
    line.push(goOn);
    return () => this.#leave(party, line, goOn);
  }

  /** Of one place two may come: who has one less may have one more again, also where another took it first. */
  release(party: string): void {
    this.#shares.release(party);
    for (let goOn = this.#next(); goOn; goOn = this.#next()) goOn();
  }

  #next(): GoOn | undefined {
    for (const [party, line] of this.#lines) {
      if (!this.#shares.take(party)) continue;
      const goOn = line.shift();
      this.#lines.delete(party);
      if (line.length > 0) this.#lines.set(party, line);
      return goOn;
    }
    return undefined;
  }

  #leave(party: string, line: GoOn[], goOn: GoOn): void {
    const place = line.indexOf(goOn);
    if (place < 0) return;
    line.splice(place, 1);
    if (line.length === 0) this.#lines.delete(party);
  }
}
