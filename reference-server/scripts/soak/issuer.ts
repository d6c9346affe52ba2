/**
 * An Issuer like any other that, on SIGUSR2, prints its memory and how its event loop was since the last time, and on
 * SIGHUP its memory after a collection of garbage.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { openIssuer, type Issuer } from '../../src/issuer.ts';
import { openStore } from '../../src/store/open-store.ts';
import { givingBackClocks } from '../support/real-time.ts';

/** Bytes. */
export type Memory = { readonly rss: number; readonly heapUsed: number };

export type Pulse = Memory & {
  /** The longest time that the event loop was kept, in milliseconds. */
  readonly longestDelay: number;
};

const config = readConfig(process.env);
const issuer: Issuer = await openIssuer(config, {
  open: async (url) => givingBackClocks(await openStore(url), () => issuer),
});
await issuer.listen();

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
process.on('SIGUSR2', () => {
  print({ ...memory(), longestDelay: delay.max / 1e6 } satisfies Pulse);
  delay.reset();
});
process.on('SIGHUP', () => void collected().then(print));
process.once('SIGTERM', () => void issuer.close().then(() => process.exit(0)));

/** Finalisers of what the first round found run before the second. */
async function collected(): Promise<Memory> {
  if (globalThis.gc === undefined) throw new Error('Node was started without --expose-gc.');
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc();
    await sleep(50);
  }
  return memory();
}

function memory(): Memory {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heapUsed };
}

function print(told: Pulse | Memory): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
