/**
 * No request waits longer than this for a store that hangs: it is told to ask again. What it has begun goes on, and its
 * idempotency key is kept until that has ended. One timer looks after all of them, so that a request costs next to nothing.
 */
import type { FastifyReply } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import { problemAnswer } from './problem.ts';
import { send } from './reply.ts';

const longestMilliseconds = 5_000;
const glanceMilliseconds = 250;

type Waiting = { readonly reply: FastifyReply; readonly since: number };

export type Patience = {
  /** Gives what the work gives, or throws as it does; null where the reply was sent before it ended, however it did. */
  during<Result>(reply: FastifyReply, work: () => Promise<Result>): Promise<Result | null>;
  close(): void;
};

export function createPatience(): Patience {
  /** The longest waiting first. */
  const waiting = new Set<Waiting>();
  let glances = 0;
  const timer = setInterval(() => {
    glances += 1;
    dismiss(waiting, glances - longestMilliseconds / glanceMilliseconds);
  }, glanceMilliseconds).unref();
  return {
    async during(reply, work) {
      const one = { reply, since: glances };
      waiting.add(one);
      try {
        const result = await work();
        return reply.sent ? null : result;
      } catch (error) {
        if (reply.sent) return null;
        throw error;
      } finally {
        waiting.delete(one);
      }
    },
    close: () => clearInterval(timer),
  };
}

function dismiss(waiting: Set<Waiting>, before: number): void {
  for (const one of waiting) {
    if (one.since >= before) return;
    waiting.delete(one);
    one.reply.log.error('the store does not answer');
    send(one.reply, problemAnswer(refuse('UNAVAILABLE'), { 'retry-after': '1' }));
  }
}
