import type { DatabaseSync } from 'node:sqlite';
import { UnknownOutcome } from '../store.ts';
import { resultCode } from './open-database.ts';

const diskFull = 13;

/** Runs `work` in one transaction, kept only if it says so. */
export function transact<T>(db: DatabaseSync, work: () => { readonly commit: boolean; readonly value: T }): T {
  db.exec('begin immediate');
  try {
    const { commit, value } = work();
    if (commit) commitNow(db);
    else db.exec('rollback');
    return value;
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}

/** When the log could be written but not synced, nobody can say whether the transaction would come back. */
function commitNow(db: DatabaseSync): void {
  try {
    db.exec('commit');
  } catch (error) {
    if (((resultCode(error) ?? 0) & 0xff) === diskFull) throw error;
    throw new UnknownOutcome(`The commit failed: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
