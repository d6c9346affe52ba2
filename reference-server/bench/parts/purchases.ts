/** Whole purchases, reads among them, and how long answers take at half of what can be done. */
import { alternate } from '../support/alternate.ts';
import type { Bench, Part } from '../support/context.ts';
import type { StoreName } from '../support/databases.ts';
import { holdJourneys, openGrounds, type Ground } from '../support/grounds.ts';
import { exampleAnswer, startIssuer, type MeasuredIssuer } from '../support/issuers.ts';
import { measureHalfLoad, halfLoadTable, halfLoadTarget } from '../support/half-load.ts';
import type { Answered, Journey, Load } from '../support/load-plan.ts';
import { rounded, type Table } from '../support/results.ts';
import { journeysPerSecond, median, runLoad } from '../support/run-load.ts';
import { mixedJourneys, purchaseJourneys } from '../support/sales.ts';
import { startEmptyRoute, type ChildServer } from '../support/start-child.ts';

type Row = Table['rows'][number];
type Measured = { readonly sales: Row[]; readonly times: Row[]; readonly half: Row[] };

const groundCount = 8;
const connections = 64;

export const purchases: Part = async (bench) => {
  const measured: Measured[] = [];
  for (const store of bench.stores) measured.push(await measureStore(bench, store));
  const half = measured.flatMap((each) => each.half);
  return {
    tables: [
      salesTable(measured.flatMap((each) => each.sales)),
      timesTable(measured.flatMap((each) => each.times)),
      halfLoadTable(half),
    ],
    targets: bench.stores.map((store) => halfLoadTarget(half, store)),
  };
};

async function measureStore(bench: Bench, store: StoreName): Promise<Measured> {
  const sale = await onIssuer(bench, store, (...given) => measureSales(bench, store, ...given));
  bench.say(`holds at half load on ${store}`);
  const half = await onIssuer(bench, store, (issuer, grounds, empty) =>
    measureHalfLoad(store, bench.quick, {
      holds: { lanes: grounds.map((ground) => ({ port: issuer.port, journeys: holdJourneys(ground) })) },
      empty: { lanes: grounds.map((ground) => ({ port: empty.port, journeys: holdJourneys(ground) })) },
    }),
  );
  return { ...sale, half };
}

async function onIssuer<Result>(
  { databases }: Bench,
  store: StoreName,
  work: (issuer: MeasuredIssuer, grounds: readonly Ground[], empty: ChildServer) => Promise<Result>,
): Promise<Result> {
  const issuer = await startIssuer(await databases.fresh(store));
  const grounds = await openGrounds(issuer.baseUrl, groundCount);
  const empty = await startEmptyRoute(await exampleAnswer(grounds[0]!));
  const result = await work(issuer, grounds, empty);
  empty.stop();
  await issuer.end('SIGTERM');
  return result;
}

type Sales = Pick<Measured, 'sales' | 'times'>;

async function measureSales(
  { quick, say }: Bench,
  store: StoreName,
  issuer: MeasuredIssuer,
  grounds: readonly Ground[],
  empty: ChildServer,
): Promise<Sales> {
  say(`purchases, and reads among them, on ${store}`);
  const milliseconds = quick ? 700 : 1500;
  const load = (port: number, journeys: (ground: Ground) => Journey[]): Load => {
    const lanes = grounds.map((ground) => ({ port, journeys: journeys(ground) }));
    return { lanes, connections, milliseconds, rate: null };
  };
  const loads = {
    purchases: load(issuer.port, purchaseJourneys),
    mix: load(issuer.port, mixedJourneys),
    empty: load(empty.port, holdJourneys),
  };
  const done = await alternate(loads, quick ? 1 : 3);
  const row = (what: string, name: 'purchases' | 'mix'): Row => ({
    store,
    what,
    purchases: rounded(median(done[name].runs.map((run) => purchasesIn(run) / run.seconds))),
    requests: rounded(done[name].perSecond),
    empty: rounded(done.empty.perSecond),
    ratio: rounded(done[name].perSecond / done.empty.perSecond),
  });
  // Its shape is that of the mix, so half of the mix's journeys are half of its load.
  const rate = median(done.mix.runs.map(journeysPerSecond)) / 2;
  const atHalf = await runLoad({ ...loads.mix, connections: 256, milliseconds: quick ? 1000 : 4000, rate });
  const times = Object.entries(atHalf.steps).map(([request, { count, p50, p99, p999 }]): Row => {
    return { store, request, count, p50: rounded(p50), p99: rounded(p99), p999: rounded(p999) };
  });
  return { sales: [row('purchases alone', 'purchases'), row('80 % reads', 'mix')], times };
}

function purchasesIn({ steps }: Answered): number {
  return steps['order']?.count ?? 0;
}

function salesTable(rows: readonly Row[]): Table {
  return {
    id: 'purchases',
    title: 'Whole purchases, alone and among reads',
    note:
      `A purchase is a hold of one to four seats and its order, two requests; ${connections} connections, ${groundCount} ` +
      'grounds. In the mix eight of ten requests read: availability, the last hold, the last order, what is new in the feed. ' +
      'The empty route answers holds alone.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'what', label: 'Load' },
      { key: 'purchases', label: 'Purchases/s' },
      { key: 'requests', label: 'Requests/s' },
      { key: 'empty', label: 'Empty route/s' },
      { key: 'ratio', label: 'Requests ÷ empty' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'what', y: 'ratio', by: 'store' }],
  };
}

function timesTable(rows: readonly Row[]): Table {
  return {
    id: 'mix-times',
    title: 'Reads and writes at half load',
    note:
      'The mix at half of the rate that was reached before, from the moment at which each request should have been sent ' +
      '(the order: from the answer to its hold). Milliseconds.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'request', label: 'Request' },
      { key: 'count', label: 'Requests' },
      { key: 'p50', label: 'p50' },
      { key: 'p99', label: 'p99' },
      { key: 'p999', label: 'p99.9' },
    ],
    rows,
    plots: [],
  };
}
