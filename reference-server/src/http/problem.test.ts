import { expect, test } from 'vitest';
import { refuse } from '../domain/refusal.ts';
import { internalProblem, problemAnswer, problemOf } from './problem.ts';

test('a refusal as a problem, in the words of the catalogue', () => {
  expect(problemOf(refuse('TOTAL_MISMATCH', ['/body/expectedTotal/amount']))).toEqual({
    type: 'https://open-away-ticketing.github.io/errors/total-mismatch',
    title: expect.stringMatching(/./),
    status: 409,
    code: 'TOTAL_MISMATCH',
    detail: expect.stringMatching(/./),
    retry: 'never',
    pointers: ['/body/expectedTotal/amount'],
  });
});

test('its own detail in place of the general one', () => {
  expect(problemOf(refuse('MALFORMED_JSON', [], 'Cut off.')).detail).toBe('Cut off.');
});

test('no pointers, no member for them', () => {
  expect(problemOf(refuse('NOT_FOUND'))).not.toHaveProperty('pointers');
});

test('the answer has the status, the media type and the headers', () => {
  const answer = problemAnswer(refuse('UNAVAILABLE'), { 'retry-after': '1' });
  expect(answer.status).toBe(503);
  expect(answer.headers).toEqual({ 'content-type': 'application/problem+json', 'retry-after': '1' });
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
});

test('a bug of the server is told as such and no more', () => {
  const { status, headers, body } = internalProblem();
  expect([status, headers['content-type']]).toEqual([500, 'application/problem+json']);
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    code: 'INTERNAL_ERROR',
    retry: 'sameKey',
  });
});
