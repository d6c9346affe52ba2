import type { FastifyReply } from 'fastify';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Serialised } from '../generated/types.ts';
import type { Result } from '../operations/context.ts';
import type { Answer } from '../store/command.ts';
import { problemAnswer } from './problem.ts';

/** An answer's bytes, made once. */
export function answered({ status, body, headers = {} }: Result): Answer {
  if (body === null) return { status, headers, body: '' };
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Whatever an operation came to, as an answer. */
export function answerOf(outcome: Result | Serialised<Result> | Refusal): Answer {
  if ('serialised' in outcome) return outcome.serialised;
  if (!isRefusal(outcome)) return answered(outcome);
  return problemAnswer(outcome, outcome.refused === 'IDEMPOTENCY_IN_FLIGHT' ? { 'retry-after': '1' } : {});
}

export function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}
