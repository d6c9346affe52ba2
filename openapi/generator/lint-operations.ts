/** Operations: their files, tags, statuses and the idempotency key. */
import { anyOf } from './finding.ts';
import { operationsOf, type OperationRow } from './operations-of.ts';
import { kebabName } from './text.ts';
import type { Finding } from './finding.ts';
import type { OperationFile, Standard } from './standard.ts';

const lineLimit = 120;

export function lintOperations(standard: Standard): Finding[] {
  const rows = operationsOf(standard.bundle);
  const used = new Set(rows.map(({ id }) => id));
  const findings = rows.flatMap((row) => lintOperation(standard, row));
  return [...findings, ...standard.operationFiles.flatMap((file) => lintFile(file, used))];
}

function lintFile({ file, content, lines }: OperationFile, used: ReadonlySet<string>): Finding[] {
  const id = content.operationId;
  const messages = [
    ...(file.endsWith(`/${kebabName(id)}.yaml`) ? [] : [`expected the name ${kebabName(id)}.yaml for ${id}`]),
    ...(lines <= lineLimit ? [] : [`expected at most ${lineLimit} lines, came ${lines}`]),
    ...(used.has(id) ? [] : [`${id} is in no path of openapi.yaml`]),
    ...(content.tags.length === 1 ? [] : [`expected exactly one tag, came ${content.tags.length}`]),
  ];
  return messages.map((message) => ({ file, message }));
}

function lintOperation(standard: Standard, row: OperationRow): Finding[] {
  const file = `openapi/v1/operations/${kebabName(row.id)}.yaml`;
  const { profiles } = standard.profiles.content;
  const unknownTag = Object.hasOwn(profiles, row.profile)
    ? []
    : [`expected a profile as tag (${anyOf(Object.keys(profiles))}), came "${row.profile}"`];
  const missing = requiredStatuses(standard, row).filter(([status]) => !row.statuses.includes(status));
  return [
    ...unknownTag,
    ...missing.map(([status, why]) => `expected a ${status} answer, since ${why}; came ${row.statuses.join(', ')}`),
    ...keyFindings(row),
  ].map((message) => ({ file, message }));
}

/** Every status that the layers can answer, with the reason. */
function requiredStatuses(standard: Standard, row: OperationRow): [number, string][] {
  const has = (place: string): boolean => row.parameters.some((parameter) => parameter.in === place);
  const when = (met: boolean, why: string, ...statuses: number[]): [number, string][] =>
    met ? statuses.map((status) => [status, why]) : [];
  return [
    ...when(row.security !== 'none', 'it needs a token', 401),
    ...when(row.scope !== null, 'the token may lack the scope', 403),
    ...when(has('path'), 'it has path parameters', 404),
    ...when(row.body !== null, 'it has a body', 400, 413, 415, 422),
    ...when(row.body === null && (has('query') || has('header')), 'it has query or header parameters', 422),
    ...when(row.idempotencyKey, 'its first request may be in flight', 409),
    ...when(refuses(standard, row.id), 'a rule refuses it', 409),
    ...when(row.precondition, 'it takes If-Match', 412),
    ...when(true, 'every operation may be asked too often or too early', 429, 503),
  ];
}

function refuses({ refusals, lifecycles }: Standard, id: string): boolean {
  const triggers = lifecycles.flatMap(({ content }) =>
    Object.values(content.cells).flatMap((cells) =>
      Object.entries(cells).flatMap(([name, cell]) =>
        cell !== 'unchanged' && 'refused' in cell ? [content.triggers[name]?.operation] : [],
      ),
    ),
  );
  return refusals.some(({ content }) => content.operation === id) || triggers.includes(id);
}

function keyFindings(row: OperationRow): string[] {
  const wants = row.method === 'post' && row.profile !== 'sandbox';
  if (wants && !row.idempotencyKey) return ['expected the Idempotency-Key parameter on a POST, came none'];
  if (!wants && row.idempotencyKey)
    return [`expected no Idempotency-Key on a ${row.method.toUpperCase()} of profile ${row.profile}, came one`];
  return [];
}
