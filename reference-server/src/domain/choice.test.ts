import { expect, test } from 'vitest';
import type { ChoiceRow } from '../generated/decisions.ts';
import { choose } from './choice.ts';

type Given = { readonly warm: boolean; readonly dry: boolean };
const conditions = { warm: ({ warm }: Given) => warm, dry: ({ dry }: Given) => dry };
const rows: ChoiceRow<'warm' | 'dry', string>[] = [
  { id: 'ONE', when: { warm: 'Y', dry: 'Y' }, notAll: [], outcome: 'walk' },
  { id: 'TWO', when: {}, notAll: ['warm', 'dry'], outcome: 'stay' },
];

test.each([
  { given: { warm: true, dry: true }, outcome: 'walk' },
  { given: { warm: true, dry: false }, outcome: 'stay' },
  { given: { warm: false, dry: false }, outcome: 'stay' },
])('$given: $outcome', ({ given, outcome }) => {
  expect(choose(rows, conditions, given)).toBe(outcome);
});

test('a table with a hole is a fault', () => {
  expect(() => choose(rows.slice(0, 1), conditions, { warm: false, dry: true })).toThrow('no row fits');
});
