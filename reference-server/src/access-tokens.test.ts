import { describe, expect, test } from 'vitest';
import { createTokens, isCurrent, type TokenWish } from './access-tokens.ts';

const secret = 'a secret of this Issuer that is long enough';
const audience = 'https://issuer.example/v1';
const tokens = createTokens(secret, audience);
const now = Date.parse('2026-11-21T15:00:00Z');
const wish: TokenWish = {
  clientId: 'cli_1',
  organisationId: 'org_1',
  worldId: 'wld_1',
  scopes: ['sell:read', 'sell:write'],
  issuedAt: now,
  lifeSeconds: 3600,
};
const claims = {
  clientId: 'cli_1',
  organisationId: 'org_1',
  worldId: 'wld_1',
  scopes: ['sell:read', 'sell:write'],
  notBefore: now,
  expiresAt: now + 3_600_000,
};

test('a token says what it was signed with', async () => {
  expect(await tokens.claimsOf(await tokens.sign(wish))).toEqual(claims);
});

test('a client that lives in no world', async () => {
  expect(await tokens.claimsOf(await tokens.sign({ ...wish, worldId: null }))).toEqual({ ...claims, worldId: null });
});

test('another process of the same Issuer takes it', async () => {
  expect(await createTokens(secret, audience).claimsOf(await tokens.sign(wish))).toEqual(claims);
});

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('refused', () => {
  test.each<[string, (token: string) => string | Promise<string>]>([
    ['empty', () => ''],
    ['no token at all', () => 'a.b.c'],
    ['for another audience', () => tokens.sign({ ...wish, audience: 'https://another.example/v1' })],
    ['of another secret', () => createTokens('another secret that is long enough too', audience).sign(wish)],
    ['without its signature', (token) => token.split('.').slice(0, 2).join('.')],
    ['with an empty signature', (token) => `${token.split('.').slice(0, 2).join('.')}.`],
    ['unsigned, and saying so', (token) => `${encoded({ alg: 'none' })}.${token.split('.')[1]}.`],
    [
      'with other claims',
      (token) => token.replace(/\.[^.]+\./, `.${encoded({ aud: audience, sub: 'cli_1', org: 'org_2', scope: '' })}.`),
    ],
  ])('%s', async (_, change) => {
    const token = await tokens.sign(wish);
    await tokens.claimsOf(token);
    expect(await tokens.claimsOf(await change(token))).toBeNull();
  });
});

test.each([
  { title: 'more than a minute early', at: -60_001, current: false },
  { title: 'a minute early, as clocks differ', at: -60_000, current: true },
  { title: 'the last moment', at: 3_599_999, current: true },
  { title: 'the moment it ends', at: 3_600_000, current: false },
])('$title: $current', ({ at, current }) => {
  expect(isCurrent(claims, now + at)).toBe(current);
});
