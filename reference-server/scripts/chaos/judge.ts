/** What an answer is worth: right, or 503 with Retry-After, or no connection. Anything else is wrong, whatever happens. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Reply } from '../../src/testing/client.ts';
import type { Address } from './processes.ts';

export type Party = 'sellerA' | 'home' | 'gate';

/** A request, and what its success is like. */
export type Wish<Body> = {
  /** For whoever reads what went wrong. */
  readonly name: string;
  readonly party: Party;
  readonly statuses: readonly number[];
  send(client: Client): Promise<Reply<Body>>;
  /** What is wrong with a success, or null. */
  fault(body: Body, reply: Reply<Body>): string | null;
  /** What of a success never changes, where the same request is later answered with things as they are then. */
  lasting?(body: Body): unknown;
};

export type Verdict<Body> =
  | { readonly verdict: 'right'; readonly reply: Reply<Body> }
  | { readonly verdict: 'refused' }
  | { readonly verdict: 'unreachable' }
  | { readonly verdict: 'wrong'; readonly what: string };

/** No outage excuses a process that runs from an answer within this time. */
const patience = 10_000;
/** One that is stopped is given up by its client, who asks the next. */
const patienceWhenStopped = 1_000;

/** The reply; null where the connection was refused or broke, or when the client had enough of waiting. */
export async function withPatience<Body>(
  sent: Promise<Reply<Body>>,
  process: Address,
): Promise<Reply<Body> | 'silence' | null> {
  const answered = sent.catch(() => null);
  for (let waited = 0; waited < patience; waited += patienceWhenStopped) {
    const over = new AbortController();
    const reply = await Promise.race([answered, sleep(patienceWhenStopped, 'later' as const, { signal: over.signal })]);
    over.abort();
    if (reply !== 'later') return reply;
    if (process.state !== 'up') return null;
  }
  return 'silence';
}

export function judge<Body>(wish: Wish<Body>, reply: Reply<Body> | 'silence' | null, isRepeat: boolean): Verdict<Body> {
  if (reply === null) return { verdict: 'unreachable' };
  if (reply === 'silence') return { verdict: 'wrong', what: `was not answered for ${patience} ms` };
  if (isPermittedRefusal(reply, isRepeat)) return { verdict: 'refused' };
  if (!wish.statuses.includes(reply.status)) return { verdict: 'wrong', what: `was answered ${shown(reply)}` };
  const fault = faultIn(wish, reply);
  return fault === null ? { verdict: 'right', reply } : { verdict: 'wrong', what: `${fault}: ${shown(reply)}` };
}

/** The same key may still be at work for a request that its client has given up. */
function isPermittedRefusal({ status, headers, text }: Reply<unknown>, isRepeat: boolean): boolean {
  if (!/^\d+$/.test(headers.get('retry-after') ?? '')) return false;
  if (status === 503) return text.includes('"code":"UNAVAILABLE"');
  return isRepeat && status === 409 && text.includes('"code":"IDEMPOTENCY_IN_FLIGHT"');
}

function faultIn<Body>(wish: Wish<Body>, reply: Reply<Body>): string | null {
  try {
    return wish.fault(reply.body, reply);
  } catch (error) {
    return `makes no sense (${String(error)})`;
  }
}

function shown({ status, headers, text }: Reply<unknown>): string {
  const again = headers.get('retry-after');
  return `${status}${again === null ? '' : `, Retry-After ${again}`}: ${text.slice(0, 400)}`;
}
