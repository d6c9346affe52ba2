/** The store for any number of processes. */
import type { Store } from '../store.ts';
import { connect, type PostgresOptions } from './connections.ts';
import { refusalOf } from './errors.ts';
import { checkServer, migrate } from './migrate.ts';
import { createReads } from './reads.ts';
import { createWrites } from './writes.ts';

export async function openPostgresStore(url: string, options: PostgresOptions = {}): Promise<Store> {
  const connections = connect(url, options);
  try {
    await checkServer(connections);
    await migrate(connections);
  } catch (error) {
    await connections.close();
    throw refusalOf(error);
  }
  return { ...createReads(connections), ...createWrites(connections), close: connections.close };
}
