/**
 * How often each caller has asked within a second, for the limits of requests. All seconds begin together, so only those
 * who asked in the present one are kept; and one that would end after the clock was put back ends at once.
 */
import type { FastifyRateLimitStore } from '@fastify/rate-limit';

type Told = (error: Error | null, result?: { current: number; ttl: number }) => void;

export class RequestCounts implements FastifyRateLimitStore {
  readonly #counts = new Map<string, number>();
  #begun = 0;

  incr(caller: string, tell: Told, milliseconds: number): void {
    const now = Date.now();
    if (now < this.#begun || now - this.#begun >= milliseconds) {
      this.#counts.clear();
      this.#begun = now;
    }
    const current = (this.#counts.get(caller) ?? 0) + 1;
    this.#counts.set(caller, current);
    tell(null, { current, ttl: milliseconds - (now - this.#begun) });
  }

  child(): RequestCounts {
    return new RequestCounts();
  }
}
