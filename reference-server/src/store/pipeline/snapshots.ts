/** Snapshots spare a long fold. They are a cache: a line of the pipeline's own about the ledger, then the fold's body. */
import { hash } from 'node:crypto';
import type { Fold } from '../command.ts';
import type { LedgerCache } from './ledger-cache.ts';
import { emptyLedger, isDirty, type LiveLedger } from './live-ledger.ts';
import type { Log } from './options.ts';
import type { LedgerId, Snapshot, Store } from '../store.ts';

const FORMAT = 2;
/** A snapshot is due when so much of a long history would be folded again. */
const shareOfHistory = 0.05;
/** To serialise a large state takes a tenth of a second in which nothing is sold: only so many times the due tail is too long to wait. */
const overdueAfter = 10;

type Header = {
  readonly format: typeof FORMAT;
  readonly position: number;
  readonly lastAt: number;
  readonly clock: number | null;
  readonly streams: readonly (readonly [string, number])[];
  /** Of all the rest: a disk that changes a digit is not to sell a seat twice. */
  readonly digest: string;
};

export function takeSnapshot(ledger: LiveLedger): Snapshot {
  const { position, lastAt, clock, streams } = ledger;
  const state = ledger.fold.serialise(ledger.state);
  const facts = { format: FORMAT, position, lastAt, clock, streams: [...streams] } as const;
  const header: Header = { ...facts, digest: digestOf(facts, state) };
  return {
    ledger: ledger.id,
    sequence: ledger.head,
    foldVersion: ledger.fold.version,
    body: `${JSON.stringify(header)}\n${state}`,
  };
}

function digestOf(facts: object, state: string): string {
  return hash('sha256', `${JSON.stringify(facts)}\n${state}`, 'base64url');
}

/** Null for a snapshot of another version; throws for one that makes no sense. */
export function reviveSnapshot(snapshot: Snapshot, id: LedgerId, fold: Fold<unknown>): LiveLedger | null {
  if (snapshot.foldVersion !== fold.version) return null;
  const end = snapshot.body.indexOf('\n');
  const { digest, ...header } = JSON.parse(snapshot.body.slice(0, end)) as Partial<Header>;
  if (header.format !== FORMAT) return null;
  const state = snapshot.body.slice(end + 1);
  if (digest !== digestOf(header, state)) throw new Error('The snapshot is not what was written.');
  const { position, lastAt, clock, streams } = header;
  if (typeof position !== 'number' || typeof lastAt !== 'number' || clock === undefined || !Array.isArray(streams)) {
    throw new Error('The first line of the snapshot is incomplete.');
  }
  const ledger = emptyLedger(id, fold, fold.revive(state));
  for (const [stream, sequence] of streams) ledger.streams.set(stream, sequence);
  ledger.head = ledger.durable = ledger.snapshotHead = snapshot.sequence;
  ledger.position = position;
  ledger.lastAt = lastAt;
  ledger.clock = clock;
  return ledger;
}

/** How many events would be folded again. */
function tailOf({ head, snapshotHead }: LiveLedger): number {
  return head - snapshotHead;
}

export class SnapshotWriter {
  readonly #store: Store;
  readonly #cache: LedgerCache;
  readonly #every: number;
  readonly #log: Log;
  readonly #wanted = new Set<LiveLedger>();
  #saving: Promise<void> | null = null;

  constructor(options: { store: Store; cache: LedgerCache; snapshotEvery: number; log: Log }) {
    this.#store = options.store;
    this.#cache = options.cache;
    this.#every = options.snapshotEvery;
    this.#log = options.log;
  }

  consider(ledger: LiveLedger): void {
    if (tailOf(ledger) >= this.#dueAfter(ledger)) this.#wanted.add(ledger);
  }

  /**
   * Between two turns, when every state is durable: starts to write one snapshot, unless one is being written. Where it is
   * not quiet, only one that is overdue. Whether it began.
   */
  writeOne(isQuiet: boolean): boolean {
    if (this.#saving !== null) return false;
    for (const ledger of this.#wanted) {
      const isCurrent = this.#cache.get(ledger.id) === ledger && !isDirty(ledger);
      if (isCurrent && !isQuiet && tailOf(ledger) < overdueAfter * this.#dueAfter(ledger)) continue;
      this.#wanted.delete(ledger);
      if (!isCurrent) continue;
      this.#saving = this.#save(ledger).finally(() => (this.#saving = null));
      return true;
    }
    return false;
  }

  /** A state grows with its history: were they as frequent later on, a long ledger would do little but be written. */
  #dueAfter(ledger: LiveLedger): number {
    return Math.max(this.#every, ledger.head * shareOfHistory);
  }

  async finished(): Promise<void> {
    await this.#saving;
  }

  async #save(ledger: LiveLedger): Promise<void> {
    // Moved even if it fails: a state that can't be written is not serialised again after every turn.
    ledger.snapshotHead = ledger.head;
    try {
      await this.#store.saveSnapshot(takeSnapshot(ledger));
    } catch (error) {
      this.#log.warn({ err: error, ledger: ledger.id }, 'A snapshot could not be written.');
    }
  }
}
