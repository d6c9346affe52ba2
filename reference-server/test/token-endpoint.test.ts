import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorldClient } from '../src/generated/types.ts';
import { createClient } from '../src/testing/client.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { startPostgres, type RunningPostgres } from '../src/testing/start-postgres.ts';
import { createWorld } from '../src/testing/worlds.ts';

let postgres: RunningPostgres;
let issuer: StartedIssuer;
let client: WorldClient;

beforeAll(async () => {
  postgres = await startPostgres();
  issuer = await startIssuer({ DATABASE_URL: postgres.url });
  const { world } = await createWorld(issuer.baseUrl);
  client = world.clients.find(({ name }) => name === 'sellerA without sell:write') ?? client;
});

afterAll(async () => {
  await issuer.stop();
  await postgres.stop();
});

type Form = Record<string, string>;

function ask(form: Form, headers: Form = {}): Promise<Response> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form });
  return fetch(`${issuer.baseUrl}/oauth/token`, { method: 'POST', body, headers });
}

const inForm = (): Form => ({ client_id: client.clientId, client_secret: client.clientSecret });
const basic = (id: string, secret: string): Form => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

it('gives a token that counts, with the credentials in the form or in the header', async () => {
  for (const response of [await ask(inForm()), await ask({}, basic(client.clientId, client.clientSecret))]) {
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { access_token: token, scope } = (await response.json()) as { access_token: string; scope: string };
    expect(scope.split(' ')).toEqual(client.scopes);
    expect((await createClient(issuer.baseUrl, token)('listFixtures')).status).toBe(200);
  }
});

it('gives no more scopes than were asked for', async () => {
  const token = (await (await ask({ ...inForm(), scope: 'events:read' })).json()) as { access_token: string };
  const reply = await createClient(issuer.baseUrl, token.access_token)('listFixtures');
  expect(reply.problem).toMatchObject({ code: 'SCOPE_MISSING' });
});

it.each<[string, number, string, () => Promise<Response>]>([
  ['a wrong secret', 401, 'invalid_client', () => ask({ ...inForm(), client_secret: 'wrong' })],
  ['no credentials', 401, 'invalid_client', () => ask({})],
  ['an id with a NUL in it', 401, 'invalid_client', () => ask({ ...inForm(), client_id: 'cli_\0' })],
  ['a broken header', 401, 'invalid_client', () => ask({}, { authorization: 'Basic %%%' })],
  ['another grant', 400, 'unsupported_grant_type', () => ask({ ...inForm(), grant_type: 'password' })],
  ['a scope it does not have', 400, 'invalid_scope', () => ask({ ...inForm(), scope: 'sell:write' })],
  ['a scope nobody has', 400, 'invalid_scope', () => ask({ ...inForm(), scope: '__proto__' })],
])('%s is refused with %i %s', async (_what, status, error, send) => {
  const response = await send();
  expect([response.status, await response.json()]).toEqual([status, { error }]);
});

it.each([
  ['JSON', 'application/json', '{"grant_type":"client_credentials","scope":5}'],
  ['a text', 'text/plain', 'grant_type=client_credentials'],
])('%s is refused as a media type', async (_what, type, body) => {
  const response = await fetch(`${issuer.baseUrl}/oauth/token`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  expect(response.status).toBe(415);
  expect(await response.json()).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE' });
});
