/** Opens the store that a URL names. */
import { openPostgresStore } from './postgres/postgres-store.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import { StoreRefused, type Store } from './store.ts';

/** `sqlite:path/to/file.db`, or `postgres://…` with any number of processes on it. */
export async function openStore(url: string): Promise<Store> {
  if (url.startsWith('sqlite:')) return openSqliteStore(url.slice('sqlite:'.length));
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgresStore(url);
  throw new StoreRefused("The store's URL must begin with sqlite: or postgres:// (for instance sqlite:data/oat.db).");
}
