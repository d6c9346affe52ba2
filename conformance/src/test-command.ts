/** `oat test`: finds the target, runs the checks, reports. */
import { open, writeFile } from 'node:fs/promises';
import { allIds } from './catalogue.ts';
import { createPace, type Pace } from './http/pace.ts';
import type { Coverage } from './http/coverage.ts';
import { createRedactor, type Redactor } from './http/redact.ts';
import { createTransport } from './http/transport.ts';
import { findTarget } from './find-target.ts';
import { RunRefused } from './outcome.ts';
import type { Options } from './options.ts';
import { createProgress, type Output } from './report/progress.ts';
import { reportOf, type Report } from './report/report.ts';
import type { Result } from './result.ts';
import { runAll, type RunWish } from './run.ts';
import { expectMatches } from './select.ts';
import type { Target } from './check-context.ts';

/** `stop` ends the run early: with its reason, and with nothing left behind on the target. */
export async function runTests(
  options: Options,
  progressOutput: Output,
  stop: AbortController = new AbortController(),
): Promise<Report> {
  expectMatches(allIds, options.only);
  if (options.json !== undefined) await proveWritable(options.json);
  const redactor = createRedactor(options['sandbox-secret'] === undefined ? [] : [options['sandbox-secret']]);
  const pace = createPace(options['max-rate'] ?? null);
  const coverage: Coverage = new Map();
  const transport = createTransport(pace, options.workers + options['race-size']);
  try {
    const recorder = { transport, pace, coverage, maxWaitSeconds: options['max-wait'] };
    const target = await findTarget(options, recorder, redactor);
    const report = await runOn(target, options, redactor, progressOutput, stop);
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    await transport.close();
  }
}

async function runOn(
  target: Target,
  options: Options,
  redactor: Redactor,
  output: Output,
  stop: AbortController,
): Promise<Report> {
  const { seed, only, workers } = options;
  const profiles = options.profiles ?? target.capabilities.profiles;
  const progress = createProgress(output);
  const begun = performance.now();
  try {
    const wish = { only, profiles, seed, workers, stop, progress: progress.told };
    const results = await judged(wish, target);
    const facts = {
      target: target.baseUrl,
      source: target.source.name,
      profiles,
      only,
      seed,
      stats: statsOf(begun, target.recorder.pace),
    };
    return reportOf(facts, results, target.recorder.coverage, redactor);
  } finally {
    progress.end();
  }
}

/** However the run ends, nothing stays open on the target. */
async function judged(wish: RunWish, target: Target): Promise<Result[]> {
  try {
    return await runAll(wish, target);
  } finally {
    await target.source.close();
    await target.receiver.close();
  }
}

function statsOf(begun: number, { sleptMilliseconds, requests }: Pace): Report['stats'] {
  return {
    durationMilliseconds: Math.round(performance.now() - begun),
    sleptMilliseconds: Math.round(sleptMilliseconds),
    requests,
  };
}

/** Before anything runs, so that no run is lost for want of a place to write it; what is there stays until it is replaced. */
async function proveWritable(path: string): Promise<void> {
  const file = await open(path, 'a').catch((error: NodeJS.ErrnoException) => {
    throw new RunRefused(
      `The report can't be written to ${path} (${error.code}). Give --json a path that can be written.`,
      4,
    );
  });
  await file.close();
}
