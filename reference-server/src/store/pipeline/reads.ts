/** Reads see durable state only: they are looked at between two turns, of ledgers that are up to date. */
import { Overloaded, type Ledgers } from '../command.ts';
import type { Party } from './fair-queue.ts';
import { FairShares } from './fair-shares.ts';
import type { LedgerCache } from './ledger-cache.ts';
import type { Loaded } from './ledger-load.ts';
import { LedgerView } from './ledger-view.ts';
import { applyStored, mayBeDue, nowOf, type LiveLedger } from './live-ledger.ts';
import type { SnapshotWriter } from './snapshots.ts';
import { StoreUnavailable, type LedgerId, type Store, type Tails } from '../store.ts';

export type Read = {
  readonly ledgers: readonly LedgerId[];
  readonly party: Party;
  /** Looks, and settles the promise that waits for it. */
  look(ledgers: Ledgers, now: number): void;
  reject(error: unknown): void;
  /** The real time when it was first looked at: kept, so that what falls due meanwhile can't put it off for ever. */
  real: number | null;
  tries: number;
};

/** Ledgers as the store had them, and the reads that waited for them. */
type Fetched = {
  readonly reads: readonly Read[];
  readonly loaded: Loaded;
  readonly tails: Tails;
  readonly epoch: number;
};

export type ReadsContext = {
  readonly store: Store;
  readonly cache: LedgerCache;
  readonly snapshots: SnapshotWriter;
  readonly load: (ids: readonly LedgerId[]) => Promise<Loaded>;
  readonly shared: boolean;
  readonly realNow: () => number;
  readonly maximumOpen: number;
  /** Whether states may be ahead of the store just now. */
  readonly inTurn: () => boolean;
  /** Writes what is due in these ledgers. */
  readonly writeDue: (ledgers: readonly LedgerId[]) => Promise<void>;
  readonly onSettled: () => void;
};

const MAXIMUM_TRIES = 8;
const NONE: ReadonlyMap<LedgerId, never> = new Map<LedgerId, never>();

export class Reads {
  readonly #context: ReadsContext;
  #waiting: Read[] = [];
  #fetched: Fetched[] = [];
  #fetching = false;
  readonly #due = new Map<string, Promise<void>>();
  readonly #shares: FairShares;
  /** How many reads are not settled yet. */
  open = 0;

  constructor(context: ReadsContext) {
    this.#context = context;
    this.#shares = new FairShares(context.maximumOpen);
  }

  add(read: Read): void {
    // All that wait are served at once as soon as the turn or the query ends.
    if (!this.#shares.take(read.party)) return read.reject(new Overloaded(1));
    this.open += 1;
    this.#waiting.push(read);
    this.advance();
  }

  /** Called when a read arrives, when a query has ended and after each turn. */
  advance(): void {
    if (!this.#context.inTurn()) {
      const fetched = this.#fetched;
      this.#fetched = [];
      for (const each of fetched) this.#take(each);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const read of waiting) {
        if (this.#needsQuery(read)) this.#waiting.push(read);
        else this.#serve(read, NONE);
      }
      this.#context.cache.sweep(this.#context.realNow());
    }
    if (!this.#fetching && this.#waiting.some((read) => this.#needsQuery(read))) void this.#fetch();
  }

  #needsQuery({ ledgers }: Read): boolean {
    return this.#context.shared || !ledgers.every((id) => this.#context.cache.has(id));
  }

  /** One query for all reads that arrived before it starts. It may run while a turn is written: it touches no state. */
  async #fetch(): Promise<void> {
    const { cache, store, load, shared } = this.#context;
    const reads = this.#waiting.filter((read) => this.#needsQuery(read));
    this.#waiting = this.#waiting.filter((read) => !this.#needsQuery(read));
    this.#fetching = true;
    const { epoch } = cache;
    const cold: LedgerId[] = [];
    const heads = new Map<LedgerId, number>();
    for (const id of new Set(reads.flatMap(({ ledgers }) => ledgers))) {
      const ledger = cache.get(id);
      if (ledger === undefined) cold.push(id);
      // One event too many: if not even that comes back, another process has forgotten the ledger.
      else if (shared) heads.set(id, ledger.durable - 1);
    }
    try {
      const [loaded, tails] = await Promise.all([
        cold.length > 0 ? load(cold) : NONE,
        heads.size > 0 ? store.tails(heads) : NONE,
      ]);
      this.#fetched.push({ reads, loaded, tails, epoch });
    } catch (error) {
      for (const read of reads) this.#end(read, () => read.reject(error));
    }
    this.#fetching = false;
    this.advance();
  }

  #take({ reads, loaded, tails, epoch }: Fetched): void {
    const { cache, snapshots } = this.#context;
    if (epoch !== cache.epoch) return reads.forEach((read) => this.#again(read));
    for (const ledger of loaded.values()) {
      if (ledger instanceof Error) continue;
      cache.put(ledger);
      snapshots.consider(ledger);
    }
    for (const [id, events] of tails) {
      const ledger = cache.get(id);
      if (ledger === undefined) continue;
      try {
        if (events.length === 0) cache.drop(id);
        else applyStored(ledger, events);
      } catch {
        // Folded anew for the reads that want it, it fails again and tells them why.
        cache.drop(id);
      }
    }
    for (const read of reads) this.#serve(read, loaded);
  }

  #serve(read: Read, loaded: Loaded): void {
    const { cache, realNow } = this.#context;
    read.real ??= realNow();
    const view = new LedgerView();
    const { current } = view;
    for (const id of read.ledgers) {
      const ledger = cache.get(id) ?? loaded.get(id);
      if (ledger === undefined) return this.#again(read);
      if (ledger instanceof Error) return this.#end(read, () => read.reject(ledger));
      ledger.usedAt = read.real;
      current.push(ledger);
    }
    const now = nowOf(current, read.real);
    try {
      if (current.some((ledger) => isDue(ledger, now))) return this.#afterDue(read);
    } catch (error) {
      return this.#end(read, () => read.reject(error));
    }
    this.#end(read, () => read.look(view, now));
  }

  #afterDue(read: Read): void {
    const name = read.ledgers.join('\n');
    let written = this.#due.get(name);
    if (written === undefined) {
      written = this.#context.writeDue(read.ledgers).finally(() => this.#due.delete(name));
      this.#due.set(name, written);
    }
    written.then(
      () => {
        this.#again(read);
        this.advance();
      },
      (error: unknown) => this.#end(read, () => read.reject(error)),
    );
  }

  #again(read: Read): void {
    read.tries += 1;
    if (read.tries > MAXIMUM_TRIES) {
      const error = new StoreUnavailable('The ledgers changed each time they were looked at.');
      return this.#end(read, () => read.reject(error));
    }
    this.#waiting.push(read);
  }

  #end({ party }: Read, settle: () => void): void {
    this.open -= 1;
    this.#shares.release(party);
    settle();
    if (this.open === 0) this.#context.onSettled();
  }
}

function isDue(ledger: LiveLedger, now: number): boolean {
  return mayBeDue(ledger, now) && ledger.fold.due(ledger.state, now, ledger.id).length > 0;
}
