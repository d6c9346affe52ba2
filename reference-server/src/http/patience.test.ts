import type { FastifyReply } from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../store/store.ts';
import { createPatience } from './patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As much of a reply as patience needs. */
function replyOf() {
  const logged: string[] = [];
  const reply = {
    sent: false,
    server: { server: { listening: true } },
    log: { error: (_details: unknown, message?: string) => logged.push(message ?? String(_details)) },
    code: () => reply,
    headers: () => reply,
    send: () => Object.assign(reply, { sent: true }),
  };
  return { reply: reply as unknown as FastifyReply, logged };
}

it.each([
  ['a bug', new Error('a bug'), ['the store does not answer', 'a request failed after it was told to ask again']],
  ['no answer of the store', new StoreUnavailable('closed'), ['the store does not answer']],
])('after a reply was sent for it, %s is told to nobody but the log', async (_what, error, expected) => {
  const patience = createPatience();
  const { reply, logged } = replyOf();
  let fail: (error: Error) => void = () => undefined;
  const done = patience.during(reply, () => new Promise((_, reject) => (fail = reject)));
  vi.advanceTimersByTime(6_000);
  expect(reply.sent).toBe(true);
  fail(error);
  expect(await done).toBeNull();
  expect(logged).toEqual(expected);
  patience.close();
});

it('what fails in time is thrown as it is', async () => {
  const patience = createPatience();
  const { reply, logged } = replyOf();
  await expect(patience.during(reply, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  expect(logged).toEqual([]);
  patience.close();
});
