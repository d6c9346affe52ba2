/** Makes sure of the server's settings, and of the tables. */
import { StoreRefused } from '../store.ts';
import type { Connections, Run } from './connections.ts';
import { migration, serverSettings } from './queries.sql.ts';
import { migrationLock, schemaVersion } from './schema.sql.ts';

type Settings = {
  readonly version: number;
  readonly encoding: string;
  readonly readOnly: boolean;
  readonly fsync: string;
  readonly synchronousCommit: string;
  readonly fullPageWrites: string;
};

const oldestVersion = 140_000;

export async function checkServer({ read }: Connections): Promise<void> {
  const [settings] = await read<Settings>('oat_settings', serverSettings);
  const complaint = settings && complaintAbout(settings);
  if (complaint !== undefined) throw new StoreRefused(complaint);
}

function complaintAbout(settings: Settings): string | undefined {
  const notDurable = 'what was sold could be lost in a power cut, so this server does not run on it: turn it on';
  if (settings.version < oldestVersion) return 'This PostgreSQL is too old: version 14 or newer is needed.';
  if (settings.encoding !== 'UTF8') return 'The database must be created with the encoding UTF8.';
  if (settings.readOnly)
    return 'This PostgreSQL only reads (a standby?): point the database URL to the primary server.';
  if (settings.fsync !== 'on') return `PostgreSQL runs with fsync=off; ${notDurable}.`;
  if (settings.fullPageWrites !== 'on') return `PostgreSQL runs with full_page_writes=off; ${notDurable}.`;
  if (settings.synchronousCommit === 'off') return `PostgreSQL runs with synchronous_commit=off; ${notDurable}.`;
  return undefined;
}

/** Several processes may start at once: the first creates the tables, the others wait and find them. */
export async function migrate({ transact }: Connections): Promise<void> {
  await transact(async (run) => {
    await run('oat_migrate', migration.lock, [migrationLock]);
    const version = await versionOf(run);
    if (version === null) for (const statement of migration.create) await run('', statement);
    if (version !== null && version > schemaVersion) {
      throw new StoreRefused('The database was written by a newer version of this server: start that version instead.');
    }
    return { commit: true, value: undefined };
  });
}

async function versionOf(run: Run): Promise<number | null> {
  const [found] = await run<{ exists: boolean }>('', migration.exists);
  if (!found?.exists) return null;
  const [schema] = await run<{ version: number | null }>('', migration.version);
  return schema?.version ?? null;
}
