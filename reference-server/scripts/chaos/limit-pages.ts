/** Loaded before an Issuer: while the file named by NO_MORE_PAGES is there, SQLite may not make its database larger. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const sign = process.env['NO_MORE_PAGES'] ?? '';
const unlimited = 1_073_741_823;
const limits = new WeakMap<DatabaseSync, boolean>();
const { exec } = DatabaseSync.prototype;

DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string): void {
  if (sql === 'begin immediate') limit(this, existsSync(sign));
  exec.call(this, sql);
};

/** SQLite allows no less than the pages there are. */
function limit(db: DatabaseSync, isFull: boolean): void {
  if ((limits.get(db) ?? false) === isFull) return;
  limits.set(db, isFull);
  exec.call(db, `pragma max_page_count = ${isFull ? 1 : unlimited}`);
}
