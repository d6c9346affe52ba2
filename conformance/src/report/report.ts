/** The report of a run as data, with no secret in it. */
import { createHash } from 'node:crypto';
import document from '../generated/document.json' with { type: 'json' };
import { standardVersion, type OperationId } from '../generated/operations.ts';
import type { Coverage } from '../http/coverage.ts';
import type { Redactor } from '../http/redact.ts';
import type { Verdict } from '../outcome.ts';
import { countsOf, exitCodeOf, type Result } from '../result.ts';
import { quoted, shownExchange, type ShownExchange } from './exchange-text.ts';

export type ReportedFailure = {
  readonly message: string;
  readonly pointer?: string;
  readonly expected: unknown;
  readonly seen: unknown;
  readonly exchange: ShownExchange | null;
  readonly again: string;
};
export type ReportedResult = Omit<Result, 'failure' | 'seenIn'> & { readonly failure?: ReportedFailure };
export type Report = {
  readonly suite: { readonly name: 'oat'; readonly version: string };
  readonly standard: { readonly version: string; readonly digest: string };
  readonly target: string;
  readonly source: string;
  readonly profiles: readonly string[];
  readonly only: readonly string[];
  readonly seed: number;
  readonly exitCode: 0 | 1 | 3 | 4;
  readonly stats: {
    readonly durationMilliseconds: number;
    readonly sleptMilliseconds: number;
    readonly requests: number;
  };
  readonly counts: ReturnType<typeof countsOf>;
  readonly coverage: Readonly<Record<string, { readonly fitting: number; readonly misfitting: number }>>;
  readonly checks: readonly ReportedResult[];
};

export const suiteVersion = '0.1.0';

export type RunFacts = Pick<Report, 'target' | 'source' | 'profiles' | 'only' | 'seed' | 'stats'>;

export function reportOf(facts: RunFacts, results: readonly Result[], coverage: Coverage, redactor: Redactor): Report {
  const verdicts: Verdict[] = results.map(({ verdict }) => verdict);
  const report: Report = {
    suite: { name: 'oat', version: suiteVersion },
    standard: { version: standardVersion, digest: createHash('sha256').update(JSON.stringify(document)).digest('hex') },
    ...facts,
    exitCode: exitCodeOf(verdicts),
    counts: countsOf(results),
    coverage: Object.fromEntries(
      [...coverage].sort().map(([key, { fitting, misfitting }]) => [key, { fitting, misfitting }]),
    ),
    checks: results.map((result) => reported(result, facts, redactor)),
  };
  return withoutSecrets(report, redactor);
}

function reported({ failure, seenIn, ...result }: Result, facts: RunFacts, redactor: Redactor): ReportedResult {
  if (!failure) return result;
  const { exchange } = failure;
  return {
    ...result,
    failure: {
      ...failure,
      exchange: exchange && shownExchange(exchange, redactor),
      again: againOf(seenIn ?? result.id, facts),
    },
  };
}

/** The command that runs this check alone. */
function againOf(id: string, { target, source, seed }: RunFacts): string {
  const state = { sandbox: ' --sandbox-secret "$OAT_SANDBOX_SECRET"', configured: ' --config FILE' }[source] ?? '';
  return `oat test --target ${target}${state} --only ${quoted(id)} --seed ${seed}`;
}

/** Whatever text found its way in, from an answer or an error. */
function withoutSecrets(report: Report, redactor: Redactor): Report {
  return JSON.parse(
    JSON.stringify(report, (_, value: unknown) => (typeof value === 'string' ? redactor.text(value) : value)),
  ) as Report;
}

export function operationsOf(coverage: Report['coverage']): OperationId[] {
  return [...new Set(Object.keys(coverage).map((key) => key.split('.')[0] as OperationId))];
}
