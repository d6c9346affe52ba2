/** What of the document a run has reached. */
import type { OperationId } from '../generated/operations.ts';
import type { Exchange, Finding } from './exchange.ts';

export type Misfit = { readonly checkId: string; readonly finding: Finding; readonly exchange: Exchange };
/** `fitting` bodies and statuses that are as documented, and the first few that are not. */
export type Seen = { fitting: number; misfitting: number; misfits: Misfit[] };
/** By `operation.status`. */
export type Coverage = Map<string, Seen>;

const keptMisfits = 3;

export function seenKey(operationId: OperationId, status: number | string): string {
  return `${operationId}.${status}`;
}

export function note(coverage: Coverage, checkId: string, exchange: Exchange): void {
  if (exchange.operationId === null || exchange.answer === null) return;
  const key = seenKey(exchange.operationId, exchange.answer.status);
  const seen = coverage.get(key) ?? { fitting: 0, misfitting: 0, misfits: [] };
  coverage.set(key, seen);
  const finding = exchange.findings[0];
  if (!finding) {
    seen.fitting += 1;
    return;
  }
  seen.misfitting += 1;
  if (seen.misfits.length < keptMisfits) seen.misfits.push({ checkId, finding, exchange });
}
