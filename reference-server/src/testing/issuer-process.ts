/** An Issuer as its operator starts it: a process of its own, configured by its environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { testSecrets } from './start-issuer.ts';
import { withoutRootRights } from './without-root-rights.ts';

export type IssuerProcess = {
  readonly pid: number;
  readonly port: number;
  readonly baseUrl: string;
  /** What it has written so far, to both its outputs. */
  output(): string;
  /** Sends a signal, and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended>;
};

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type Variables = Readonly<Record<string, string>>;
type Launch = {
  /** The module to start in place of main.ts. */
  readonly entry?: string;
  /** For Node, for instance to take a profile. */
  readonly options?: readonly string[];
  /** Whether the modes of files hold for it, also where this process is root's. */
  readonly withoutRootRights?: boolean;
};

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const startMilliseconds = 20_000;

/** Starts one and waits until it answers. */
export async function startIssuerProcess(variables: Variables = {}, launch: Launch = {}): Promise<IssuerProcess> {
  const port = Number(variables['PORT'] ?? (await freePort()));
  const launched = launchIssuer({ ...variables, PORT: String(port) }, launch);
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  await answers(`${baseUrl}/health`, launched);
  return {
    pid: launched.child.pid ?? 0,
    port,
    baseUrl,
    output: () => launched.stdout() + launched.stderr(),
    end(signal) {
      launched.child.kill(signal);
      return launched.ended;
    },
  };
}

/** Starts one that ends by itself, for want of a usable configuration. */
export function runIssuer(variables: Readonly<Record<string, string>>, launch: Launch = {}): Promise<Ended> {
  return launchIssuer(variables, launch).ended;
}

type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout(): string;
  stderr(): string;
};

/** None outlives this process, also where it was told to stop in the middle. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Nothing but what is named here reaches it from this process's own environment. */
function launchIssuer(
  variables: Variables,
  { entry = main, options = [], withoutRootRights: isBound = false }: Launch,
): Running {
  const env = { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...testSecrets, ...variables };
  const own = { command: process.execPath, words: [...options, entry] };
  const { command, words } = isBound ? withoutRootRights(own.command, own.words) : own;
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('close', () => running.delete(child));
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    stdout: stdout(),
    stderr: stderr(),
  }));
  return { child, ended, stdout, stderr };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}

async function answers(url: string, { child, ended, stderr }: Running): Promise<void> {
  const limit = Date.now() + startMilliseconds;
  while (Date.now() < limit) {
    if (child.exitCode !== null) throw new Error(`the Issuer ended with ${(await ended).code}: ${stderr()}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill('SIGKILL');
  throw new Error(`the Issuer did not answer ${url} in time: ${stderr()}`);
}
