/** A receiver of webhooks for tests: a real HTTP server that answers as it is told. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Answers the request, or leaves it. */
export type Answering = (response: ServerResponse, received: Received, count: number) => void;

export type TestReceiver = {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** Resolves when so many have come. */
  arrived(count: number): Promise<readonly Received[]>;
  stop(): Promise<void>;
};

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answering {
  return (response) => void response.writeHead(code, headers).end();
}

export async function startReceiver(answer: Answering = status(204)): Promise<TestReceiver> {
  const received: Received[] = [];
  let waiting: { count: number; done: () => void }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      for (const { count, done } of waiting) if (received.length >= count) done();
      waiting = waiting.filter(({ count }) => received.length < count);
      answer(response, received.at(-1) as Received, received.length);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/inbox?token=a-secret-in-the-url`,
    port,
    received,
    async arrived(count) {
      if (received.length < count) await new Promise<void>((done) => waiting.push({ count, done }));
      return received;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
