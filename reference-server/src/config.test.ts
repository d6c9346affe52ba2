import { describe, expect, it } from 'vitest';
import { ConfigRefused, readConfig } from './config.ts';

const TOKEN_SECRET = 'a-token-secret-of-more-than-32-characters';

describe('the configuration', () => {
  it('needs no more than a secret', () => {
    expect(readConfig({ TOKEN_SECRET })).toMatchObject({
      baseUrl: 'http://127.0.0.1:8080/v1',
      sandboxSecret: null,
      limits: { holdSeconds: 600, idempotencySeconds: 86_400 },
    });
  });

  it.each([
    ['an empty value as none', { PORT: '' }, { port: 8080 }],
    [
      'an address without the slash at its end',
      { BASE_URL: 'https://a.example/v1/' },
      { baseUrl: 'https://a.example/v1' },
    ],
    ['the port in the address', { PORT: '9000' }, { baseUrl: 'http://127.0.0.1:9000/v1' }],
  ])('takes %s', (_what, variables, expected) => {
    expect(readConfig({ TOKEN_SECRET, ...variables })).toMatchObject(expected);
  });

  it.each([
    ['a missing secret', { TOKEN_SECRET: undefined }, 'TOKEN_SECRET'],
    ['a short secret', { TOKEN_SECRET: 'hunter2-hunter2' }, 'TOKEN_SECRET'],
    ['a sandbox secret that no header carries', { SANDBOX_SECRET: 'hunter2 hunter2 hunter2' }, 'SANDBOX_SECRET'],
    ['a port that is none', { PORT: 'hunter2' }, 'PORT'],
    ['a port beyond all ports', { PORT: '65536' }, 'PORT'],
    ['an address that is none', { BASE_URL: 'hunter2' }, 'BASE_URL'],
    ['an address of another protocol', { BASE_URL: 'ftp://hunter2.example' }, 'BASE_URL'],
    ['a level that is none', { LOG_LEVEL: 'hunter2' }, 'LOG_LEVEL'],
    ['a proxy that is no address', { TRUST_PROXY: '10.0.0.1,hunter2' }, 'TRUST_PROXY'],
    ['a number of proxies', { TRUST_PROXY: '1' }, 'TRUST_PROXY'],
    ['a part of a range', { TRUST_PROXY: '10/8' }, 'TRUST_PROXY'],
    ['issuers that are no JSON', { TOKEN_ISSUERS: 'hunter2' }, 'TOKEN_ISSUERS'],
    ['keys kept for less than a day', { IDEMPOTENCY_SECONDS: '3600' }, 'IDEMPOTENCY_SECONDS'],
  ])('refuses %s by name and never by value', (_what, variables, name) => {
    const read = () => readConfig({ TOKEN_SECRET, ...variables });
    expect(read).toThrow(ConfigRefused);
    expect(read).toThrow(new RegExp(`^The configuration is not usable\\. ${name}: [^\\n]+\\.$`));
    expect(read).not.toThrow(/hunter2/);
  });
});

it.each([undefined, 'too-short'])('says what to set where the secret is %s', (secret) => {
  expect(() => readConfig({ TOKEN_SECRET: secret })).toThrow(
    'The configuration is not usable. TOKEN_SECRET: Set it to at least 32 random characters, the same for every process.',
  );
});

it('takes addresses and ranges of proxies', () => {
  const TRUST_PROXY = '10.0.0.0/8, 127.0.0.1, ::1, fd00::/8';
  expect(readConfig({ TOKEN_SECRET, TRUST_PROXY }).trustedProxies).toEqual(TRUST_PROXY.split(', '));
});

describe('outside token issuers', () => {
  const club = {
    issuer: 'https://identity.example/hunter2',
    jwksUrl: 'https://identity.example/hunter2/keys',
    organisations: { hunter2: { organisationId: 'org_1', scopes: ['sell:read'] } },
  };
  const read = (issuers: unknown, more = {}) =>
    readConfig({ TOKEN_SECRET, TOKEN_ISSUERS: JSON.stringify(issuers), ...more }).tokenIssuers;

  it('are none unless set', () => {
    expect(readConfig({ TOKEN_SECRET }).tokenIssuers).toEqual([]);
    expect(read([])).toEqual([]);
  });

  it('speak of an organisation in `org`, and are waited for three seconds', () => {
    expect(read([club])).toEqual([{ ...club, organisationClaim: 'org', timeoutMilliseconds: 3000 }]);
  });

  it('may publish keys in the clear to a sandbox only', () => {
    const open = [{ ...club, jwksUrl: 'http://127.0.0.1:8081/hunter2' }];
    expect(read(open, { SANDBOX_SECRET: 'a-sandbox-secret-of-some-length' })).toHaveLength(1);
    expect(() => read(open)).toThrow(/^TOKEN_ISSUERS has a jwksUrl without https\. Only a sandbox may/);
    expect(() => read(open)).not.toThrow(/hunter2/);
  });

  it.each<[string, unknown, string]>([
    ['an object', club, 'the whole'],
    ['an issuer that stands twice', [club, club], 'an issuer that stands twice'],
    ['an issuer that is no address', [{ ...club, issuer: 'hunter2' }], '0.issuer'],
    ['keys from a file', [club, { ...club, issuer: 'https://b.example', jwksUrl: 'file:///etc/hunter2' }], '1.jwksUrl'],
    ['no keys', [{ ...club, jwksUrl: undefined }], '0.jwksUrl'],
    ['no organisations', [{ ...club, organisations: {} }], '0.organisations'],
    ['no scopes', [{ ...club, organisations: { hunter2: { scopes: [] } } }], '0.organisations.*.scopes'],
    [
      'a scope there is not',
      [{ ...club, organisations: { a: { scopes: ['hunter2'] } } }],
      '0.organisations.*.scopes.0',
    ],
    ['a member that is not known', [{ ...club, hunter2: true }], '0'],
    ['a wait without end', [{ ...club, timeoutMilliseconds: 1e9 }], '0.timeoutMilliseconds'],
  ])('%s: refused by its place and never by value', (_what, issuers, place) => {
    const start = 'The configuration is not usable. TOKEN_ISSUERS: Not a JSON list of issuers as documented: see ';
    expect(() => read(issuers)).toThrow(new ConfigRefused(`${start}${place}.`));
    expect(() => read(issuers)).not.toThrow(/hunter2/);
  });
});
