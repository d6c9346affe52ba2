/** How long the conformance suite takes by profile, and the same server asked through Redocly Respect. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { testSecrets } from '../../src/testing/start-issuer.ts';
import type { Bench, Part } from '../support/context.ts';
import { startIssuer, type MeasuredIssuer } from '../support/issuers.ts';
import { rounded, type PartResult, type Table } from '../support/results.ts';

type Row = Table['rows'][number];

const conformance = resolve(import.meta.dirname, '../../../conformance');

export const suite: Part = async (bench) => {
  const issuer = await startIssuer(await bench.databases.fresh('SQLite'), {
    WEBHOOK_PRIVATE_HOSTS: '127.0.0.1,localhost',
    WEBHOOK_TIMEOUT_SECONDS: '1',
  });
  const directory = await mkdtemp(join(tmpdir(), 'oat-bench-suite-'));
  try {
    return await measure(bench, issuer, directory);
  } finally {
    await issuer.end('SIGTERM');
    await rm(directory, { recursive: true });
  }
};

async function measure({ say, quick }: Bench, issuer: MeasuredIssuer, directory: string): Promise<PartResult> {
  say('oat test, checks side by side');
  const together = await test(issuer, directory, []);
  say('oat test, one check at a time');
  const alone = await test(issuer, directory, ['--workers', '1', ...(quick ? ['--profiles', 'discovery'] : [])]);
  say('the workflows through Redocly Respect');
  // Of a few checks the start is most: their calls would tell nothing.
  const calls = [
    callsOf('oat, 8 checks side by side', together),
    ...(quick ? [] : [callsOf('oat, one check at a time', alone)]),
  ];
  return { tables: [profileTable(profileRows(alone)), callTable([...calls, await respect(issuer)])], targets: [] };
}

type Report = {
  readonly exitCode: number;
  readonly stats: { readonly durationMilliseconds: number; readonly requests: number };
  readonly checks: readonly {
    readonly profile: string;
    readonly verdict: string;
    readonly milliseconds: number;
  }[];
};

async function test(issuer: MeasuredIssuer, directory: string, words: readonly string[]): Promise<Report & Run> {
  const file = join(directory, 'report.json');
  const given = ['test', '--target', issuer.baseUrl, '--sandbox-secret', testSecrets.SANDBOX_SECRET, '--seed', '1'];
  const run = await node([resolve(conformance, 'src/cli.ts'), ...given, '--json', file, ...words]);
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  if (report.exitCode !== 0) throw new Error(`the suite was not green: ${run.output}`);
  return { ...report, ...run };
}

/** Only what was run: of a profile that was not asked for there is nothing to tell. */
function profileRows({ checks }: Report): Row[] {
  const run = checks.filter(({ verdict }) => verdict !== 'not-applicable');
  return [...Map.groupBy(run, ({ profile }) => profile)].map(([profile, own]) => {
    const milliseconds = own.reduce((sum, check) => sum + check.milliseconds, 0);
    return {
      profile,
      checks: own.length,
      seconds: rounded(milliseconds / 1000),
      perCheck: rounded(milliseconds / own.length),
    };
  });
}

type CallRow = { readonly what: string; readonly calls: number; readonly seconds: number };

function callsOf(what: string, { seconds, stats }: Report & Run): CallRow {
  return { what, calls: stats.requests, seconds };
}

async function respect(issuer: MeasuredIssuer): Promise<CallRow> {
  const words = ['--target', issuer.baseUrl, '--sandbox-secret', testSecrets.SANDBOX_SECRET];
  const { seconds, output } = await node([resolve(conformance, 'scripts/workflows.ts'), ...words]);
  const calls = [...output.matchAll(/^pass .* (\d+) steps$/gm)].reduce((sum, [, steps]) => sum + Number(steps), 0);
  if (calls === 0 || /^fail/m.test(output)) throw new Error(`the workflows did not pass: ${output}`);
  return { what: 'Redocly Respect', calls, seconds };
}

type Run = { readonly seconds: number; readonly output: string };

/** Runs it as a person would, its start included. */
async function node(words: readonly string[]): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  await once(child, 'close');
  return { seconds: (performance.now() - begun) / 1000, output };
}

function profileTable(rows: readonly Row[]): Table {
  return {
    id: 'suite',
    title: 'The conformance suite by profile',
    note: 'oat test against one Issuer on SQLite, one check at a time: the time of its checks, by the profile of each.',
    columns: [
      { key: 'profile', label: 'Profile' },
      { key: 'checks', label: 'Checks' },
      { key: 'seconds', label: 'Seconds' },
      { key: 'perCheck', label: 'ms a check' },
    ],
    rows,
    plots: [{ form: 'bar', x: 'profile', y: 'seconds' }],
  };
}

function callTable(rows: readonly CallRow[]): Table {
  const perCall = ({ seconds, calls }: CallRow): number => (1000 * seconds) / calls;
  const slowest = Math.max(...rows.map(perCall));
  return {
    id: 'suite-calls',
    title: 'A call by the suite and by Redocly Respect',
    note:
      'The whole suite, and the Arazzo workflows through Redocly Respect, which starts anew for each workflow: wall time ' +
      'with all starts ÷ calls. A call is a request with its answer judged.',
    columns: [
      { key: 'what', label: 'Asked by' },
      { key: 'calls', label: 'Calls' },
      { key: 'seconds', label: 'Seconds' },
      { key: 'perCall', label: 'ms a call' },
      { key: 'ratio', label: 'To the slowest' },
    ],
    rows: rows.map((row) => ({
      ...row,
      seconds: rounded(row.seconds),
      perCall: rounded(perCall(row)),
      ratio: rounded(perCall(row) / slowest),
    })),
    plots: [{ form: 'bar', x: 'what', y: 'perCall' }],
  };
}
