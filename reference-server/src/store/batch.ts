/** What both stores do with a batch before they write it. */
import type { Batch, Fence, IdempotencyRecord, LedgerEvent, LedgerId, Row } from './store.ts';

/** A fenced ledger's way from one head to the next; `to` is `from` when the batch only read it. */
export type Move = {
  readonly ledger: LedgerId;
  readonly from: number;
  readonly to: number;
  readonly dueAt: number | null;
};

/** Checks the batch against its rules and gives the moves of its ledgers in order of id: the order they are locked in. */
export function movesOf(batch: Batch): Move[] {
  refuseRepeatedKeys(batch.records);
  const heads = headsAfter(batch.fences, batch.events);
  return batch.fences
    .map(({ ledger, head, dueAt }) => ({ ledger, from: head, to: heads.get(ledger) ?? head, dueAt }))
    .sort((a, b) => compare(a.ledger, b.ledger));
}

function headsAfter(fences: readonly Fence[], events: readonly LedgerEvent[]): Map<LedgerId, number> {
  const heads = new Map(fences.map((fence) => [fence.ledger, fence.head]));
  if (heads.size < fences.length) throw new Error('A batch fences a ledger twice.');
  for (const { ledger, sequence } of events) {
    const head = heads.get(ledger);
    if (head === undefined) throw new Error(`A batch writes to ${ledger} without a fence.`);
    if (sequence !== head + 1) throw new Error(`A batch writes event ${sequence} of ${ledger} after ${head}.`);
    heads.set(ledger, sequence);
  }
  return heads;
}

function refuseRepeatedKeys(records: readonly IdempotencyRecord[]): void {
  const keys = new Set(records.map(({ owner, key }) => `${owner.length}:${owner}${key}`));
  if (keys.size < records.length) throw new Error('A batch holds an idempotency key twice.');
}

/** One row for each collection and id: the last body under the first sort. */
export function lastRows(rows: readonly Row[]): Row[] {
  const last = new Map<string, Row>();
  for (const row of rows) {
    const name = JSON.stringify([row.collection, row.id]);
    last.set(name, { ...row, sort: last.get(name)?.sort ?? row.sort });
  }
  return [...last.values()];
}

/** Refuses the batch of an appendLocked that goes beyond the ledgers it has locked. */
export function checkLocked(heads: ReadonlyMap<LedgerId, number>, batch: Batch): Batch {
  const stranger = batch.fences.find((fence) => !heads.has(fence.ledger));
  if (stranger) throw new Error(`A batch fences ${stranger.ledger}, which was not locked.`);
  return batch;
}

/** Every ledger asked for has a tail, be it empty. */
export function groupTails<Event extends { readonly ledger: LedgerId }>(
  ledgers: Iterable<LedgerId>,
  events: readonly Event[],
): Map<LedgerId, Event[]> {
  const tails = new Map<LedgerId, Event[]>([...ledgers].map((ledger) => [ledger, []]));
  for (const event of events) tails.get(event.ledger)?.push(event);
  return tails;
}

/** JSON has no undefined; null is what it becomes. */
export function toJson(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
