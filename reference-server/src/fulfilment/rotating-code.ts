/** Barcodes of kind rotating: the signed payload and a code that is right for seconds, so that a picture of it is not. */
import { timingSafeEqual } from 'node:crypto';
import type { BarcodeClaims, BarcodePayloads } from './barcode-payload.ts';
import { derivedSecret } from './derived-secret.ts';
import { oneTimeCode } from './one-time-code.ts';

export const stepSeconds = 15;

/** Times are milliseconds. A barcode's key follows from the server's secret and the barcode's id: nothing is stored or sent. */
export function createRotatingCodes(secret: string, payloads: BarcodePayloads) {
  const codeOf = (claims: BarcodeClaims, step: number): string =>
    oneTimeCode(derivedSecret(secret, `open-away-ticketing rotating barcode ${claims.barcodeId}`), step);

  /** What the payload before the code says, whatever the code. */
  const claimsOf = (text: string): BarcodeClaims | null => {
    const end = text.lastIndexOf('.');
    return end < 0 ? null : payloads.verify(text.slice(0, end));
  };

  return {
    claimsOf,

    /** The text to show now: payload, dot, code. */
    rotatingPayload: (claims: BarcodeClaims, now: number): string =>
      `${payloads.sign(claims)}.${codeOf(claims, stepAt(now))}`,

    /** Takes the code of this step and of the one before, which a fan may still hold up. Null for everything else. */
    verifyRotating: (text: string, now: number): BarcodeClaims | null => {
      const claims = claimsOf(text);
      if (!claims) return null;
      const code = text.slice(text.lastIndexOf('.') + 1);
      const step = stepAt(now);
      const matches = [step, step - 1].map((candidate) => isSame(codeOf(claims, candidate), code));
      return matches.includes(true) ? claims : null;
    },
  };
}

function stepAt(now: number): number {
  return Math.floor(now / 1000 / stepSeconds);
}

/** Whole seconds, at least one, until another code is right. */
export function secondsToNextCode(now: number): number {
  return stepSeconds - (Math.floor(now / 1000) % stepSeconds);
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
