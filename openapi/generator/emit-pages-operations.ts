import { cellCases } from './cases-of.ts';
import { code, json, link, list, prose, section, table, type Page } from './markdown.ts';
import { membersTable } from './members-table.ts';
import { operationsOf, type OperationRow } from './operations-of.ts';
import { anchorOf } from './rows-of.ts';
import { descriptionOf } from './schema-walk.ts';
import { slugs } from './slugs.ts';
import { kebabName } from './text.ts';
import type { Bundle, Lifecycle, OperationObject, Standard } from './standard.ts';

export function operationPages(standard: Standard): Page[] {
  const objects = new Map(
    Object.values(standard.bundle.paths).flatMap((item) =>
      Object.values(item).map((one) => [one.operationId, one] as const),
    ),
  );
  return operationsOf(standard.bundle).map((row) => ({
    slug: slugs.operation(row.id),
    source: `openapi/v1/operations/${kebabName(row.id)}.yaml`,
    title: row.summary,
    lines: linesOf(standard, row, objects.get(row.id)),
  }));
}

function linesOf(standard: Standard, row: OperationRow, operation: OperationObject | undefined): string[] {
  const from = slugs.operation(row.id);
  return [
    '```http',
    `${row.method.toUpperCase()} ${row.path}`,
    '```',
    '',
    prose(row.description),
    '',
    ...list([
      `Operation: ${code(row.id)}`,
      `Profile: ${link(from, slugs.profile(row.profile), row.profile)}`,
      `Needs: ${needsText(row)}`,
    ]),
    ...section('## Parameters', parametersTable(row)),
    ...section('## Body', bodyLines(standard, row)),
    ...section('## Answers', answerLines(standard.bundle, row, operation)),
    ...section('## Refusals, in order', refusalLines(standard, row.id, from)),
    ...section('## What it does in each state', triggerLines(standard, row.id, from)),
    ...section('## Rules that test it', ruleLines(standard, row.id, from)),
  ];
}

function needsText(row: OperationRow): string {
  if (row.security === 'none') return 'nothing; anyone may ask';
  if (row.security === 'sandboxSecret') return "the sandbox's secret as a bearer token";
  return `a token with the scope ${code(row.scope ?? '')}`;
}

function parametersTable(row: OperationRow): string[] {
  return table(
    ['Name', 'In', 'Required', 'Says'],
    row.parameters.map((one) => [code(one.name), one.in, one.required ? 'yes' : 'no', prose(one.description)]),
  );
}

function bodyLines(standard: Standard, row: OperationRow): string[] {
  if (row.body === null) return [];
  const says = descriptionOf(standard.bundle.components.schemas[row.body]);
  const example = standard.examples.find(({ type, valid }) => type === row.body && valid);
  return [
    `${code(row.body)}. ${prose(says)} Members that are not listed are refused.`,
    '',
    ...membersTable(standard.bundle, row.body),
    ...(example ? ['An example:', '', ...json(example.content)] : []),
  ];
}

function answerLines(bundle: Bundle, row: OperationRow, operation: OperationObject | undefined): string[] {
  const rows = Object.entries(operation?.responses ?? {}).map(([status, response]) => {
    const resolved = response.$ref ? bundle.components.responses[response.$ref.split('/').at(-1) ?? ''] : response;
    const name = row.answers[status] ?? null;
    return [status, prose(resolved?.description ?? ''), name === null ? 'no body' : code(name)];
  });
  const success = row.answers[String(row.success)] ?? null;
  const members = success === null ? [] : membersTable(bundle, success);
  return [
    ...table(['Status', 'When', 'Body'], rows),
    ...(members.length > 0 ? [`${code(success ?? '')} has these members, and may have more:`, '', ...members] : []),
  ];
}

function refusalLines(standard: Standard, id: string, from: string): string[] {
  return standard.refusals
    .filter(({ content }) => content.operation === id)
    .flatMap(({ content }) => [
      `The first that is met answers, with 409. Decision: ${link(from, slugs.decision(content.id), content.id)}.`,
      '',
      ...table(
        ['Rule', 'Says', 'Code'],
        content.refuse.map((rule) => [
          link(from, `${slugs.decision(content.id)}#${anchorOf(rule.id)}`, rule.id),
          prose(rule.says),
          link(from, slugs.error(rule.code), rule.code),
        ]),
      ),
    ]);
}

function triggersOf(lifecycle: Lifecycle, id: string): string[] {
  return Object.entries(lifecycle.triggers).flatMap(([name, { operation }]) => (operation === id ? [name] : []));
}

function triggerLines(standard: Standard, id: string, from: string): string[] {
  return standard.lifecycles.flatMap(({ content }) => {
    const begins = content.initial[id];
    const page = link(from, slugs.lifecycle(content.id), content.id);
    const rows = triggersOf(content, id).flatMap((trigger) =>
      Object.entries(content.cells).flatMap(([state, cells]) => {
        const cell = cells[trigger];
        if (cell === undefined) return [];
        if (cell === 'unchanged') return [[state, 'stays as it is']];
        return [
          [
            state,
            'refused' in cell
              ? `refused with ${link(from, slugs.error(cell.refused), cell.refused)}`
              : `becomes ${cell.to}`,
          ],
        ];
      }),
    );
    const begin = begins === undefined ? [] : [`It begins a ${page} in the state ${code(begins)}.`, ''];
    return [...begin, ...table([`State of the ${page}`, 'What happens'], rows)];
  });
}

function ruleLines(standard: Standard, id: string, from: string): string[] {
  const rows = standard.refusals
    .filter(({ content }) => content.operation === id)
    .flatMap(({ content }) =>
      content.refuse.map((rule) => link(from, `${slugs.decision(content.id)}#${anchorOf(rule.id)}`, rule.id)),
    );
  const cells = standard.lifecycles.flatMap(({ content }) =>
    cellCases(content)
      .filter(({ operation }) => operation === id)
      .map((cell) => link(from, `${slugs.lifecycle(content.id)}#${anchorOf(cell.id)}`, cell.id)),
  );
  const all = [...rows, ...cells];
  return all.length === 0
    ? []
    : [all.join(', '), '', `Run one by its id, for instance ${code(`oat test --only ${firstId(all)}`)}.`];
}

function firstId(links: string[]): string {
  return /^\[([^\]]+)\]/.exec(links[0] ?? '')?.[1] ?? '';
}
