import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig, settingNames } from '../../reference-server/src/config.ts';
import { blocksOf } from './support/typed-page.ts';

const page = resolve(import.meta.dirname, '../src/content/docs/run.md');
const TOKEN_SECRET = 'a-token-secret-of-more-than-32-characters';
const notDefaults = ['must be set', 'none', 'HOST and PORT, with `/v1`'];

/** Name and default as the table of settings has them. */
async function rows(): Promise<string[][]> {
  const text = await readFile(page, 'utf8');
  const [, section = ''] = text.split('\n### Settings\n');
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\|/gm)].map(([, ...row]) => row);
}

async function settingsOf(block: string): Promise<Record<string, string>> {
  const [text = ''] = await blocksOf('run', block);
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)="?(.+?)"?$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

it('names every setting that the server takes, and no other', async () => {
  expect((await rows()).map(([name]) => name).toSorted()).toEqual(settingNames.toSorted());
});

it('says what each is unless set', async () => {
  const unset = readConfig({ TOKEN_SECRET });
  for (const [name = '', told = ''] of await rows()) {
    const value = /^`(.+)`$/.exec(told)?.[1];
    if (value === undefined) expect(notDefaults).toContain(told);
    else expect(readConfig({ TOKEN_SECRET, [name]: value }), name).toEqual(unset);
  }
});

it('shows an environment that the server takes', async () => {
  const { baseUrl, trustedProxies } = readConfig(await settingsOf('/etc/open-away-ticketing.env'));
  expect({ baseUrl, trustedProxies }).toEqual({
    baseUrl: 'https://tickets.northbridge.example/v1',
    trustedProxies: ['10.0.0.5'],
  });
});

it('gives a process longer to stop than it takes', async () => {
  const { TimeoutStopSec } = await settingsOf('/etc/systemd/system/tickets@.service');
  expect(Number(TimeoutStopSec)).toBeGreaterThan(readConfig({ TOKEN_SECRET }).stopSeconds + 20);
});
