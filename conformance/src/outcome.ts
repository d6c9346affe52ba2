/** How a check can end other than well. */
import type { Exchange } from './http/exchange.ts';

/** What was expected and what came. `pointer` is a JSON pointer into the answer, or words where none fits. */
export type Evidence = { readonly expected: unknown; readonly seen: unknown; readonly pointer?: string };

/** The target does not do what the document says. */
export class Failure extends Error {
  override name = 'Failure';
  readonly evidence: Evidence;
  /** The exchange that shows it; absent, the last one of the check. */
  readonly exchange: Exchange | null;

  constructor(message: string, evidence: Evidence, exchange: Exchange | null = null) {
    super(message);
    this.evidence = evidence;
    this.exchange = exchange;
  }
}

/** A prerequisite is missing, so that nothing can be said. Never green. */
export class NotTestable extends Error {
  override name = 'NotTestable';
}

/** The suite itself went wrong; never the target's fault. */
export class SuiteError extends Error {
  override name = 'SuiteError';
}

/** The run can't begin or go on. The message is one sentence for whoever typed the command. */
export class RunRefused extends Error {
  override name = 'RunRefused';
  readonly exitCode: 3 | 4;

  constructor(message: string, exitCode: 3 | 4) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const verdicts = ['pass', 'fail', 'warn', 'not-applicable', 'not-testable', 'suite-error'] as const;
export type Verdict = (typeof verdicts)[number];
