import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Serialised, Streamed } from '../generated/types.ts';
import type { Result } from '../operations/context.ts';
import type { Answer } from '../store/command.ts';
import { problemAnswer } from './problem.ts';

/** An answer's bytes, made once. */
export function answered({ status, body, headers = {} }: Result): Answer {
  if (body === null) return { status, headers, body: '' };
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export type Outcome = Result | Serialised<Result> | Streamed<Result> | Refusal;

/** Whatever an operation came to, as an answer. */
export function answerOf(outcome: Exclude<Outcome, Streamed<Result>>): Answer {
  if ('serialised' in outcome) return outcome.serialised;
  if (!isRefusal(outcome)) return answered(outcome);
  return problemAnswer(outcome, outcome.refused === 'IDEMPOTENCY_IN_FLIGHT' ? { 'retry-after': '1' } : {});
}

export function send(reply: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  // Of a server that ends: a connection that is kept would be waited for.
  if (!reply.server.server.listening) reply.header('connection', 'close');
  return reply.code(status).headers(headers).send(body);
}

/** Sends as it comes about, as fast as it is read. Who reads nothing for so long is cut off. */
export function sendStream(
  reply: FastifyReply,
  { status, headers, body }: Streamed<Result>['streamed'],
  stallSeconds: number,
): FastifyReply {
  reply.raw.setTimeout(stallSeconds * 1000);
  // What is made ahead is kept for each reader who is slow: one piece, not the sixteen of the default.
  return reply
    .code(status)
    .headers(headers)
    .send(Readable.from(body, { highWaterMark: 1 }));
}
