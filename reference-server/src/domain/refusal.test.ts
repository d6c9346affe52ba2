import { expect, test } from 'vitest';
import type { RefusalRow } from '../generated/decisions.ts';
import { firstRefusal, refuse } from './refusal.ts';

type Given = { readonly early: number; readonly late: number };
const rows: RefusalRow<Given>[] = [
  { id: 'ONE', when: ({ early }) => early >= 0, code: 'SEAT_NOT_IN_HOLD', pointer: '/body/{early}/of/{late}/{early}' },
  { id: 'TWO', when: ({ late }) => late >= 0, code: 'COMPANION_PARTED', pointer: '/body' },
];

test.each([
  { title: 'none is met', given: { early: -1, late: -1 }, refusal: null },
  { title: 'a later one', given: { early: -1, late: 0 }, refusal: refuse('COMPANION_PARTED', ['/body']) },
  {
    title: 'the first of two, its pointer filled with the inputs',
    given: { early: 0, late: 12 },
    refusal: refuse('SEAT_NOT_IN_HOLD', ['/body/0/of/12/0']),
  },
])('$title', ({ given, refusal }) => {
  expect(firstRefusal(rows, given)).toEqual(refusal);
});

test('what only later rows need is not worked out', () => {
  const given = {
    early: 1,
    get late(): number {
      throw new Error('worked out');
    },
  };
  const first = { ...rows[0]!, pointer: '/body/{early}' };
  expect(firstRefusal([first, rows[1]!], given)).toEqual(refuse('SEAT_NOT_IN_HOLD', ['/body/1']));
});
