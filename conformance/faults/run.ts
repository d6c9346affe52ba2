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
import { judgeFault, judgeVariant, type Verdicts } from './judge.ts';

const suite = resolve(import.meta.dirname, '../src/cli.ts');
const breaker = resolve(import.meta.dirname, 'break-source.ts');
const folder = await mkdtemp(join(tmpdir(), 'oat-faults-'));

const wanted = process.argv.slice(2);
const isWanted = ({ name }: { name: string }): boolean => wanted.length === 0 || wanted.includes(name);

let failures = 0;
for (const fault of faults.filter(isWanted)) tell(fault, judgeFault(fault, await verdictsOf(fault, checksOf(fault))));
for (const variant of variants.filter(isWanted)) tell(variant, judgeVariant(await verdictsOf(variant, [])));
await rm(folder, { recursive: true, force: true });
console.log(
  failures === 0 ? 'Every fault is caught by its row, and no variant is.' : `${failures} not as they should be.`,
);
process.exitCode = failures === 0 ? 0 : 1;

function checksOf({ aims, spares }: Fault): string[] {
  return [...aims, ...spares];
}

function tell({ name, says }: { name: string; says: string }, complaints: readonly string[]): void {
  if (complaints.length > 0) failures += 1;
  console.log(`${complaints.length === 0 ? 'as it should be' : 'WRONG'.padEnd(15)}  ${name.padEnd(28)} ${says}`);
  for (const complaint of complaints) console.log(`                 ${complaint}`);
}

/** What the suite says of an Issuer so broken. */
async function verdictsOf({ name }: { name: string }, only: readonly string[]): Promise<Verdicts> {
  const issuer = await startIssuer({ imports: [breaker], environment: { FAULT: name } });
  const report = join(folder, `${name}.json`);
  try {
    const selection = only.length === 0 ? [] : ['--only', only.join(',')];
    const target = ['--target', issuer.baseUrl, '--sandbox-secret', issuer.sandboxSecret, '--json', report];
    const run = spawn(process.execPath, [suite, 'test', ...target, ...selection], { stdio: 'ignore' });
    await new Promise((done) => run.once('exit', done));
    const { checks } = JSON.parse(await readFile(report, 'utf8')) as { checks: { id: string; verdict: string }[] };
    return new Map(checks.map(({ id, verdict }) => [id, verdict]));
  } finally {
    await issuer.stop();
  }
}
