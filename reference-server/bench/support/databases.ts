/** A new, empty database whenever one is asked for: no measure meets what another has written. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../src/testing/start-postgres.ts';

export const stores = ['PostgreSQL', 'SQLite'] as const;
export type StoreName = (typeof stores)[number];

export type Databases = {
  readonly postgresUrl: string;
  /** As DATABASE_URL takes it. */
  fresh(store: StoreName): Promise<string>;
  close(): Promise<void>;
};

export async function openDatabases(): Promise<Databases> {
  const directory = await mkdtemp(join(tmpdir(), 'oat-bench-'));
  const postgres = await startPostgres();
  let made = 0;
  return {
    postgresUrl: postgres.url,
    async fresh(store) {
      const name = `bench_${(made += 1)}`;
      if (store === 'SQLite') return `sqlite:${join(directory, `${name}.sqlite`)}`;
      const client = new Client(postgres.url);
      await client.connect();
      await client.query(`create database ${name}`);
      // What was written before is on the disk before the next measure begins.
      await client.query('checkpoint');
      await client.end();
      return postgres.url.replace(/\/postgres$/, `/${name}`);
    },
    async close() {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
