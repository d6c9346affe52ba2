/** The key pair that barcodes are signed with. Gates get the public half. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { derivedSecret } from './derived-secret.ts';

/** An RFC 8037 public key. */
export type PublicJwk = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
};

export type BarcodeKeys = {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly publicJwk: PublicJwk;
};

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');

/** `secret` is the server's own; every process of one Issuer gets the same keys. */
export function barcodeKeys(secret: string): BarcodeKeys {
  const seed = derivedSecret(secret, 'open-away-ticketing barcodes');
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Start, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const x = publicKey.export({ format: 'jwk' }).x ?? '';
  return {
    privateKey,
    publicKey,
    publicJwk: { kty: 'OKP', crv: 'Ed25519', x, kid: thumbprint(x), alg: 'EdDSA', use: 'sig' },
  };
}

/** RFC 7638: the required members in the order of the alphabet. */
function thumbprint(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}
