/**
 * An Issuer like any other that, on SIGUSR2, prints what its memory and its event loop were since the last time, and on
 * SIGHUP what it keeps: first all, then without the states of its ledgers, which grow with what was sold and held.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { openIssuer, type Issuer } from '../../src/issuer.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { LedgerId, Store } from '../../src/store/store.ts';
import { givingBackClocks } from '../support/real-time.ts';

export type Pulse = {
  /** Bytes. */
  readonly rss: number;
  readonly heapUsed: number;
  /** The longest time that the event loop was kept, in milliseconds. */
  readonly longestDelay: number;
};

export type Kept = { readonly rss: number; readonly all: number; readonly withoutLedgers: number };

const ledgers = new Set<LedgerId>();
const config = readConfig(process.env);
const issuer: Issuer = await openIssuer(config, {
  open: async (url) => givingBackClocks(noting(await openStore(url)), () => issuer),
});
await issuer.app.listen({ host: config.host, port: config.port });

const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
process.on('SIGUSR2', () => {
  const { rss, heapUsed } = process.memoryUsage();
  print({ rss, heapUsed, longestDelay: delay.max / 1e6 } satisfies Pulse);
  delay.reset();
});
process.on('SIGHUP', () => void keep().then(print));
process.once('SIGTERM', () => void issuer.close().then(() => process.exit(0)));

function noting(store: Store): Store {
  return {
    ...store,
    append(batch) {
      for (const { ledger } of batch.fences) ledgers.add(ledger);
      return store.append(batch);
    },
  };
}

/** To be asked for while nothing is going on. */
async function keep(): Promise<Kept> {
  const all = await heapKept();
  const { rss } = process.memoryUsage();
  issuer.services.pipeline.drop([...ledgers]);
  return { rss, all, withoutLedgers: await heapKept() };
}

/** Finalisers of what the first round found run before the second. */
async function heapKept(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await sleep(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function print(told: Pulse | Kept): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
