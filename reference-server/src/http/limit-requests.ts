/** The limits: by organisation for those who are let in, by address for those whom nobody knows. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import type { Caller } from '../operations/context.ts';
import type { Authenticate } from './authenticate.ts';
import { RateWindow } from './rate-window.ts';
import { RateExceeded, RequestRefused } from './request-error.ts';

/** Tells in the reply how much more an organisation may ask for; its request is not counted. */
export type TellRate = (organisationId: string, reply: FastifyReply) => void;

/** Every answer tells the rate; above it the answer is 429. */
export function limitRequests(app: FastifyInstance, perSecond: number): TellRate {
  const window = new RateWindow(perSecond);
  app.addHook('preParsing', (request, reply, _payload, done) => {
    const party = partyOf(request);
    const { remaining, isExceeded } = window.count(party);
    tellRate(reply, perSecond, remaining);
    done(isExceeded ? new RateExceeded(party) : null);
  });
  return (organisationId, reply) => tellRate(reply, perSecond, window.remaining(organisationId));
}

function tellRate(reply: FastifyReply, limit: number, remaining: number): void {
  reply.header('ratelimit-limit', limit).header('ratelimit-remaining', remaining).header('ratelimit-reset', 1);
}

export type Unauthenticated = {
  /** Authenticates; where requests without success from one address are too many the answer is 429 instead of 401. */
  admit(request: FastifyRequest, reply: FastifyReply, authenticate: Authenticate): Promise<Caller> | Caller;
  /** Counts one without success, and tells the rate in the reply; throws where they are too many. */
  count(request: FastifyRequest, reply: FastifyReply): void;
};

export function limitUnauthenticated(perSecond: number): Unauthenticated {
  const window = new RateWindow(perSecond);
  const count: Unauthenticated['count'] = (request, reply) => {
    const address = addressOf(request);
    const { remaining, isExceeded } = window.count(address);
    tellRate(reply, perSecond, remaining);
    if (isExceeded) throw new RateExceeded(address);
  };
  return {
    count,
    admit(request, reply, authenticate) {
      const refuseWith = (error: unknown): never => {
        if (isUnauthenticated(error)) count(request, reply);
        throw error;
      };
      try {
        const caller = authenticate(request);
        return caller instanceof Promise ? caller.catch(refuseWith) : caller;
      } catch (error) {
        return refuseWith(error);
      }
    },
  };
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof RequestRefused && error.refusal.refused === 'UNAUTHENTICATED';
}

/** The organisation, or the address of whom nobody knows. */
export function partyOf(request: FastifyRequest): string {
  return request.caller?.organisationId || addressOf(request);
}

/** A household has one IPv4 address, or 64 bits of IPv6 addresses to choose from. A proxy may name what is no address. */
function addressOf({ ip }: FastifyRequest): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address instanceof ipaddr.IPv6 ? address.parts.slice(0, 4).join(':') : address.toString();
}
