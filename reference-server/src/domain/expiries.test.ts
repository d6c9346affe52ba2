import { expect, test } from 'vitest';
import {
  addExpiry,
  countOf,
  dueExpiries,
  keepLive,
  nextExpiry,
  noExpiries,
  trimExpiries,
  type Expiries,
  type Expiry,
} from './expiries.ts';

const at = (moment: number, id = `at ${moment}`): Expiry => ({ at: moment, id });
const all = (): boolean => true;
const none = (): boolean => false;
const not =
  (...ids: string[]) =>
  (expiry: Expiry) =>
    !ids.includes(expiry.id);
const idsOf = ({ all: present, first }: Expiries): string[] => present.slice(first).map(({ id }) => id);
const these = (...present: Expiry[]): Expiries => ({ all: present, first: 0 });

test.each([
  { title: 'at the end', into: these(at(1), at(2)), add: at(3), gives: ['at 1', 'at 2', 'at 3'] },
  { title: 'in between', into: these(at(1), at(3)), add: at(2), gives: ['at 1', 'at 2', 'at 3'] },
  { title: 'first', into: these(at(2), at(3)), add: at(1), gives: ['at 1', 'at 2', 'at 3'] },
  {
    title: 'behind those of its moment',
    into: these(at(1), at(2), at(3)),
    add: at(2, 'new'),
    gives: ['at 1', 'at 2', 'new', 'at 3'],
  },
  { title: 'where there is none', into: noExpiries(), add: at(1), gives: ['at 1'] },
])('an expiry is put $title', ({ into, add, gives }) => {
  addExpiry(into, add);
  expect(idsOf(into)).toEqual(gives);
});

test.each([
  { title: 'a moment too early', now: 1, isLive: all, due: [] },
  { title: 'at its moment, and all before', now: 3, isLive: all, due: ['at 2', 'at 3'] },
  { title: 'without dead ones', now: 9, isLive: not('at 2'), due: ['at 3', 'at 4'] },
])('due: $title', ({ now, isLive, due }) => {
  expect(dueExpiries(these(at(2), at(3), at(4)), now, isLive).map(({ id }) => id)).toEqual(due);
});

test.each([
  { title: 'dead ones at the front', isLive: not('at 1', 'at 2'), left: ['at 3', 'at 4'] },
  { title: 'none behind a live one', isLive: not('at 2'), left: ['at 1', 'at 2', 'at 3', 'at 4'] },
  { title: 'all, where all are dead', isLive: none, left: [] },
])('let go: $title', ({ isLive, left }) => {
  const expiries = these(at(1), at(2), at(3), at(4));
  trimExpiries(expiries, isLive);
  expect(idsOf(expiries)).toEqual(left);
});

test('all dead ones go, wherever they are', () => {
  const expiries = these(at(1), at(2), at(3), at(4));
  keepLive(expiries, not('at 1', 'at 3'));
  expect(idsOf(expiries)).toEqual(['at 2', 'at 4']);
});

test.each([
  { title: 'the first', isLive: all, next: 1 },
  { title: 'the first that is live', isLive: not('at 1'), next: 2 },
  { title: 'none', isLive: none, next: null },
])('next: $title', ({ isLive, next }) => {
  expect(nextExpiry(these(at(1), at(2)), isLive)).toBe(next);
});

test('what was let go of at the front is never met again, and makes room as soon as it is half of all', () => {
  const expiries = these(...Array.from({ length: 10 }, (_, index) => at(index)));
  const gone = new Set<string>();
  const isLive = ({ id }: Expiry): boolean => !gone.has(id);
  const seen: unknown[] = [];
  for (let index = 0; index < 6; index += 1) {
    gone.add(`at ${index}`);
    trimExpiries(expiries, isLive);
    seen.push([countOf(expiries), nextExpiry(expiries, all), dueExpiries(expiries, index, all).length]);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6].map((index) => [10 - index, index, 0]));
  expect(expiries.all.length).toBe(5);
  addExpiry(expiries, at(0, 'before all'));
  expect(idsOf(expiries)[0]).toBe('before all');
});
