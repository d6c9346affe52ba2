#!/usr/bin/env node
/** The `oat` command. */
import { coverageOf, readReport } from './coverage-command.ts';
import { standardVersion } from './generated/operations.ts';
import { help, readCommandLine, type Options } from './options.ts';
import { RunRefused } from './outcome.ts';
import { planText } from './plan-command.ts';
import { reportText } from './report/report-text.ts';
import { runTests } from './test-command.ts';

async function main(words: readonly string[]): Promise<number> {
  const { command, wantsHelp, wantsVersion, options } = readCommandLine(words, process.env);
  if (wantsVersion) return say(`oat for Open Away Ticketing ${standardVersion}`, 0);
  if (wantsHelp || command === 'help') return say(help, 0);
  if (command === 'test') return test(options);
  if (command === 'plan') return say(planText(options.only), 0);
  if (command === 'coverage') return coverage(options);
  throw new RunRefused(
    `${command === '' ? 'A command is missing' : `There is no command ${command}`}: it is test, plan or coverage. Try oat --help.`,
    4,
  );
}

async function test(options: Options): Promise<number> {
  console.error(`seed ${options.seed}`);
  const report = await runTests(options, process.stderr, stoppedByHand());
  return say(reportText(report), report.exitCode);
}

async function coverage(options: Options): Promise<number> {
  const report =
    options.from === undefined
      ? await runTests(options, process.stderr, stoppedByHand())
      : await readReport(options.from);
  const { lines, isWhole } = coverageOf(report);
  return say(lines.join('\n'), isWhole ? 0 : 1);
}

/** A second Ctrl-C ends the process at once. */
function stoppedByHand(): AbortController {
  const stop = new AbortController();
  process.once('SIGINT', () =>
    stop.abort(new RunRefused('The run was interrupted, and what it had opened is closed.', 3)),
  );
  return stop;
}

function say(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isTold = error instanceof RunRefused;
  console.error(
    isTold
      ? error.message
      : `The suite went wrong: ${error instanceof Error ? error.message : String(error)}. Please report it.`,
  );
  process.exitCode = isTold ? error.exitCode : 4;
}
