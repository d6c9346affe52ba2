/** `npm run verify`: every check, test and fault, one after the other, and one line of numbers at the end. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { failuresOf, type TestReport } from './test-failures.ts';

/** `failures` says of each what failed and how, for the end of the output. */
type Outcome = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const testReport = join(folder, 'tests.json');

/** Steps that pass or fail as one. */
const steps: readonly (readonly [script: string, ...words: string[]])[] = [
  ['check'],
  ['conformance'],
  ['workflows'],
  ['faults'],
  ['chaos', '--', '--short'],
];

function npmRun(script: string, ...more: readonly string[]): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', script, ...more], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function runTests(): Outcome {
  const isGreen = npmRun('test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`);
  const report = JSON.parse(readFileSync(testReport, 'utf8')) as TestReport;
  // A file that could not even be loaded fails the run without a failed test.
  const failed = isGreen ? report.numFailedTests : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed, failures: failuresOf(report, root) };
}

const tests = runTests();
const outcomes = steps.map((step) => ({ step: step.join(' '), isGreen: npmRun(...step) }));
rmSync(folder, { recursive: true });

const failedSteps = outcomes.filter(({ isGreen }) => !isGreen).map(({ step }) => step);
const passed = tests.passed + outcomes.length - failedSteps.length;
const failed = tests.failed + failedSteps.length;
// At the very end, because a record of a long run may keep its last lines only.
for (const failure of tests.failures) console.error(`\n${failure}`);
if (failedSteps.length > 0) console.error(`Failed: npm run ${failedSteps.join(', npm run ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
