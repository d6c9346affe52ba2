import { expect, test } from 'vitest';
import { createTokens, isCurrent } from '../access-tokens.ts';
import { createIds } from '../ids.ts';
import { allScopes, clientRow, clientView, digestOf, newClient, worldClients } from './clients.ts';

const now = Date.parse('2026-11-21T15:00:00Z');
const organisations = { home: 'org_home', sellerA: 'org_a', sellerB: 'org_b' };
const tokens = createTokens('a secret of this Issuer that is long enough', 'https://issuer.example/v1');

test('a world has the three organisations, the gates, and the first Seller without each scope in turn', () => {
  const clients = worldClients(organisations, 'wld_1', createIds());
  const [a, b, home, gate, ...lacking] = clients;
  expect([a, b, home, gate]).toMatchObject([
    { name: 'sellerA', organisationId: 'org_a', scopes: allScopes, worldId: 'wld_1' },
    { name: 'sellerB', organisationId: 'org_b', scopes: allScopes },
    { name: 'home', organisationId: 'org_home', scopes: allScopes },
    { name: 'gate', organisationId: 'org_home', scopes: ['access:write', 'access:read'] },
  ]);
  expect(lacking.map(({ name }) => name)).toEqual(allScopes.map((scope) => `sellerA without ${scope}`));
  for (const { name, scopes, organisationId } of lacking) {
    expect(organisationId).toBe('org_a');
    expect(allScopes.filter((scope) => !scopes.includes(scope)).map((scope) => `sellerA without ${scope}`)).toEqual([
      name,
    ]);
  }
  expect(new Set(clients.map(({ clientId }) => clientId)).size).toBe(clients.length);
});

test('every scope stands once', () => {
  expect(allScopes).toEqual(expect.arrayContaining(['sell:read', 'sell:write', 'events:read']));
  expect(new Set(allScopes).size).toBe(allScopes.length);
});

test('the secret itself is not kept', () => {
  const client = newClient('a club', 'org_a', null, ['sell:read'], createIds());
  const { body } = clientRow(client);
  expect(body).toEqual({
    clientId: client.clientId,
    organisationId: 'org_a',
    worldId: null,
    scopes: ['sell:read'],
    secretDigest: digestOf(client.secret),
  });
  expect(JSON.stringify(body)).not.toContain(client.secret);
});

test('digests tell secrets apart', () => {
  expect(digestOf('one')).toBe(digestOf('one'));
  expect(digestOf('one')).not.toBe(digestOf('two'));
});

const minute = 60_000;
const year = 365 * 24 * 60 * minute;

/** Whether a world's token counts, by the moment. */
test.each([
  { kind: 'valid', at: 0, counts: true },
  { kind: 'valid', at: 9 * year, counts: true },
  { kind: 'expired', at: 0, counts: false },
  { kind: 'expired', at: -90 * minute, counts: true },
  { kind: 'wrongAudience', at: 0, counts: false },
  { kind: 'early', at: 0, counts: false },
  { kind: 'early', at: 10 * minute, counts: true },
  { kind: 'skewed', at: 0, counts: true },
] as const)('the $kind token after $at ms: $counts', async ({ kind, at, counts }) => {
  const client = newClient('a club', 'org_a', 'wld_1', ['sell:read'], createIds());
  const view = await clientView(client, tokens, now, 3600);
  const claims = await tokens.claimsOf(view.tokens[kind]);
  expect(claims !== null && isCurrent(claims, now + at)).toBe(counts);
});

test('the token is for the client, with its scopes', async () => {
  const client = newClient('a club', 'org_a', 'wld_1', ['sell:read'], createIds());
  const { tokens: given, ...view } = await clientView(client, tokens, now, 3600);
  expect(view).toEqual({
    name: 'a club',
    clientId: client.clientId,
    clientSecret: client.secret,
    scopes: ['sell:read'],
  });
  expect(await tokens.claimsOf(given.valid)).toMatchObject({
    clientId: client.clientId,
    organisationId: 'org_a',
    worldId: 'wld_1',
    scopes: ['sell:read'],
  });
});
