/** Tokens got from the token endpoint, and tokens tampered with. */
import { requestToken } from '../../http/token-request.ts';
import { NotTestable } from '../../outcome.ts';
import type { Actor } from '../../world/actor.ts';
import type { ClientData, World } from '../../world/world.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import type { CheckContext } from '../check.ts';
import { expectEqual, expectStatus, expectThat } from '../expect.ts';

export type Credentials = Pick<ClientData, 'clientId' | 'clientSecret'>;
export type TokenAnswer = {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in?: number;
  readonly scope?: string;
};

export function askForToken(
  { http, world }: CheckContext,
  { clientId, clientSecret }: Credentials,
  scope?: string,
): Promise<CallAnswer> {
  const { tokenUrl } = world.data;
  return requestToken(http, { tokenUrl, clientId, clientSecret, ...(scope === undefined ? {} : { scope }) });
}

export function expectToken(answer: CallAnswer): TokenAnswer {
  expectStatus(answer, 200);
  const token = answer.body as TokenAnswer;
  expectThat(
    typeof token.access_token === 'string' && token.access_token !== '',
    'an access token',
    token,
    '/access_token',
  );
  expectThat(/^bearer$/i.test(token.token_type), 'a bearer token', token.token_type, '/token_type');
  return token;
}

export function expectInvalidClient(answer: CallAnswer): void {
  expectStatus(answer, 401);
  const { error, access_token } = (answer.body ?? {}) as Record<string, unknown>;
  expectEqual(error, 'invalid_client', '/error');
  expectEqual(access_token, undefined, '/access_token');
}

/** A client of the first Seller that was registered without the scope; one that only left it out when asking will not do. */
export function registeredWithout({ data }: World, scope: string): ClientData {
  const whole = new Set(data.clients.filter((one) => one.scopes.includes(scope)).map(({ clientId }) => clientId));
  const found = data.clients.find((one) => one.name.startsWith('sellerA') && !whole.has(one.clientId));
  if (!found) throw new NotTestable(`No client of the first Seller is registered without ${scope}.`);
  return found;
}

/** The token with another signature, with other claims, unsigned, and in pieces. */
export function tampered({ token }: Actor): string[] {
  const valid = token ?? '';
  const parts = valid.split('.');
  const [head = '', claims = ''] = parts;
  const withLast = (last: string): string => [...parts.slice(0, -1), last].join('.');
  const signature = parts.at(-1) ?? '';
  const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return [
    withLast(swappedAt(signature, Math.floor(signature.length / 2))),
    ...(parts.length === 3
      ? [[head, raised(claims), signature].join('.'), `${unsigned}.${claims}.`, `${head}.${claims}.`]
      : []),
    valid.slice(0, -4),
    `${valid}AAAA`,
  ];
}

function swappedAt(text: string, place: number): string {
  return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
}

/** Claims that count for longer than the signed ones. */
function raised(claims: string): string {
  try {
    const all = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Record<string, unknown>;
    return Buffer.from(JSON.stringify({ ...all, exp: Number(all['exp'] ?? 0) + 1 })).toString('base64url');
  } catch {
    return swappedAt(claims, Math.floor(claims.length / 2));
  }
}
