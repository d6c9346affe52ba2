/** A PostgreSQL that logs how long each of its users waited for a lock. */
import pg from 'pg';
import { startPostgres } from '../../src/testing/start-postgres.ts';

export type LockLog = {
  /** By the name of the user: one for each process, so that the log tells them apart. */
  readonly urls: ReadonlyMap<string, string>;
  /** Milliseconds of each wait, by user. */
  waits(): ReadonlyMap<string, readonly number[]>;
  /** Passes over what is logged so far. */
  forget(): void;
  stop(): Promise<void>;
};

export async function startLockLog(users: readonly string[]): Promise<LockLog> {
  const postgres = await startPostgres({
    log_line_prefix: '%u ',
    log_lock_waits: 'on',
    // Waits at least this long are logged.
    deadlock_timeout: '1ms',
  });
  await createUsers(postgres.url, users);
  let forgotten = 0;
  return {
    urls: new Map(users.map((user) => [user, Object.assign(new URL(postgres.url), { username: user }).href])),
    waits: () => waitsIn(postgres.log().slice(forgotten)),
    forget: () => void (forgotten = postgres.log().length),
    stop: () => postgres.stop(),
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
