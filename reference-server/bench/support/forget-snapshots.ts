/** Takes the snapshots out of a database, so that every ledger is folded from its first event. */
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

export async function forgetSnapshots(databaseUrl: string): Promise<void> {
  if (databaseUrl.startsWith('sqlite:')) {
    const database = new DatabaseSync(databaseUrl.slice('sqlite:'.length));
    database.exec('delete from snapshot');
    return database.close();
  }
  const client = new Client(databaseUrl);
  await client.connect();
  await client.query('delete from oat_snapshot');
  await client.end();
}
