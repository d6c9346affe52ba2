/** Refusing decisions: the base passes, each example meets its own row and none before it. */
import { fillPointer } from './cases-of.ts';
import { evaluate, type Condition } from './condition.ts';
import { lintInputs, lintValues, readCondition } from './lint-inputs.ts';
import { operationsOf, type OperationRow } from './operations-of.ts';
import { bodyHasPointer } from './schema-walk.ts';
import type { Finding } from './finding.ts';
import type { Bundle, Refusal, RefusingDecision, Standard } from './standard.ts';

type ReadRow = { row: Refusal; condition: Condition | null };

export function lintDecisions(standard: Standard): Finding[] {
  return standard.refusals.flatMap(({ file, content }) =>
    lintDecision(standard, content).map((message) => ({ file, message })),
  );
}

function lintDecision(standard: Standard, decision: RefusingDecision): string[] {
  const operation = operationsOf(standard.bundle).find(({ id }) => id === decision.operation);
  const read = decision.refuse.map((row) => ({ row, ...readCondition(decision.inputs, row.when, row.id) }));
  return [
    ...lintInputs(standard, decision.inputs),
    ...lintValues(decision.inputs, decision.base.inputs, 'base', true),
    ...(operation ? [] : [`expected an operation of the document, came "${decision.operation}"`]),
    ...repeatedConditions(decision),
    ...read.flatMap(({ messages }) => messages),
    ...read.flatMap(({ row }) => lintRow(standard, decision, row, operation)),
    ...lintBase(decision, read),
    ...read.flatMap((own, index) => lintExample(decision, own, read.slice(0, index))),
  ];
}

function repeatedConditions(decision: RefusingDecision): string[] {
  const names = decision.refuse.map((row) => row.condition);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return repeated.map((name) => `expected each condition to be named once, came "${name}" again`);
}

function lintRow(
  standard: Standard,
  decision: RefusingDecision,
  row: Refusal,
  operation: OperationRow | undefined,
): string[] {
  return [
    ...prefixFindings(decision.prefix, row.id),
    ...refusalCodeFindings(standard, row.id, row.code),
    ...lintValues(decision.inputs, row.example.inputs, `${row.id}'s example`, false),
    ...pointerFindings(standard.bundle, decision, row, operation),
  ];
}

export function prefixFindings(prefix: string, id: string): string[] {
  return id.startsWith(`${prefix}-`) ? [] : [`expected an id that begins with ${prefix}-, came ${id}`];
}

/** Codes of rows and cells: 409, answered by rule. */
export function refusalCodeFindings(standard: Standard, where: string, code: string): string[] {
  const entry = standard.errors.content.errors[code];
  if (!entry) return [`${where}: expected a code of errors.yaml, came ${code}`];
  if (entry.status === 409 && entry.layer === 'rule') return [];
  return [
    `${where}: expected a code with status 409 and layer rule, came ${code} with ${entry.status} and ${entry.layer}`,
  ];
}

function pointerFindings(
  bundle: Bundle,
  decision: RefusingDecision,
  row: Refusal,
  operation: OperationRow | undefined,
): string[] {
  const unknown = [...row.pointer.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !Object.hasOwn(decision.inputs, name));
  const messages = unknown.map((name) => `${row.id}: the pointer's {${name}} is no input`);
  const filled = fillPointer(row.pointer, { ...decision.base.inputs, ...row.example.inputs });
  if (!operation || pointsSomewhere(bundle, operation, filled)) return messages;
  return [...messages, `${row.id}: expected a pointer into the request of ${operation.id}, came ${row.pointer}`];
}

function pointsSomewhere(bundle: Bundle, operation: OperationRow, pointer: string): boolean {
  const [, place = '', ...rest] = pointer.split('/');
  if (place === 'body') return operation.body !== null && bodyHasPointer(bundle, operation.body, rest);
  return operation.parameters.some((parameter) => parameter.in === place && parameter.name === rest.join('/'));
}

function lintBase(decision: RefusingDecision, read: ReadRow[]): string[] {
  return read
    .filter(({ condition }) => condition && evaluate(condition, decision.base.inputs))
    .map(({ row }) => `expected a base that no row refuses, but it meets ${row.id} (${row.when})`);
}

function lintExample(decision: RefusingDecision, own: ReadRow, earlier: ReadRow[]): string[] {
  const inputs = { ...decision.base.inputs, ...own.row.example.inputs };
  const first = earlier.find(({ condition }) => condition && evaluate(condition, inputs));
  const messages = first ? [`${own.row.id}'s example meets ${first.row.id} first (${first.row.when})`] : [];
  if (!own.condition || evaluate(own.condition, inputs)) return messages;
  return [...messages, `${own.row.id}'s example does not meet its own condition (${own.row.when})`];
}
