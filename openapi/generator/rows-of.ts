/** Every rule of the standard as one list: its id, where it stands and what the suite does about it. */
import { cellCases, type CellCase } from './cases-of.ts';
import { operationsOf } from './operations-of.ts';
import { kebabName } from './text.ts';
import type { Level, Lifecycle, LifecycleCell, Source, Standard } from './standard.ts';

export type Row = {
  id: string;
  kind: 'requirement' | 'decision' | 'cell';
  level: Level;
  profile: string;
  role: string;
  says: string;
  /** The page and anchor, below the site's address. */
  page: string;
  source: string;
  unobservable: string | null;
};

export function rowsOf(standard: Standard): Row[] {
  return [
    ...decisionRows(standard),
    ...standard.lifecycles.flatMap((source) => cellRows(standard, source)),
    ...requirementRows(standard),
  ];
}

function decisionRows(standard: Standard): Row[] {
  const row =
    (decision: { id: string; profile: string; role: string }, file: string) =>
    (rule: { id: string; level: Level; says: string; hidden?: string }): Row => ({
      id: rule.id,
      kind: 'decision',
      level: rule.level,
      profile: decision.profile,
      role: decision.role,
      says: rule.says,
      page: `decisions/${decision.id}/#${anchorOf(rule.id)}`,
      source: file,
      unobservable: rule.hidden ?? null,
    });
  return [
    ...standard.refusals.flatMap(({ content, file }) => content.refuse.map(row(content, file))),
    ...standard.choices.flatMap(({ content, file }) => content.rows.map(row(content, file))),
  ];
}

function cellRows(standard: Standard, { content, file }: Source<Lifecycle>): Row[] {
  const profileOf = profilesOfOperations(standard);
  return cellCases(content).map((cell) => ({
    id: cell.id,
    kind: 'cell',
    level: 'MUST',
    profile: cellProfile(content, cell, profileOf),
    role: content.role,
    says: cellSays(content, cell.state, cell.trigger),
    page: `lifecycles/${content.id}/#${anchorOf(cell.id)}`,
    source: file,
    unobservable: null,
  }));
}

function profilesOfOperations({ bundle }: Standard): (operation: string) => string | undefined {
  const profiles = new Map(operationsOf(bundle).map(({ id, profile }) => [id, profile]));
  return (operation) => profiles.get(operation);
}

/** The lifecycle's own, or that of an operation beyond it which the trigger is, or which leads to the state. */
function cellProfile(
  { profile, initial }: Lifecycle,
  cell: CellCase,
  profileOf: (operation: string) => string | undefined,
): string {
  const way = cell.reachedBy.flatMap(({ operation }) => operation ?? []);
  const own = new Set([profile, ...Object.keys(initial).map(profileOf)]);
  const beyond = [cell.operation ?? '', ...way].map(profileOf).find((other) => other !== undefined && !own.has(other));
  return beyond ?? profile;
}

/** A cell as a sentence. */
export function cellSays(lifecycle: Lifecycle, state: string, trigger: string): string {
  const cell: LifecycleCell = lifecycle.cells[state]?.[trigger] ?? 'unchanged';
  const article = /^[aeiou]/.test(lifecycle.id) ? 'An' : 'A';
  const subject = `${article} ${lifecycle.id} that is ${state}, on ${trigger},`;
  if (cell === 'unchanged') return `${subject} stays as it is, and no event tells of it.`;
  if ('refused' in cell) return `${subject} is refused with ${cell.refused} and stays as it is.`;
  const event = lifecycle.triggers[trigger]?.event;
  return cell.to === state
    ? `${subject} stays ${state}, told by ${event}.`
    : `${subject} becomes ${cell.to}, told by ${event}.`;
}

function requirementRows(standard: Standard): Row[] {
  return standard.requirements.flatMap(({ content, file }) =>
    content.rows.map((row) => ({
      ...row,
      kind: 'requirement' as const,
      page: `requirements/${content.id}/#${anchorOf(row.id)}`,
      source: file,
      unobservable: row.unobservable ?? null,
    })),
  );
}

export function anchorOf(id: string): string {
  return id.split('.').map(kebabName).join('-').toLowerCase();
}

/** Whether a sentence speaks of a code. */
export function namesCode(says: string, code: string): boolean {
  return new RegExp(`\\b${code}\\b`).test(says);
}
