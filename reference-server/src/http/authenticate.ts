/** The first layers: 401, then 403. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import type { OperationRow } from '../generated/operations.ts';
import { organisationLedgerOf } from '../ids.ts';
import type { Caller } from '../operations/context.ts';
import type { Services } from '../services.ts';
import type { Ledgers } from '../store/command.ts';
import { RequestRefused } from './request-error.ts';
import { isCurrent, type Claims } from '../access-tokens.ts';

export const nobody: Caller = { organisationId: '', clientId: '', worldId: null, expiresAt: Infinity };

/** Gives the caller, or throws RequestRefused. */
export type Authenticate = (request: FastifyRequest) => Promise<Caller> | Caller;

export function authenticateFor(row: OperationRow, services: Services): Authenticate {
  if (row.security === 'none') return () => nobody;
  if (row.security === 'sandboxSecret') return (request) => sandboxCaller(request, services.config.sandboxSecret ?? '');
  return (request) => clientCaller(request, row, services);
}

/** At once for a token that is remembered and of no world: nearly every request of a sale. */
function clientCaller(request: FastifyRequest, row: OperationRow, services: Services): Promise<Caller> | Caller {
  const token = bearerOf(request);
  if (token === null) throw unauthenticated('Send `Authorization: Bearer` and a token.');
  const claims = services.tokens.remembered(token);
  if (claims !== null && claims.worldId === null) return callerAt(services.clock(), claims, row);
  return verifiedCaller(token, row, services);
}

async function verifiedCaller(token: string, row: OperationRow, services: Services): Promise<Caller> {
  const claims = await services.tokens.claimsOf(token);
  if (!claims)
    throw unauthenticated(
      'The token is not one of this Issuer, or of one it trusts, for this Issuer.',
      'invalid_token',
    );
  return callerAt(claims.worldId === null ? services.clock() : await worldNow(claims, services), claims, row);
}

function callerAt(now: number, claims: Claims, row: OperationRow): Caller {
  if (!isCurrent(claims, now)) throw unauthenticated('The token has expired or does not count yet.', 'invalid_token');
  if (row.scope !== null && !claims.scopes.includes(row.scope)) {
    throw new RequestRefused(refuse('SCOPE_MISSING', [], `This operation needs the scope ${row.scope}.`));
  }
  return claims;
}

/** A world's clock stands in its ledgers, so that every process sees it move. A deleted world has none. */
function worldNow(claims: Claims, services: Services): Promise<number> {
  const ledger = organisationLedgerOf(claims.organisationId);
  const look = (ledgers: Ledgers, now: number): number => {
    if (ledgers.get(ledger).head === 0) throw unauthenticated('The world of this token is gone.', 'invalid_token');
    return now;
  };
  return services.pipeline.read([ledger], look, claims.organisationId);
}

function sandboxCaller(request: FastifyRequest, secret: string): Caller {
  const given = bearerOf(request);
  if (given === null || !sameText(given, secret)) throw unauthenticated('Send the sandbox secret as the bearer token.');
  return nobody;
}

function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([\x21-\x7e]+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** In a time that does not tell how much of it was right. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function unauthenticated(detail: string, error?: string): RequestRefused {
  const challenge = error
    ? `Bearer realm="open-away-ticketing", error="${error}"`
    : 'Bearer realm="open-away-ticketing"';
  return new RequestRefused(refuse('UNAUTHENTICATED', [], detail), { 'www-authenticate': challenge });
}
