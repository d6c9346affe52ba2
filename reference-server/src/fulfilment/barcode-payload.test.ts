import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { createBarcodePayloads } from './barcode-payload.ts';
import { claims, secret } from './testing/sample-facts.ts';

const payloads = createBarcodePayloads(secret);
const good = payloads.sign(claims);
const [header = '', body = '', signature = ''] = good.split('.');
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('another process of the same Issuer signs the same text and takes it', () => {
  const other = createBarcodePayloads(secret);
  expect(other.sign(claims)).toBe(good);
  expect(other.verify(good)).toEqual(claims);
});

test('another library takes it with the published key', async () => {
  const [jwk] = payloads.jwks().keys;
  const { payload, protectedHeader } = await compactVerify(good, await importJWK(jwk!, 'EdDSA'));
  expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: await calculateJwkThumbprint(jwk!) });
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
    fixture: claims.fixtureId,
    ticket: claims.ticketId,
    barcode: claims.barcodeId,
  });
});

test('only the public half is published', () => {
  const [jwk] = payloads.jwks().keys;
  expect(Object.keys(jwk!).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  const key = createPublicKey({ key: jwk!, format: 'jwk' });
  expect(verify(null, Buffer.from(`${header}.${body}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
});

test('it fits into a QR code that paper carries well', () => {
  expect(good.length).toBeLessThan(331);
});

const another = createBarcodePayloads('another secret that is long enough too');
const lastLetter = signature.at(-1) === 'A' ? 'B' : 'A';

describe('refused', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['dots', '..'],
    ['garbage', '\u0000\ud800{"a":1}'],
    ['no signature', `${header}.${body}`],
    ['an empty signature', `${header}.${body}.`],
    ['a short signature', `${header}.${body}.AAAA`],
    ['a part more', `${good}.12345678`],
    ['space at the end', `${good} `],
    ['padding', `${good}==`],
    ['the last letter of the signature', `${header}.${body}.${signature.slice(0, -1)}${lastLetter}`],
    ['other claims', `${header}.${encoded({ fixture: 'fxt_2', ticket: 'tkt_2', barcode: 'bar_2' })}.${signature}`],
    ['unsigned, and saying so', `${encoded({ alg: 'none' })}.${body}.`],
    ['another algorithm', `${encoded({ alg: 'HS256' })}.${body}.${signature}`],
    ['another Issuer', another.sign(claims)],
    ['the key of another', `${header}.${another.sign(claims).split('.').slice(1).join('.')}`],
  ])('%s', (_, payload) => {
    expect(payloads.verify(payload)).toBeNull();
  });

  test('any text but its own, without throwing', () => {
    const changed = fc
      .tuple(fc.nat(good.length - 1), fc.string({ maxLength: 3 }))
      .map(([at, text]) => good.slice(0, at) + text + good.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(changed, fc.string({ unit: 'binary' })), (text) => {
        expect(payloads.verify(text)).toEqual(text === good ? claims : null);
      }),
    );
  });
});
