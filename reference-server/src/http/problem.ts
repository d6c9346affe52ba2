import { STATUS_CODES } from 'node:http';
import { errors } from '../generated/errors.ts';
import type { Problem } from '../generated/types.ts';
import { refuse, type Refusal } from '../domain/refusal.ts';
import type { Answer } from '../store/command.ts';

/** A refusal as an answer over the wire. */
export function problemAnswer(refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Answer {
  const { status } = errors[refusal.refused];
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify(problemOf(refusal)),
  };
}

/** More is asked than can be done; whoever asked may come again in so many seconds. */
export function overloadedAnswer(seconds: number): Answer {
  const refusal = refuse('UNAVAILABLE', [], 'More is asked than can be done just now.');
  return problemAnswer(refusal, { 'retry-after': String(seconds) });
}

export function problemOf({ refused, pointers, detail }: Refusal): Problem {
  const { type, title, status, says, retry } = errors[refused];
  const base = { type, title, status, code: refused, detail: detail ?? says, retry };
  return pointers.length === 0 ? base : { ...base, pointers: [...pointers] };
}

/** Problems that no operation documents: a bug of this server. Says nothing of what went wrong inside. */
export function internalProblem(): Answer {
  const status = 500;
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, code: 'INTERNAL_ERROR', retry: 'sameKey' };
  return { status, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify(body) };
}
