import {
  exclusiveBecause,
  pairsOf,
  precedenceCases,
  refusalCases,
  type RefusalCase,
  type Situation,
} from './cases-of.ts';
import { code, json, link, list, prose, section, table, titleOf, value, type Page } from './markdown.ts';
import { operationsOf } from './operations-of.ts';
import { anchorOf } from './rows-of.ts';
import { slugs } from './slugs.ts';
import { kebabName } from './text.ts';
import type { DecisionInput, Refusal, RefusingDecision, RequestPatch, Standard } from './standard.ts';

export function decisionPages(standard: Standard): Page[] {
  return standard.refusals.map(({ file, content }) => ({
    slug: slugs.decision(content.id),
    source: file,
    title: titleOf(content.id),
    lines: linesOf(standard, content),
  }));
}

function linesOf(standard: Standard, decision: RefusingDecision): string[] {
  const from = slugs.decision(decision.id);
  const base = { given: decision.base.given ?? {}, before: decision.base.before ?? [], request: decision.base.request };
  const cases = new Map(refusalCases(decision).map((one) => [one.id, one]));
  return [
    prose(decision.says),
    '',
    ...list([
      `Operation: ${link(from, slugs.operation(decision.operation), decision.operation)}`,
      `Profile: ${link(from, slugs.profile(decision.profile), decision.profile)}`,
      `Answered by: ${decision.role}`,
    ]),
    ...section('## Inputs', inputsTable(from, decision.inputs)),
    ...section('## Rules, in order', rulesTable(from, decision)),
    ...section('## A request that no rule refuses', [
      ...situationLines(standard, from, base, decision.operation),
      `${code('{{…}}')} stands for the id of what the [world](../../criteria/#names) calls so, or for what an earlier answer named.`,
    ]),
    ...decision.refuse.flatMap((row) => rowLines(standard, from, row, cases.get(row.id))),
    ...section('## Two at once', pairLines(decision)),
  ];
}

export function inputsTable(from: string, inputs: Record<string, DecisionInput>): string[] {
  return table(
    ['Input', 'Type', 'From', 'Says'],
    Object.entries(inputs).map(([name, input]) => [
      code(name),
      input.type,
      fromText(from, input.from),
      prose(input.says ?? ''),
    ]),
  );
}

function fromText(from: string, source: string): string {
  if (source === 'request') return 'the request and what it meets';
  if (source.startsWith('hidden:')) return prose(source);
  return link(from, slugs.criterion(source), source);
}

function rulesTable(from: string, decision: RefusingDecision): string[] {
  return table(
    ['Rule', 'Condition', 'Refuses when', 'Code', 'Points to'],
    decision.refuse.map((row) => [
      `[${row.id}](#${anchorOf(row.id)})`,
      row.condition,
      code(row.when),
      link(from, slugs.error(row.code), row.code),
      code(row.pointer),
    ]),
  );
}

function rowLines(standard: Standard, from: string, row: Refusal, example: RefusalCase | undefined): string[] {
  const level = row.level === 'MUST' ? '' : ` (${row.level})`;
  const head = [
    `## ${row.id}`,
    '',
    `${prose(row.says)}${level}`,
    '',
    `Refused with ${link(from, slugs.error(row.code), row.code)} when ${code(row.when)}.`,
    '',
  ];
  if (!example) return [...head, `No check can see it from outside: ${prose(row.hidden ?? '')}`, ''];
  const status = standard.errors.content.errors[row.code]?.status;
  const type = `${standard.errors.content.base}${kebabName(row.code)}`;
  return [
    ...head,
    ...section('**Refused**', situationLines(standard, from, example, example.operation)),
    'Expected in the answer:',
    '',
    ...json({ type, status, code: row.code, pointers: [example.pointer] }),
    ...section('**Admitted**', situationLines(standard, from, example.twin, example.operation)),
    `Checked by: ${code(`oat test --only ${row.id}`)}`,
    '',
  ];
}

function situationLines(
  standard: Standard,
  from: string,
  { given, before, request }: Situation,
  operation: string,
): string[] {
  const criteria = Object.entries(given).map(
    ([name, wanted]) => `${link(from, slugs.criterion(name), name)} = ${value(wanted)}`,
  );
  const world = criteria.length === 0 ? 'In the default world' : `In a world with ${criteria.join(', ')}`;
  const steps = before.flatMap((step) => requestLines(standard, step.operation, step.request));
  return [
    ...(steps.length > 0 ? [`${world}, after this:`, '', ...steps, 'comes this:', ''] : [`${world}:`, '']),
    ...requestLines(standard, operation, request),
  ];
}

function requestLines(standard: Standard, id: string, { body, query = {}, headers = {} }: RequestPatch): string[] {
  const operation = operationsOf(standard.bundle).find((row) => row.id === id);
  const target = operation ? `${operation.method.toUpperCase()} ${operation.path}` : id;
  const search = Object.entries(query).map(([name, one]) => `${name}=${String(one)}`);
  const fields = Object.entries(headers).map(([name, one]) => `${name}: ${one}`);
  const http = ['```http', `${target}${search.length > 0 ? `?${search.join('&')}` : ''}`, ...fields, '```', ''];
  return [...http, ...(body === undefined ? [] : json(body))];
}

function pairLines(decision: RefusingDecision): string[] {
  const tested = precedenceCases(decision).map(({ first, second }) => `${first} before ${second}`);
  const exclusive = pairsOf(decision).flatMap(([first, second]) => {
    const why = exclusiveBecause(decision, first, second);
    return why === null ? [] : [[`${first.id}, ${second.id}`, prose(why)]];
  });
  return [
    ...(tested.length > 0
      ? [`Checked with both broken in one request, the first answers: ${tested.join(', ')}.`, '']
      : []),
    ...(exclusive.length > 0
      ? ['These examples exclude each other:', '', ...table(['Pair', 'Because'], exclusive)]
      : []),
  ];
}
