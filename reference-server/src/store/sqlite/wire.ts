/** What passes between the store and its worker: JSON is written and read on the caller's side, so strings cross over. */
import { lastRows, movesOf, toJson, type Move } from '../batch.ts';
import type { Batch, IdempotencyRecord, LedgerEvent, LedgerId, Row, Snapshot, Store, StoredEvent } from '../store.ts';

type WithJson<T, Field extends keyof T> = Omit<T, Field> & { readonly [F in Field]: string };

export type WireEvent = WithJson<LedgerEvent, 'data'>;
export type WireStoredEvent = WithJson<StoredEvent, 'data'>;
export type WireRecord = WithJson<IdempotencyRecord, 'headers'>;
export type WireRow = WithJson<Row, 'body'>;

export type WireBatch = {
  readonly moves: readonly Move[];
  readonly events: readonly WireEvent[];
  readonly records: readonly WireRecord[];
  readonly rows: readonly WireRow[];
};

export type WireAppendResult =
  | { readonly outcome: 'committed'; readonly positions: readonly number[] }
  | { readonly outcome: 'lost' }
  | { readonly outcome: 'repeated'; readonly records: readonly WireRecord[] };

/** The store's work, done synchronously on the worker's thread. */
export type Engine = {
  append(batch: WireBatch): WireAppendResult;
  tails(heads: ReadonlyMap<LedgerId, number>): WireStoredEvent[];
  feed(streams: readonly string[], after: number, limit: number): { events: WireStoredEvent[]; position: number };
  list(
    collection: string,
    after: { readonly sort: string; readonly id: string },
    limit: number,
  ): { rows: WireRow[]; position: number };
  row(collection: string, id: string): string | undefined;
  records(keys: readonly { owner: string; key: string }[], now: number): WireRecord[];
  due(before: number): LedgerId[];
  snapshot(ledger: LedgerId): Snapshot | null;
  saveSnapshot(snapshot: Snapshot): void;
  sweep(before: number, limit: number): number;
  forget(what: Parameters<Store['forget']>[0]): void;
  close(): void;
};

export type Request = { readonly id: number; readonly method: keyof Engine; readonly args: readonly unknown[] };

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: 'UnknownOutcome' | 'StoreUnavailable'; readonly message: string };

/** The worker's first word. */
export type Greeting = { readonly refused: string | null };

export function toWire(batch: Batch): WireBatch {
  return {
    moves: movesOf(batch),
    events: batch.events.map((event) => ({ ...event, data: toJson(event.data) })),
    records: batch.records.map((record) => ({ ...record, headers: toJson(record.headers) })),
    rows: lastRows(batch.rows).map((row) => ({ ...row, body: toJson(row.body) })),
  };
}

export function fromWireEvent(event: WireStoredEvent): StoredEvent {
  return { ...event, data: JSON.parse(event.data) as unknown };
}

export function fromWireRecord(record: WireRecord): IdempotencyRecord {
  return { ...record, headers: JSON.parse(record.headers) as Record<string, string> };
}

export function fromWireRow(row: WireRow): Row {
  return { ...row, body: JSON.parse(row.body) as unknown };
}
