/** The script on the page "Verify a barcode at the gate, offline", run as it stands there. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccessEntry, AccessListKind } from '../generated/types.ts';
import { createBarcodePayloads } from './barcode-payload.ts';
import { createRotatingCodes } from './rotating-code.ts';
import { claims, secret } from './testing/sample-facts.ts';

type List = Map<string, AccessEntry>;
type Known = { readonly keys: readonly unknown[]; readonly fixture: string; readonly list: List };
type Script = {
  verdict(payload: unknown, known: Known): string;
  take(list: List, entries: readonly AccessEntry[]): void;
};

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

const { verdict, take } = await scriptOfPage();
const payloads = createBarcodePayloads(secret);
const { keys } = payloads.jwks();
const { barcodeId, ticketId } = claims;
const kinds: readonly AccessListKind[] = ['white', 'grey', 'black'];
const entry = (list: AccessListKind, revision = 1): AccessEntry => ({ revision, barcodeId, ticketId, list });
const known = (list: AccessListKind): Known => knownAfter([entry(list)]);

/** What a gate knows to which these entries came, one after the other. */
function knownAfter(entries: readonly AccessEntry[]): Known {
  const list: List = new Map();
  for (const one of entries) take(list, [one]);
  return { keys, fixture: claims.fixtureId, list };
}

const good = payloads.sign(claims);

test.each(kinds)('a good payload that is %s', (colour) => {
  expect(verdict(good, known(colour))).toBe(colour);
});

test('a good payload that the list does not have', () => {
  expect(verdict(good, knownAfter([]))).toBe('unknown');
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

describe('entries that come late', () => {
  test.each<{ older: AccessListKind; newer: AccessListKind; result: AccessListKind }>([
    { older: 'white', newer: 'black', result: 'black' },
    { older: 'black', newer: 'white', result: 'black' },
    { older: 'white', newer: 'grey', result: 'grey' },
    { older: 'grey', newer: 'white', result: 'white' },
  ])('$older, later $newer, in any order: $result', ({ older, newer, result }) => {
    const [first, second] = [entry(older, 1), entry(newer, 2)];
    for (const entries of [
      [first, second],
      [second, first],
    ]) {
      expect(verdict(good, knownAfter(entries))).toBe(result);
    }
  });

  test('any entries in any order and any parts say the same', () => {
    const histories = fc
      .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 })
      .map((lists) => lists.map((list, at) => entry(list, at + 1)))
      .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(
      fc.property(histories, fc.nat(6), ([entries, shuffled], cut) => {
        const { list } = knownAfter([]);
        take(list, shuffled.slice(0, cut));
        take(list, shuffled.slice(cut));
        const wasBlack = entries.some((one) => one.list === 'black');
        expect(list.get(barcodeId)?.list).toBe(wasBlack ? 'black' : entries.at(-1)?.list);
      }),
    );
  });

  test('other barcodes are kept', () => {
    const other = { ...entry('black', 3), barcodeId: 'bar_other' };
    expect([...knownAfter([entry('white'), other]).list.keys()]).toEqual([barcodeId, 'bar_other']);
  });
});
