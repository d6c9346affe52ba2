/** Access tokens: JWTs of the built-in token endpoint, which this server signs for itself, and those of outside issuers. */
import { createSecretKey, hkdfSync, type webcrypto } from 'node:crypto';
import { SignJWT, compactVerify } from 'jose';

export type Claims = {
  readonly clientId: string;
  readonly organisationId: string;
  readonly worldId: string | null;
  readonly scopes: readonly string[];
  /** Milliseconds. */
  readonly notBefore: number;
  readonly expiresAt: number;
};

export type TokenWish = {
  readonly clientId: string;
  readonly organisationId: string;
  readonly worldId: string | null;
  readonly scopes: readonly string[];
  readonly issuedAt: number;
  readonly lifeSeconds: number;
  /** Another than this Issuer's own, to make a token that must be refused. */
  readonly audience?: string;
};

/** Tokens that others give and that count here. */
export type OutsideTokens = {
  /** Whether the token says that it comes from one of the trusted issuers. */
  names(token: string): boolean;
  /** Null for a token that doesn't count; throws KeysUnavailable where that can't be said. */
  verify(token: string): Promise<Claims | null>;
};

/** How far the clocks of two systems may be apart. */
export const clockSkewSeconds = 60;
const rememberedTokens = 10_000;

export type Tokens = ReturnType<typeof createTokens>;

/** `secret` is the server's own; every process of one Issuer has the same. */
export function createTokens(secret: string, audience: string, outside: OutsideTokens | null = null) {
  const key = signingKey(secret);
  const remembered = new Map<string, Claims>();

  async function verify(token: string): Promise<Claims | null> {
    try {
      const { payload } = await compactVerify(token, key, { algorithms: ['HS256'] });
      return claimsIn(JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>, audience);
    } catch {
      return null;
    }
  }

  return {
    sign: (wish: TokenWish): Promise<string> =>
      new SignJWT({
        org: wish.organisationId,
        scope: wish.scopes.join(' '),
        ...(wish.worldId ? { world: wish.worldId } : {}),
      })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(wish.clientId)
        .setAudience(wish.audience ?? audience)
        .setIssuedAt(Math.floor(wish.issuedAt / 1000))
        .setNotBefore(Math.floor(wish.issuedAt / 1000))
        .setExpirationTime(Math.floor(wish.issuedAt / 1000) + wish.lifeSeconds)
        .sign(key),

    /** Of a token that was verified before. */
    remembered: (token: string): Claims | null => remembered.get(token) ?? null,

    /**
     * Signature and audience; whether it counts now is for `isCurrent`. A verified token is remembered: checking costs more
     * than a hold. Throws KeysUnavailable.
     */
    async claimsOf(token: string): Promise<Claims | null> {
      const known = remembered.get(token);
      if (known) return known;
      const claims = await (outside?.names(token) ? outside.verify(token) : verify(token));
      if (claims) {
        if (remembered.size >= rememberedTokens) remembered.delete(remembered.keys().next().value ?? '');
        remembered.set(token, claims);
      }
      return claims;
    },
  };
}

/** Imported once: importing it for every token costs more than signing. */
function signingKey(secret: string): webcrypto.CryptoKey {
  const bytes = new Uint8Array(hkdfSync('sha256', secret, '', 'open-away-ticketing tokens', 32));
  return createSecretKey(bytes).toCryptoKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

/** Times are left to `isCurrent`: which clock counts depends on the claims. */
function claimsIn(payload: Record<string, unknown>, audience: string): Claims | null {
  if (payload['aud'] !== audience) return null;
  return {
    clientId: String(payload['sub']),
    organisationId: String(payload['org']),
    worldId: typeof payload['world'] === 'string' ? payload['world'] : null,
    scopes: String(payload['scope']).split(' '),
    notBefore: Number(payload['nbf']) * 1000,
    expiresAt: Number(payload['exp']) * 1000,
  };
}

export function isCurrent(claims: Claims, now: number): boolean {
  return claims.notBefore <= now + clockSkewSeconds * 1000 && now < claims.expiresAt;
}
