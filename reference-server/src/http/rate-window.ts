/** Counts requests by key within one second after another. What was counted is forgotten with its second: nothing grows. */
export type Counted = { readonly remaining: number; readonly isExceeded: boolean };

const windowMilliseconds = 1000;

export class RateWindow {
  readonly maximum: number;
  #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(maximum: number) {
    this.maximum = maximum;
  }

  /** How many more are let through, as it stands. */
  remaining(key: string): number {
    this.#open();
    return Math.max(0, this.maximum - (this.#counts.get(key) ?? 0));
  }

  count(key: string): Counted {
    this.#open();
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return { remaining: Math.max(0, this.maximum - count), isExceeded: count > this.maximum };
  }

  #open(): void {
    const now = Date.now();
    // A clock that was set back must not keep a window open.
    if (now >= this.#endsAt || now < this.#endsAt - windowMilliseconds) {
      this.#counts = new Map();
      this.#endsAt = now + windowMilliseconds;
    }
  }
}
