import { describe, expect, test } from 'vitest';
import { createCursors } from './cursor.ts';

const cursors = createCursors('a secret of this Issuer that is long enough');
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const given = cursors.encode('orders/alc_1', 'place');

test('a cursor gives back what was put into it', () => {
  expect(cursors.decode('orders/alc_1', given, asText)).toBe('place');
});

describe('refused', () => {
  test.each([
    ['empty', ''],
    ['without a signature', given.split('.')[0] ?? ''],
    ['with another place', `x${given}`],
    ['with another signature', `${given.slice(0, -1)}${given.endsWith('A') ? 'B' : 'A'}`],
    ['with more behind it', `${given}.x`],
    ['in other characters', 'ĝ😀'],
    ['of another Issuer', createCursors('a secret of another Issuer, also long').encode('orders/alc_1', 'place')],
    ['of another list', cursors.encode('orders/alc_2', 'place')],
    ['with something else in it', cursors.encode('orders/alc_1', 7)],
  ])('%s', (_, cursor) => {
    expect(cursors.decode('orders/alc_1', cursor, asText)).toMatchObject({
      refused: 'REQUEST_INVALID',
      pointers: ['/query/cursor'],
    });
  });
});
