import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, inputsOf, parseCondition, toTypeScript } from './condition.ts';
import type { Scalar } from './standard.ts';

const given: Record<string, Scalar> = { suspended: true, requested: 5, held: 3, limit: 8, status: 'scheduled' };

describe('a condition', () => {
  test.each<[text: string, met: boolean, inputs: string[], typescript: string]>([
    ['suspended', true, ['suspended'], 'given.suspended'],
    ['not suspended', false, ['suspended'], '!given.suspended'],
    ["status == 'scheduled'", true, ['status'], 'given.status === "scheduled"'],
    ["status != 'scheduled'", false, ['status'], 'given.status !== "scheduled"'],
    ['requested > limit', false, ['requested', 'limit'], 'given.requested > given.limit'],
    ['requested >= 5', true, ['requested'], 'given.requested >= 5'],
    ['requested < -1', false, ['requested'], 'given.requested < -1'],
    ['held + requested <= limit', true, ['held', 'requested', 'limit'], 'given.held + given.requested <= given.limit'],
    [
      'held + requested + 1 > limit',
      true,
      ['held', 'requested', 'limit'],
      'given.held + given.requested + 1 > given.limit',
    ],
  ])('%s', (text, met, inputs, typescript) => {
    const condition = parseCondition(text);
    expect(evaluate(condition, given)).toBe(met);
    expect(inputsOf(condition)).toEqual(inputs);
    expect(toTypeScript(condition)).toBe(typescript);
  });
});

describe('what is no condition', () => {
  test.each([
    ['', '"" is not a condition: expected an input, "not" and an input, or a comparison.'],
    ['a and b', '"a and b" is not a condition: expected an input, "not" and an input, or a comparison.'],
    ['a > b > c', '"b > c" in "a > b > c" is neither an input, a number nor a quoted text.'],
    ['a == Late', '"Late" in "a == Late" is neither an input, a number nor a quoted text.'],
    ['a + > 1', '"" in "a + > 1" is neither an input, a number nor a quoted text.'],
    ['a == 1.5', '"1.5" in "a == 1.5" is neither an input, a number nor a quoted text.'],
  ])('%s', (text, message) => {
    expect(() => parseCondition(text)).toThrow(new Error(message));
  });
});

const term = fc.oneof(fc.constantFrom('requested', 'held', 'limit'), fc.integer({ min: -9, max: 9 }).map(String));
const sum = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => terms.join(' + '));
const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');
const small = fc.integer({ min: -20, max: 20 });

test('what is emitted decides as lint does', () => {
  const property = fc.property(sum, operator, sum, small, small, small, (left, sign, right, requested, held, limit) => {
    const condition = parseCondition(`${left} ${sign} ${right}`);
    const emitted = runInNewContext(toTypeScript(condition), { given: { requested, held, limit } }) as boolean;
    expect(emitted).toBe(evaluate(condition, { requested, held, limit }));
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});
