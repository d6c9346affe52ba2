/**
 * `npm run faults`: the reference Issuer with one rule broken at a time. The suite must turn red by the rows aimed at, and
 * stay green at the fault's neighbours; what an Issuer may do differently must turn nothing red.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startIssuer } from '../scripts/issuer-process.ts';
import { readCommandLine } from '../src/options.ts';
import type { ReportedFailure } from '../src/report/report.ts';
import { runTests } from '../src/test-command.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { variants, type Variant } from './variants.ts';
import { judgeFault, judgeVariant, type Verdicts } from './judge.ts';

/** Check to what it says. */
type Reasons = ReadonlyMap<string, string>;
type Judged = { readonly verdicts: Verdicts; readonly reasons: Reasons };

const breaker = resolve(import.meta.dirname, 'break-source.ts');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => ![...faults, ...variants].some((known) => known.name === name));
if (unknown.length > 0) {
  console.error(`There is no fault or variant ${unknown.join(', ')}. Their names are in faults.ts and variants.ts.`);
  process.exit(2);
}
/** Where Node keeps the sources without their types, and compiled: most of the work of a start, the same for every fault. */
const compiled = await mkdtemp(join(tmpdir(), 'oat-faults-'));
const isWanted = ({ name }: { name: string }): boolean => wanted.length === 0 || wanted.includes(name);

let failures = 0;
const judgeOne = async (fault: Fault): Promise<void> => {
  const { verdicts, reasons } = await runAgainst(fault, checksOf(fault));
  tell(fault, judgeFault(fault, verdicts), reasons);
};
const tryVariant = async (variant: Variant): Promise<void> => {
  const { verdicts, reasons } = await runAgainst(variant, []);
  tell(variant, judgeVariant(verdicts), reasons);
};
// The variants first: each takes the whole suite, and begun last one would run alone.
await twoAtATime([
  ...variants.filter(isWanted).map((variant) => () => tryVariant(variant)),
  ...faults.filter(isWanted).map((fault) => () => judgeOne(fault)),
]);
await rm(compiled, { recursive: true, force: true });
console.log(
  failures === 0 ? 'Every fault is caught by its row, and no variant is.' : `${failures} not as they should be.`,
);
process.exitCode = failures === 0 ? 0 : 1;

/** Each is a process, and waits for its disk and for the suite as long as it works. */
async function twoAtATime(all: readonly (() => Promise<void>)[]): Promise<void> {
  const left = all.values();
  const lane = async (): Promise<void> => {
    for (const work of left) await work();
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

/** What the suite says of an Issuer so broken: within this process, where its schemas are compiled once for all faults. */
async function runAgainst({ name }: { name: string }, only: readonly string[]): Promise<Judged> {
  const issuer = await startIssuer({ imports: [breaker], environment: { FAULT: name, NODE_COMPILE_CACHE: compiled } });
  try {
    const selection = only.length === 0 ? [] : ['--only', only.join(',')];
    const target = ['--target', issuer.baseUrl, '--sandbox-secret', issuer.sandboxSecret];
    const { options } = readCommandLine(['test', ...target, ...selection], {});
    const { checks } = await runTests(options, { write: () => undefined });
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
