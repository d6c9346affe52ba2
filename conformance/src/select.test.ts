import { describe, expect, it } from 'vitest';
import { allOf, type Check } from './checks/check.ts';
import type { Definition } from './definition.ts';
import { RunRefused } from './outcome.ts';
import { expectMatches, matches, selector, shuffled, withMembers } from './select.ts';

describe('matches', () => {
  it.each([
    { id: 'HOLD-01', pattern: 'HOLD-01', want: true },
    { id: 'HOLD-01', pattern: 'HOLD', want: true },
    { id: 'HOLD.held.clock', pattern: 'HOLD', want: true },
    { id: 'HOLD-01', pattern: 'HOL', want: false },
    { id: 'HOLD-01<HOLD-02', pattern: 'HOLD-01', want: true },
    { id: 'AUTH.createHold.none', pattern: 'AUTH.createHold', want: true },
    { id: 'AUTH.createHold.none', pattern: 'AUTH.*.none', want: true },
    { id: 'AUTH.createHold.expired', pattern: 'AUTH.*.none', want: false },
    { id: 'AUTHXcreateHold.none', pattern: 'AUTH.*.none', want: false },
    { id: 'HOLD-01<HOLD-02', pattern: '*<*', want: true },
  ])('$id by $pattern: $want', ({ id, pattern, want }) => {
    expect(matches(id, pattern)).toBe(want);
  });
});

describe('selector', () => {
  const ids = ['HOLD-01', 'HOLD-01<HOLD-02', 'HOLD-02', 'TIME-01'];
  it.each([
    { only: [], want: ids },
    { only: ['HOLD-01'], want: ['HOLD-01'] },
    { only: ['HOLD'], want: ['HOLD-01', 'HOLD-01<HOLD-02', 'HOLD-02'] },
    { only: ['*<*', 'TIME-01'], want: ['HOLD-01<HOLD-02', 'TIME-01'] },
    { only: ['NOSUCH'], want: [] },
  ])('chooses by $only', ({ only, want }) => {
    expect(ids.filter(selector(ids, only))).toEqual(want);
  });
});

describe('expectMatches', () => {
  const ids = ['HOLD-01', 'AUTH.createHold.none'];
  it.each([{ only: [] }, { only: ['HOLD-01'] }, { only: ['HOLD', 'AUTH.*.none'] }])('takes $only', ({ only }) => {
    expect(() => expectMatches(ids, only)).not.toThrow();
  });

  it.each([
    { only: ['NOPE-99'], named: 'NOPE-99' },
    { only: ['HOLD-01', 'NOPE-99'], named: 'NOPE-99' },
    { only: ['NOPE', 'HOLD', 'NO.*.PE'], named: 'NOPE,NO.*.PE' },
  ])('refuses $only and names $named', ({ only, named }) => {
    const message = `No check is chosen by --only ${named}. See the ids with oat plan.`;
    expect(() => expectMatches(ids, only)).toThrow(new RunRefused(message, 3));
  });
});

describe('withMembers', () => {
  const definition = (id: string, check: Check): Definition => ({
    id,
    kind: 'row',
    level: 'MUST',
    profile: 'sell',
    says: '',
    link: '',
    check,
  });
  const run = async (): Promise<void> => undefined;
  const all = [
    definition('SUM-01', allOf('AUTH.*.none')),
    definition('AUTH.a.none', run),
    definition('AUTH.a.scope', run),
    definition('AUTH.b.none', run),
  ];

  it('runs the members of a summary that is chosen alone', () => {
    expect(withMembers(all, (id) => id === 'SUM-01').map(({ id }) => id)).toEqual([
      'SUM-01',
      'AUTH.a.none',
      'AUTH.b.none',
    ]);
  });

  it('runs no summary that is not chosen', () => {
    expect(withMembers(all, (id) => id === 'AUTH.a.none').map(({ id }) => id)).toEqual(['AUTH.a.none']);
  });
});

describe('shuffled', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);

  it('gives the same order for the same seed and another for another', () => {
    expect(shuffled(items, 7)).toEqual(shuffled(items, 7));
    expect(shuffled(items, 7)).not.toEqual(shuffled(items, 8));
  });

  it('loses nothing', () => {
    expect(shuffled(items, 1).sort((one, other) => one - other)).toEqual(items);
  });
});
