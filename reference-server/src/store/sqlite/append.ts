import type { DatabaseSync } from 'node:sqlite';
import type { Move } from '../batch.ts';
import type { Statements } from './statements.ts';
import { transact } from './transact.ts';
import type { Engine, WireAppendResult, WireBatch, WireEvent, WireRecord } from './wire.ts';

export function createAppend(db: DatabaseSync, statements: Statements): Engine['append'] {
  return (batch) =>
    transact(db, () => {
      const value = write(statements, batch);
      return { commit: value.outcome === 'committed', value };
    });
}

function write(statements: Statements, batch: WireBatch): WireAppendResult {
  if (!batch.moves.every((move) => moveHead(statements, move))) return { outcome: 'lost' };
  const records = writeRecords(statements, batch.records);
  if (records.length > 0) return { outcome: 'repeated', records };
  for (const row of batch.rows) statements.upsertRow.run(row);
  return { outcome: 'committed', positions: writeEvents(statements, batch.events) };
}

/** False when the head is not where the batch believes it. */
function moveHead(statements: Statements, { ledger, from, to, dueAt }: Move): boolean {
  const moved =
    from === 0
      ? statements.createLedger.run({ ledger, to, dueAt })
      : statements.moveLedger.run({ ledger, from, to, dueAt });
  return moved.changes === 1;
}

/** Gives the live records that stand in the way. */
function writeRecords(statements: Statements, records: readonly WireRecord[]): WireRecord[] {
  const repeated = records.filter((record) => statements.insertRecord.run(record).changes === 0);
  return repeated.flatMap(
    ({ owner, key, recordedAt }) => statements.record.all(owner, key, recordedAt) as WireRecord[],
  );
}

function writeEvents(statements: Statements, events: readonly WireEvent[]): number[] {
  if (events.length === 0) return [];
  const last = Number(statements.advanceFeed.get(events.length)?.['position']);
  const positions = events.map((_, index) => last - events.length + 1 + index);
  events.forEach((event, index) => statements.insertEvent.run({ ...event, position: positions[index] ?? null }));
  return positions;
}
