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
    ['keys kept for less than a day', { IDEMPOTENCY_SECONDS: '3600' }, 'IDEMPOTENCY_SECONDS'],
  ])('refuses %s by name and never by value', (_what, variables, name) => {
    const read = () => readConfig({ TOKEN_SECRET, ...variables });
    expect(read).toThrow(ConfigRefused);
    expect(read).toThrow(new RegExp(`^The configuration is not usable\\. ${name}: [^\\n]+\\.$`));
    expect(read).not.toThrow(/hunter2/);
  });
});
