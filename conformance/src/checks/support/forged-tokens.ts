/** Tokens that say all the right things and that nobody whom the Issuer trusts has signed. */
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

type Claims = Readonly<Record<string, unknown>>;
type Header = Readonly<Record<string, unknown>> & { readonly alg: string };

export type Forger = {
  /** The public keys that the forged tokens are signed by, as JWKS. */
  readonly jwks: { readonly keys: readonly object[] };
  /** Every kind of forgery with these claims; `address` is where the keys are offered. */
  forge(claims: Claims, address: string): readonly string[];
};

export function createForger(): Forger {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'forged', alg: 'RS256', use: 'sig' };
  const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' });
  const byRsa = (header: object, claims: Claims) =>
    signed({ ...header, alg: 'RS256' }, claims, rsaSigner(rsa.privateKey));
  return {
    jwks: { keys: [jwk] },
    forge: (claims, address) => [
      ...['none', 'None', 'NONE'].map((alg) => signed({ alg }, claims, () => Buffer.alloc(0))),
      ...['', 'secret', pem, JSON.stringify(jwk)].map((secret) =>
        signed({ alg: 'HS256' }, claims, (text) => createHmac('sha256', secret).update(text).digest()),
      ),
      signed({ alg: 'HS256', kid: '../../../../dev/null' }, claims, (text) =>
        createHmac('sha256', '').update(text).digest(),
      ),
      signed({ alg: 'ES256' }, claims, (text) =>
        sign('sha256', Buffer.from(text), { key: elliptic.privateKey, dsaEncoding: 'ieee-p1363' }),
      ),
      byRsa({}, claims),
      byRsa({ jwk }, claims),
      byRsa({ kid: 'forged', jku: address }, claims),
      byRsa({ kid: 'forged', x5u: address }, claims),
      byRsa({ kid: address }, claims),
    ],
  };
}

function rsaSigner(key: KeyObject): (text: string) => Buffer {
  return (text) => sign('sha256', Buffer.from(text), key);
}

function signed(header: Header, claims: Claims, signature: (text: string) => Buffer): string {
  const text = [{ typ: 'JWT', ...header }, claims].map(encoded).join('.');
  return `${text}.${signature(text).toString('base64url')}`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What a good token says, where it can be read; else what it would say. */
export function claimsLike(
  token: string,
  wanted: { clientId: string; audience: string; scopes: readonly string[] },
): Claims {
  const now = Math.floor(Date.now() / 1000);
  const { clientId, audience, scopes } = wanted;
  const usual = { sub: clientId, aud: audience, scope: scopes.join(' '), nbf: now - 60, exp: now + 600 };
  try {
    return {
      ...usual,
      ...(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Claims),
    };
  } catch {
    return usual;
  }
}
