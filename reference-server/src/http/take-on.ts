/**
 * How much is taken on at once: open requests, shared fairly between organisations, and live streams of each. What is
 * above is refused before its body is looked at; a request only if no place comes free while its refusal is held back.
 */
import type { FastifyReply } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import type { Bounds } from '../config.ts';
import type { OperationRow } from '../generated/operations.ts';
import type { Caller } from '../operations/context.ts';
import type { Answer } from '../store/command.ts';
import type { HoldBack, Wait } from './hold-back.ts';
import type { TellRate } from './limit-requests.ts';
import { overloadedAnswer, problemAnswer } from './problem.ts';
import { SharedPlaces } from './shared-places.ts';

const overloaded = overloadedAnswer(1);
const tooManyStreams = problemAnswer(refuse('RATE_EXCEEDED', [], 'Too many live streams are open: end one of them.'), {
  'retry-after': '1',
});

declare module 'fastify' {
  interface FastifyRequest {
    /** Of one that was taken on: called where it is refused and only its refusal is held back. */
    leavePlace: (() => void) | null;
  }
}

/** Nothing where the request may go on at once, otherwise what ends when it may, or when its refusal is sent. */
export type TakeOn = (caller: Caller, reply: FastifyReply) => FastifyReply | Promise<unknown> | undefined;

/** What each refusal needs: how much more may be asked, and to be held back. */
export type Refusing = { readonly tellRate: TellRate; readonly holdBack: HoldBack };

/** Gives what is asked for each operation; all of them share what is counted. */
export function createTakeOn(bounds: Bounds, refusing: Refusing): (row: OperationRow) => TakeOn {
  const anyRequest = takeFrom(new SharedPlaces(bounds.openRequests), overloaded, refusing);
  const aStream = takeFrom(new Counted(bounds.streamsPerOrganisation), tooManyStreams, refusing);
  return (row) => (row.media.includes('text/event-stream') ? aStream : anyRequest);
}

type Places = {
  take(organisationId: string): boolean;
  release(organisationId: string): void;
  /** Calls `goOn` with a place taken, unless what this gives was called before. */
  wait(organisationId: string, goOn: () => void): () => void;
};

function takeFrom(places: Places, otherwise: Answer, { tellRate, holdBack }: Refusing): TakeOn {
  return ({ organisationId }, reply) => {
    // Whoever went away while the token was looked at has closed already, and would keep the place for ever.
    if (reply.raw.closed) return reply;
    const keep = (): undefined => {
      const leave = (): void => {
        reply.raw.off('close', leave);
        reply.request.leavePlace = null;
        places.release(organisationId);
      };
      reply.raw.once('close', leave);
      reply.request.leavePlace = leave;
    };
    if (places.take(organisationId)) return keep();
    tellRate(organisationId, reply);
    // Kept from the moment it is given: later the reader may have gone away already.
    const wait: Wait = (goOn) =>
      places.wait(organisationId, () => {
        keep();
        goOn();
      });
    return holdBack(organisationId, reply, otherwise, wait);
  };
}

/** So many for each. */
class Counted implements Places {
  readonly #maximum: number;
  readonly #open = new Map<string, number>();

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  take(organisationId: string): boolean {
    const open = this.#open.get(organisationId) ?? 0;
    if (open >= this.#maximum) return false;
    this.#open.set(organisationId, open + 1);
    return true;
  }

  release(organisationId: string): void {
    const open = this.#open.get(organisationId) ?? 0;
    if (open > 1) this.#open.set(organisationId, open - 1);
    else this.#open.delete(organisationId);
  }

  /** A stream lasts for hours. */
  wait(): () => void {
    return () => undefined;
  }
}
