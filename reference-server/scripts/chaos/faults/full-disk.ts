/** There is no room left, until some is made again. */
import { execFile } from 'node:child_process';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Fault } from '../fault.ts';

const run = promisify(execFile);

/** SQLite's own limit: the file may have no more pages than it has. */
export const pagesFull: Fault = {
  name: 'pages-full',
  stores: ['SQLite'],
  rounds: { full: 10, short: 1 },
  lasts: { full: 1_000, short: 1_000 },
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
