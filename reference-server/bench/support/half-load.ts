/** How long a hold takes at half of the rate that can be reached, beside an empty route at half of its own and at the same rate. */
import { alternate } from './alternate.ts';
import type { StoreName } from './databases.ts';
import type { Answered, Latency, Load } from './load-plan.ts';
import { figure, rounded, type Table, type Target } from './results.ts';
import { median, runLoad } from './run-load.ts';

type Row = Table['rows'][number];
type Lanes = Pick<Load, 'lanes'>;

const ours = 'hold at half of its rate';
const emptyOwn = 'empty route at half of its rate';
const emptySame = 'empty route at the rate of the holds';

export async function measureHalfLoad(
  store: StoreName,
  quick: boolean,
  lanes: { readonly holds: Lanes; readonly empty: Lanes },
): Promise<Row[]> {
  const closed = { connections: 64, milliseconds: quick ? 700 : 1500, rate: null };
  const most = await alternate(
    { holds: { ...lanes.holds, ...closed }, empty: { ...lanes.empty, ...closed } },
    quick ? 1 : 2,
  );
  const open = { connections: 256, milliseconds: quick ? 1000 : 2000 };
  const loads: [string, Load][] = [
    [ours, { ...lanes.holds, ...open, rate: most.holds.perSecond / 2 }],
    [emptyOwn, { ...lanes.empty, ...open, rate: most.empty.perSecond / 2 }],
    [emptySame, { ...lanes.empty, ...open, rate: most.holds.perSecond / 2 }],
  ];
  const runs = loads.map((): Answered[] => []);
  for (let repeat = 0; repeat < (quick ? 1 : 3); repeat += 1) {
    for (const [index, [, load]] of loads.entries()) runs[index]?.push(await runLoad(load));
  }
  return loads.map(([what, load], index) => {
    const times = (runs[index] ?? []).flatMap(({ steps }) => steps['hold'] ?? []);
    return { store, what, rate: rounded(load.rate ?? 0), ...percentiles(times) };
  });
}

/** Medians of the runs' percentiles, and the worst of all. */
function percentiles(times: readonly Latency[]): Row {
  const of = (key: 'p50' | 'p99' | 'p999'): number => rounded(median(times.map((each) => each[key])));
  return {
    p50: of('p50'),
    p99: of('p99'),
    p999: of('p999'),
    most: rounded(Math.max(...times.map(({ most }) => most))),
  };
}

export function halfLoadTable(rows: readonly Row[]): Table {
  return {
    id: 'half-load',
    title: 'Holds at half load',
    note:
      'Requests are sent at a rate, whether the last are answered or not, each millisecond those that are due; a time ' +
      'runs from the moment at which the request should have been sent. Milliseconds, medians of alternating runs.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'what', label: 'Request' },
      { key: 'rate', label: 'Rate/s' },
      { key: 'p50', label: 'p50' },
      { key: 'p99', label: 'p99' },
      { key: 'p999', label: 'p99.9' },
      { key: 'most', label: 'Longest' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'what', y: 'p99', by: 'store' }],
  };
}

export function halfLoadTarget(rows: readonly Row[], store: StoreName): Target {
  const p99 = (what: string): number => figure(rows, { store, what }, 'p99');
  const what = `${store}: p99 of a hold at half load ÷ the empty route's`;
  return { what, bound: 'at most', asked: 4, seen: rounded(p99(ours) / p99(emptyOwn)) };
}
