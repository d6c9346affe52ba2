/** Lifecycles: the table is total, every name exists, every state is reached as it says. */
import { anyOf } from './finding.ts';
import { refusalCodeFindings } from './lint-decisions.ts';
import { operationsOf } from './operations-of.ts';
import type { Finding } from './finding.ts';
import type { Lifecycle, LifecycleCell, Standard } from './standard.ts';

export function lintLifecycles(standard: Standard): Finding[] {
  return standard.lifecycles.flatMap(({ file, content }) =>
    lintLifecycle(standard, content).map((message) => ({ file, message })),
  );
}

function lintLifecycle(standard: Standard, lifecycle: Lifecycle): string[] {
  return [
    ...lintNames(standard, lifecycle),
    ...lintTotal(lifecycle),
    ...Object.entries(lifecycle.cells).flatMap(([state, cells]) =>
      Object.entries(cells).flatMap(([trigger, cell]) => lintCell(standard, lifecycle, state, trigger, cell)),
    ),
    ...Object.keys(lifecycle.states).flatMap((state) => lintReached(lifecycle, state)),
  ];
}

function lintNames(standard: Standard, lifecycle: Lifecycle): string[] {
  const known = new Set(operationsOf(standard.bundle).map(({ id }) => id));
  const { events } = standard.events.content;
  const triggers = Object.entries(lifecycle.triggers);
  const operations = [
    lifecycle.read,
    ...Object.keys(lifecycle.initial),
    ...triggers.flatMap(([, { operation }]) => operation ?? []),
  ];
  return [
    ...[...new Set(operations)]
      .filter((id) => !known.has(id))
      .map((id) => `expected an operation of the document, came "${id}"`),
    ...triggers
      .filter(([, { row }]) => row !== undefined && !requirementIds(standard).includes(row))
      .map(([name, { row }]) => `trigger ${name}: expected a row of the requirements, came "${row}"`),
    ...triggers
      .filter(([, { event }]) => event && !Object.hasOwn(events, event))
      .map(([name, { event }]) => `trigger ${name}: expected an event of events.yaml, came "${event}"`),
    ...Object.values(lifecycle.initial)
      .filter((state) => !Object.hasOwn(lifecycle.states, state))
      .map((state) => `initial: expected ${anyOf(Object.keys(lifecycle.states))}, came "${state}"`),
    ...objectFindings(standard, lifecycle),
  ];
}

function requirementIds({ requirements }: Standard): string[] {
  return requirements.flatMap(({ content }) => content.rows.map(({ id }) => id));
}

/** The states are those that the object's schema lists. */
function objectFindings(standard: Standard, lifecycle: Lifecycle): string[] {
  const { schemas } = standard.bundle.components;
  const object = schemas[lifecycle.object] as
    { properties?: Record<string, { $ref?: string; enum?: string[] }> } | undefined;
  if (!object) return [`object: expected a schema of the document, came "${lifecycle.object}"`];
  const state = object.properties?.['state'];
  const listed = (
    state?.$ref ? (schemas[state.$ref.split('/').at(-1) ?? ''] as { enum?: string[] } | undefined) : state
  )?.enum;
  if (!listed) return [`object: expected ${lifecycle.object} to list its states in "state", came none`];
  const own = Object.keys(lifecycle.states);
  return [
    ...listed
      .filter((name) => !own.includes(name))
      .map((name) => `expected a state "${name}", since ${lifecycle.object} lists it`),
    ...own
      .filter((name) => !listed.includes(name))
      .map((name) => `state "${name}" is not among those that ${lifecycle.object} lists`),
  ];
}

function lintTotal(lifecycle: Lifecycle): string[] {
  const states = Object.keys(lifecycle.states);
  const triggers = Object.keys(lifecycle.triggers);
  const missing = states.flatMap((state) =>
    triggers
      .filter((trigger) => lifecycle.cells[state]?.[trigger] === undefined)
      .map((trigger) => `expected a cell ${state} × ${trigger}, came none`),
  );
  const unknownStates = Object.keys(lifecycle.cells).filter((state) => !states.includes(state));
  const unknownTriggers = Object.values(lifecycle.cells).flatMap((cells) =>
    Object.keys(cells).filter((trigger) => !triggers.includes(trigger)),
  );
  return [
    ...missing,
    ...unknownStates.map((state) => `cells: "${state}" is no state; expected ${anyOf(states)}`),
    ...[...new Set(unknownTriggers)].map((trigger) => `cells: "${trigger}" is no trigger; expected ${anyOf(triggers)}`),
  ];
}

function lintCell(
  standard: Standard,
  lifecycle: Lifecycle,
  state: string,
  trigger: string,
  cell: LifecycleCell,
): string[] {
  const where = `${state} × ${trigger}`;
  if (cell === 'unchanged') return [];
  if ('refused' in cell) return refusalCodeFindings(standard, where, cell.refused);
  const messages = Object.hasOwn(lifecycle.states, cell.to)
    ? []
    : [`${where}: expected ${anyOf(Object.keys(lifecycle.states))}, came "${cell.to}"`];
  const told = lifecycle.triggers[trigger]?.event !== undefined || !Object.hasOwn(lifecycle.triggers, trigger);
  return told ? messages : [...messages, `${where} moves, so trigger ${trigger} needs an event`];
}

/** Plays `reachedBy` from the beginning and sees where it ends. */
function lintReached(lifecycle: Lifecycle, state: string): string[] {
  const [begin = '', ...steps] = lifecycle.states[state]?.reachedBy ?? [];
  const where = `state ${state}`;
  let at = lifecycle.initial[begin];
  if (at === undefined)
    return [`${where}: expected reachedBy to begin with ${anyOf(Object.keys(lifecycle.initial))}, came "${begin}"`];
  for (const trigger of steps) {
    const cell: LifecycleCell | undefined = lifecycle.cells[at]?.[trigger];
    if (cell === undefined) return [`${where}: "${trigger}" does nothing in ${at}, for there is no such cell`];
    if (cell === 'unchanged' || 'refused' in cell) return [`${where}: "${trigger}" leads nowhere from ${at}`];
    at = cell.to;
  }
  return at === state ? [] : [`${where}: its reachedBy leads to ${at}`];
}
