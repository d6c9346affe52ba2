/** Sends requests over kept-alive connections. Knows no operation. */
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { Agent, request } from 'undici';
import { Failure } from '../outcome.ts';
import type { ReceivedAnswer, SentRequest } from './exchange.ts';
import type { Pace } from './pace.ts';

export type Transport = {
  send(sent: SentRequest): Promise<ReceivedAnswer>;
  /** Sends the whole request and breaks the connection without waiting for the answer. */
  cut(sent: SentRequest): Promise<void>;
  close(): Promise<void>;
};

const answerMilliseconds = 30_000;

export function createTransport(pace: Pace, connections: number): Transport {
  const agent = new Agent({
    connections,
    keepAliveTimeout: 4000,
    connect: { timeout: 5000 },
    headersTimeout: answerMilliseconds,
    bodyTimeout: answerMilliseconds,
  });
  return {
    async send(sent) {
      await pace.turn();
      return sendOver(agent, sent).catch((error: unknown) => {
        const expected = 'an answer';
        throw new Failure('No answer came.', { expected, seen: reasonOf(error) }, exchangeWithout(sent));
      });
    },
    async cut(sent) {
      await pace.turn();
      await sendAndBreak(sent);
    },
    close: () => agent.close(),
  };
}

async function sendOver(agent: Agent, { method, url, headers, body }: SentRequest): Promise<ReceivedAnswer> {
  const answer = await request(url, { method, headers, body, dispatcher: agent });
  return { status: answer.statusCode, headers: flat(answer.headers), text: await answer.body.text() };
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error instanceof AggregateError ? error.errors[0] : (error.cause ?? error);
  const { code, message } = inner as { code?: string; message?: string };
  return [code, message].filter(Boolean).join(': ') || error.name;
}

function exchangeWithout(sent: SentRequest) {
  return { operationId: null, request: sent, answer: null, findings: [] };
}

/** By a socket of its own: a pool gives no way to break one connection after the request is out. */
function sendAndBreak(sent: SentRequest): Promise<void> {
  const url = new URL(sent.url);
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const connect: (ready: () => void) => Socket =
    url.protocol === 'https:'
      ? (ready) => connectSecure({ host: url.hostname, port, servername: url.hostname }, ready)
      : (ready) => connectPlain({ host: url.hostname, port }, ready);
  return new Promise((resolve, reject) => {
    const socket = connect(() => socket.write(requestText(url, sent), () => socket.destroy()));
    socket.once('error', reject);
    socket.once('close', () => resolve());
  });
}

function requestText(url: URL, { method, headers, body }: SentRequest): string {
  const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: url.host, ...headers, ...length }).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url.pathname}${url.search} HTTP/1.1`, ...lines, '', body ?? ''].join('\r\n');
}
