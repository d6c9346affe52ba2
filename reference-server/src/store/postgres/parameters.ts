/** A batch as the arrays that `oat_append_v1` unnests, in the order of its parameters. */
import { lastRows, movesOf, toJson, type Move } from '../batch.ts';
import type { Batch, IdempotencyRecord, LedgerEvent, Row } from '../store.ts';
import { bigintArray, textArray } from './binary-arrays.ts';

export function appendParameters(batch: Batch): Buffer[] {
  return [
    ...ofMoves(movesOf(batch)),
    ...ofRecords(batch.records),
    ...ofRows(lastRows(batch.rows)),
    ...ofEvents(batch.events),
  ];
}

function ofMoves(moves: readonly Move[]): Buffer[] {
  return [
    textArray(moves.map((move) => move.ledger)),
    bigintArray(moves.map((move) => move.from)),
    bigintArray(moves.map((move) => move.to)),
    bigintArray(moves.map((move) => move.dueAt)),
  ];
}

function ofRecords(records: readonly IdempotencyRecord[]): Buffer[] {
  return [
    textArray(records.map((record) => record.owner)),
    textArray(records.map((record) => record.key)),
    textArray(records.map((record) => record.fingerprint)),
    bigintArray(records.map((record) => record.status)),
    textArray(records.map((record) => toJson(record.headers))),
    textArray(records.map((record) => record.body)),
    bigintArray(records.map((record) => record.recordedAt)),
    bigintArray(records.map((record) => record.expiresAt)),
  ];
}

function ofRows(rows: readonly Row[]): Buffer[] {
  return [
    textArray(rows.map((row) => row.collection)),
    textArray(rows.map((row) => row.id)),
    textArray(rows.map((row) => row.sort)),
    textArray(rows.map((row) => toJson(row.body))),
  ];
}

function ofEvents(events: readonly LedgerEvent[]): Buffer[] {
  return [
    textArray(events.map((event) => event.ledger)),
    bigintArray(events.map((event) => event.sequence)),
    textArray(events.map((event) => event.id)),
    textArray(events.map((event) => event.type)),
    textArray(events.map((event) => event.stream)),
    bigintArray(events.map((event) => event.streamSequence)),
    bigintArray(events.map((event) => event.at)),
    textArray(events.map((event) => toJson(event.data))),
  ];
}
