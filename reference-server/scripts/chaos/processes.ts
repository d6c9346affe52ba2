/** The processes of one Issuer, each with its own port, to be killed, started, stopped and resumed. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/testing/free-port.ts';
import { startIssuerProcess, type IssuerProcess } from '../../src/testing/issuer-process.ts';

export type Launch = {
  /** The module to start in place of main.ts. */
  readonly entry?: string;
  readonly variables?: Readonly<Record<string, string>>;
};

/** What a client is sent to. */
export type Address = {
  readonly name: string;
  readonly baseUrl: string;
  /** A client can't tell `stopped` from an answer that takes long; the judge must. */
  readonly state: 'up' | 'stopped' | 'down';
};

export type ChaosProcess = Address & {
  readonly pid: number;
  /** What it has written since its last start, to both its outputs. */
  output(): string;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** SIGSTOP and SIGCONT. */
  stop(): void;
  resume(): void;
  end(): Promise<void>;
};

export async function startProcesses(count: number, databaseUrl: string, launch: Launch): Promise<ChaosProcess[]> {
  // One Issuer has one address, and its tokens are for that address, whichever process they come to.
  const BASE_URL = `http://127.0.0.1:${await freePort()}/v1`;
  const names = Array.from({ length: count }, (_, index) => `process ${index + 1}`);
  return Promise.all(
    names.map(async (name) => {
      const process = await createProcess(name, { DATABASE_URL: databaseUrl, BASE_URL }, launch);
      await process.start();
      return process;
    }),
  );
}

/** Milliseconds until one that does not end by itself is killed. */
const longestEnd = 15_000;

type Variables = Readonly<Record<string, string>>;

/** What Node has compiled once need not be compiled again at each start. */
const compiled = join(tmpdir(), 'oat-chaos-compiled');

async function createProcess(name: string, own: Variables, { entry, variables }: Launch): Promise<ChaosProcess> {
  const PORT = String(await freePort());
  const all = { ...own, PORT, REQUESTS_PER_SECOND: '1000000', NODE_COMPILE_CACHE: compiled, ...variables };
  let issuer: IssuerProcess;
  let state: ChaosProcess['state'] = 'down';
  const signal = (name: 'SIGSTOP' | 'SIGCONT', after: ChaosProcess['state']) => {
    process.kill(issuer.pid, name);
    state = after;
  };
  return {
    name,
    baseUrl: `http://127.0.0.1:${PORT}/v1`,
    get state() {
      return state;
    },
    get pid() {
      return issuer.pid;
    },
    output: () => issuer.output(),
    async start() {
      issuer = await startIssuerProcess(all, entry === undefined ? {} : { entry });
      state = 'up';
    },
    async kill() {
      state = 'down';
      await issuer.end('SIGKILL');
    },
    stop: () => signal('SIGSTOP', 'stopped'),
    resume: () => signal('SIGCONT', 'up'),
    async end() {
      if (state === 'down') return;
      if (state === 'stopped') process.kill(issuer.pid, 'SIGCONT');
      state = 'down';
      const tooLate = setTimeout(() => process.kill(issuer.pid, 'SIGKILL'), longestEnd);
      await issuer.end('SIGTERM');
      clearTimeout(tooLate);
    },
  };
}
