/** `npm run verify`: every check, test and fault, one after the other, and one line of numbers at the end. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

type Count = { readonly passed: number; readonly failed: number };

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

function runTests(): Count {
  const isGreen = npmRun('test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(testReport, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  // A file that could not even be loaded fails the run without a failed test.
  return { passed: numPassedTests, failed: isGreen ? numFailedTests : Math.max(1, numFailedTests) };
}

const tests = runTests();
const outcomes = steps.map((step) => ({ step: step.join(' '), isGreen: npmRun(...step) }));
rmSync(folder, { recursive: true });

const failedSteps = outcomes.filter(({ isGreen }) => !isGreen).map(({ step }) => step);
const passed = tests.passed + outcomes.length - failedSteps.length;
const failed = tests.failed + failedSteps.length;
if (failedSteps.length > 0) console.error(`Failed: npm run ${failedSteps.join(', npm run ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
