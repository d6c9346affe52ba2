/** Opens the file so that what is committed survives a power cut, and so that nobody else has it open. */
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../store.ts';
import { applicationId, schema, schemaVersion } from './schema.sql.ts';

const synchronousFull = 2;

export function openDatabase(path: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: 0 });
    makeDurable(db, path);
    prepareSchema(db, path);
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof StoreRefused ? error : new StoreRefused(sentence(error, path));
  }
}

function makeDurable(db: DatabaseSync, path: string): void {
  // Exclusive before the first look at the file: a second process is refused, and no shared-memory file is needed.
  db.exec('pragma locking_mode = exclusive');
  const mode = db.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
  if (mode !== 'wal') throw new StoreRefused(`${path} can't keep a write-ahead log: put it on a local file system.`);
  // What is erased or written over is gone from the file as well, not only from the tables.
  db.exec('pragma secure_delete = on');
  // On macOS fsync does not reach the disk unless asked for by fullfsync; elsewhere the two do nothing.
  db.exec('pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on');
  const synchronous = db.prepare('pragma synchronous').get()?.['synchronous'];
  if (synchronous !== synchronousFull) {
    throw new StoreRefused(`This build of SQLite does not keep synchronous=FULL, so ${path} would not be durable.`);
  }
}

function prepareSchema(db: DatabaseSync, path: string): void {
  db.exec('begin immediate');
  const version = versionOf(db);
  if (version > schemaVersion) {
    throw new StoreRefused(`${path} was written by a newer version of this server: start that version instead.`);
  }
  if (version === 0) {
    if (hasTables(db)) throw new StoreRefused(`${path} belongs to another program: point the server to another path.`);
    db.exec(schema);
  }
  db.exec('commit');
}

function versionOf(db: DatabaseSync): number {
  if (db.prepare('pragma application_id').get()?.['application_id'] !== applicationId) return 0;
  return Number(db.prepare('pragma user_version').get()?.['user_version']);
}

function hasTables(db: DatabaseSync): boolean {
  return db.prepare('select 1 from sqlite_schema limit 1').get() !== undefined;
}

/** By the result codes of https://www.sqlite.org/rescode.html */
const sentences: Readonly<Record<number, (path: string) => string>> = {
  5: (path) => `${path} is open in another process: stop that one first, or use PostgreSQL to run several processes.`,
  8: (path) => `${path} is read-only for this user: make the file writable, or point the server to another path.`,
  11: (path) => `${path} is damaged: restore it from a backup.`,
  13: (path) => `There is no room left on the disk of ${path}: free some and start again.`,
  14: (path) =>
    `${path} can't be opened: make sure that it is a file, that ${dirname(path)} exists, and that this user may write in it.`,
  // SQLITE_IOERR_LOCK, which a file opened for reading only gives too.
  3850: (path) => `${path} can't be locked: it is read-only for this user, or on a file system that has no locks.`,
  26: (path) => `${path} is not an SQLite database: move it away, or point the server to another path.`,
};

function sentence(error: unknown, path: string): string {
  const code = resultCode(error) ?? 0;
  const known = sentences[code] ?? sentences[code & 0xff];
  if (known) return known(path);
  return `${path} can't be opened (${error instanceof Error ? error.message : String(error)}).`;
}

/** SQLite's extended result code, or undefined for an error that is not SQLite's. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode : undefined;
}
