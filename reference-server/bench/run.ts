/**
 * `npm run bench -- [part …] [--quick] [--json FILE]`: figures of the reference server, each beside what it is compared
 * with, out of one run on one machine. They are kept in a file from which the site draws its page. Nothing here fails:
 * what was asked for and missed is told in a table.
 */
import { resolve } from 'node:path';
import { checkWritable, readOptions, stopWith } from '../scripts/support/options.ts';
import { bestAvailable } from './parts/best-available.ts';
import { holds } from './parts/holds.ts';
import { liveEvents } from './parts/live-events.ts';
import { processes } from './parts/processes.ts';
import { purchases } from './parts/purchases.ts';
import { renewal } from './parts/renewal.ts';
import { restart } from './parts/restart.ts';
import { suite } from './parts/suite.ts';
import type { Bench, Part } from './support/context.ts';
import { openDatabases, stores } from './support/databases.ts';
import { describeMachine } from './support/machine.ts';
import { printFigures, printTargets } from './support/print.ts';
import { keepRecord, type PartRecord } from './support/record.ts';

const parts: Readonly<Record<string, Part>> = {
  holds,
  purchases,
  'best-available': bestAvailable,
  'live-events': liveEvents,
  restart,
  renewal,
  processes,
  suite,
};

const { values, positionals } = readOptions(
  { allowPositionals: true, options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } },
  'npm run bench -- [part …] [--quick] [--json FILE]',
);

/** A quick run is not kept where nobody named a file: its figures would stand on the site. */
const kept = values.json ?? (values.quick ? null : resolve(import.meta.dirname, 'results/latest.json'));

const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  stopWith(`There is no part ${unknown.join(', ')}. Name some of ${Object.keys(parts).join(', ')}, or none for all.`);
if (kept !== null) checkWritable(kept);
const names = positionals.length > 0 ? positionals : Object.keys(parts);
const databases = await openDatabases();
const machine = await describeMachine(databases.postgresUrl);
const measured: Record<string, PartRecord> = {};
const bench: Bench = {
  databases,
  quick: values.quick,
  stores: values.quick ? ['SQLite'] : stores,
  say: (what) => console.error(`… ${what}`),
};
try {
  for (const name of names) {
    const begun = performance.now();
    const result = await (parts[name] as Part)(bench);
    const seconds = Math.round((performance.now() - begun) / 1000);
    measured[name] = { machine, quick: values.quick, seconds, ...result };
    result.tables.forEach(printFigures);
    if (kept !== null) keepRecord(kept, Object.keys(parts), measured);
  }
} finally {
  await databases.close();
}
console.log(
  Object.entries(machine)
    .map(([name, value]) => `${name} ${value}`)
    .join(', '),
  '\n',
);
printTargets(Object.values(measured).flatMap(({ targets }) => targets));
