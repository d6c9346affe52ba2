/** A PostgreSQL that logs how long each of its users waited for a lock. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../src/testing/start-postgres.ts';

export type LockLog = {
  /** By the name of the user: one for each process, so that the log tells them apart. */
  readonly urls: ReadonlyMap<string, string>;
  /** Milliseconds of each wait, by user. */
  waits(): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Passes over what is logged so far. */
  forget(): Promise<void>;
  stop(): Promise<void>;
};

export async function startLockLog(users: readonly string[]): Promise<LockLog> {
  const directory = await mkdtemp(join(tmpdir(), 'oat-locks-'));
  // PostgreSQL may run as another user than this process.
  await chmod(directory, 0o777);
  const postgres = await startPostgres({
    logging_collector: 'on',
    log_directory: directory,
    log_filename: 'locks.log',
    log_file_mode: '0644',
    log_line_prefix: '%u ',
    log_lock_waits: 'on',
    // Waits at least this long are logged.
    deadlock_timeout: '1ms',
  });
  await createUsers(postgres.url, users);
  const read = () => readFile(join(directory, 'locks.log'), 'utf8');
  let forgotten = 0;
  return {
    urls: new Map(users.map((user) => [user, Object.assign(new URL(postgres.url), { username: user }).href])),
    waits: async () => waitsIn((await read()).slice(forgotten)),
    forget: async () => void (forgotten = (await read()).length),
    async stop() {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function createUsers(url: string, users: readonly string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const { password } = new URL(url);
  // All tables belong to the first to come: the others may use them as superusers.
  for (const user of users) await admin.query(`create role ${user} login superuser password '${password}'`);
  await admin.end();
}

function waitsIn(log: string): Map<string, number[]> {
  const waits = new Map<string, number[]>();
  for (const [, user = '', time] of log.matchAll(/^(\S+) LOG: {2}process \d+ acquired .* after ([\d.]+) ms/gm)) {
    waits.set(user, [...(waits.get(user) ?? []), Number(time)]);
  }
  return waits;
}
