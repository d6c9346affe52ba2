import { expect, test } from 'vitest';
import { addExpiry, dueExpiries, keepLive, nextExpiry, trimExpiries, type Expiry } from './expiries.ts';

const at = (moment: number, id = `at ${moment}`): Expiry => ({ at: moment, id });
const all = (): boolean => true;
const none = (): boolean => false;
const not =
  (...ids: string[]) =>
  (expiry: Expiry) =>
    !ids.includes(expiry.id);
const idsOf = (expiries: readonly Expiry[]): string[] => expiries.map(({ id }) => id);

test.each([
  { title: 'at the end', into: [at(1), at(2)], add: at(3), gives: ['at 1', 'at 2', 'at 3'] },
  { title: 'in between', into: [at(1), at(3)], add: at(2), gives: ['at 1', 'at 2', 'at 3'] },
  { title: 'first', into: [at(2), at(3)], add: at(1), gives: ['at 1', 'at 2', 'at 3'] },
  {
    title: 'behind those of its moment',
    into: [at(1), at(2), at(3)],
    add: at(2, 'new'),
    gives: ['at 1', 'at 2', 'new', 'at 3'],
  },
  { title: 'where there is none', into: [], add: at(1), gives: ['at 1'] },
])('an expiry is put $title', ({ into, add, gives }) => {
  addExpiry(into, add);
  expect(idsOf(into)).toEqual(gives);
});

test.each([
  { title: 'a moment too early', now: 1, isLive: all, due: [] },
  { title: 'at its moment, and all before', now: 3, isLive: all, due: ['at 2', 'at 3'] },
  { title: 'without dead ones', now: 9, isLive: not('at 2'), due: ['at 3', 'at 4'] },
])('due: $title', ({ now, isLive, due }) => {
  expect(idsOf(dueExpiries([at(2), at(3), at(4)], now, isLive))).toEqual(due);
});

test.each([
  { title: 'dead ones at the front', isLive: not('at 1', 'at 2'), left: ['at 3', 'at 4'] },
  { title: 'none behind a live one', isLive: not('at 2'), left: ['at 1', 'at 2', 'at 3', 'at 4'] },
  { title: 'all, where all are dead', isLive: none, left: [] },
])('let go: $title', ({ isLive, left }) => {
  const expiries = [at(1), at(2), at(3), at(4)];
  trimExpiries(expiries, isLive);
  expect(idsOf(expiries)).toEqual(left);
});

test('all dead ones go, wherever they are', () => {
  const expiries = [at(1), at(2), at(3), at(4)];
  keepLive(expiries, not('at 1', 'at 3'));
  expect(idsOf(expiries)).toEqual(['at 2', 'at 4']);
});

test.each([
  { title: 'the first', isLive: all, next: 1 },
  { title: 'the first that is live', isLive: not('at 1'), next: 2 },
  { title: 'none', isLive: none, next: null },
])('next: $title', ({ isLive, next }) => {
  expect(nextExpiry([at(1), at(2)], isLive)).toBe(next);
});
