/** How long an Issuer takes from its start until it has answered a hold. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/testing/free-port.ts';
import { testSecrets } from '../../src/testing/start-issuer.ts';
import { adults } from '../../src/testing/worlds.ts';
import { tokenFor } from './grounds.ts';
import type { History } from './make-history.ts';
import { nodeOptions } from './node-options.ts';

export type FirstHold = { readonly milliseconds: number; readonly megabytes: number };

const entry = fileURLToPath(new URL('../../scripts/support/measured-issuer.ts', import.meta.url));

export async function firstHold(databaseUrl: string, history: History): Promise<FirstHold> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  const token = await tokenFor(history.organisationId, baseUrl);
  const env = {
    PATH: process.env['PATH'],
    LOG_LEVEL: 'error',
    ...testSecrets,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
  };
  const begun = performance.now();
  const profile = process.env['PROFILE'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['PROFILE']}`] : [];
  const options = [...nodeOptions, ...profile];
  const child = spawn(process.execPath, [...options, entry], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await untilHeld(`${baseUrl}/allocations/${history.allocationId}/holds`, token, child);
  const milliseconds = performance.now() - begun;
  const megabytes = (await memoryOf(child)) / 2 ** 20;
  child.kill('SIGTERM');
  await once(child, 'close');
  return { milliseconds, megabytes };
}

async function untilHeld(url: string, token: string, child: ChildProcess): Promise<void> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': `first-hold-${performance.now()}`,
  };
  for (;;) {
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(adults(2)) }).catch(() => null);
    if (answer?.status === 201) return;
    // While a long ledger is still folded it says 503, and then 409 as long as the first try goes on under the same key.
    if (answer !== null && ![409, 503].includes(answer.status))
      throw new Error(`the first hold was answered ${answer.status}: ${await answer.text()}`);
    if (child.exitCode !== null) throw new Error('the Issuer ended at its start');
    await sleep(2);
  }
}

/** What the Issuer logs while a long ledger is folded comes the same way, before. */
async function memoryOf(child: ChildProcess): Promise<number> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  child.kill('SIGUSR2');
  for await (const line of lines) {
    const { memory } = JSON.parse(line) as { memory?: number };
    if (memory !== undefined) return memory;
  }
  throw new Error('the Issuer ended before it told of its memory');
}
