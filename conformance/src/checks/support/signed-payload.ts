/** The payload of a static barcode by hand, as a gate reads it that knows the published keys alone. */
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { BarcodeKey } from '../../generated/types.ts';
import { Failure } from '../../outcome.ts';
import { expectThat } from '../expect.ts';

export type Claims = { readonly fixture: string; readonly ticket: string; readonly barcode: string };

/** The claims, once a published key has verified them. Throws a Failure where none does. */
export function verifiedClaims(payload: string, keys: readonly BarcodeKey[]): Claims {
  const [header = '', claims = '', signature = '', ...rest] = payload.split('.');
  expectThat(rest.length === 0 && signature !== '', 'a compact JWS of three parts', payload, '/payload');
  const { alg, kid } = decoded(header);
  expectThat(alg === 'EdDSA', 'the algorithm EdDSA', alg, '/payload');
  const key = keys.find((one) => kid === undefined || one.kid === kid);
  expectThat(key !== undefined, `the published key ${String(kid)}`, keys);
  const { kty, crv, x } = key;
  const publicKey = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
  const bytes = Buffer.from(signature, 'base64url');
  expectThat(
    verify(null, Buffer.from(`${header}.${claims}`), publicKey, bytes),
    'a signature of that key',
    payload,
    '/payload',
  );
  return decoded(claims) as Claims;
}

/** The same with one character changed in the middle of a part: 0 the header, 1 the claims, 2 the signature. */
export function tampered(payload: string, part: 0 | 1 | 2): string {
  const parts = payload.split('.');
  const text = parts[part] ?? '';
  const middle = Math.floor(text.length / 2);
  parts[part] = `${text.slice(0, middle)}${text[middle] === 'A' ? 'B' : 'A'}${text.slice(middle + 1)}`;
  return parts.join('.');
}

/** Payloads with the right claims that this Issuer never signed, each by the way that it was made. */
export function forgedPayloads(payload: string): Readonly<Record<string, string>> {
  const [header = '', claims = ''] = payload.split('.');
  const { privateKey } = generateKeyPairSync('ed25519');
  const signed = `${header}.${claims}`;
  return {
    "another's key under this Issuer's name of it": `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`,
    'no algorithm': `${encoded({ alg: 'none' })}.${claims}.`,
    'no signature': `${signed}.`,
    'claims alone': Buffer.from(claims, 'base64url').toString(),
    'no JWS': 'not-a-barcode',
  };
}

function decoded(part: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  } catch {
    throw new Failure('A part of the payload is no JSON.', { expected: 'JSON', seen: part, pointer: '/payload' });
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
