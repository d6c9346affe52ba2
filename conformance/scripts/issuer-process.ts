/** Starts the reference Issuer as a process of its own, as a vendor's system would be: the suite only ever sees its HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const server = resolve(import.meta.dirname, '../../reference-server/src/main.ts');
const startSeconds = 30;

export type IssuerProcess = {
  readonly baseUrl: string;
  readonly sandboxSecret: string;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
};

export type StartOptions = {
  /** Modules that Node loads before the server. */
  readonly imports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** Throws with what the Issuer printed when it does not come up. */
export async function startIssuer({ imports = [], environment = {} }: StartOptions = {}): Promise<IssuerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'open-away-ticketing-'));
  const port = await freePort();
  const sandboxSecret = randomBytes(16).toString('hex');
  const child = spawn(process.execPath, [...imports.map((path) => `--import=${path}`), server], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(folder, 'issuer.sqlite')}`,
      TOKEN_SECRET: randomBytes(32).toString('hex'),
      SANDBOX_SECRET: sandboxSecret,
      LOG_LEVEL: 'error',
      REQUESTS_PER_SECOND: '100000',
      WEBHOOK_PRIVATE_HOSTS: '127.0.0.1,localhost',
      WEBHOOK_TIMEOUT_SECONDS: '1',
      ...environment,
    },
  });
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  const stop = async (): Promise<void> => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilHealthy(child, baseUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return { baseUrl, sandboxSecret, stop };
}

async function untilHealthy(child: ChildProcess, baseUrl: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const deadline = Date.now() + startSeconds * 1000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The Issuer ended at its start: ${said.trim()}`);
    const isUp = await fetch(`${baseUrl}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await sleep(25);
  }
  throw new Error(`The Issuer did not answer within ${startSeconds} seconds. ${said.trim()}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port was found');
  return address.port;
}
