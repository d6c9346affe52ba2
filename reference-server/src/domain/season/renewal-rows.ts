import type { RenewalResult } from '../../generated/types.ts';
import type { Row } from '../../store/store.ts';
import { numbered } from '../rows.ts';

/** In the order they came about; `number` counts the run's results. */
export function resultRow(renewalRunId: string, result: RenewalResult, number: number): Row {
  return { collection: resultCollection(renewalRunId), ...numbered(number), body: result };
}

export function resultCollection(renewalRunId: string): string {
  return `renewal-results/${renewalRunId}`;
}
