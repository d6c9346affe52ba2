/**
 * What a store keeps: ledgers of events, idempotency records and read rows. Both stores (SQLite, PostgreSQL) satisfy
 * this interface and pass the same suite of cases (store.cases.ts).
 */

/** Names a ledger, for instance `fixture/fxt_…` or `organisation/org_…`. */
export type LedgerId = string;

/** An event as it stands in its ledger. Times are milliseconds since the epoch. */
export type LedgerEvent = {
  readonly ledger: LedgerId;
  /** 1, 2, 3 … within the ledger. */
  readonly sequence: number;
  readonly id: string;
  readonly type: string;
  /** The stream that organisations read, or null for what only the Issuer needs. */
  readonly stream: string | null;
  /** 1, 2, 3 … within the stream; null without one. */
  readonly streamSequence: number | null;
  readonly at: number;
  readonly data: unknown;
};

/** Feed positions rise in commit order over all ledgers and may have holes. */
export type StoredEvent = LedgerEvent & { readonly position: number };

/** The answer given to a request with an idempotency key, byte for byte. */
export type IdempotencyRecord = {
  /** The organisation that sent the key: keys of different owners never meet. */
  readonly owner: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly recordedAt: number;
  /** From this moment on the key counts as new and its record may be overwritten. */
  readonly expiresAt: number;
};

/** A document kept beside the ledgers for lists; written again under the same collection and id it is replaced. */
export type Row = {
  readonly collection: string;
  readonly id: string;
  /** Lists are ordered by `sort`, then id, both by code point. A replaced row keeps the sort it was first written with. */
  readonly sort: string;
  readonly body: unknown;
};

/** The state of a ledger folded up to `sequence` by the fold `foldVersion`: a cache, never the truth. */
export type Snapshot = {
  readonly ledger: LedgerId;
  readonly sequence: number;
  readonly foldVersion: string;
  readonly body: string;
};

/** A ledger that a batch read or wrote. */
export type Fence = {
  readonly ledger: LedgerId;
  /** The sequence of its last event as the writer knows it; 0 for a ledger that does not exist yet. */
  readonly head: number;
  /** When something in this ledger next falls due by the real clock, or null. Stored with the head. */
  readonly dueAt: number | null;
};

/** All that one turn writes, in one transaction. A batch that breaks a rule below is a bug: append throws a plain Error. */
export type Batch = {
  /** Every ledger that was read or written, once. */
  readonly fences: readonly Fence[];
  /** In the order they happened; a ledger's first event here has the sequence after its fence's head, and so on. */
  readonly events: readonly LedgerEvent[];
  /** Each key of an owner once: a key that comes twice within a turn is answered by the pipeline, not by the store. */
  readonly records: readonly IdempotencyRecord[];
  /** A row may come several times: the last body counts. */
  readonly rows: readonly Row[];
};

export type AppendResult =
  /** `positions[i]` is the feed position of `batch.events[i]`. */
  | { readonly outcome: 'committed'; readonly positions: readonly number[] }
  /** A fenced ledger is not where the fence says (another process has moved it, or it was forgotten): nothing was written. */
  | { readonly outcome: 'lost' }
  /**
   * Live records stand under some of the keys (live: the new record's recordedAt < the old one's expiresAt): nothing was
   * written. These are the live records, in the order of the batch. A batch that is also lost is told `lost`.
   */
  | { readonly outcome: 'repeated'; readonly records: readonly IdempotencyRecord[] };

export type Tails = ReadonlyMap<LedgerId, readonly StoredEvent[]>;

export interface Store {
  /**
   * Writes the batch, or nothing. Fences on every ledger in it by compare-and-set of the head, also on those that get no
   * event: of two batches that each read what the other writes, one is lost.
   * Throws UnknownOutcome when the connection broke while committing, and StoreUnavailable when surely nothing was written.
   */
  append(batch: Batch): Promise<AppendResult>;
  /**
   * As append, but locks the heads first (in order of id), hands the events after `heads` to `prepare`, and writes what
   * it returns: the way of a process that has just lost. `prepare` runs once, while the heads are locked; when it throws,
   * nothing is written and its error comes back as it is. Its batch fences no other ledgers than those in `heads`.
   */
  appendLocked(heads: ReadonlyMap<LedgerId, number>, prepare: (tails: Tails) => Batch): Promise<AppendResult>;
  /** The events after the given heads; a ledger without any has an empty tail. One query. */
  tails(heads: ReadonlyMap<LedgerId, number>): Promise<Tails>;
  /**
   * The first `limit` events of these streams after a feed position, in commit order, and the last position of the whole
   * feed at that moment: with fewer than `limit` events the reader has seen all up to it.
   */
  feed(streams: readonly string[], after: number, limit: number): Promise<{ events: StoredEvent[]; position: number }>;
  /** The rows of a collection after the cursor in (sort, id) order, with the feed position they are true for. */
  list(
    collection: string,
    after: { readonly sort: string; readonly id: string } | null,
    limit: number,
  ): Promise<{ rows: Row[]; position: number }>;
  /** The body of a row; undefined when there is none. */
  row(collection: string, id: string): Promise<unknown>;
  /** The live records (now < expiresAt) under these keys: the first thing to look at after an UnknownOutcome. */
  records(keys: readonly { owner: string; key: string }[], now: number): Promise<IdempotencyRecord[]>;
  /** Ledgers with something due at or before this moment, the earliest first. */
  due(before: number): Promise<LedgerId[]>;
  snapshot(ledger: LedgerId): Promise<Snapshot | null>;
  /** Replaces the ledger's snapshot. One that is ahead of its ledger (forgotten meanwhile) is quietly not kept. */
  saveSnapshot(snapshot: Snapshot): Promise<void>;
  /**
   * Deletes records that expired by `before`, the oldest first, after a look at `limit` of them: what they keep of answers
   * is not kept for longer. How many went.
   */
  sweep(before: number, limit: number): Promise<number>;
  /**
   * Removes ledgers with their events, snapshots, and whole collections, and owners' records. Ledgers and owners' records
   * for the sandbox only; collections and rows also where what they hold is not kept for ever.
   */
  forget(what: {
    readonly ledgers: readonly LedgerId[];
    readonly collections: readonly string[];
    readonly rows: readonly { collection: string; id: string }[];
    readonly owners: readonly string[];
  }): Promise<void>;
  /** Waits for what was asked before. Any later call throws StoreUnavailable. */
  close(): Promise<void>;
}

/** The connection broke while committing: the batch stands or it does not. */
export class UnknownOutcome extends Error {
  override name = 'UnknownOutcome';
}

/** The store can't be reached or refused: surely nothing was written. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The store can't be opened as configured; the message is a sentence for the operator. */
export class StoreRefused extends Error {
  override name = 'StoreRefused';
}
