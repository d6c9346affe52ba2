/** How long an Issuer takes to come back, and what it keeps in memory, as its history grows. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { testSecrets } from '../../src/testing/start-issuer.ts';
import type { Bench, Part } from '../support/context.ts';
import type { StoreName } from '../support/databases.ts';
import { firstHold, type FirstHold } from '../support/first-hold.ts';
import { forgetSnapshots } from '../support/forget-snapshots.ts';
import type { History } from '../support/make-history.ts';
import { figure, rounded, type Table, type Target } from '../support/results.ts';
import { median } from '../support/run-load.ts';

type Row = Table['rows'][number];
const few = 10_000;

export const restart: Part = async (bench) => {
  const sizes = bench.quick ? [few, 50_000] : [few, 100_000, 1_000_000];
  const rows: Row[] = [];
  for (const store of bench.stores) for (const events of sizes) rows.push(await measure(bench, store, events));
  const most = sizes.at(-1) ?? few;
  return { tables: [restartTable(rows)], targets: bench.stores.map((store) => target(rows, store, most)) };
};

async function measure({ databases, quick, say }: Bench, store: StoreName, events: number): Promise<Row> {
  const databaseUrl = await databases.fresh(store);
  say(`making ${events} events on ${store}`);
  const begun = performance.now();
  const history = await makeHistory(databaseUrl, events);
  const making = performance.now() - begun;
  say(`restart after ${history.events} events on ${store}`);
  const starts: FirstHold[] = [];
  for (let start = 0; start < (quick ? 1 : 3); start += 1) starts.push(await firstHold(databaseUrl, history));
  await forgetSnapshots(databaseUrl);
  const folded = await firstHold(databaseUrl, history);
  return {
    store,
    events,
    milliseconds: rounded(median(starts.map((each) => each.milliseconds))),
    megabytes: rounded(median(starts.map((each) => each.megabytes))),
    foldedMilliseconds: rounded(folded.milliseconds),
    foldedMegabytes: rounded(folded.megabytes),
    perSecond: rounded((1000 * history.events) / making),
  };
}

async function makeHistory(databaseUrl: string, events: number): Promise<History> {
  const child = fork(new URL('../support/make-history.ts', import.meta.url), {
    env: { ...process.env, ...testSecrets, LOG_LEVEL: 'warn', DATABASE_URL: databaseUrl, EVENTS: String(events) },
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the history was not made: exit ${String(code)}`);
  });
  const [history] = (await Promise.race([once(child, 'message'), ended])) as [History];
  child.kill();
  await ended.catch(() => undefined);
  return history;
}

function restartTable(rows: readonly Row[]): Table {
  return {
    id: 'restart',
    title: 'Restart and memory',
    note:
      'From the start of the process until its first hold is answered, and the memory it has then. All the events are in ' +
      'one fixture of 60 000 seats: holds that were given back, and orders for four fifths of the seats at most. ' +
      'Snapshots are those that the Issuer wrote itself; without them every event is folded again, as after a release ' +
      'that changes the fold.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'events', label: 'Events' },
      { key: 'milliseconds', label: 'Restart, ms' },
      { key: 'megabytes', label: 'Memory, MB' },
      { key: 'foldedMilliseconds', label: 'Without a snapshot, ms' },
      { key: 'foldedMegabytes', label: 'Memory then, MB' },
      { key: 'perSecond', label: 'Events written/s' },
    ],
    rows,
    plots: [{ form: 'line', x: 'events', y: 'milliseconds', by: 'store', scale: 'log' }],
  };
}

function target(rows: readonly Row[], store: StoreName, most: number): Target {
  const at = (events: number): number => figure(rows, { store, events }, 'milliseconds');
  const what = `${store}: restart with ${most} events ÷ ${few}`;
  return { what, bound: 'at most', asked: 3, seen: rounded(at(most) / at(few)) };
}
