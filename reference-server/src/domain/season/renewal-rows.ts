import type { RenewalResult } from '../../generated/types.ts';
import type { Row } from '../../store/store.ts';

/** In the order they came about; `number` counts the run's results. */
export function resultRow(renewalRunId: string, result: RenewalResult, number: number): Row {
  const sort = String(number).padStart(12, '0');
  return { collection: resultCollection(renewalRunId), id: result.seasonTicketId, sort, body: result };
}

export function resultCollection(renewalRunId: string): string {
  return `renewal-results/${renewalRunId}`;
}
