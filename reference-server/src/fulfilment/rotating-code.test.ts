import { describe, expect, test } from 'vitest';
import { createBarcodePayloads } from './barcode-payload.ts';
import { oneTimeCode } from './one-time-code.ts';
import { createRotatingCodes, secondsToNextCode, stepSeconds } from './rotating-code.ts';
import { claims, secret } from './testing/sample-facts.ts';

describe('RFC 6238, appendix B, SHA-256', () => {
  const key = Buffer.from('12345678901234567890123456789012');
  test.each([
    [59, '46119246'],
    [1111111109, '68084774'],
    [1111111111, '67062674'],
    [1234567890, '91819424'],
    [2000000000, '90698825'],
    [20000000000, '77737706'],
  ])('%i s', (seconds, code) => {
    expect(oneTimeCode(key, Math.floor(seconds / 30))).toBe(code);
  });
});

const payloads = createBarcodePayloads(secret);
const codes = createRotatingCodes(secret, payloads);
/** A step begins here. */
const start = Date.parse('2026-12-05T14:30:00Z');
const shown = codes.rotatingPayload(claims, start);

test('payload, dot, eight digits', () => {
  expect(shown.startsWith(`${payloads.sign(claims)}.`)).toBe(true);
  expect(shown.slice(payloads.sign(claims).length)).toMatch(/^\.\d{8}$/);
});

test.each([
  { title: 'before its time', at: -1, taken: false },
  { title: 'the first moment', at: 0, taken: true },
  { title: 'the last moment it is shown', at: 14_999, taken: true },
  { title: 'the step after', at: 15_000, taken: true },
  { title: 'the last moment of the step after', at: 29_999, taken: true },
  { title: 'later', at: 30_000, taken: false },
  { title: 'a day later', at: 86_400_000, taken: false },
])('$title: $taken', ({ at, taken }) => {
  expect(codes.verifyRotating(shown, start + at)).toEqual(taken ? claims : null);
});

test.each([
  { at: 0, same: true },
  { at: 14_999, same: true },
  { at: 15_000, same: false },
])('after $at ms the text is the same: $same', ({ at, same }) => {
  expect(codes.rotatingPayload(claims, start + at) === shown).toBe(same);
});

const code = shown.slice(shown.lastIndexOf('.') + 1);
const otherClaims = { ...claims, barcodeId: 'bar_2' };

describe('refused', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['only dots', '...'],
    ['the payload without a code', payloads.sign(claims)],
    ['an empty code', `${payloads.sign(claims)}.`],
    ['a code in other letters', `${payloads.sign(claims)}.${'é'.repeat(8)}`],
    ['a code that is too long', `${shown}0`],
    ['the code of another barcode', `${payloads.sign(otherClaims)}.${code}`],
    ['only the code', code],
  ])('%s', (_, text) => {
    expect(codes.verifyRotating(text, start)).toBeNull();
  });

  test('of another Issuer', () => {
    const other = 'another secret that is long enough too';
    const theirs = createRotatingCodes(other, payloads).rotatingPayload(claims, start);
    expect(codes.verifyRotating(theirs, start)).toBeNull();
  });
});

test.each([
  { at: 0, seconds: stepSeconds },
  { at: 999, seconds: stepSeconds },
  { at: 1000, seconds: stepSeconds - 1 },
  { at: 14_999, seconds: 1 },
])('$at ms into a step the next code is $seconds s away', ({ at, seconds }) => {
  expect(secondsToNextCode(start + at)).toBe(seconds);
});
