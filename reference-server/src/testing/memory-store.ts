/** A store in memory for tests, true to the interface, with switches for what can go wrong. */
import { checkLocked, movesOf } from '../store/batch.ts';
import { StoreUnavailable, UnknownOutcome } from '../store/store.ts';
import type { AppendResult, Batch, IdempotencyRecord, LedgerId, Row, Snapshot } from '../store/store.ts';
import type { Store, StoredEvent, Tails } from '../store/store.ts';

/** What the next append meets. */
export type Mishap =
  'none' | 'lost' | 'unavailable' | 'unknownWritten' | 'unknownNotWritten' | 'unavailableAfterPrepare';

const nameOf = (...parts: string[]) => JSON.stringify(parts);

export class MemoryStore implements Store {
  readonly ledgers = new Map<LedgerId, StoredEvent[]>();
  readonly dueAt = new Map<LedgerId, number | null>();
  readonly keys = new Map<string, IdempotencyRecord>();
  readonly documents = new Map<string, Row>();
  readonly snapshots = new Map<LedgerId, Snapshot>();
  /** What was asked of it, in order. */
  readonly calls: string[] = [];
  readonly batches: Batch[] = [];
  /** Taken from the front, one for each append. */
  mishaps: Mishap[] = [];
  /** What the next queries throw, taken from the front. */
  queryErrors: Error[] = [];
  /** Appends and queries wait for this promise before they do anything. */
  gate: Promise<void> = Promise.resolve();
  /** Queries wait for this promise after they have looked. */
  queryGate: Promise<void> = Promise.resolve();
  position = 0;
  #closed = false;
  #lock: Promise<unknown> = Promise.resolve();

  /** How often something was asked. */
  count(call: string): number {
    return this.calls.filter((each) => each === call).length;
  }

  async append(batch: Batch): Promise<AppendResult> {
    this.calls.push('append');
    const copy = structuredClone(batch);
    movesOf(copy);
    return this.#exclusively(() => this.#withMishap(() => this.#write(copy)));
  }

  async appendLocked(heads: ReadonlyMap<LedgerId, number>, prepare: (tails: Tails) => Batch): Promise<AppendResult> {
    this.calls.push('appendLocked');
    const known = new Map(heads);
    return this.#exclusively(() => {
      const prepared = () => structuredClone(checkLocked(known, prepare(this.#tailsOf(known))));
      if (this.mishaps[0] === 'unavailableAfterPrepare') prepared();
      return this.#withMishap(() => this.#write(prepared()));
    });
  }

  async tails(heads: ReadonlyMap<LedgerId, number>): Promise<Tails> {
    return this.#query('tails', () => this.#tailsOf(heads));
  }

  async feed(streams: readonly string[], after: number, limit: number) {
    this.#refuseIfClosed();
    const all = [...this.ledgers.values()].flat().sort((a, b) => a.position - b.position);
    const events = all.filter(
      ({ stream, position }) => stream !== null && streams.includes(stream) && position > after,
    );
    return { events: events.slice(0, limit), position: this.position };
  }

  async list(collection: string, after: { sort: string; id: string } | null, limit: number) {
    this.#refuseIfClosed();
    const rows = [...this.documents.values()].filter((row) => row.collection === collection);
    const later = rows.filter((row) => after === null || compareRows(row, after) > 0).sort(compareRows);
    return { rows: later.slice(0, limit), position: this.position };
  }

  async row(collection: string, id: string): Promise<unknown> {
    this.#refuseIfClosed();
    return this.documents.get(nameOf(collection, id))?.body;
  }

  async records(keys: readonly { owner: string; key: string }[], now: number): Promise<IdempotencyRecord[]> {
    return this.#query('records', () => keys.flatMap(({ owner, key }) => this.#live(owner, key, now) ?? []));
  }

  async due(before: number): Promise<LedgerId[]> {
    this.#refuseIfClosed();
    const due = [...this.dueAt].flatMap(([ledger, at]) => (at !== null && at <= before ? [{ ledger, at }] : []));
    return due.sort((a, b) => a.at - b.at || compare(a.ledger, b.ledger)).map(({ ledger }) => ledger);
  }

  async snapshot(ledger: LedgerId): Promise<Snapshot | null> {
    return this.#query('snapshot', () => this.snapshots.get(ledger) ?? null);
  }

  async saveSnapshot(snapshot: Snapshot): Promise<void> {
    await this.#query('saveSnapshot', () => {
      if (snapshot.sequence <= this.headOf(snapshot.ledger)) this.snapshots.set(snapshot.ledger, snapshot);
    });
  }

  async sweep(before: number, limit: number): Promise<number> {
    this.#refuseIfClosed();
    const gone = [...this.keys].slice(0, limit).filter(([, record]) => record.expiresAt <= before);
    for (const [name] of gone) this.keys.delete(name);
    return gone.length;
  }

  async forget(what: Parameters<Store['forget']>[0]): Promise<void> {
    this.#refuseIfClosed();
    for (const ledger of what.ledgers) {
      this.ledgers.delete(ledger);
      this.dueAt.delete(ledger);
      this.snapshots.delete(ledger);
    }
    for (const [name, { owner }] of this.keys) if (what.owners.includes(owner)) this.keys.delete(name);
    for (const [name, { collection }] of this.documents) {
      if (what.collections.includes(collection)) this.documents.delete(name);
    }
    for (const { collection, id } of what.rows) this.documents.delete(nameOf(collection, id));
  }

  async close(): Promise<void> {
    await this.#lock;
    this.#closed = true;
  }

  headOf(ledger: LedgerId): number {
    return this.ledgers.get(ledger)?.length ?? 0;
  }

  /** One append at a time, as the feed's position makes it. */
  #exclusively<Result>(work: () => Result): Promise<Result> {
    this.#refuseIfClosed();
    const done = this.#lock.then(() => this.gate).then(work);
    this.#lock = done.catch(() => {});
    return done;
  }

  async #query<Result>(call: string, look: () => Result): Promise<Result> {
    this.#refuseIfClosed();
    this.calls.push(call);
    await this.gate;
    const error = this.queryErrors.shift();
    if (error) throw error;
    const result = look();
    await this.queryGate;
    return result;
  }

  #refuseIfClosed(): void {
    if (this.#closed) throw new StoreUnavailable('closed');
  }

  #withMishap(write: () => AppendResult): AppendResult {
    const mishap = this.mishaps.shift();
    if (mishap === 'lost') return { outcome: 'lost' };
    if (mishap === 'unavailable' || mishap === 'unavailableAfterPrepare') throw new StoreUnavailable('unreachable');
    if (mishap === 'unknownNotWritten') throw new UnknownOutcome('not written');
    const result = write();
    if (mishap === 'unknownWritten') throw new UnknownOutcome('written');
    return result;
  }

  #write(batch: Batch): AppendResult {
    if (batch.fences.some(({ ledger, head }) => this.headOf(ledger) !== head)) return { outcome: 'lost' };
    const repeated = batch.records.flatMap(({ owner, key, recordedAt }) => this.#live(owner, key, recordedAt) ?? []);
    if (repeated.length > 0) return { outcome: 'repeated', records: repeated };
    this.batches.push(batch);
    const positions = batch.events.map((event) => this.#add(event));
    for (const { ledger, dueAt } of batch.fences) this.dueAt.set(ledger, dueAt);
    for (const record of batch.records) this.keys.set(nameOf(record.owner, record.key), record);
    for (const row of batch.rows) {
      const name = nameOf(row.collection, row.id);
      this.documents.set(name, { ...row, sort: this.documents.get(name)?.sort ?? row.sort });
    }
    return { outcome: 'committed', positions };
  }

  #add(event: Batch['events'][number]): number {
    const events = this.ledgers.get(event.ledger) ?? [];
    if (event.sequence !== events.length + 1) throw new Error(`Event ${event.sequence} after ${events.length}.`);
    this.position += 1;
    this.ledgers.set(event.ledger, [...events, { ...event, position: this.position }]);
    return this.position;
  }

  #tailsOf(heads: ReadonlyMap<LedgerId, number>): Tails {
    const tail = (id: LedgerId, head: number) => structuredClone((this.ledgers.get(id) ?? []).slice(head));
    return new Map([...heads].map(([id, head]) => [id, tail(id, head)]));
  }

  #live(owner: string, key: string, now: number): IdempotencyRecord | undefined {
    const record = this.keys.get(nameOf(owner, key));
    return record && now < record.expiresAt ? record : undefined;
  }
}

/** By code point, as the stores compare. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

type Place = { readonly sort: string; readonly id: string };

function compareRows(a: Place, b: Place): number {
  return compare(a.sort, b.sort) || compare(a.id, b.id);
}
