/** The script on the page "Verify a barcode at the gate, offline", run as it stands there. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBarcodePayloads } from './barcode-payload.ts';
import { createRotatingCodes } from './rotating-code.ts';
import { claims, secret } from './testing/sample-facts.ts';

type List = { readonly revision: number; readonly barcodes: Readonly<Record<string, string>> };
type Known = { readonly keys: readonly unknown[]; readonly fixture: string; readonly list: List };
type Script = { verdict(payload: unknown, known: Known): string; merged(known: List, other: List): List };

const page = resolve(import.meta.dirname, '../../../docs/src/content/docs/verify-a-barcode.md');

async function scriptOfPage(): Promise<Script> {
  const [, block = ''] = /```js title="gate\.mjs"\n([\s\S]*?)```/.exec(await readFile(page, 'utf8')) ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'open-away-ticketing-gate-'));
  const file = join(folder, 'gate.mjs');
  await writeFile(file, block);
  const script = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Script;
  await rm(folder, { recursive: true });
  return script;
}

const { verdict, merged } = await scriptOfPage();
const payloads = createBarcodePayloads(secret);
const { keys } = payloads.jwks();
const list = (colour: string, revision = 1): List => ({ revision, barcodes: { [claims.barcodeId]: colour } });
const known = (colour: string): Known => ({ keys, fixture: claims.fixtureId, list: list(colour) });
const good = payloads.sign(claims);

test.each(['white', 'grey', 'black'])('a good payload that is %s', (colour) => {
  expect(verdict(good, known(colour))).toBe(colour);
});

test('a good payload that the list does not have', () => {
  expect(verdict(good, { ...known('white'), list: { revision: 1, barcodes: {} } })).toBe('unknown');
});

test('the signed part of a rotating barcode', () => {
  const rotating = createRotatingCodes(secret, payloads).rotatingPayload(claims, 0);
  expect(verdict(rotating, known('white'))).toBe('white');
});

const [header = '', body = '', signature = ''] = good.split('.');
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const another = createBarcodePayloads('another secret that is long enough too');

describe('refused', () => {
  test.each<[string, unknown]>([
    ['of another fixture', payloads.sign({ ...claims, fixtureId: 'fxt_2' })],
    ['of another Issuer', another.sign(claims)],
    ['tampered claims', `${header}.${encoded({ fixture: claims.fixtureId, barcode: claims.barcodeId })}.${signature}`],
    ['tampered signature', `${header}.${body}.${signature.slice(1)}A`],
    ['unsigned', `${encoded({ alg: 'none' })}.${body}.`],
    ['nothing', ''],
    ['no text', null],
    ['garbage', 'a.b.c'],
  ])('%s', (_, payload) => {
    expect(verdict(payload, known('white'))).toBe('refused');
  });

  test('any letter changed, without throwing', () => {
    const end = header.length + 1 + body.length;
    fc.assert(
      fc.property(fc.nat(end - 1), (at) => {
        const changed = good.slice(0, at) + (good[at] === 'x' ? 'y' : 'x') + good.slice(at + 1);
        expect(verdict(changed, known('white'))).toBe('refused');
      }),
    );
  });
});

describe('two lists', () => {
  test.each([
    { older: 'white', newer: 'black', result: 'black' },
    { older: 'black', newer: 'white', result: 'black' },
    { older: 'white', newer: 'grey', result: 'grey' },
    { older: 'grey', newer: 'white', result: 'white' },
  ])('$older, later $newer, in any order: $result', ({ older, newer, result }) => {
    const [first, second] = [list(older, 1), list(newer, 2)];
    for (const both of [merged(first, second), merged(second, first)]) {
      expect(both.revision).toBe(2);
      expect(verdict(good, { ...known('white'), list: both })).toBe(result);
    }
  });

  test('what only one of them has is kept', () => {
    const both = merged({ revision: 2, barcodes: { a: 'white' } }, { revision: 1, barcodes: { b: 'black' } });
    expect(both).toEqual({ revision: 2, barcodes: { a: 'white', b: 'black' } });
  });
});
