import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable-text.ts';

test.each([
  ['Łukasz Şahin Đorđević Ťažký', 'Łukasz Şahin Đorđević Ťažký'],
  ['  a \n\t b  ', 'a b'],
  ['T\u030Cažký', 'Ťažký'],
  ['seat \u202e41\u202c', 'seat 41'],
  ['a\u0000b', 'a b'],
  ['x\ud800', 'x\ufffd'],
  ['', '–'],
  [' \u200b ', '–'],
  ['a'.repeat(200), 'a'.repeat(200)],
  ['a'.repeat(201), `${'a'.repeat(199)}…`],
  ['👩'.repeat(201), `${'👩'.repeat(199)}…`],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('printing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(printable(printable(text))).toBe(printable(text));
      expect(printable(text).isWellFormed()).toBe(true);
    }),
  );
});
