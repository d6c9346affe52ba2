/** One POST to a receiver. Follows no redirect, reads no more of the answer than its status. */
import { Agent as PlainAgent, request as plainRequest, type ClientRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { DeliveryFailureCode, Outcome } from '../domain/webhook-progress.ts';
import { hostOf, urlFacts } from '../domain/webhook-url.ts';
import { AddressRefused, publicLookup } from './host-lookup.ts';

export type Sending = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Sender = ReturnType<typeof createSender>;

/** How much of an answer's body is read so that the connection can be used again. */
const bodyBytes = 16_384;

/** `excepted` hosts may be private. */
export function createSender(
  timeoutSeconds: number,
  excepted: readonly string[],
  lookup: LookupFunction = publicLookup(),
) {
  const kept = { keepAlive: true, maxFreeSockets: 16, timeout: 60_000 };
  const agents = { plain: new PlainAgent(kept), secure: new SecureAgent(kept) };

  function open({ url, headers, body }: Sending, signal: AbortSignal): ClientRequest {
    const target = new URL(url);
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const chosen = excepted.includes(hostOf(target)) ? {} : { lookup };
    const options = { method: 'POST', headers: { ...headers, ...length }, signal, ...chosen };
    return target.protocol === 'https:'
      ? secureRequest(target, { ...options, agent: agents.secure })
      : plainRequest(target, { ...options, agent: agents.plain });
  }

  function once(sending: Sending, signal: AbortSignal): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const sent = open(sending, signal);
      sent.once('response', (response) => {
        let left = bodyBytes;
        response.on('data', (chunk: Buffer) => {
          left -= chunk.length;
          if (left < 0) response.destroy();
        });
        response.on('error', () => undefined);
        resolve({ status: response.statusCode ?? 0 });
      });
      // The receiver may have ended a kept connection meanwhile: the same is sent again at once, under the same id.
      sent.on('error', (error: NodeJS.ErrnoException) =>
        sent.reusedSocket && error.code === 'ECONNRESET' && !signal.aborted
          ? resolve(once(sending, signal))
          : reject(error),
      );
      sent.end(sending.body);
    });
  }

  return {
    /** Never rejects, unless `stop` is aborted: then nobody knows what came of it. */
    async send(sending: Sending, stop: AbortSignal): Promise<Outcome> {
      const { insecure, privateHost } = urlFacts(sending.url, excepted);
      if (insecure || privateHost) return { failure: 'addressRefused' };
      const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
      try {
        return await once(sending, AbortSignal.any([timeout, stop]));
      } catch (error) {
        stop.throwIfAborted();
        return { failure: timeout.aborted ? 'timeout' : failureOf(error) };
      }
    },
    close(): void {
      agents.plain.destroy();
      agents.secure.destroy();
    },
  };
}

function failureOf(error: unknown): DeliveryFailureCode {
  return error instanceof AddressRefused ? 'addressRefused' : 'noConnection';
}
