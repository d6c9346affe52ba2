/** Snapshots spare a long fold. They are a cache: a line of the pipeline's own about the ledger, then the fold's body. */
import type { Fold } from '../command.ts';
import type { LedgerCache } from './ledger-cache.ts';
import { emptyLedger, isDirty, type LiveLedger } from './live-ledger.ts';
import type { Log } from './options.ts';
import type { LedgerId, Snapshot, Store } from '../store.ts';

const FORMAT = 1;

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

/** While a big state is written nothing else is: after one that took so long, none for so many times as long. */
const SHORT_MILLISECONDS = 50;
const RESTS = 20;

export class SnapshotWriter {
  readonly #store: Store;
  readonly #cache: LedgerCache;
  readonly #every: number;
  readonly #log: Log;
  readonly #wanted = new Set<LiveLedger>();
  #saving: Promise<void> | null = null;
  #restsUntil = 0;

  constructor(options: { store: Store; cache: LedgerCache; snapshotEvery: number; log: Log }) {
    this.#store = options.store;
    this.#cache = options.cache;
    this.#every = options.snapshotEvery;
    this.#log = options.log;
  }

  consider(ledger: LiveLedger): void {
    if (ledger.head - ledger.snapshotHead >= this.#every) this.#wanted.add(ledger);
  }

  /** Between two turns, when every state is durable: starts to write one snapshot, unless one is being written. */
  writeOne(): void {
    if (this.#saving !== null || performance.now() < this.#restsUntil) return;
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
    const begun = performance.now();
    try {
      await this.#store.saveSnapshot(takeSnapshot(ledger));
    } catch (error) {
      this.#log.warn({ err: error, ledger: ledger.id }, 'A snapshot could not be written.');
    }
    const ended = performance.now();
    if (ended - begun > SHORT_MILLISECONDS) this.#restsUntil = ended + (ended - begun) * RESTS;
  }
}
