/**
 * `npm run faults`: the reference Issuer with one rule broken at a time. The suite must turn red by the rows aimed at, and
 * stay green at the fault's neighbours; what an Issuer may do differently must turn nothing red.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startIssuer } from '../scripts/issuer-process.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { variants } from './variants.ts';
import type { Report, ReportedFailure } from '../src/report/report.ts';
import { judgeFault, judgeVariant, type Verdicts } from './judge.ts';

/** Check to what it says. */
type Reasons = ReadonlyMap<string, string>;
type Judged = { readonly verdicts: Verdicts; readonly reasons: Reasons };

const suite = resolve(import.meta.dirname, '../src/cli.ts');
const breaker = resolve(import.meta.dirname, 'break-source.ts');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => ![...faults, ...variants].some((known) => known.name === name));
if (unknown.length > 0) {
  console.error(`There is no fault or variant ${unknown.join(', ')}. Their names are in faults.ts and variants.ts.`);
  process.exit(2);
}
const isWanted = ({ name }: { name: string }): boolean => wanted.length === 0 || wanted.includes(name);
const folder = await mkdtemp(join(tmpdir(), 'oat-faults-'));

let failures = 0;
await twoAtATime(faults.filter(isWanted), async (fault) => {
  const { verdicts, reasons } = await runAgainst(fault, checksOf(fault));
  tell(fault, judgeFault(fault, verdicts), reasons);
});
// Alone, since the whole suite runs, with its races.
for (const variant of variants.filter(isWanted)) {
  const { verdicts, reasons } = await runAgainst(variant, []);
  tell(variant, judgeVariant(verdicts), reasons);
}
await rm(folder, { recursive: true, force: true });
console.log(
  failures === 0 ? 'Every fault is caught by its row, and no variant is.' : `${failures} not as they should be.`,
);
process.exitCode = failures === 0 ? 0 : 1;

/** Starting a process is most of what a fault costs. */
async function twoAtATime<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const left = [...all];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all([lane(), lane()]);
}

function checksOf({ aims, spares }: Fault): string[] {
  return [...aims, ...spares];
}

/** With the words of the checks that failed where something is wrong: it may not happen again. */
function tell({ name, says }: { name: string; says: string }, complaints: readonly string[], reasons: Reasons): void {
  if (complaints.length > 0) failures += 1;
  console.log(`${complaints.length === 0 ? 'as it should be' : 'WRONG'.padEnd(15)}  ${name.padEnd(28)} ${says}`);
  if (complaints.length === 0) return;
  for (const complaint of complaints) console.log(`                 ${complaint}`);
  for (const [id, reason] of reasons) console.log(`                 ${id}: ${reason}`);
}

/** What the suite says of an Issuer so broken. */
async function runAgainst({ name }: { name: string }, only: readonly string[]): Promise<Judged> {
  const issuer = await startIssuer({ imports: [breaker], environment: { FAULT: name } });
  const report = join(folder, `${name}.json`);
  try {
    const selection = only.length === 0 ? [] : ['--only', only.join(',')];
    const target = ['--target', issuer.baseUrl, '--sandbox-secret', issuer.sandboxSecret, '--json', report];
    const run = spawn(process.execPath, [suite, 'test', ...target, ...selection], { stdio: 'ignore' });
    await new Promise((done) => run.once('exit', done));
    const { checks } = JSON.parse(await readFile(report, 'utf8')) as Pick<Report, 'checks'>;
    return {
      verdicts: new Map(checks.map(({ id, verdict }) => [id, verdict])),
      reasons: new Map(checks.flatMap(({ id, failure }) => (failure ? [[id, reasonIn(failure)] as const] : []))),
    };
  } finally {
    await issuer.stop();
  }
}

function reasonIn({ message, pointer, expected, seen }: ReportedFailure): string {
  return [message, pointer ?? '', 'expected', JSON.stringify(expected), 'seen', JSON.stringify(seen)]
    .join(' ')
    .slice(0, 600);
}
