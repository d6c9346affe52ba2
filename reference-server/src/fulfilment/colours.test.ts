import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRgb, black, clubColour, contrast, textOver, white } from './colours.ts';

const byte = fc.nat(255).map((value) => value.toString(16).padStart(2, '0'));
const colour = fc.tuple(byte, byte, byte).map((parts) => `#${parts.join('')}`);

test('text can be read over every colour', () => {
  fc.assert(fc.property(colour, (over) => contrast(textOver(over), over) >= 4.5));
});

test.each([
  [black, white, 21],
  [white, white, 1],
  ['#777777', white, 4.48],
])('%s on %s: %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

test.each([
  ['#F5D90A', '#f5d90a'],
  ['red', '#1f2937'],
  ['', '#1f2937'],
  ['#fff', '#1f2937'],
  ['#ffffff;}body{display:none', '#1f2937'],
  ['#ffffff\n', '#1f2937'],
])('%j is shown as %s', (text, shown) => {
  expect(clubColour(text)).toBe(shown);
});

test('as Apple writes it', () => {
  expect(asRgb('#0a1b2c')).toBe('rgb(10, 27, 44)');
});
