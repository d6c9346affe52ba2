/** A batch as the arrays that `oat_append_v1` unnests, in the order of its parameters. */
import { lastRows, movesOf, toJson, type Move } from '../batch.ts';
import type { Batch, IdempotencyRecord, LedgerEvent, Row } from '../store.ts';

export function appendParameters(batch: Batch): unknown[][] {
  return [
    ...ofMoves(movesOf(batch)),
    ...ofRecords(batch.records),
    ...ofRows(lastRows(batch.rows)),
    ...ofEvents(batch.events),
  ];
}

function ofMoves(moves: readonly Move[]): unknown[][] {
  return [
    moves.map((move) => move.ledger),
    moves.map((move) => move.from),
    moves.map((move) => move.to),
    moves.map((move) => move.dueAt),
  ];
}

function ofRecords(records: readonly IdempotencyRecord[]): unknown[][] {
  return [
    records.map((record) => record.owner),
    records.map((record) => record.key),
    records.map((record) => record.fingerprint),
    records.map((record) => record.status),
    records.map((record) => toJson(record.headers)),
    records.map((record) => record.body),
    records.map((record) => record.recordedAt),
    records.map((record) => record.expiresAt),
  ];
}

function ofRows(rows: readonly Row[]): unknown[][] {
  return [
    rows.map((row) => row.collection),
    rows.map((row) => row.id),
    rows.map((row) => row.sort),
    rows.map((row) => toJson(row.body)),
  ];
}

function ofEvents(events: readonly LedgerEvent[]): unknown[][] {
  return [
    events.map((event) => event.ledger),
    events.map((event) => event.sequence),
    events.map((event) => event.id),
    events.map((event) => event.type),
    events.map((event) => event.stream),
    events.map((event) => event.streamSequence),
    events.map((event) => event.at),
    events.map((event) => toJson(event.data)),
  ];
}
