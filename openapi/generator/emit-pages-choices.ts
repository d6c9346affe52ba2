import { inputsTable } from './emit-pages-decisions.ts';
import { code, json, link, list, prose, section, table, titleOf, type Page } from './markdown.ts';
import { anchorOf } from './rows-of.ts';
import { slugs } from './slugs.ts';
import type { ChoosingDecision, ChoosingRow, Standard } from './standard.ts';

export function choicePages(standard: Standard): Page[] {
  return standard.choices.map(({ file, content }) => choicePage(file, content));
}

export function choicePage(file: string, decision: ChoosingDecision): Page {
  return { slug: slugs.decision(decision.id), source: file, title: titleOf(decision.id), lines: linesOf(decision) };
}

function linesOf(decision: ChoosingDecision): string[] {
  const from = slugs.decision(decision.id);
  return [
    prose(decision.says),
    '',
    ...list([
      `Profile: ${link(from, slugs.profile(decision.profile), decision.profile)}`,
      `Decided by: ${decision.role}`,
      ...(decision.operation === undefined
        ? []
        : [`Shown by: ${link(from, slugs.operation(decision.operation), decision.operation)}`]),
    ]),
    ...section('## Inputs', inputsTable(from, decision.inputs)),
    ...section(
      '## Conditions',
      table(
        ['Condition', 'Is met when'],
        Object.entries(decision.conditions).map(([name, when]) => [name, code(when)]),
      ),
    ),
    ...section(
      '## Outcomes',
      table(
        ['Outcome', 'Says'],
        Object.entries(decision.outcomes).map(([name, says]) => [code(name), prose(says)]),
      ),
    ),
    ...section('## Rules', [
      'Y: the condition is met. N: it is not. –: it does not matter. ○: at least one of these is not met. Exactly one rule fits.',
      '',
      ...matrix(decision),
    ]),
    ...section('## Combinations that cannot be', impossibleTable(decision)),
    ...decision.rows.flatMap(rowLines),
  ];
}

function matrix(decision: ChoosingDecision): string[] {
  const names = Object.keys(decision.conditions);
  return table(
    ['Rule', ...names, 'Outcome'],
    decision.rows.map((row) => [
      `[${row.id}](#${anchorOf(row.id)})`,
      ...names.map((name) => cellText(row, name)),
      code(row.outcome),
    ]),
  );
}

function cellText(row: ChoosingRow, name: string): string {
  if (row.notAll?.includes(name)) return '○';
  const cell = row.when[name] ?? '-';
  return cell === '-' ? '–' : cell;
}

function impossibleTable(decision: ChoosingDecision): string[] {
  const rows = (decision.impossible ?? []).map(({ when, why }) => {
    const cells = Object.entries(when).flatMap(([name, cell]) =>
      cell === '-' ? [] : [cell === 'Y' ? name : `not ${name}`],
    );
    return [cells.join(', '), prose(why)];
  });
  return table(['Combination', 'Because'], rows);
}

function rowLines(row: ChoosingRow): string[] {
  return [
    `## ${row.id}`,
    '',
    `${prose(row.says)}${row.level === 'MUST' ? '' : ` (${row.level})`}`,
    '',
    `Outcome: ${code(row.outcome)}.${row.why === undefined ? '' : ` ${prose(row.why)}`}`,
    '',
    ...row.examples.flatMap(({ inputs }) => ['For instance:', '', ...json(inputs)]),
    `Checked by: ${code(`oat test --only ${row.id}`)}`,
    '',
  ];
}
