/** Snapshots spare a long fold. They are a cache: a line of the pipeline's own about the ledger, then the fold's body. */
import type { Fold } from '../command.ts';
import type { LedgerCache } from './ledger-cache.ts';
import { emptyLedger, isDirty, type LiveLedger } from './live-ledger.ts';
import type { Log } from './options.ts';
import type { LedgerId, Snapshot, Store } from '../store.ts';

const FORMAT = 1;
/** What of a long history is folded again after a snapshot at most. */
const shareOfHistory = 0.05;

type Header = {
  readonly format: typeof FORMAT;
  readonly position: number;
  readonly lastAt: number;
  readonly clock: number | null;
  readonly streams: readonly (readonly [string, number])[];
};

export function takeSnapshot(ledger: LiveLedger): Snapshot {
  const { position, lastAt, clock, streams } = ledger;
  const header: Header = { format: FORMAT, position, lastAt, clock, streams: [...streams] };
  return {
    ledger: ledger.id,
    sequence: ledger.head,
    foldVersion: ledger.fold.version,
    body: `${JSON.stringify(header)}\n${ledger.fold.serialise(ledger.state)}`,
  };
}

/** Null for a snapshot of another version; throws for one that makes no sense. */
export function reviveSnapshot(snapshot: Snapshot, id: LedgerId, fold: Fold<unknown>): LiveLedger | null {
  if (snapshot.foldVersion !== fold.version) return null;
  const end = snapshot.body.indexOf('\n');
  const header = JSON.parse(snapshot.body.slice(0, end)) as Partial<Header>;
  if (header.format !== FORMAT) return null;
  const { position, lastAt, clock, streams } = header;
  if (typeof position !== 'number' || typeof lastAt !== 'number' || clock === undefined || !Array.isArray(streams)) {
    throw new Error('The first line of the snapshot is incomplete.');
  }
  const ledger = emptyLedger(id, fold, fold.revive(snapshot.body.slice(end + 1)));
  for (const [stream, sequence] of streams) ledger.streams.set(stream, sequence);
  ledger.head = ledger.durable = ledger.snapshotHead = snapshot.sequence;
  ledger.position = position;
  ledger.lastAt = lastAt;
  ledger.clock = clock;
  return ledger;
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

  /** A state grows with its history: were they as frequent later on, a long ledger would do little but be written. */
  consider(ledger: LiveLedger): void {
    const every = Math.max(this.#every, ledger.head * shareOfHistory);
    if (ledger.head - ledger.snapshotHead >= every) this.#wanted.add(ledger);
  }

  /** Between two turns, when every state is durable: starts to write one snapshot, unless one is being written. */
  writeOne(): void {
    if (this.#saving !== null) return;
    for (const ledger of this.#wanted) {
      this.#wanted.delete(ledger);
      if (isDirty(ledger) || this.#cache.get(ledger.id) !== ledger) continue;
      this.#saving = this.#save(ledger).finally(() => (this.#saving = null));
      return;
    }
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
