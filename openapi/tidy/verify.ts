/** `npm run verify`: every check, test and fault, and one line of numbers at the end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { failuresOf, type TestReport } from './test-failures.ts';

/** `failures` says of each what failed and how, for the end of the output. */
type Outcome = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const testReport = join(folder, 'tests.json');

/** A script and its words; it passes or fails as one. */
type Step = readonly [script: string, ...words: string[]];
type Judged = { readonly step: string; readonly isGreen: boolean };

/** Chaos waits for half of its time, and what it asks does not depend on how fast anything is. */
const besideEachOther: readonly (readonly Step[])[] = [[['chaos', '--', '--short']], [['check'], ['workflows']]];
const alone: readonly Step[] = [['conformance'], ['faults']];

async function npmRun([script, ...more]: Step, output: 'inherit' | number = 'inherit'): Promise<boolean> {
  const words = ['run', '--silent', script, ...more];
  const [code] = await once(spawn('npm', words, { cwd: root, stdio: ['ignore', output, output] }), 'exit');
  return code === 0;
}

async function judge(step: Step): Promise<Judged> {
  return { step: step.join(' '), isGreen: await npmRun(step) };
}

/** Shows what it printed when it has ended, so that it is not torn apart by what runs beside it. */
async function judgeQuietly(step: Step): Promise<Judged> {
  const path = join(folder, step[0]);
  const output = openSync(path, 'w');
  const isGreen = await npmRun(step, output);
  closeSync(output);
  console.log(`\nnpm run ${step.join(' ')}\n${readFileSync(path, 'utf8')}`);
  return { step: step.join(' '), isGreen };
}

async function inTurn(steps: readonly Step[], judgeOne: (step: Step) => Promise<Judged>): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const step of steps) judged.push(await judgeOne(step));
  return judged;
}

async function runTests(): Promise<Outcome> {
  const isGreen = await npmRun([
    'test',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${testReport}`,
  ]);
  const report = JSON.parse(readFileSync(testReport, 'utf8')) as TestReport;
  // A file that could not even be loaded fails the run without a failed test.
  const failed = isGreen ? report.numFailedTests : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed, failures: failuresOf(report, root) };
}

const tests = await runTests();
const lanes = await Promise.all(besideEachOther.map((steps) => inTurn(steps, judgeQuietly)));
const outcomes = [...lanes.flat(), ...(await inTurn(alone, judge))];
rmSync(folder, { recursive: true });

const failedSteps = outcomes.filter(({ isGreen }) => !isGreen).map(({ step }) => step);
const passed = tests.passed + outcomes.length - failedSteps.length;
const failed = tests.failed + failedSteps.length;
// At the very end, because a record of a long run may keep its last lines only.
for (const failure of tests.failures) console.error(`\n${failure}`);
if (failedSteps.length > 0) console.error(`Failed: npm run ${failedSteps.join(', npm run ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
