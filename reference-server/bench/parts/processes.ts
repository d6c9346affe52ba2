/** One, two and four processes on one PostgreSQL. */
import { availableParallelism } from 'node:os';
import { alternate } from '../support/alternate.ts';
import type { Bench, Part } from '../support/context.ts';
import { holdStep, openGrounds, type Ground } from '../support/grounds.ts';
import { startIssuer } from '../support/issuers.ts';
import type { Lane, Load } from '../support/load-plan.ts';
import { figure, rounded, type Table } from '../support/results.ts';

type Row = Table['rows'][number];

const counts = [1, 2, 4] as const;
const differentGrounds = 4;
const connections = 64;
/** The largest there is, sold by one and two seats: one ground must last for all the runs of a count. */
const seats = 100_000;

export const processes: Part = async (bench) => {
  const rows = [
    ...(await measure(bench, 'one fixture', 1)),
    ...(await measure(bench, 'different fixtures', differentGrounds)),
  ];
  const seen = figure(rows, { fixtures: 'different fixtures', processes: 2 }, 'ratio');
  const what = 'PostgreSQL: two processes ÷ one, different fixtures';
  return { tables: [processTable(rows)], targets: [{ what, bound: 'at least', asked: 1, seen }] };
};

/** All the processes run all the time; a load uses the first of them. Each count has grounds of its own. */
async function measure({ databases, quick, say }: Bench, fixtures: string, groundCount: number): Promise<Row[]> {
  say(`processes on ${fixtures}`);
  const url = await databases.fresh('PostgreSQL');
  const issuers = [await startIssuer(url)];
  // The first makes the tables.
  while (issuers.length < Math.max(...counts)) issuers.push(await startIssuer(url));
  const ports = issuers.map(({ port }) => port);
  const baseUrls = issuers.map(({ baseUrl }) => baseUrl);
  const loads: Record<string, Load> = {};
  for (const count of counts) {
    const grounds = await openGrounds(baseUrls[0] ?? '', groundCount, seats, baseUrls);
    const lanes = lanesFor(grounds, ports.slice(0, count));
    loads[count] = { lanes, connections, milliseconds: quick ? 700 : 1500, rate: null };
  }
  const done = await alternate(loads, quick ? 1 : 3);
  for (const issuer of issuers) await issuer.end('SIGTERM');
  const one = done[1]?.perSecond ?? 0;
  return counts.map((count) => {
    const perSecond = done[count]?.perSecond ?? 0;
    return { fixtures, processes: count, holds: rounded(perSecond), ratio: rounded(perSecond / one) };
  });
}

/** A ground's holds go to one process where there are grounds enough, else to all of them. */
function lanesFor(grounds: readonly Ground[], ports: readonly number[]): Lane[] {
  const lane = (ground: Ground, process: number): Lane => {
    const token = ground.tokens[process] ?? ground.token;
    const journeys = [1, 2].map((quantity) => ({ weight: 1, steps: [holdStep({ ...ground, token }, quantity)] }));
    return { port: ports[process] ?? 0, journeys };
  };
  const [only] = grounds;
  if (grounds.length === 1 && only) return ports.map((_, process) => lane(only, process));
  return grounds.map((ground, index) => lane(ground, index % ports.length));
}

function processTable(rows: readonly Row[]): Table {
  return {
    id: 'processes',
    title: 'Processes on one PostgreSQL',
    note:
      `Holds of one and two seats, ${connections} connections. Each process has fixtures of its own out of ${differentGrounds}, ` +
      `or all of them sell the same. Processes, PostgreSQL and the load share ${availableParallelism()} cores here: more ` +
      'processes can win little before there are more cores.',
    columns: [
      { key: 'fixtures', label: 'They sell' },
      { key: 'processes', label: 'Processes' },
      { key: 'holds', label: 'Holds/s' },
      { key: 'ratio', label: 'To one process' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'processes', y: 'ratio', by: 'fixtures' }],
  };
}
