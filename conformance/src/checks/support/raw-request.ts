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
export function sendRaw({ http, world, sellerA }: CheckContext, { method, path, headers = {}, body }: RawRequest): Promise<CallAnswer> {
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
