import { describe, expect, it } from 'vitest';
import type { Verdict } from './outcome.ts';
import { exitCodeOf } from './result.ts';

describe('exitCodeOf', () => {
  it.each<{ verdicts: Verdict[]; want: number }>([
    { verdicts: ['pass', 'pass'], want: 0 },
    { verdicts: ['pass', 'warn'], want: 0 },
    { verdicts: ['pass', 'not-applicable'], want: 0 },
    { verdicts: [], want: 3 },
    { verdicts: ['not-applicable'], want: 3 },
    { verdicts: ['pass', 'not-testable'], want: 3 },
    { verdicts: ['pass', 'suite-error', 'not-testable'], want: 4 },
    { verdicts: ['pass', 'fail', 'suite-error', 'not-testable'], want: 1 },
  ])('$verdicts end with $want', ({ verdicts, want }) => {
    expect(exitCodeOf(verdicts)).toBe(want);
  });
});
