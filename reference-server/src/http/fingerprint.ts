/** What tells two requests under one idempotency key apart. */
import type { FastifyRequest } from 'fastify';
import { configure } from 'safe-stable-stringify';
import createHashes from 'xxhash-wasm';

const canonical = configure({ deterministic: true });
const { h64ToString } = await createHashes();

/**
 * Method, path, If-Match and the body whatever the order of its members, in 64 bits. Compared only with what the same
 * client sent under the same key: nobody gains by two that are alike, so it need not withstand anybody.
 */
export function fingerprintOf({ method, url, headers, body }: FastifyRequest): string {
  return h64ToString(`${method} ${url}\n${headers['if-match'] ?? ''}\n${canonical(body) ?? ''}`);
}
