import { createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedDemonstration, type Demonstration } from '../src/sandbox/demonstration.ts';
import { createClient } from '../src/testing/client.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults } from '../src/testing/worlds.ts';
import { createSigner, startIdentityProvider, type IdentityProvider, type Signer } from './identity-provider.ts';

const club = 'https://identity.club.example/realms/away';
const lists = 'https://lists.example/';
const troubles = ['refused', 'fails', 'hangs', 'redirects', 'garbled', 'empty'] as const;

let folder: string;
let provider: IdentityProvider;
let issuer: StartedIssuer;
let demonstration: Demonstration;
let audience: string;
let rsa: Signer;
let stranger: Signer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oat-outside-'));
  const DATABASE_URL = `sqlite:${join(folder, 'issuer.sqlite')}`;
  provider = await startIdentityProvider();
  rsa = await createSigner('RS256');
  stranger = await createSigner('RS256');
  const seeding = await startIssuer({ DATABASE_URL });
  demonstration = await seedDemonstration(seeding.issuer.services);
  await seeding.stop();
  issuer = await startIssuer({ DATABASE_URL, TOKEN_ISSUERS: JSON.stringify(trusted()) });
  audience = issuer.issuer.services.config.baseUrl;
});

afterAll(async () => {
  await issuer.stop();
  await provider.stop();
  await rm(folder, { recursive: true });
});

afterEach(() => void vi.useRealTimers());

let latest = Date.now();

/** One issuer that is well, one that tells scopes as a list, and one for each trouble with its keys. */
function trusted() {
  const organisationId = demonstration.clients[0]?.organisationId ?? '';
  const organisations = {
    'away-club': { organisationId, scopes: ['sell:read', 'sell:write'] },
    reporting: { organisationId, scopes: ['sell:read'] },
  };
  return [
    { issuer: club, jwksUrl: provider.keysAt('club'), organisations },
    {
      issuer: lists,
      jwksUrl: provider.keysAt('lists'),
      organisationClaim: 'azp',
      scopeClaim: 'roles',
      organisations: { [organisationId]: { scopes: ['sell:read'] } },
    },
    ...troubles.map((trouble) => ({
      issuer: `https://${trouble}.example`,
      jwksUrl: trouble === 'refused' ? 'http://127.0.0.1:1/keys' : provider.keysAt(trouble),
      organisations,
      timeoutMilliseconds: 200,
    })),
  ];
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/** What a good token says, and none said before: a token that is known is not looked at again. */
function claims(more: Record<string, unknown> = {}): Record<string, unknown> {
  const times = { iat: seconds(), nbf: seconds(), exp: seconds() + 600 };
  const who = { iss: club, aud: audience, sub: 'service-account', org: 'away-club', jti: randomUUID() };
  return { ...who, ...times, scope: 'openid sell:read sell:write', ...more };
}

const ask = (token: string) => createClient(issuer.baseUrl, token)('listFixtures');

it('is told by the well-known document', async () => {
  const { body } = await createClient(issuer.baseUrl, null)('getWellKnown');
  expect(body.tokenIssuers).toEqual(trusted().map(({ issuer: name }) => name));
});

describe('a good token counts', () => {
  it.each(['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'])('signed with %s', async (algorithm) => {
    const signer = await createSigner(algorithm);
    provider.publish('club', [rsa, signer]);
    keysGrowOld();
    const { status, body } = await ask(await signer.sign(claims()));
    expect([status, body.items.map(({ id }) => id)]).toEqual([200, [demonstration.fixtureId]]);
  });

  it.each<[string, () => Record<string, unknown>]>([
    ['with us among its audiences', () => ({ aud: ['https://another.example', audience] })],
    ['without a beginning', () => ({ nbf: undefined })],
    ['a little early, as clocks differ', () => ({ nbf: seconds() + 50 })],
    ['with its scopes in scp', () => ({ scope: undefined, scp: 'sell:read' })],
    ['with its scopes in scp as a list', () => ({ scope: undefined, scp: ['sell:read'] })],
  ])('%s', async (_what, more) => {
    provider.publish('club', [rsa]);
    expect((await ask(await rsa.sign(claims(more())))).status).toBe(200);
  });

  it('with the claims that were agreed', async () => {
    provider.publish('lists', [rsa]);
    const azp = demonstration.clients[0]?.organisationId;
    const said = { iss: lists, azp, org: undefined, scope: undefined };
    expect((await ask(await rsa.sign(claims({ ...said, roles: ['sell:read'] })))).status).toBe(200);
    const { problem } = await ask(await rsa.sign(claims({ ...said, scope: 'sell:read', roles: [] })));
    expect(problem.code).toBe('SCOPE_MISSING');
  });

  it('and holds seats for its organisation', async () => {
    const seller = createClient(issuer.baseUrl, await rsa.sign(claims()));
    const held = await seller('createHold', { path: { allocationId: demonstration.allocationId }, body: adults(2) });
    expect(held.status).toBe(201);
  });
});

describe('a token that was not agreed is refused', () => {
  it.each<[string, () => Record<string, unknown>]>([
    ['for another audience', () => ({ aud: 'https://another.example/v1' })],
    ['for no audience', () => ({ aud: undefined })],
    ['of another issuer', () => ({ iss: 'https://identity.another.example' })],
    ['of an issuer with a slash more', () => ({ iss: `${club}/` })],
    ['of two issuers', () => ({ iss: [club] })],
    ['of no issuer', () => ({ iss: undefined })],
    ['that has expired', () => ({ exp: seconds() - 1 })],
    ['that expired long ago', () => ({ exp: seconds() - 86_400 })],
    ['that does not count yet', () => ({ nbf: seconds() + 120 })],
    ['without an end', () => ({ exp: undefined })],
    ['for an organisation that was not agreed', () => ({ org: 'home-club' })],
    ['for an organisation by our own id', () => ({ org: demonstration.clients[0]?.organisationId })],
    ['for no organisation', () => ({ org: undefined })],
    ['for a list of organisations', () => ({ org: ['away-club'] })],
    ['for what every object has', () => ({ org: 'constructor' })],
  ])('%s', async (_what, more) => {
    await expectUnauthenticated(await rsa.sign(claims(more())));
    expect((await ask(await rsa.sign(claims()))).status).toBe(200);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['signed by an unknown key', () => stranger.sign(claims())],
    ['signed by another key than it names', () => stranger.sign(claims(), { kid: rsa.jwk.kid })],
    ['signed by the key it brings', () => stranger.sign(claims(), { jwk: stranger.publicJwk })],
    [
      'signed by a key at an address it brings',
      () => {
        provider.publish('elsewhere', [stranger]);
        return stranger.sign(claims(), { jku: provider.keysAt('elsewhere'), x5u: provider.keysAt('elsewhere') });
      },
    ],
    ['unsigned', () => forged({ alg: 'none' }, '')],
    ['with the public key as a secret', () => forged({ alg: 'HS256', kid: rsa.jwk.kid }, rsa.pem)],
    ['with the published key as a secret', () => forged({ alg: 'HS256' }, JSON.stringify(rsa.jwk))],
    ['with the server’s own algorithm and an empty secret', () => forged({ alg: 'HS256' }, '')],
  ])('%s', async (_what, make) => {
    provider.publish('club', [rsa]);
    await expectUnauthenticated(await make());
    expect(provider.asked('elsewhere')).toBe(0);
    expect((await ask(await rsa.sign(claims()))).status).toBe(200);
  });

  it('by an algorithm that was not agreed, even with a published key', async () => {
    const signer = await createSigner('ES384');
    provider.publish('club', [rsa, signer]);
    keysGrowOld();
    await expectUnauthenticated(await signer.sign(claims()));
  });

  it.each([
    ['that its organisation was not given', { org: 'reporting' }],
    ['that it does not have', { scope: 'sell:read' }],
    ['that it has in other letters', { scope: 'SELL:WRITE sell:read' }],
    ['for it has none', { scope: undefined }],
  ])('for a scope %s', async (_what, more) => {
    const seller = createClient(issuer.baseUrl, await rsa.sign(claims(more)));
    const path = { allocationId: demonstration.allocationId };
    const { status, problem } = await seller('createHold', { path, body: adults(1) });
    expect([status, problem.code]).toEqual([403, 'SCOPE_MISSING']);
  });
});

it('picks up a new key, and lets go of the old one', async () => {
  provider.publish('club', [rsa]);
  keysGrowOld();
  const known = await rsa.sign(claims());
  expect((await ask(known)).status).toBe(200);
  const next = await createSigner('RS256');
  provider.publish('club', [next]);
  const early = await next.sign(claims());
  await expectUnauthenticated(early);
  const asked = provider.asked('club');
  await expectUnauthenticated(await stranger.sign(claims()));
  expect(provider.asked('club')).toBe(asked);

  vi.setSystemTime(Date.now() + 31_000);
  expect((await ask(early)).status).toBe(200);
  await expectUnauthenticated(await rsa.sign(claims()));
  expect((await ask(known)).status).toBe(200);
});

describe('while the keys can not be had', () => {
  it.each(troubles)('nothing is said of a token: %s', async (trouble) => {
    provider.publish('club', [rsa]);
    keysGrowOld();
    const token = await rsa.sign(claims({ iss: `https://${trouble}.example` }));
    for (let turn = 0; turn < 2; turn += 1) {
      const { status, problem, headers } = await ask(token);
      expect([status, problem.code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '1']);
    }
    expect((await ask(await ownToken())).status).toBe(200);
    expect((await ask(await rsa.sign(claims()))).status).toBe(200);
    expect(provider.asked(trouble)).toBe(trouble === 'refused' ? 0 : 1);
  });

  it('a token counts as soon as they can', async () => {
    keysGrowOld();
    provider.publish('fails', [rsa]);
    expect((await ask(await rsa.sign(claims({ iss: 'https://fails.example' })))).status).toBe(200);
  });
});

/** Past the ten minutes for which published keys are fresh. */
function keysGrowOld(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: (latest += 700_000) });
}

async function expectUnauthenticated(token: string): Promise<void> {
  const { status, problem, headers } = await ask(token);
  expect([status, problem.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(headers.get('www-authenticate')).toMatch(/error="invalid_token"/);
}

function forged(header: object, secret: string): string {
  const text = [header, claims()].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${secret === '' ? '' : createHmac('sha256', secret).update(text).digest('base64url')}`;
}

async function ownToken(): Promise<string> {
  const [client] = demonstration.clients;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client?.clientId ?? '',
    client_secret: client?.secret ?? '',
  });
  const response = await fetch(`${issuer.baseUrl}/oauth/token`, { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
}
