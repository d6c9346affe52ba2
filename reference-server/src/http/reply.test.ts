import { expect, test } from 'vitest';
import { refuse } from '../domain/refusal.ts';
import { answered, answerOf } from './reply.ts';

const json = { 'content-type': 'application/json' };

test.each([
  {
    title: 'a body as JSON',
    result: { status: 201, body: { id: 'hld_1' } },
    answer: { status: 201, headers: json, body: '{"id":"hld_1"}' },
  },
  {
    title: 'headers beside the media type',
    result: { status: 200, body: [], headers: { etag: '"1"' } },
    answer: { status: 200, headers: { ...json, etag: '"1"' }, body: '[]' },
  },
  {
    title: 'no body, no media type',
    result: { status: 204, body: null, headers: { etag: '"1"' } },
    answer: { status: 204, headers: { etag: '"1"' }, body: '' },
  },
])('$title', ({ result, answer }) => {
  expect(answered(result)).toEqual(answer);
  expect(answerOf(result)).toEqual(answer);
});

test('bytes that were made before go out as they are', () => {
  const serialised = { status: 201, headers: { 'idempotency-replayed': 'true' }, body: '{"b":1, "a":2}' };
  expect(answerOf({ serialised })).toBe(serialised);
});

test.each([
  { code: 'IDEMPOTENCY_IN_FLIGHT', status: 409, wait: '1' },
  { code: 'IDEMPOTENCY_KEY_REUSED', status: 422, wait: undefined },
  { code: 'NOT_FOUND', status: 404, wait: undefined },
] as const)('$code: $status, Retry-After $wait', ({ code, status, wait }) => {
  const answer = answerOf(refuse(code));
  expect(answer.status).toBe(status);
  expect(answer.headers['retry-after']).toBe(wait);
  expect(JSON.parse(answer.body)).toMatchObject({ code });
});
