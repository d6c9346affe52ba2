/** There is no room left, until some is made again. */
import { execFile } from 'node:child_process';
import { open, rm, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startPostgres } from '../../../src/testing/start-postgres.ts';
import type { Fault } from '../fault.ts';

const run = promisify(execFile);

/** SQLite's own limit: the file may have no more pages than it has. */
export const pagesFull: Fault = {
  name: 'pages-full',
  shows: 'refused',
  stores: ['SQLite'],
  rounds: { full: 10, short: 1 },
  lasts: { full: 1_000, short: 1_000 },
  onlyInFull: true,
  stage({ directory }) {
    const sign = join(directory, 'no-more-pages');
    const preloaded = fileURLToPath(new URL('../limit-pages.ts', import.meta.url));
    return {
      launch: { variables: { NODE_OPTIONS: `--import ${preloaded}`, NO_MORE_PAGES: sign } },
      async harm() {
        await writeFile(sign, '');
        return () => rm(sign);
      },
    };
  },
};

/** The operating system lets no file of the process grow beyond what the log has now: a write fails in its middle. */
export const fileLimit: Fault = {
  name: 'file-limit',
  shows: 'refused',
  stores: ['SQLite'],
  rounds: { full: 10, short: 1 },
  lasts: { full: 1_000, short: 1_000 },
  stage: ({ directory }) => ({
    async harm({ processes: [process] }) {
      const { size } = await stat(join(directory, 'issuer.sqlite-wal'));
      await limitFiles(process!.pid, String(Math.floor((Math.random() * size) / 4)));
      return () => limitFiles(process!.pid, 'unlimited');
    },
  }),
};

/** The soft limit alone: that may be raised again. */
function limitFiles(pid: number, bytes: string): Promise<unknown> {
  return run('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
}

/** PostgreSQL on a small disk of its own, which something else fills. */
export const postgresDiskFull: Fault = {
  name: 'postgres-disk-full',
  shows: 'refused',
  stores: ['PostgreSQL'],
  rounds: { full: 5, short: 1 },
  lasts: { full: 3_000, short: 2_000 },
  onlyInFull: true,
  obstacle: () => (userInfo().uid === 0 ? null : 'only root may make a small disk of memory'),
  async stage() {
    let disk = '';
    const postgres = await startPostgres({ max_wal_size: '64MB' }, (directory) => mountSmallDisk((disk = directory)));
    const ballast = join(disk, 'ballast');
    return {
      databaseUrl: postgres.url,
      async harm() {
        await fill(ballast);
        return async () => {
          await rm(ballast);
          // Without room for its log it ends itself.
          await postgres.revive();
        };
      },
      async clear() {
        await rm(ballast, { force: true });
        // What it cannot remove is where the disk is mounted.
        await postgres.stop().catch(() => undefined);
        await run('umount', ['-l', disk]);
        await rm(disk, { recursive: true });
      },
    };
  },
};

async function mountSmallDisk(directory: string): Promise<void> {
  await run('mount', ['-t', 'tmpfs', '-o', 'size=192m,mode=0777', 'oat-chaos', directory]);
}

/** Writes until there is no room for another byte. */
async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let size = 1 << 20; size >= 1; size >>= 4) await writeWhile(() => file.appendFile(Buffer.alloc(size)));
  } finally {
    await file.close();
  }
}

async function writeWhile(write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await write();
    } catch {
      return;
    }
  }
}
