import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../reference-server/src/config.ts';

const page = resolve(import.meta.dirname, '../src/content/docs/identity-provider.md');

it('shows settings that the server takes', async () => {
  const text = await readFile(page, 'utf8');
  const [, BASE_URL] = /BASE_URL=(\S+)/.exec(text) ?? [];
  const [, TOKEN_ISSUERS] = /TOKEN_ISSUERS='([^']+)'/.exec(text) ?? [];
  const config = readConfig({ TOKEN_SECRET: 'a-token-secret-of-more-than-32-characters', BASE_URL, TOKEN_ISSUERS });
  expect(config.tokenIssuers.map(({ issuer }) => issuer)).toEqual(['https://identity.example/realms/tickets']);
});
