/** A store in memory, as simple as can be: what the real ones are compared with. */
import type { AppendResult, Batch, IdempotencyRecord, LedgerId, Row, StoredEvent } from '../store.ts';

export type Model = {
  append(batch: Batch): AppendResult;
  head(ledger: LedgerId): number;
  tail(ledger: LedgerId, after: number): StoredEvent[];
  feed(streams: readonly string[], after: number, limit: number): StoredEvent[];
  list(collection: string): Row[];
  records(now: number): IdempotencyRecord[];
  due(before: number): LedgerId[];
};

/** `position` is the last of the feed when the model begins. */
export function createModel(position: number): Model {
  const events: StoredEvent[] = [];
  const dueTimes = new Map<LedgerId, number | null>();
  const records = new Map<string, IdempotencyRecord>();
  const rows = new Map<string, Row>();
  const tail = (ledger: LedgerId, after: number) =>
    events.filter((event) => event.ledger === ledger && event.sequence > after);
  const head = (ledger: LedgerId) => tail(ledger, 0).length;

  return {
    append: (batch) => {
      if (batch.fences.some((fence) => head(fence.ledger) !== fence.head)) return { outcome: 'lost' };
      const repeated = batch.records.flatMap((next) => {
        const old = records.get(nameOf(next));
        return old && old.expiresAt > next.recordedAt ? [old] : [];
      });
      if (repeated.length > 0) return { outcome: 'repeated', records: repeated };
      const positions = batch.events.map(() => ++position);
      batch.events.forEach((event, index) => events.push({ ...event, position: positions[index] ?? NaN }));
      for (const { ledger, dueAt } of batch.fences) dueTimes.set(ledger, dueAt);
      for (const record of batch.records) records.set(nameOf(record), record);
      for (const row of batch.rows) rows.set(row.id, { ...row, sort: rows.get(row.id)?.sort ?? row.sort });
      return { outcome: 'committed', positions };
    },
    head,
    tail,
    feed: (streams, after, limit) =>
      events.filter((e) => e.stream !== null && streams.includes(e.stream) && e.position > after).slice(0, limit),
    list: (collection) =>
      [...rows.values()]
        .filter((row) => row.collection === collection)
        .sort((a, b) => (`${a.sort} ${a.id}` < `${b.sort} ${b.id}` ? -1 : 1)),
    records: (now) => [...records.values()].filter((record) => record.expiresAt > now),
    due: (before) => [...dueTimes].filter(([, time]) => time !== null && time <= before).map(([ledger]) => ledger),
  };
}

function nameOf({ owner, key }: IdempotencyRecord): string {
  return `${owner} ${key}`;
}
