/** One check for every documented answer: all bodies of a run that came with it fit its schema. */
import { cellCases, refusalCases } from '../generated/cases.ts';
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import { site } from '../generated/rules.ts';
import { seenKey } from '../http/coverage.ts';
import type { Definition } from '../definition.ts';
import { canSimulate } from './layers.ts';
import { operationRows } from './valid-after.ts';

/** Judged from what the other checks have seen, so it has nothing to run. */
export type SchemaDefinition = Omit<Definition, 'check'> & { readonly seen: string; readonly byLuck: boolean };

const refusedByRule: ReadonlySet<string> = new Set([
  ...refusalCases.map(({ operation }) => operation),
  ...cellCases.flatMap(({ operation, expect }) => (operation === null || expect.code === null ? [] : [operation])),
]);

export const schemaDefinitions: readonly SchemaDefinition[] = operationRows.flatMap((row) =>
  row.statuses.filter((status) => canBeBroughtAbout(row, status)).map((status) => schemaDefinition(row.id, status)),
);

/** Two requests with one key at the same moment: no more than that brings about a 409 where no rule refuses. */
export function isByLuck({ id, idempotencyKey }: OperationRow, status: number): boolean {
  return status === 409 && idempotencyKey && !refusedByRule.has(id);
}

/** 429 and 5xx come about by simulation only. */
export function canBeBroughtAbout(row: OperationRow, status: number): boolean {
  return (status !== 429 && status < 500) || canSimulate(row, status);
}

function schemaDefinition(operationId: OperationId, status: number): SchemaDefinition {
  const row: OperationRow = operations[operationId];
  const schema = row.answers[String(status)];
  return {
    id: `SCHEMA.${operationId}.${status}`,
    kind: 'schema',
    level: 'MUST',
    profile: row.profile,
    says: `Every answer ${status} of ${operationId} ${schema === null ? 'has no body' : `fits ${schema}`}.`,
    link: `${site}operations/${kebab(operationId)}/`,
    seen: seenKey(operationId, status),
    byLuck: isByLuck(row, status),
  };
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
