/** What a barcode carries: a compact JWS that a gate verifies offline with the Issuer's public key. */
import { sign, verify } from 'node:crypto';
import { barcodeKeys, type BarcodeKeys, type PublicJwk } from './barcode-keys.ts';

export type BarcodeClaims = { readonly fixtureId: string; readonly ticketId: string; readonly barcodeId: string };

export type BarcodePayloads = ReturnType<typeof createBarcodePayloads>;

/**
 * Header `{"alg":"EdDSA","kid":"…"}`, `kid` being the key's RFC 7638 thumbprint. Claims, short because a symbol grows
 * with every letter: `fixture`, `ticket` and `barcode` are the three ids. No name, no seat, no time.
 */
export function createBarcodePayloads(secret: string) {
  const keys = barcodeKeys(secret);
  const header = encoded({ alg: 'EdDSA', kid: keys.publicJwk.kid });
  return {
    /** The same claims give the same text in every process of one Issuer. */
    sign: (claims: BarcodeClaims): string => {
      const { fixtureId, ticketId, barcodeId } = claims;
      const signed = `${header}.${encoded({ fixture: fixtureId, ticket: ticketId, barcode: barcodeId })}`;
      return `${signed}.${sign(null, Buffer.from(signed), keys.privateKey).toString('base64url')}`;
    },

    /** Null for all that `sign` did not write letter for letter. Whether the barcode still counts is not asked here. */
    verify: (payload: string): BarcodeClaims | null => {
      const [first, second, third, ...rest] = payload.split('.');
      if (first !== header || second === undefined || third === undefined || rest.length > 0) return null;
      return isSigned(keys, `${first}.${second}`, third) ? claimsIn(second) : null;
    },

    /** A JSON Web Key Set (RFC 7517); public keys only. */
    jwks: (): { readonly keys: readonly PublicJwk[] } => ({ keys: [keys.publicJwk] }),
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A decoder forgives stray letters; a second text for one barcode must not pass. */
function isSigned(keys: BarcodeKeys, signed: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  return bytes.toString('base64url') === signature && verify(null, Buffer.from(signed), keys.publicKey, bytes);
}

/** Only of what is signed, so that its form is our own. */
function claimsIn(part: string): BarcodeClaims {
  const claims = JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, string>;
  return { fixtureId: claims['fixture'] ?? '', ticketId: claims['ticket'] ?? '', barcodeId: claims['barcode'] ?? '' };
}
