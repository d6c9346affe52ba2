import pg from 'pg';
import type { Store } from '../../store.ts';
import type { PostgresOptions } from '../connections.ts';

export type Harness = {
  /** The URL of a new, empty database. */
  newDatabase(): Promise<string>;
  /** A store that is closed after the test. */
  openAt(url: string, options?: PostgresOptions): Promise<Store>;
};

/** Runs `work` on a connection of its own, beside the store's. */
export async function beside<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
