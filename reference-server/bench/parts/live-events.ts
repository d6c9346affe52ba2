/** How soon a commit is heard of, how many webhooks a second are delivered, and what a thousand readers cost. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Bench, Part } from '../support/context.ts';
import type { StoreName } from '../support/databases.ts';
import type { Delays, DelayWish } from '../support/delay-process.ts';
import { holdJourneys, openGrounds } from '../support/grounds.ts';
import { startIssuer } from '../support/issuers.ts';
import { measureReaders, readerCount } from '../support/measure-readers.ts';
import { measureWebhooks } from '../support/measure-webhooks.ts';
import { rounded, type Table } from '../support/results.ts';
import { runLoad } from '../support/run-load.ts';

type Row = Table['rows'][number];

const rate = 100;
const besides = 2000;

export const liveEvents: Part = async (bench) => {
  const { databases, quick, say } = bench;
  const [delays, readers, webhooks]: [Row[], Row[], Row[]] = [[], [], []];
  for (const store of bench.stores) {
    say(`from commit to live feed on ${store}`);
    delays.push(...(await measureDelays(bench, store)));
    for (const kind of ['none', 'of quiet fixtures', 'of what is sold'] as const) {
      say(`readers ${kind} on ${store}`);
      const wish = { milliseconds: quick ? 700 : 1500, repeats: quick ? 1 : 2 };
      readers.push(await measureReaders(await databases.fresh(store), store, kind, wish));
    }
    for (const count of quick ? [1] : [1, 8]) {
      say(`${count} webhooks on ${store}`);
      webhooks.push(await measureWebhooks(await databases.fresh(store), store, count, quick ? 100 : 400));
    }
  }
  return { tables: [delayTable(delays), readerTable(withRatio(readers)), webhookTable(webhooks)], targets: [] };
};

async function measureDelays({ databases, quick }: Bench, store: StoreName): Promise<Row[]> {
  const issuer = await startIssuer(await databases.fresh(store));
  const [own, ...others] = await openGrounds(issuer.baseUrl, 5);
  if (!own) throw new Error('there is no ground');
  const milliseconds = quick ? 1000 : 4000;
  const wish = { port: issuer.port, allocationId: own.allocationId, token: own.token, rate, milliseconds };
  const alone = await delaysOf(wish);
  const lanes = others.map((ground) => ({ port: issuer.port, journeys: holdJourneys(ground) }));
  const load = runLoad({ lanes, connections: 64, milliseconds: milliseconds + 1000, rate: besides });
  const [amid] = await Promise.all([delaysOf(wish), load]);
  await issuer.end('SIGTERM');
  const row = (load: string, { fromAnswer, fromRequest }: Delays): Row => ({
    store,
    load,
    answerP50: rounded(fromAnswer.p50),
    answerP99: rounded(fromAnswer.p99),
    requestP50: rounded(fromRequest.p50),
    requestP99: rounded(fromRequest.p99),
  });
  return [row('nothing else', alone), row(`${besides} holds/s elsewhere`, amid)];
}

async function delaysOf(wish: DelayWish): Promise<Delays> {
  const child = fork(new URL('../support/delay-process.ts', import.meta.url));
  child.send(wish);
  const [delays] = (await once(child, 'message')) as [Delays];
  child.kill();
  return delays;
}

function withRatio(rows: readonly Row[]): Row[] {
  return rows.map((row) => {
    const none = rows.find(({ store, readers }) => store === row['store'] && readers === 'none');
    return { ...row, ratio: rounded(Number(row['holds']) / Number(none?.['holds'])) };
  });
}

function delayTable(rows: readonly Row[]): Table {
  return {
    id: 'live-delay',
    title: 'From a commit to the live feed',
    note:
      `${rate} holds a second in one fixture, and a reader of its live feed in the same process. From the answer to the ` +
      'one who held until the reader has the event, below zero where the event came first; and from the request. Milliseconds.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'load', label: 'Beside it' },
      { key: 'answerP50', label: 'From answer, p50' },
      { key: 'answerP99', label: 'p99' },
      { key: 'requestP50', label: 'From request, p50' },
      { key: 'requestP99', label: 'p99' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'load', y: 'requestP99', by: 'store' }],
  };
}

function readerTable(rows: readonly Row[]): Table {
  return {
    id: 'live-readers',
    title: `What ${readerCount} readers of the live feed cost`,
    note:
      'Holds on 8 fixtures over 64 connections, without readers, with readers of 8 other fixtures, and with readers of ' +
      'these. The readers run on the same machine and take their share of it.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'readers', label: 'Readers' },
      { key: 'holds', label: 'Holds/s' },
      { key: 'ratio', label: 'To none' },
      { key: 'sent', label: 'Events sent/s' },
      { key: 'megabytes', label: 'Memory, MB' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'readers', y: 'ratio', by: 'store' }],
  };
}

function webhookTable(rows: readonly Row[]): Table {
  return {
    id: 'webhooks',
    title: 'Webhooks',
    note:
      'Deliveries to a receiver on the same machine that answers at once. A webhook gets its events one after the ' +
      'other; each is of an organisation of its own.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'webhooks', label: 'Webhooks' },
      { key: 'delivered', label: 'Delivered' },
      { key: 'perSecond', label: 'Deliveries/s' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'webhooks', y: 'perSecond', by: 'store' }],
  };
}
