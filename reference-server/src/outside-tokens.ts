/** Access tokens of outside token issuers: verified by the keys that the issuer publishes, and by nothing in the token. */
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { TokenIssuer } from './token-issuers.ts';
import type { Claims, OutsideTokens } from './access-tokens.ts';

/** The keys of a trusted issuer can't be had now, so that nothing can be said of its tokens. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

/** A secret shared by both sides is none where one side publishes its keys. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
/** No limit: which time counts is for `isCurrent`, as for tokens of our own. */
const anyTime = Number.MAX_SAFE_INTEGER;
/** After a failure the issuer is left alone for so long, however many tokens name it. */
const restMilliseconds = 1000;

export function createOutsideTokens(issuers: readonly TokenIssuer[], audience: string): OutsideTokens {
  const trusted = new Map(issuers.map((issuer) => [issuer.issuer, { issuer, keys: keysOf(issuer) }]));

  return {
    names: (token) => trusted.has(issuerIn(token)),

    async verify(token) {
      const from = trusted.get(issuerIn(token));
      if (!from) return null;
      const { issuer, keys } = from;
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms,
          audience,
          issuer: issuer.issuer,
          requiredClaims: ['exp'],
          clockTolerance: anyTime,
        });
        return claimsAgreed(payload, issuer);
      } catch (error) {
        if (error instanceof KeysUnavailable) throw error;
        return null;
      }
    },
  };
}

/** Published keys, fresh for ten minutes; an unknown `kid` has them fetched anew, at most twice a minute. */
function keysOf({ jwksUrl, timeoutMilliseconds }: TokenIssuer): JWTVerifyGetKey {
  const published = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: timeoutMilliseconds });
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    if (!published.fresh && Math.abs(Date.now() - failedAt) < restMilliseconds)
      throw new KeysUnavailable('not asked again so soon');
    try {
      return await published(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      failedAt = Date.now();
      throw new KeysUnavailable(error instanceof Error ? error.name : 'unknown');
    }
  };
}

/** No key of the set, or more than one, fits the token: its own fault and not the issuer's. */
function isAboutToken(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
}

function issuerIn(token: string): string {
  try {
    return String(decodeJwt(token).iss);
  } catch {
    return '';
  }
}

/** What the token says, as far as it was agreed; null for an organisation that was not. */
function claimsAgreed(payload: JWTPayload, issuer: TokenIssuer): Claims | null {
  const name = payload[issuer.organisationClaim];
  const agreed = Object.entries(issuer.organisations).find(([outside]) => outside === name);
  if (!agreed) return null;
  const [outside, { organisationId = outside, scopes }] = agreed;
  const said = scopesIn(payload[issuer.scopeClaim ?? 'scope'] ?? (issuer.scopeClaim ? undefined : payload['scp']));
  return {
    clientId: String(payload['azp'] ?? payload['client_id'] ?? payload.sub ?? outside),
    organisationId,
    worldId: null,
    scopes: said.filter((scope) => (scopes as readonly string[]).includes(scope)),
    notBefore: (payload.nbf ?? 0) * 1000,
    expiresAt: (payload.exp ?? 0) * 1000,
  };
}

/** A text with spaces, or a list. */
function scopesIn(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim.map(String) : [];
}
