/** The store's work on an open database, on the worker's thread. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Snapshot } from '../store.ts';
import { createAppend } from './append.ts';
import { prepareAll, type Statements } from './statements.ts';
import { transact } from './transact.ts';
import type { Engine, WireRecord, WireRow, WireStoredEvent } from './wire.ts';

export function createEngine(db: DatabaseSync): Engine {
  const statements = prepareAll(db);
  return {
    append: createAppend(db, statements),
    ...createReads(statements),
    saveSnapshot: (snapshot) => void statements.saveSnapshot.run(snapshot),
    sweep: (before, limit) => Number(statements.sweep.run({ before, limit }).changes),
    forget: createForget(db, statements),
    close: () => db.close(),
  };
}

function createReads(
  statements: Statements,
): Pick<Engine, 'tails' | 'feed' | 'list' | 'row' | 'records' | 'due' | 'snapshot'> {
  const feedPosition = () => Number(statements.feedPosition.get()?.['position']);
  return {
    tails: (heads) => [...heads].flatMap(([ledger, head]) => statements.tail.all(ledger, head) as WireStoredEvent[]),
    feed: (streams, after, limit) => ({
      events: mergeStreams(statements.stream, streams, after, limit),
      position: feedPosition(),
    }),
    list: (collection, after, limit) => ({
      rows: statements.list.all(collection, after.sort, after.id, limit) as WireRow[],
      position: feedPosition(),
    }),
    row: (collection, id) => statements.row.get(collection, id)?.['body'] as string | undefined,
    records: (keys, now) => keys.flatMap(({ owner, key }) => statements.record.all(owner, key, now) as WireRecord[]),
    due: (before) => statements.due.all(before).map((row) => String(row['ledger'])),
    snapshot: (ledger) => (statements.snapshot.get(ledger) as Snapshot | undefined) ?? null,
  };
}

/** Asks for each stream by itself: a join would sort all that follows `after` before it could cut. */
function mergeStreams(statement: StatementSync, streams: readonly string[], after: number, limit: number) {
  return [...new Set(streams)]
    .flatMap((stream) => statement.all(stream, after, limit) as WireStoredEvent[])
    .sort((a, b) => a.position - b.position)
    .slice(0, limit);
}

function createForget(db: DatabaseSync, statements: Statements): Engine['forget'] {
  return (what) =>
    transact(db, () => {
      for (const ledger of what.ledgers) {
        statements.forgetLedger.run(ledger);
        statements.forgetEvents.run(ledger);
        statements.forgetSnapshot.run(ledger);
      }
      for (const owner of what.owners) statements.forgetOwner.run(owner);
      for (const { collection, id } of what.rows) statements.forgetRow.run(collection, id);
      for (const collection of what.collections) statements.forgetCollection.run(collection);
      return { commit: true, value: undefined };
    });
}
