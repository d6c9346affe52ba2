/** `oat test`: finds the target, runs the checks, reports. */
import { open, type FileHandle } from 'node:fs/promises';
import { createPace, type Pace } from './http/pace.ts';
import type { Coverage } from './http/coverage.ts';
import { createRedactor, type Redactor } from './http/redact.ts';
import { createTransport } from './http/transport.ts';
import { findTarget } from './find-target.ts';
import { RunRefused } from './outcome.ts';
import type { Options } from './options.ts';
import { createProgress, type Output } from './report/progress.ts';
import { reportOf, type Report } from './report/report.ts';
import { runAll } from './run.ts';
import type { Target } from './check-context.ts';

export async function runTests(options: Options, progressOutput: Output): Promise<Report> {
  const file = options.json === undefined ? null : await openForWriting(options.json);
  const redactor = createRedactor(options['sandbox-secret'] === undefined ? [] : [options['sandbox-secret']]);
  const pace = createPace(options['max-rate'] ?? null);
  const coverage: Coverage = new Map();
  const transport = createTransport(pace, options.workers + options['race-size']);
  try {
    const recorder = { transport, pace, coverage, maxWaitSeconds: options['max-wait'] };
    const target = await findTarget(options, recorder, redactor);
    const report = await runOn(target, options, redactor, progressOutput);
    await file?.writeFile(`${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    await Promise.all([file?.close(), transport.close()]);
  }
}

async function runOn(target: Target, options: Options, redactor: Redactor, output: Output): Promise<Report> {
  const { seed, only, workers } = options;
  const profiles = options.profiles ?? target.capabilities.profiles;
  const progress = createProgress(output);
  const begun = performance.now();
  try {
    const results = await runAll({ only, profiles, seed, workers, progress: progress.told }, target);
    await target.source.close();
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

function statsOf(begun: number, { sleptMilliseconds, requests }: Pace): Report['stats'] {
  return {
    durationMilliseconds: Math.round(performance.now() - begun),
    sleptMilliseconds: Math.round(sleptMilliseconds),
    requests,
  };
}

/** Before anything runs, so that no run is lost for want of a place to write it. */
async function openForWriting(path: string): Promise<FileHandle> {
  return open(path, 'w').catch((error: NodeJS.ErrnoException) => {
    throw new RunRefused(
      `The report can't be written to ${path} (${error.code}). Give --json a path that can be written.`,
      4,
    );
  });
}
