/**
 * `npm run chaos`: does harm to an Issuer under load, fault after fault, and asks whether every answer it gave is true.
 *
 *     npm run chaos -- [fault …] [--short] [--json FILE] [--sabotage KIND]
 *
 * With no fault named it plays them all, and counts the sync calls (syncs.ts). The short form takes a minute and a half.
 * A sabotage breaks the server on purpose (sabotage.ts): then it has to end with 1.
 *
 * To add a fault: write a `Fault` (fault.ts) in a file under faults/ and add it to faults/index.ts. `stage` prepares what
 * the fault needs before the processes start; `harm` does the harm while the load goes on, and gives the function that
 * heals it. The frame does all the rest: it starts the store and the processes, tells the stories of buyers, gates and
 * Sellers (stories.ts), judges every answer meanwhile (judge.ts), keeps the book (book.ts) and audits (audit/).
 */
import { writeFile } from 'node:fs/promises';
import { startPostgres } from '../../src/testing/start-postgres.ts';
import { checkWritable, readOptions, stopWith } from '../support/options.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults/index.ts';
import { play } from './play.ts';
import type { Launch } from './processes.ts';
import { sabotaged, sabotages, type Sabotage } from './sabotage.ts';
import { auditSyncs } from './syncs.ts';
import { jsonOf, printFindings, printRows, sentenceOf, type Row } from './table.ts';
import { isClean } from './tally.ts';

const { values, positionals } = readOptions(
  {
    allowPositionals: true,
    options: { short: { type: 'boolean', default: false }, json: { type: 'string' }, sabotage: { type: 'string' } },
  },
  'npm run chaos -- [fault …] [--short] [--json FILE] [--sabotage KIND]',
);

function chosen(names: readonly string[]): readonly Fault[] {
  const unknown = names.filter((name) => faults.every((fault) => fault.name !== name));
  if (unknown.length === 0) return names.length === 0 ? faults : faults.filter(({ name }) => names.includes(name));
  return stopWith(`There is no fault ${unknown.join(', ')}. There are: ${faults.map(({ name }) => name).join(', ')}.`);
}

function isSabotage(kind: string): kind is Sabotage {
  return kind in sabotages;
}

function sabotage(): { readonly sabotage?: Launch } {
  const kind = values.sabotage;
  if (kind === undefined) return {};
  if (isSabotage(kind)) return { sabotage: sabotaged(kind) };
  return stopWith(`There is no sabotage ${kind}. There are: ${Object.keys(sabotages).join(', ')}.`);
}

const wanted = chosen(positionals);
const broken = sabotage();
if (values.json !== undefined) checkWritable(values.json);
const postgres = await startPostgres();
const rows: Row[] = [];
for (const fault of wanted) {
  const obstacle = fault.obstacle?.() ?? null;
  if (obstacle !== null) console.log(`${fault.name}: not played, for ${obstacle}.`);
  if (obstacle !== null || (values.short && fault.onlyInFull === true && positionals.length === 0)) continue;
  for (const store of fault.stores) {
    const begun = performance.now();
    const tally = await play(fault, { store, postgres, isShort: values.short, ...broken });
    if (fault.shows !== undefined && tally[fault.shows] === 0)
      tally.found.wrong.add(`nobody was ${fault.shows}: the harm did nothing, so nothing was proved`);
    const row = { fault: fault.name, store, tally };
    rows.push(row);
    printFindings(row);
    const outcome = isClean(tally) ? 'all right' : 'NOT all right';
    const counts = `${tally.rounds} rounds, ${tally.acknowledged} acknowledged writes, ${tally.refused} refused`;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${fault.name} on ${store}: ${outcome} (${counts}, ${seconds} s)`);
  }
}
if (rows.length === 0) stopWith('Nothing was played, so nothing was proved.');
printRows(rows);
const unsynced = positionals.length > 0 ? null : await auditSyncs(postgres);
await postgres.stop();
if (values.json !== undefined) await writeFile(values.json, jsonOf(rows));
console.log(unsynced ?? sentenceOf(rows));
process.exit(unsynced === null && rows.every(({ tally }) => isClean(tally)) ? 0 : 1);
