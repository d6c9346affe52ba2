/** Which checks a run is about. */
import { isSummary } from './checks/check.ts';
import type { Definition } from './definition.ts';
import { RunRefused } from './outcome.ts';

/** An id, the beginning of ids (`HOLD`, `AUTH.createHold`) or a pattern with `*`. */
export function matches(id: string, pattern: string): boolean {
  if (id === pattern) return true;
  if (pattern.includes('*')) return patternOf(pattern).test(id);
  return id.startsWith(pattern) && /^[.<-]/.test(id.slice(pattern.length));
}

function patternOf(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[^\w]/g, '\\$&'))
      .join('.*')}$`,
  );
}

/** Where a pattern is an id, it means that one alone. */
export function selector(ids: readonly string[], only: readonly string[]): (id: string) => boolean {
  if (only.length === 0) return () => true;
  const known = new Set(ids);
  return (id) => only.some((pattern) => (known.has(pattern) ? id === pattern : matches(id, pattern)));
}

/** Throws where a pattern chooses nothing: half a run must not pass for a whole one. */
export function expectMatches(ids: readonly string[], only: readonly string[]): void {
  const idle = only.filter((pattern) => !ids.some((id) => matches(id, pattern)));
  if (idle.length > 0)
    throw new RunRefused(`No check is chosen by --only ${idle.join(',')}. See the ids with oat plan.`, 3);
}

/** The members of a summary, among all checks of a run. */
export function membersOf(patterns: readonly string[], ids: readonly string[]): string[] {
  return ids.filter((id) => patterns.some((pattern) => matches(id, pattern)));
}

/** What must run so that all that is chosen can be told: of a summary its members too. */
export function withMembers(definitions: readonly Definition[], isChosen: (id: string) => boolean): Definition[] {
  const chosen = definitions.filter(({ id }) => isChosen(id));
  const ids = definitions.map(({ id }) => id);
  const needed = new Set(chosen.map(({ id }) => id));
  for (const { check } of chosen) {
    if (isSummary(check)) membersOf(check.allOf, ids).forEach((id) => needed.add(id));
  }
  return definitions.filter(({ id }) => needed.has(id));
}

/** The same order for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  const random = randomFrom(seed);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** Mulberry32: small, and good enough to shuffle with. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
