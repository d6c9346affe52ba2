import { describe, expect, test } from 'vitest';
import { judgeFault, judgeVariant } from './judge.ts';

describe('a fault', () => {
  const fault = { aims: ['HOLD-09'], spares: ['HOLD-10'] } as const;
  test.each([
    ['is caught', { 'HOLD-09': 'fail', 'HOLD-10': 'pass' }, []],
    ['survives', { 'HOLD-09': 'pass', 'HOLD-10': 'pass' }, ['HOLD-09 should fail, but is pass']],
    ['is not told from others', { 'HOLD-09': 'fail', 'HOLD-10': 'fail' }, ['HOLD-10 should pass, but is fail']],
    [
      'is no kill by a crash',
      { 'HOLD-09': 'suite-error', 'HOLD-10': 'pass' },
      ['HOLD-09 should fail, but is suite-error'],
    ],
    ['has no check', {}, ['HOLD-09 should fail, but is not there', 'HOLD-10 should pass, but is not there']],
  ])('%s', (_, verdicts, complaints) => {
    expect(judgeFault(fault, new Map(Object.entries(verdicts)))).toEqual(complaints);
  });
});

describe('a legal variant', () => {
  test.each([
    ['passes', { 'HOLD-09': 'pass', 'MAP-01': 'not-applicable' }, []],
    ['is judged too strictly', { 'HOLD-09': 'fail' }, ['HOLD-09 should pass, but is fail']],
    ['was not looked at', {}, ['no check was run']],
  ])('%s', (_, verdicts, complaints) => {
    expect(judgeVariant(new Map(Object.entries(verdicts)))).toEqual(complaints);
  });
});
