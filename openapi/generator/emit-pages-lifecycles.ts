import { cellCases } from './cases-of.ts';
import { anchor, code, link, list, prose, section, table, titleOf, type Page } from './markdown.ts';
import { anchorOf } from './rows-of.ts';
import { slugs } from './slugs.ts';
import type { Lifecycle, LifecycleCell, Standard } from './standard.ts';

export function lifecyclePages(standard: Standard): Page[] {
  return standard.lifecycles.map(({ file, content }) => ({
    slug: slugs.lifecycle(content.id),
    source: file,
    title: `${titleOf(content.id)}: states`,
    lines: linesOf(content),
  }));
}

function linesOf(lifecycle: Lifecycle): string[] {
  const from = slugs.lifecycle(lifecycle.id);
  const [first] = cellCases(lifecycle);
  return [
    prose(lifecycle.says),
    '',
    ...list([
      `Profile: ${link(from, slugs.profile(lifecycle.profile), lifecycle.profile)}`,
      `Kept by: ${lifecycle.role}`,
      `Read with: ${link(from, slugs.operation(lifecycle.read), lifecycle.read)}`,
    ]),
    ...diagram(lifecycle),
    ...section('## States', statesTable(from, lifecycle)),
    ...section('## Triggers', triggersTable(from, lifecycle)),
    ...section('## What each trigger does in each state', [
      ...matrix(from, lifecycle),
      `Every cell is a rule. Checked by: ${code(`oat test --only ${first?.id ?? ''}`)}, and so on.`,
    ]),
  ];
}

/** Moves between the same two states share an arrow. */
function diagram(lifecycle: Lifecycle): string[] {
  const arrows = new Map<string, string[]>();
  const add = (arrow: string, trigger: string): void => void arrows.set(arrow, [...(arrows.get(arrow) ?? []), trigger]);
  for (const [operation, state] of Object.entries(lifecycle.initial)) add(`[*] --> ${state}`, operation);
  for (const [state, cells] of Object.entries(lifecycle.cells)) {
    for (const [trigger, cell] of Object.entries(cells)) {
      if (cell !== 'unchanged' && 'to' in cell) add(`${state} --> ${cell.to}`, trigger);
    }
  }
  const ends = Object.keys(lifecycle.states).filter((state) => !leaves(lifecycle, state));
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...[...arrows].map(([arrow, triggers]) => `  ${arrow}: ${triggers.join(', ')}`),
    ...ends.map((state) => `  ${state} --> [*]`),
    '```',
    '',
  ];
}

function leaves(lifecycle: Lifecycle, state: string): boolean {
  return Object.values(lifecycle.cells[state] ?? {}).some(
    (cell) => cell !== 'unchanged' && 'to' in cell && cell.to !== state,
  );
}

function statesTable(from: string, lifecycle: Lifecycle): string[] {
  const step = (name: string): string => stepText(from, lifecycle, name);
  return table(
    ['State', 'Says', 'Reached by'],
    Object.entries(lifecycle.states).map(([state, { says, reachedBy }]) => [
      code(state),
      prose(says),
      reachedBy.map(step).join(', then '),
    ]),
  );
}

function stepText(from: string, lifecycle: Lifecycle, name: string): string {
  const operation = Object.hasOwn(lifecycle.initial, name) ? name : lifecycle.triggers[name]?.operation;
  return operation === undefined ? name : link(from, slugs.operation(operation), name);
}

function triggersTable(from: string, lifecycle: Lifecycle): string[] {
  return table(
    ['Trigger', 'Says', 'Event of a move', 'Checked by'],
    Object.entries(lifecycle.triggers).map(([name, { says, event, row }]) => [
      stepText(from, lifecycle, name),
      prose(says),
      event === undefined ? 'none' : link(from, slugs.event(event), event),
      row === undefined ? 'each of its cells' : code(row),
    ]),
  );
}

function matrix(from: string, lifecycle: Lifecycle): string[] {
  const states = Object.keys(lifecycle.states);
  return table(
    ['Trigger', ...states],
    Object.keys(lifecycle.triggers).map((trigger) => [
      trigger,
      ...states.map((state) => {
        const cell = lifecycle.cells[state]?.[trigger];
        return cell === undefined
          ? ''
          : `${anchor(anchorOf(`${lifecycle.prefix}.${state}.${trigger}`))}${cellText(from, state, cell)}`;
      }),
    ]),
  );
}

function cellText(from: string, state: string, cell: LifecycleCell): string {
  if (cell === 'unchanged') return 'unchanged';
  if ('refused' in cell) return link(from, slugs.error(cell.refused), cell.refused);
  return cell.to === state ? `stays **${cell.to}**, told` : `→ **${cell.to}**`;
}
