import { expect, test } from 'vitest';
import { conflictOf, mergePatch } from './merge.ts';

test.each<[name: string, target: unknown, patch: unknown, want: unknown]>([
  ['nothing', { a: 1 }, undefined, { a: 1 }],
  ['another member', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['a member inside', { a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: 2 } }],
  ['a list, which is replaced whole', { a: [1, 2] }, { a: [3] }, { a: [3] }],
  ['null, which stays', { a: 1 }, { a: null }, { a: null }],
  ['an object in place of a value', { a: 1 }, { a: { b: 2 } }, { a: { b: 2 } }],
  ['onto nothing', undefined, { a: { b: 2 } }, { a: { b: 2 } }],
])('a patch with %s', (_name, target, patch, want) => {
  expect(mergePatch(target, patch)).toEqual(want);
});

test.each<[name: string, left: unknown, right: unknown, want: string | null]>([
  ['one that wants nothing', undefined, { a: 1 }, null],
  ['other members', { a: 1 }, { b: 2 }, null],
  ['the same', { a: { b: [1] } }, { a: { b: [1] } }, null],
  ['another value', { a: { b: 1 } }, { a: { b: 2 } }, '/a/b'],
  ['another list', { a: [1] }, { a: [1, 2] }, '/a'],
  ['a value against an object', { a: 1 }, { a: { b: 1 } }, '/a'],
  ['whole values', 1, 2, '/'],
])('two patches with %s', (_name, left, right, want) => {
  expect(conflictOf(left, right)).toBe(want);
});
