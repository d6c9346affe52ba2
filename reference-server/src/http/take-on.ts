/**
 * How much is taken on at once: open requests, shared fairly between organisations and the addresses of whom nobody knows,
 * and live streams of each. What is above is refused before its body is looked at; a request only if no place comes free
 * while its refusal is held back.
 */
import type { FastifyReply } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import type { Bounds } from '../config.ts';
import type { OperationRow } from '../generated/operations.ts';
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
export type TakeOn = (party: string, reply: FastifyReply) => FastifyReply | Promise<unknown> | undefined;

/** What each refusal needs: how much more may be asked, and to be held back. */
export type Refusing = { readonly tellRate: TellRate; readonly holdBack: HoldBack };

/** Gives what is asked for each operation; all of them share what is counted. */
export function createTakeOn(bounds: Bounds, refusing: Refusing): (row: OperationRow) => TakeOn {
  const anyRequest = takeFrom(new SharedPlaces(bounds.openRequests), overloaded, refusing);
  const aStream = takeFrom(new Counted(bounds.streamsPerOrganisation), tooManyStreams, refusing);
  return (row) => (row.media.includes('text/event-stream') ? aStream : anyRequest);
}

type Places = {
  take(party: string): boolean;
  release(party: string): void;
  /** Calls `goOn` with a place taken, unless what this gives was called before. */
  wait(party: string, goOn: () => void): () => void;
};

function takeFrom(places: Places, otherwise: Answer, { tellRate, holdBack }: Refusing): TakeOn {
  return (party, reply) => {
    // Whoever went away while the token was looked at has closed already, and would keep the place for ever.
    if (reply.raw.closed) return reply;
    const keep = (): undefined => {
      const leave = (): void => {
        reply.raw.off('close', leave);
        reply.request.leavePlace = null;
        places.release(party);
      };
      reply.raw.once('close', leave);
      reply.request.leavePlace = leave;
    };
    if (places.take(party)) return keep();
    tellRate(party, reply);
    // Kept from the moment it is given: later the reader may have gone away already.
    const wait: Wait = (goOn) =>
      places.wait(party, () => {
        keep();
        goOn();
      });
    return holdBack(party, reply, otherwise, wait);
  };
}

/** So many for each. */
class Counted implements Places {
  readonly #maximum: number;
  readonly #open = new Map<string, number>();

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  take(party: string): boolean {
    const open = this.#open.get(party) ?? 0;
    if (open >= this.#maximum) return false;
    this.#open.set(party, open + 1);
    return true;
  }

  release(party: string): void {
    const open = this.#open.get(party) ?? 0;
    if (open > 1) this.#open.set(party, open - 1);
    else this.#open.delete(party);
  }

  /** A stream lasts for hours. */
  wait(): () => void {
    return () => undefined;
  }
}
