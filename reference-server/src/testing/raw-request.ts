/** A request as it is, with nothing put right: for what no client would send. */
import { request, type IncomingMessage } from 'node:http';
import type { Problem } from '../generated/types.ts';

export type RawRequest = {
  readonly method?: string;
  /** Below the base URL, escaped already. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
};

export type RawReply = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** The body as a problem, or an empty object where it is none. */
  readonly problem: Partial<Problem>;
};

export function sendRaw(baseUrl: string, { method = 'GET', path, headers = {}, body }: RawRequest): Promise<RawReply> {
  const { hostname, port, pathname } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: pathname + path, headers: mutable(headers), agent: false });
    sent.once('response', (response) => void read(response).then(resolve, reject));
    // A server may answer and close before it has read all that is sent.
    sent.once('error', reject);
    sent.end(body);
  });
}

function mutable(headers: NonNullable<RawRequest['headers']>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

async function read(response: IncomingMessage): Promise<RawReply> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return { status: response.statusCode ?? 0, headers: response.headers, text, problem: problemIn(text) };
}

function problemIn(text: string): Partial<Problem> {
  try {
    return JSON.parse(text) as Partial<Problem>;
  } catch {
    return {};
  }
}
