import type { FastifyError, FastifyInstance } from 'fastify';
import { refuse, type Refusal } from '../domain/refusal.ts';
import { KeysUnavailable } from '../outside-tokens.ts';
import { Overloaded } from '../store/command.ts';
import { StoreUnavailable, UnknownOutcome } from '../store/store.ts';
import type { HoldBack } from './hold-back.ts';
import { partyOf } from './limit-requests.ts';
import { internalProblem, overloadedAnswer, problemAnswer } from './problem.ts';
import { send } from './reply.ts';
import { RateExceeded, RequestRefused } from './request-error.ts';

/** What the framework refuses, in the words of the catalogue. */
const frameworkRefusals: Readonly<Record<string, () => Refusal>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => refuse('UNSUPPORTED_MEDIA_TYPE', ['/header/content-type']),
  FST_ERR_CTP_BODY_TOO_LARGE: () => refuse('BODY_TOO_LARGE', ['/body']),
  FST_STATIC_FORBIDDEN_PATH: () => refuse('NOT_FOUND'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    refuse('MALFORMED_JSON', ['/body'], 'The body is not as long as Content-Length says.'),
};

/** Whether it says what every caller may be told; anything else is a bug of this server. */
export function isExpected(error: unknown): boolean {
  const kinds = [RequestRefused, Overloaded, StoreUnavailable, UnknownOutcome, KeysUnavailable];
  return kinds.some((kind) => error instanceof kind);
}

/** Every error becomes a problem; none lets out what went wrong inside. */
export function handleErrors(app: FastifyInstance, holdBack: HoldBack): void {
  app.setErrorHandler<FastifyError | Error>((error, request, reply) => {
    // What is held back is not being answered: its place is for others of its own.
    if (error instanceof RateExceeded || error instanceof Overloaded) request.leavePlace?.();
    if (error instanceof RateExceeded) return holdBack(error.party, reply, problemAnswer(error.refusal, error.headers));
    if (error instanceof RequestRefused) return send(reply, problemAnswer(error.refusal, error.headers));
    if (error instanceof Overloaded)
      return holdBack(partyOf(request), reply, overloadedAnswer(error.retryAfterSeconds));
    if (error instanceof StoreUnavailable || error instanceof UnknownOutcome) {
      request.log.error({ reason: error.message }, 'the store is unavailable');
      return send(reply, problemAnswer(refuse('UNAVAILABLE'), { 'retry-after': '1' }));
    }
    if (error instanceof KeysUnavailable) {
      request.log.warn({ reason: error.message }, 'the keys of a token issuer could not be fetched');
      return send(reply, problemAnswer(refuse('UNAVAILABLE'), { 'retry-after': '1' }));
    }
    const framework = 'code' in error ? frameworkRefusals[error.code] : undefined;
    if (framework) return send(reply, problemAnswer(framework()));
    if ('statusCode' in error && error.statusCode === 400)
      return send(reply, problemAnswer(refuse('MALFORMED_JSON', ['/body'])));
    request.log.error({ err: error }, 'a request failed');
    return send(reply, internalProblem());
  });
}
