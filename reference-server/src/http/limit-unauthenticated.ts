/** The limit for those whom nobody knows: by address, and only for requests that are not let in. */
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import type { Caller } from '../operations/context.ts';
import type { Authenticate } from './authenticate.ts';
import { RequestRefused } from './request-error.ts';

/** Authenticates; above `perSecond` requests without success from one address the answer is 429 instead of 401. */
export type Admit = (request: FastifyRequest, authenticate: Authenticate) => Promise<Caller>;

export function limitUnauthenticated(app: FastifyInstance, perSecond: number): Admit {
  const count = app.createRateLimit({
    max: perSecond,
    timeWindow: 1000,
    keyGenerator: (request) => normalizeIP(request.ip),
  });
  return async (request, authenticate) => {
    try {
      return await authenticate(request);
    } catch (error) {
      const counted = isUnauthenticated(error) ? await count(request) : null;
      if (counted?.isAllowed !== false || !counted.isExceeded) throw error;
      throw new RequestRefused(refuse('RATE_EXCEEDED'), { 'retry-after': String(counted.ttlInSeconds) });
    }
  };
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof RequestRefused && error.refusal.refused === 'UNAUTHENTICATED';
}
