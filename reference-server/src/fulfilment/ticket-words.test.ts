import { expect, test } from 'vitest';
import { facts } from './testing/sample-facts.ts';
import { gatesOpenTime, kickOffWords, priceWords, seatNotes } from './ticket-words.ts';

test.each([
  { timeZone: 'Europe/London', kickOff: '2026-12-05T15:00:00Z', words: 'Saturday 5 December 2026, 15:00' },
  { timeZone: 'Europe/Prague', kickOff: '2026-07-31T23:30:00Z', words: 'Saturday 1 August 2026, 01:30' },
  { timeZone: 'America/New_York', kickOff: '2026-12-05T05:00:00Z', words: 'Saturday 5 December 2026, 00:00' },
  { timeZone: 'Asia/Kolkata', kickOff: '2026-02-28T19:00:00Z', words: 'Sunday 1 March 2026, 00:30' },
])('in $timeZone $kickOff is $words', ({ timeZone, kickOff, words }) => {
  expect(kickOffWords({ ...facts.fixture, timeZone, kickOff })).toBe(words);
});

test('gates open in local time', () => {
  expect(gatesOpenTime({ ...facts.fixture, timeZone: 'Europe/Berlin' })).toBe('14:30');
});

test.each([
  [3000, 'GBP', '£30.00'],
  [0, 'EUR', '€0.00'],
  [123456, 'CZK', 'CZK 1,234.56'],
  [3000, 'JPY', 'JP¥3,000'],
  [3000, 'KWD', 'KWD 3.000'],
])('%i of %s is %s', (amount, currency, words) => {
  expect(priceWords({ amount, currency })).toBe(words);
});

test.each([
  { kind: 'standard' as const, restrictedView: false, starts: [] },
  { kind: 'standard' as const, restrictedView: true, starts: ['Restricted view'] },
  { kind: 'wheelchair' as const, restrictedView: false, starts: ['Wheelchair space'] },
  { kind: 'companion' as const, restrictedView: true, starts: ['Companion seat', 'Restricted view'] },
])('$kind, restricted view $restrictedView: $starts', ({ kind, restrictedView, starts }) => {
  const notes = seatNotes({ ...facts.seat, kind, restrictedView });
  expect(notes.map((note) => note.split(':')[0])).toEqual(starts);
});
