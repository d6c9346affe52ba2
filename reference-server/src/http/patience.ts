/**
 * No request waits longer than this for a store that hangs: it is told to ask again. What it has begun goes on, and its
 * idempotency key is kept until that has ended. One timer looks after all of them, so that a request costs next to nothing.
 */
import type { FastifyReply } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import { isExpected } from './error-handler.ts';
import { problemAnswer } from './problem.ts';
import { send } from './reply.ts';

const longestMilliseconds = 5_000;
const glanceMilliseconds = 250;

type Waiting = { readonly reply: FastifyReply; readonly since: number; place: number };

export type Patience = {
  /** Gives what the work gives, or throws as it does; null where the reply was sent before it ended, however it did. */
  during<Result>(reply: FastifyReply, work: () => Promise<Result>): Promise<Result | null>;
  close(): void;
};

export function createPatience(): Patience {
  /**
   * Whoever goes leaves its place to the last. Not a set: V8 leaves behind tables of what was in one, and moves all that
   * hangs on them to the old.
   */
  const waiting: Waiting[] = [];
  let glances = 0;
  const timer = setInterval(() => {
    glances += 1;
    dismiss(waiting, glances - longestMilliseconds / glanceMilliseconds);
  }, glanceMilliseconds).unref();
  return {
    async during(reply, work) {
      const one = { reply, since: glances, place: waiting.length };
      waiting.push(one);
      try {
        const result = await work();
        return reply.sent ? null : result;
      } catch (error) {
        if (!reply.sent) throw error;
        // Nobody else hears of it.
        if (!isExpected(error)) reply.log.error({ err: error }, 'a request failed after it was told to ask again');
        return null;
      } finally {
        leave(waiting, one);
      }
    },
    close: () => clearInterval(timer),
  };
}

function dismiss(waiting: readonly Waiting[], before: number): void {
  for (const { reply, since } of waiting) {
    if (since >= before || reply.sent) continue;
    reply.log.error('the store does not answer');
    send(reply, problemAnswer(refuse('UNAVAILABLE'), { 'retry-after': '1' }));
  }
}

function leave(waiting: Waiting[], one: Waiting): void {
  const last = waiting.pop();
  if (last === undefined || last === one) return;
  waiting[one.place] = last;
  last.place = one.place;
}
