/** Durable holds against an empty route, and against the design that everyone writes first. */
import { alternate, totalRequests } from '../support/alternate.ts';
import type { Bench, Part } from '../support/context.ts';
import { stores, type StoreName } from '../support/databases.ts';
import { holdJourneys, openGrounds } from '../support/grounds.ts';
import { exampleAnswer, startIssuer } from '../support/issuers.ts';
import type { Lane, Load } from '../support/load-plan.ts';
import { figure, rounded, type Table, type Target } from '../support/results.ts';
import { startEmptyRoute } from '../support/start-child.ts';
import { openRival, type Rival } from '../transaction-per-request/open-rival.ts';

/** Enough that no ground is sold out meanwhile. */
const groundCount = 10;

type Row = Table['rows'][number];
type Measured = { readonly holds: Row; readonly rivals: Row | null };

export const holds: Part = async (bench) => {
  const counts = bench.quick ? [64, 256] : [1, 16, 64, 256];
  const rival = await openRival(bench, groundCount);
  const measured: Measured[] = [];
  for (const store of stores) {
    for (const connections of counts) {
      bench.say(`holds on ${store}, ${connections} connections`);
      measured.push(await measure(bench, store, connections, store === 'PostgreSQL' ? rival : null));
    }
  }
  rival.stop();
  const rows = measured.map((each) => each.holds);
  const rivals = measured.map((each) => each.rivals).filter((row) => row !== null);
  return { tables: [holdTable(rows), rivalTable(rivals, rival)], targets: targetsOf(rows, rivals) };
};

/** Each on an Issuer and a database of its own. */
async function measure(
  { databases, quick }: Bench,
  store: StoreName,
  connections: number,
  rival: Rival | null,
): Promise<Measured> {
  const issuer = await startIssuer(await databases.fresh(store));
  const grounds = await openGrounds(issuer.baseUrl, groundCount);
  const empty = await startEmptyRoute(await exampleAnswer(grounds[0]!));
  const milliseconds = quick ? 500 : 1200;
  const load = (lanes: Lane[]): Load => ({ lanes, connections, milliseconds, rate: null });
  const lanes = (port: number): Lane[] => grounds.map((ground) => ({ port, journeys: holdJourneys(ground) }));
  const loads = {
    holds: load(lanes(issuer.port)),
    empty: load(lanes(empty.port)),
    readyText: load(lanes(empty.port).map(withReadyText)),
    ...(rival && { rival: load(rival.lanes) }),
  };
  const done = await alternate(loads, quick ? 1 : 3, () => Promise.all([issuer.account(), empty.cpu()]));
  const { commits, records, cpu } = await issuer.account();
  const emptyCpu = await empty.cpu();
  empty.stop();
  await issuer.end('SIGTERM');
  const perSecond = done.holds.perSecond;
  return {
    holds: {
      store,
      connections,
      holds: rounded(perSecond),
      empty: rounded(done.empty.perSecond),
      ratio: rounded(perSecond / done.empty.perSecond),
      readyText: rounded(done.readyText.perSecond),
      readyTextRatio: rounded(perSecond / done.readyText.perSecond),
      perCommit: rounded(records / commits),
      cpu: rounded(cpu / totalRequests(done.holds)),
      emptyCpu: rounded(emptyCpu / (totalRequests(done.empty) + totalRequests(done.readyText))),
    },
    rivals: done.rival
      ? {
          connections,
          holds: rounded(perSecond),
          rival: rounded(done.rival.perSecond),
          ratio: rounded(perSecond / done.rival.perSecond),
        }
      : null,
  };
}

function withReadyText({ port, journeys }: Lane): Lane {
  const ready = journeys.map(({ weight, steps }) => ({
    weight,
    steps: steps.map((step) => ({ ...step, path: `/ready${step.path}` })),
  }));
  return { port, journeys: ready };
}

function holdTable(rows: readonly Row[]): Table {
  return {
    id: 'holds',
    title: 'Durable holds and an empty route',
    note:
      'A hold has a token, an idempotency key and the best available one to four seats of a ground of 60 000; its event ' +
      `is on the disk before it is answered. ${groundCount} grounds, one Issuer process. The empty route checks the same ` +
      'request with the same validators and serialises an answer of the same shape; with a ready text it spares that too. ' +
      'Medians of alternating runs; the load comes from the same machine.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'connections', label: 'Connections' },
      { key: 'holds', label: 'Holds/s' },
      { key: 'empty', label: 'Empty route/s' },
      { key: 'ratio', label: 'Holds ÷ empty' },
      { key: 'readyText', label: 'Ready text/s' },
      { key: 'readyTextRatio', label: 'Holds ÷ ready text' },
      { key: 'perCommit', label: 'Holds a commit' },
      { key: 'cpu', label: 'µs of CPU a hold' },
      { key: 'emptyCpu', label: 'µs of CPU an empty answer' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'connections', y: 'ratio', by: 'store' }],
  };
}

function rivalTable(rows: readonly Row[], { pool, poolFigures }: Rival): Table {
  return {
    id: 'transaction-per-request',
    title: 'Holds and one transaction per request',
    note:
      'The same request in the design that everyone writes first: one PostgreSQL transaction per request, seats by ' +
      'SELECT … FOR UPDATE SKIP LOCKED, on the same PostgreSQL, with the same validators and as many grounds. Its ' +
      `pool has ${pool} connections, the best of ${poolFigures}.`,
    columns: [
      { key: 'connections', label: 'Connections' },
      { key: 'holds', label: 'Holds/s' },
      { key: 'rival', label: 'Transaction per request/s' },
      { key: 'ratio', label: 'Holds ÷ transaction per request' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'connections', y: 'ratio' }],
  };
}

function targetsOf(rows: readonly Row[], rivals: readonly Row[]): Target[] {
  const asked = [
    { store: 'PostgreSQL', connections: 64, asked: 0.4 },
    { store: 'PostgreSQL', connections: 256, asked: 0.55 },
    { store: 'SQLite', connections: 64, asked: 0.45 },
    { store: 'SQLite', connections: 256, asked: 0.6 },
  ].map(({ asked: least, ...where }): Target => {
    const what = `${where.store}: holds ÷ empty route, ${where.connections} connections`;
    return { what, bound: 'at least', asked: least, seen: figure(rows, where, 'ratio') };
  });
  const least = Math.min(...[64, 256].map((connections) => figure(rivals, { connections }, 'ratio')));
  return [
    ...asked,
    { what: 'PostgreSQL: holds ÷ one transaction per request', bound: 'at least', asked: 10, seen: least },
  ];
}
