/** The token endpoint, which is OAuth 2's and no operation of the document. */
import type { SentRequest } from './exchange.ts';
import type { CallAnswer, RecordedClient } from './recorded-client.ts';

export type TokenWish = {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
};

export function requestToken(client: RecordedClient, wish: TokenWish): Promise<CallAnswer> {
  return client.raw(tokenRequest(wish));
}

function tokenRequest({ tokenUrl, clientId, clientSecret, scope }: TokenWish): SentRequest {
  const form = { grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) };
  const credentials = [clientId, clientSecret].map(encodeURIComponent).join(':');
  return {
    method: 'POST',
    url: tokenUrl,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
    },
    body: new URLSearchParams(form).toString(),
  };
}
