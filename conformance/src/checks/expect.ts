/** What checks assert. Each throws a Failure that says what was expected and what came. */
import { isDeepStrictEqual } from 'node:util';
import { errors, type ErrorCode } from '../generated/errors.ts';
import { operations, type OperationId } from '../generated/operations.ts';
import type { Problem } from '../generated/types.ts';
import type { CallAnswer } from '../http/recorded-client.ts';
import { Failure } from '../outcome.ts';
import type { BodyOf } from '../world/operation-types.ts';

/** `where` is a JSON pointer into the last answer, or says in words what was looked at. */
export function expectEqual<Value>(seen: Value, expected: Value, where: string): void {
  if (!isDeepStrictEqual(seen, expected))
    throw new Failure(`${nameOf(where)} is not as expected.`, { expected, seen, pointer: where });
}

export function expectThat(isSo: boolean, expected: string, seen: unknown, where?: string): asserts isSo {
  if (!isSo)
    throw new Failure(`Expected ${expected}.`, { expected, seen, ...(where === undefined ? {} : { pointer: where }) });
}

export function expectStatus(answer: CallAnswer, ...allowed: readonly number[]): CallAnswer {
  if (allowed.includes(answer.status)) return answer;
  const seen = codeOf(answer) === undefined ? answer.status : `${answer.status} ${codeOf(answer)}`;
  throw new Failure(
    `The status is ${answer.status}.`,
    { expected: allowed.join(' or '), seen, pointer: 'status' },
    answer.exchange,
  );
}

/** Gives the body, as what the document says it is. */
export function expectSuccess<Id extends OperationId>(answer: CallAnswer, operationId: Id): BodyOf<Id> {
  if (answer.status >= 200 && answer.status < 300) return answer.body as BodyOf<Id>;
  const expected = `${operations[operationId].success}, ${operationId} done`;
  const seen = `${answer.status} ${codeOf(answer) ?? ''}`.trim();
  throw new Failure(`${operationId} did not succeed.`, { expected, seen, pointer: 'status' }, answer.exchange);
}

export function expectRefusal(answer: CallAnswer, code: ErrorCode, pointer?: string): CallAnswer {
  const { status } = errors[code];
  const seenCode = codeOf(answer);
  if (answer.status !== status || seenCode !== code) {
    const seen = `${answer.status} ${seenCode ?? 'without a code'}`;
    throw new Failure(
      `Not refused with ${code}.`,
      { expected: `${status} ${code}`, seen, pointer: '/code' },
      answer.exchange,
    );
  }
  if (pointer !== undefined) expectPointer(answer, pointer);
  return answer;
}

/** One of these codes, whichever; gives the one that came. */
export function expectOneRefusal(answer: CallAnswer, codes: readonly ErrorCode[]): ErrorCode {
  const found = codes.find((code) => codeOf(answer) === code) ?? codes[0];
  if (found === undefined) throw new TypeError('no codes given');
  expectRefusal(answer, found);
  return found;
}

function expectPointer(answer: CallAnswer, pointer: string): void {
  const { pointers = [] } = problemOf(answer) ?? {};
  if (pointers.includes(pointer)) return;
  throw new Failure(
    'The problem does not point to the cause.',
    { expected: [pointer], seen: pointers, pointer: '/pointers' },
    answer.exchange,
  );
}

export function problemOf({ body, status }: CallAnswer): Problem | null {
  return status >= 400 && typeof body === 'object' && body !== null ? (body as Problem) : null;
}

export function codeOf(answer: CallAnswer): string | undefined {
  return problemOf(answer)?.code;
}

function nameOf(where: string): string {
  return where.startsWith('/') ? `The member ${where}` : where.charAt(0).toUpperCase() + where.slice(1);
}
