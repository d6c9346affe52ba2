/** Short ways to write a batch in a test. */
import type { Batch, Fence, IdempotencyRecord, LedgerEvent, LedgerId, Row, Store } from '../store.ts';

/** A store and how to close and open it again on the same data. */
export type OpenedStore = { readonly store: Store; reopen(): Promise<Store> };
export type OpenStore = () => Promise<OpenedStore>;

export const noon = Date.UTC(2026, 7, 1, 12);
export const hour = 3_600_000;

export function batch(parts: Partial<Batch>): Batch {
  return { fences: [], events: [], records: [], rows: [], ...parts };
}

export function fence(ledger: LedgerId, head: number, dueAt: number | null = null): Fence {
  return { ledger, head, dueAt };
}

export function event(ledger: LedgerId, sequence: number, more: Partial<LedgerEvent> = {}): LedgerEvent {
  const own = {
    id: `${ledger}#${sequence}`,
    type: 'seat.held',
    stream: null,
    streamSequence: null,
    at: noon,
    data: { sequence },
  };
  return { ledger, sequence, ...own, ...more };
}

/** `count` events after `head`, with their fence. */
export function onto(ledger: LedgerId, head: number, count = 1, more: Partial<LedgerEvent> = {}): Batch {
  const events = Array.from({ length: count }, (_, index) => event(ledger, head + 1 + index, more));
  return batch({ fences: [fence(ledger, head)], events });
}

export function both(...batches: Batch[]): Batch {
  return {
    fences: batches.flatMap(({ fences }) => fences),
    events: batches.flatMap(({ events }) => events),
    records: batches.flatMap(({ records }) => records),
    rows: batches.flatMap(({ rows }) => rows),
  };
}

export function record(key: string, more: Partial<IdempotencyRecord> = {}): IdempotencyRecord {
  return {
    owner: 'org_a',
    key,
    fingerprint: `print of ${key}`,
    status: 201,
    headers: { 'content-type': 'application/json', location: `/v1/holds/${key}` },
    body: JSON.stringify({ key }),
    recordedAt: noon,
    expiresAt: noon + 24 * hour,
    ...more,
  };
}

export function row(id: string, more: Partial<Row> = {}): Row {
  return { collection: 'orders', id, sort: id, body: { id }, ...more };
}

export async function sequences(store: Store, ledger: LedgerId, after = 0): Promise<number[]> {
  const tail = (await store.tails(new Map([[ledger, after]]))).get(ledger) ?? [];
  return tail.map(({ sequence }) => sequence);
}
