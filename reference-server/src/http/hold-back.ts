/**
 * Who asks for too much is told so a second later, as long as it is told to wait, and the later the more of its requests
 * wait so. Refusing costs nearly as much as answering: a flood that is refused at once asks again at once, and takes a
 * whole processor from everybody else. Held back, each of its connections is refused once in some seconds, whether it
 * obeys Retry-After or not. The answer waits and not the connection's reading, because behind a proxy others ask over the
 * same connection.
 */
import type { FastifyReply } from 'fastify';
import type { Answer } from '../store/command.ts';
import { FairShares } from '../store/pipeline/fair-shares.ts';
import { send } from './reply.ts';

/** About as many are refused a second, of one party. */
const refusedPerSecond = 1000;
/** As long as a request waits for a store that hangs: clients give up not much later. */
const longestSeconds = 5;

/** Calls `goOn` where the request may go on after all, unless what it gives is called before. */
export type Wait = (goOn: () => void) => () => void;

/**
 * Ends once the reply is sent, never where its reader went away before, or when the request may go on: one that is held
 * back waits at the same time, if it is told for what. What it gives tells nothing: a promise of a reply gives none.
 */
export type HoldBack = (party: string, reply: FastifyReply, refusal: Answer, wait?: Wait) => Promise<unknown>;

const forNothing: Wait = () => () => undefined;

/**
 * Of so many connections a party keeps no more waiting than are free, half of all: there is always one for somebody else.
 * What comes above is refused at once, and its connection is closed.
 */
export function createHoldBack(connections: number): HoldBack {
  const shares = new FairShares(connections);
  return (party, reply, refusal, wait = forNothing) =>
    new Promise((settle) => {
      // Whoever went away already would keep its place for ever.
      if (reply.raw.closed) return;
      if (!shares.take(party)) return settle(send(reply.header('connection', 'close'), refusal));
      const end = (): void => {
        clearTimeout(timer);
        leave();
        reply.raw.off('close', end);
        shares.release(party);
      };
      const timer = setTimeout(
        () => {
          end();
          settle(send(reply, refusal));
        },
        heldMilliseconds(shares.of(party)),
      );
      const leave = wait(() => {
        end();
        settle(undefined);
      });
      reply.raw.once('close', end);
    });
}

/** With so many waiting, this one among them. */
export function heldMilliseconds(waiting: number): number {
  return Math.min(Math.ceil(waiting / refusedPerSecond), longestSeconds) * 1000;
}
