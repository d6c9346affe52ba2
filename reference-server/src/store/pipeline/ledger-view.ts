/** What a command or a look sees: the ledgers it named, and no others. One view is reused for all of a turn. */
import type { Ledger, Ledgers } from '../command.ts';
import type { LiveLedger } from './live-ledger.ts';
import type { LedgerId } from '../store.ts';

export class LedgerView implements Ledgers {
  readonly current: LiveLedger[] = [];

  /** Commands name one to three ledgers: going through them is cheaper than a map. */
  find(id: LedgerId): LiveLedger {
    for (const ledger of this.current) if (ledger.id === id) return ledger;
    throw new Error(`The command did not name ledger ${id}.`);
  }

  get<State>(id: LedgerId): Ledger<State> {
    return this.find(id) as Ledger<State>;
  }
}
