/** Sends requests over kept-alive connections. Knows no operation. */
import { connect as connectPlain, type Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { connect as connectSecure } from 'node:tls';
import { Agent, errors, request } from 'undici';
import { Failure } from '../outcome.ts';
import type { ReceivedAnswer, SentRequest } from './exchange.ts';
import type { Pace } from './pace.ts';

export type Transport = {
  /** `bytes` go in place of a body that is no text. Of an answer that does not end it reads as far as `isEnough` says. */
  send(sent: SentRequest, bytes?: Uint8Array, isEnough?: IsEnough): Promise<ReceivedAnswer>;
  /** Sends the whole request and breaks the connection without waiting for the answer. */
  cut(sent: SentRequest): Promise<void>;
  /** How many requests in a row, up to the last that ended, got no answer. */
  readonly unanswered: number;
  /** Breaks whatever is still under way. */
  close(): Promise<void>;
};

/** Given all that has come so far. */
export type IsEnough = (text: string) => boolean;

/** How long an answer may take to begin, and again to end, and how large its body may be. */
export type AnswerLimits = { readonly answerMilliseconds: number; readonly bodyBytes: number };

const usualLimits: AnswerLimits = { answerMilliseconds: 30_000, bodyBytes: 32 * 1024 * 1024 };

export function createTransport(pace: Pace, connections: number, limits: AnswerLimits = usualLimits): Transport {
  const agent = agentFor(connections, limits);
  let unanswered = 0;
  return {
    async send(sent, bytes, isEnough) {
      await pace.turn();
      try {
        const answer = await sendOver(agent, sent, bytes ?? sent.body, limits, isEnough);
        unanswered = 0;
        return answer;
      } catch (error) {
        const isTooLarge = error instanceof errors.ResponseExceededMaxSizeError;
        unanswered = isTooLarge ? 0 : unanswered + 1;
        throw isTooLarge ? tooLarge(sent, limits) : noAnswer(sent, error);
      }
    },
    async cut(sent) {
      await pace.turn();
      await sendAndBreak(sent);
    },
    get unanswered() {
      return unanswered;
    },
    close: () => agent.destroy(),
  };
}

function agentFor(connections: number, { answerMilliseconds, bodyBytes }: AnswerLimits): Agent {
  return new Agent({
    connections,
    keepAliveTimeout: 4000,
    connect: { timeout: 5000 },
    headersTimeout: answerMilliseconds,
    bodyTimeout: answerMilliseconds,
    maxResponseSize: bodyBytes,
  });
}

async function sendOver(
  agent: Agent,
  { method, url, headers }: SentRequest,
  body: string | Uint8Array | null,
  { answerMilliseconds }: AnswerLimits,
  isEnough?: IsEnough,
): Promise<ReceivedAnswer> {
  const answer = await request(url, { method, headers, body, dispatcher: agent });
  /* From here on, because waiting for a free connection is the suite's own time. */
  const deadline = AbortSignal.timeout(answerMilliseconds);
  addAbortSignal(deadline, answer.body);
  const reading = isEnough ? readUntil(answer.body, isEnough) : answer.body.bytes();
  const bytes = await reading.catch((error: unknown) => {
    throw deadline.aborted ? new Error(`no end of the answer within ${answerMilliseconds / 1000} s`) : error;
  });
  const received = flat(answer.headers);
  return { status: answer.statusCode, headers: received, ...contentOf(bytes, received['content-type'] ?? '') };
}

function contentOf(bytes: Uint8Array, mediaType: string): Pick<ReceivedAnswer, 'text' | 'bytes'> {
  if (bytes.length === 0 || isText(mediaType)) return { text: new TextDecoder().decode(bytes) };
  return { text: `<${bytes.length} bytes of ${mediaType}>`, bytes };
}

/** A type that nobody knows is read as text, so that what came can be shown. */
function isText(mediaType: string): boolean {
  return !/^(image\/(?!svg)|audio\/|video\/|application\/(pdf|zip|octet-stream|vnd\.))/.test(mediaType);
}

async function readUntil(body: AsyncIterable<Uint8Array>, isEnough: IsEnough): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
    if (isEnough(Buffer.concat(chunks).toString())) break;
  }
  return Buffer.concat(chunks);
}

function noAnswer(sent: SentRequest, error: unknown): Failure {
  return new Failure('No answer came.', { expected: 'an answer', seen: reasonOf(error) }, exchangeWithout(sent));
}

function tooLarge(sent: SentRequest, { bodyBytes }: AnswerLimits): Failure {
  const evidence = { expected: `at most ${bodyBytes} bytes`, seen: 'more' };
  return new Failure('The answer is too large.', evidence, exchangeWithout(sent));
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
