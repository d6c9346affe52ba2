import { describe, expect, it } from 'vitest';
import { readCommandLine } from './options.ts';
import { RunRefused } from './outcome.ts';

describe('readCommandLine', () => {
  it.each([
    { words: ['test', '--target', 'http://a.example/v1/'], want: { target: 'http://a.example/v1' } },
    { words: ['test', '--only', 'HOLD-01, AUTH.*.none'], want: { only: ['HOLD-01', 'AUTH.*.none'] } },
    { words: ['test', '--workers', '2', '--seed', '7'], want: { workers: 2, seed: 7 } },
    { words: ['test', '--profiles', 'discovery,sell'], want: { profiles: ['discovery', 'sell'] } },
    { words: ['test'], want: { workers: 8, 'race-size': 50, 'sandbox-secret': 'from-environment' } },
    { words: ['test', '--sandbox-secret', 'typed'], want: { 'sandbox-secret': 'typed' } },
  ])('reads $words', ({ words, want }) => {
    expect(readCommandLine(words, { OAT_SANDBOX_SECRET: 'from-environment' }).options).toMatchObject(want);
  });

  it.each([
    { words: ['--version'], want: { wantsVersion: true, wantsHelp: false } },
    { words: ['--help'], want: { wantsVersion: false, wantsHelp: true } },
    { words: ['test'], want: { wantsVersion: false, wantsHelp: false } },
  ])('sees what $words wants', ({ words, want }) => {
    expect(readCommandLine(words, {})).toMatchObject(want);
  });

  it.each([
    ['test', '--target', 'not a url'],
    ['test', '--target', 'ftp://a.example'],
    ['test', '--workers', '0'],
    ['test', '--seed', 'x'],
    ['test', '--profiles', 'nosuchprofile'],
    ['test', '--nosuchoption'],
    ['test', 'and', 'more'],
  ])('refuses %s %s %s with one sentence', (...words) => {
    expect(() => readCommandLine(words, {})).toThrow(RunRefused);
  });
});
