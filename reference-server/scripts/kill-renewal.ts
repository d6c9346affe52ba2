/**
 * `npm run kill:renewal -- [--tickets N] [--rounds N] [--kills N]`: a renewal run is advanced by a client while the server
 * is killed in the middle of it, on both stores. In every second round the client repeats its last request under its key,
 * in the others it stops the run, resumes it and asks anew. In the end each season ticket was handled once.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../src/testing/start-postgres.ts';
import { startProcesses } from './chaos/processes.ts';
import { playRound, type Played } from './kill-renewal/round.ts';
import { readOptions } from './support/options.ts';
import { conclude, printTable, promise } from './support/report.ts';

const count = (usual: string) => ({ type: 'string', default: usual }) as const;
const { values } = readOptions(
  { options: { tickets: count('5000'), rounds: count('4'), kills: count('6') } },
  'npm run kill:renewal -- [--tickets N] [--rounds N] [--kills N]',
);
const [tickets, rounds, kills] = [Number(values.tickets), Number(values.rounds), Number(values.kills)];
const portion = 100;

const directory = await mkdtemp(join(tmpdir(), 'oat-kill-renewal-'));
const postgres = await startPostgres();
const databases = { SQLite: `sqlite:${join(directory, 'issuer.sqlite')}`, PostgreSQL: postgres.url };
const table: (string | number)[][] = [
  ['store', 'rounds', 'kills', 'of them under way', 'season tickets', 'handled', 'twice', 'missing'],
];
for (const [store, databaseUrl] of Object.entries(databases)) {
  const [process] = await startProcesses(1, databaseUrl, {});
  if (!process) throw new Error('no process was started');
  const played: Played[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const returns = round % 2 === 0 ? 'repeats' : 'asks anew';
    const one = await playRound(process, { tickets, kills, portion, returns });
    played.push(one);
    promise(one.tickets === tickets, `${store}, round ${round + 1}: ${one.tickets} season tickets were sold`);
    for (const what of one.wrong) promise(false, `${store}, round ${round + 1}: ${what}`);
  }
  await process.end();
  const sum = (key: Exclude<keyof Played, 'wrong'>): number => played.reduce((total, one) => total + one[key], 0);
  promise(sum('twice') === 0, `${store}: ${sum('twice')} season tickets were handled twice`);
  promise(sum('missing') === 0, `${store}: ${sum('missing')} season tickets were not handled`);
  promise(sum('cutOff') > 0, `${store}: no request was cut off, so nothing was proved`);
  const columns = ['kills', 'cutOff', 'tickets', 'handled', 'twice', 'missing'] as const;
  table.push([store, rounds, ...columns.map(sum)]);
}
await postgres.stop();
await rm(directory, { recursive: true, force: true });
printTable(table);
conclude('Each season ticket was handled once, and has one seat at every performance.');
