/** What came of a check, and what that means for the run. */
import type { Kind, Level } from './definition.ts';
import type { Exchange } from './http/exchange.ts';
import type { Evidence, Verdict } from './outcome.ts';

export type FailureRecord = Evidence & { readonly message: string; readonly exchange: Exchange | null };
export type Result = {
  readonly id: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly profile: string;
  readonly says: string;
  readonly link: string;
  readonly verdict: Verdict;
  /** Why it is neither passed nor failed. */
  readonly reason?: string;
  readonly failure?: FailureRecord;
  /** What to give to `--only` to see it again, where that is not the id. */
  readonly seenIn?: string;
  readonly milliseconds: number;
};

/** 0 all passed · 1 the target fails · 3 incomplete · 4 the suite went wrong. What is sure comes first: a failure stays one. */
export function exitCodeOf(verdicts: readonly Verdict[]): 0 | 1 | 3 | 4 {
  if (verdicts.includes('fail')) return 1;
  if (verdicts.includes('suite-error')) return 4;
  const ran = verdicts.some((verdict) => verdict === 'pass' || verdict === 'warn');
  return ran && !verdicts.includes('not-testable') ? 0 : 3;
}

export type GroupName = 'Rows' | 'Order of rows' | 'Layers' | 'Authorisation' | 'Schemas';

const groups: Readonly<Record<Kind, GroupName>> = {
  row: 'Rows',
  decision: 'Rows',
  cell: 'Rows',
  precedence: 'Order of rows',
  layer: 'Layers',
  auth: 'Authorisation',
  schema: 'Schemas',
};

/** Counts of verdicts, kinds of checks apart. */
export function countsOf(results: readonly Result[]): Record<GroupName, Partial<Record<Verdict, number>>> {
  const counts: Record<GroupName, Partial<Record<Verdict, number>>> = {
    Rows: {},
    'Order of rows': {},
    Layers: {},
    Authorisation: {},
    Schemas: {},
  };
  for (const { kind, verdict } of results) {
    const group = counts[groups[kind]];
    group[verdict] = (group[verdict] ?? 0) + 1;
  }
  return counts;
}
