import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigRefused } from './config.ts';
import { readWallets, type WalletFiles } from './wallet-files.ts';

const pem = (what: string): string => `-----BEGIN ${what}-----\nhunter2\n-----END ${what}-----\n`;
const apple = {
  wwdr: pem('CERTIFICATE'),
  signerCert: pem('CERTIFICATE'),
  signerKey: pem('PRIVATE KEY'),
  passTypeIdentifier: 'pass.example',
  teamIdentifier: 'TEAM123456',
};
const google = { clientEmail: 'hunter2@club.example', privateKey: pem('PRIVATE KEY'), issuerId: '338800' };

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'oat-wallet-files-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function fileOf(content: unknown): Promise<string> {
  const file = join(directory, 'wallet.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test.each<{ title: string; wallet: keyof WalletFiles; content: object; read: object }>([
  { title: "Apple's", wallet: 'apple', content: apple, read: apple },
  {
    title: "Apple's with a pass phrase",
    wallet: 'apple',
    content: { ...apple, passphrase: 'p' },
    read: { ...apple, passphrase: 'p' },
  },
  { title: "Google's", wallet: 'google', content: google, read: google },
])('reads $title', async ({ wallet, content, read }) => {
  const none = { apple: null, google: null };
  expect(await readWallets({ ...none, [wallet]: await fileOf(content) })).toEqual({ ...none, [wallet]: read });
});

test('there are none where none is named', async () => {
  expect(await readWallets({ apple: null, google: null })).toEqual({ apple: null, google: null });
});

describe('refuses by the member and never by its content', () => {
  const { signerKey: _, ...withoutKey } = apple;
  test.each<{ title: string; wallet: keyof WalletFiles; content: unknown; says: string }>([
    {
      title: 'a member that is missing',
      wallet: 'apple',
      content: withoutKey,
      says: 'is not usable: look at signerKey.',
    },
    {
      title: 'two that are wrong',
      wallet: 'apple',
      content: { ...apple, wwdr: 'hunter2', teamIdentifier: '' },
      says: 'is not usable: look at wwdr, teamIdentifier.',
    },
    {
      title: 'one of another kind',
      wallet: 'apple',
      content: { ...apple, passphrase: 7 },
      says: 'is not usable: look at passphrase.',
    },
    {
      title: 'one too many',
      wallet: 'google',
      content: { ...google, secret: 'hunter2' },
      says: 'is not usable: look at its members.',
    },
    {
      title: 'an address that is none',
      wallet: 'google',
      content: { ...google, clientEmail: 'hunter2' },
      says: 'is not usable: look at clientEmail.',
    },
    {
      title: "the other wallet's",
      wallet: 'google',
      content: ['hunter2'],
      says: 'is not usable: look at its members.',
    },
    { title: 'what is no JSON', wallet: 'apple', content: '{"signerKey": "hunter2"', says: "can't be read as JSON." },
  ])('$title', async ({ wallet, content, says }) => {
    const file = await fileOf(content);
    const read = readWallets({ apple: null, google: null, [wallet]: file });
    await expect(read).rejects.toThrow(ConfigRefused);
    await expect(read).rejects.toThrow(`The wallet file ${file} ${says}`);
    await expect(read).rejects.not.toThrow(/hunter2/);
  });

  test('a file that there is not', async () => {
    const file = join(directory, 'none.json');
    await expect(readWallets({ apple: file, google: null })).rejects.toThrow(`${file} can't be read as JSON.`);
  });
});
