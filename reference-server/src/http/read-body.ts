/** What becomes of a request's body before anyone looks at its shape. */
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import { RequestRefused } from './request-error.ts';

/** One JSON value in UTF-8; any other media type is refused by the framework. */
export function takeJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, jsonIn(body));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** Where no body is documented, one is read to its end and means nothing. */
export function ignoreBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null, undefined));
}

/** A member named `__proto__` is left to the schema, which knows no such member and points to it. */
function jsonIn(body: Buffer): unknown {
  if (body.length === 0) throw noBody();
  if (!isUtf8(body)) throw malformed('The body is not UTF-8.');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw malformed();
  }
}

export function noBody(): RequestRefused {
  return malformed('A JSON body is expected; none came.');
}

function malformed(detail?: string): RequestRefused {
  return new RequestRefused(refuse('MALFORMED_JSON', ['/body'], detail));
}
