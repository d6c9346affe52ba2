/** The ledgers in memory. Only existing ledgers are kept: nobody makes it grow by guessing ids. */
import { isDirty, type LiveLedger } from './live-ledger.ts';
import type { LedgerId } from '../store.ts';

export class LedgerCache {
  /** Rises whenever a ledger goes: what was asked of the store before that may be older than what went. */
  epoch = 0;
  readonly #ledgers = new Map<LedgerId, LiveLedger>();
  readonly #idleMilliseconds: number;
  #sweptAt = 0;

  constructor(idleSeconds: number) {
    this.#idleMilliseconds = idleSeconds * 1000;
  }

  get(id: LedgerId): LiveLedger | undefined {
    return this.#ledgers.get(id);
  }

  has(id: LedgerId): boolean {
    return this.#ledgers.has(id);
  }

  /** Keeps a ledger that was just folded, unless it does not exist or a newer one is here. */
  put(ledger: LiveLedger): void {
    const present = this.#ledgers.get(ledger.id);
    if (ledger.head > (present?.head ?? 0)) this.#ledgers.set(ledger.id, ledger);
  }

  drop(id: LedgerId): void {
    this.#ledgers.delete(id);
    this.epoch += 1;
  }

  discardDirty(ledgers: Iterable<LiveLedger>): void {
    for (const ledger of ledgers) if (isDirty(ledger)) this.drop(ledger.id);
  }

  /** Lets go of what nobody used; looks only now and then. */
  sweep(real: number): void {
    if (real - this.#sweptAt < this.#idleMilliseconds / 2) return;
    this.#sweptAt = real;
    for (const ledger of this.#ledgers.values()) {
      if (real - ledger.usedAt >= this.#idleMilliseconds) this.drop(ledger.id);
    }
  }
}
