/** A PostgreSQL that does not answer and does not break off either, as before a disk that hangs. */
import pg from 'pg';
import type { RunningPostgres } from './start-postgres.ts';

/** Stops its processes in the middle of what they do, and takes no new connections; gives what lets them go on. */
export async function standStill({ url, pid }: RunningPostgres): Promise<() => void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const server = await pid();
  process.kill(server, 'SIGSTOP');
  const { rows } = await admin.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname is not null and pid <> pg_backend_pid()',
  );
  await admin.end();
  for (const row of rows) process.kill(row.pid, 'SIGSTOP');
  return () => {
    for (const row of [...rows, { pid: server }]) process.kill(row.pid, 'SIGCONT');
  };
}
