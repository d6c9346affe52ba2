/** Renewal runs of season tickets: how their cost grows with season tickets, seats and performances. */
import type { SeasonWish } from '../../src/testing/season-world.ts';
import type { Bench, Part } from '../support/context.ts';
import type { StoreName } from '../support/databases.ts';
import { renew, type Renewed } from '../support/renew.ts';
import { figure, rounded, type Table, type Target } from '../support/results.ts';
import { median } from '../support/run-load.ts';

type Row = Table['rows'][number];

/** Five in six seats have a season ticket, or one in twelve. */
const seatsFor = (tickets: number): number => (tickets * 6) / 5;
const growth = 10;
/** One run says little: the middle one of so many counts. */
const repeats = 3;
const usual = ['main', 'other'] as const;
const programme = ['main', 'other', 'main', 'other', 'main', 'other'] as const;

export const renewal: Part = async (bench) => {
  const few = bench.quick ? 500 : 5000;
  const many = few * growth;
  const rows: Row[] = [];
  for (const store of bench.stores) {
    rows.push(await renewalRow(bench, store, few, seatsFor(few), repeats));
    rows.push(await renewalRow(bench, store, few, seatsFor(many), repeats));
    rows.push(await renewalRow(bench, store, many, seatsFor(many), repeats));
  }
  const byPerformances: Row[] = [];
  for (const count of [1, 2, 4, 6])
    byPerformances.push(await performancesRow(bench, bench.quick ? 'SQLite' : 'PostgreSQL', few, count));
  return {
    tables: [renewalTable(rows), performancesTable(byPerformances, few)],
    targets: bench.stores.map((store) => target(rows, store, few, many)),
  };
};

async function renewalRow(bench: Bench, store: StoreName, tickets: number, seats: number, times: number): Promise<Row> {
  const { seconds, drySeconds, portions, events, megabytes } = await middleRun(bench, store, { tickets, seats }, times);
  return {
    store,
    what: `${tickets} in ${seats} seats`,
    tickets,
    seats,
    seconds: rounded(seconds),
    perSecond: rounded(tickets / seconds),
    dryPerSecond: rounded(tickets / drySeconds),
    p50: rounded(median(portions)),
    p99: rounded(quantile(portions, 0.99)),
    events,
    megabytes: rounded(megabytes),
  };
}

/** Of so many, the one that took neither the longest nor the shortest. */
async function middleRun(bench: Bench, store: StoreName, wish: SeasonWish, times: number): Promise<Renewed> {
  const runs: Renewed[] = [];
  while (runs.length < times) runs.push(await renew(bench, store, wish));
  return runs.toSorted((one, other) => one.seconds - other.seconds)[Math.floor(times / 2)] as Renewed;
}

async function performancesRow(bench: Bench, store: StoreName, tickets: number, count: number): Promise<Row> {
  const performances = count === 1 ? usual.slice(1) : programme.slice(0, count);
  const { seconds, events } = await renew(bench, store, { tickets, seats: seatsFor(tickets), performances });
  const milliseconds = (1000 * seconds) / tickets;
  return {
    store,
    performances: count,
    milliseconds: rounded(milliseconds),
    perPerformance: rounded(milliseconds / count),
    events: rounded(events / tickets),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function renewalTable(rows: readonly Row[]): Table {
  return {
    id: 'renewal',
    title: 'Renewal of season tickets',
    note:
      'A run over season tickets with a fixed seat, by one client in portions of 500, each one commit and on the disk before it ' +
      'is answered. Two performances, one in the same configuration as last season, one in another that lacks a third of ' +
      'the places: a third of the season tickets must move, and are looked at in both steps. The smaller club is measured ' +
      'in a ground of its own size, and in the large one, where each portion meets ten times the seats for as many season tickets. ' +
      'Season tickets were sold through the API and a dry run of the same went first, both outside of the time. Of three runs the middle one counts.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'what', label: 'Season tickets' },
      { key: 'seconds', label: 'Seconds' },
      { key: 'perSecond', label: 'Renewals/s' },
      { key: 'dryPerSecond', label: 'In a dry run/s' },
      { key: 'p50', label: 'A portion, ms, p50' },
      { key: 'p99', label: 'p99' },
      { key: 'events', label: 'Events written' },
      { key: 'megabytes', label: 'Memory, MB' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'what', y: 'perSecond', by: 'store' }],
  };
}

function performancesTable(rows: readonly Row[], tickets: number): Table {
  return {
    id: 'renewal-performances',
    title: 'Renewal by performances',
    note:
      `${tickets} season tickets for seasons of different length, every second performance in the same configuration as before. ` +
      'At one performance all of it is in the other configuration.',
    columns: [
      { key: 'store', label: 'Store' },
      { key: 'performances', label: 'Performances' },
      { key: 'milliseconds', label: 'ms a renewal' },
      { key: 'perPerformance', label: 'ms a performance' },
      { key: 'events', label: 'Events a renewal' },
    ],
    rows,
    plots: [{ form: 'line', x: 'performances', y: 'milliseconds' }],
  };
}

/** Against the smaller club in its own ground: what a portion costs by the seats of the ground counts in it. */
function target(rows: readonly Row[], store: StoreName, few: number, many: number): Target {
  const at = (tickets: number): number => figure(rows, { store, tickets, seats: seatsFor(tickets) }, 'seconds');
  const what = `${store}: time of ${many} renewals ÷ ${few}`;
  return { what, bound: 'at most', asked: 12, seen: rounded(at(many) / at(few)) };
}
