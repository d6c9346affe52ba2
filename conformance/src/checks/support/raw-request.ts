/** Requests that no operation documents. */
import type { SentRequest } from '../../http/exchange.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import type { CheckContext } from '../check.ts';

export type RawRequest = {
  readonly method: string;
  /** Below the base URL, exactly as it goes over the wire. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Sends as the first Seller. */
export function sendRaw(
  { http, world, sellerA }: CheckContext,
  { method, path, headers = {}, body }: RawRequest,
): Promise<CallAnswer> {
  const request: SentRequest = {
    method,
    url: `${world.data.baseUrl}${path}`,
    headers: {
      accept: 'application/json, application/problem+json',
      authorization: `Bearer ${sellerA.token ?? ''}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body ?? null,
  };
  return http.raw(request);
}

/** Posts a body that is no text. The exchange shows it byte by byte, each as one character. */
export function sendBytes({ http, world, sellerA }: CheckContext, path: string, bytes: Buffer): Promise<CallAnswer> {
  const headers = {
    accept: 'application/json, application/problem+json',
    authorization: `Bearer ${sellerA.token ?? ''}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  };
  const request: SentRequest = {
    method: 'POST',
    url: `${world.data.baseUrl}${path}`,
    headers,
    body: bytes.toString('latin1'),
  };
  return http.raw(request, bytes);
}
