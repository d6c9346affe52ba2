import { createConnection } from 'node:net';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { sendStream } from './reply.ts';

let app: FastifyInstance;
afterEach(() => app.close());

/** Serves a stream without end and tells when it was let go of. */
async function serve(stallSeconds: number): Promise<{ port: number; ended: Promise<number> }> {
  let end: (chunks: number) => void = () => undefined;
  const ended = new Promise<number>((done) => (end = done));
  async function* body(): AsyncGenerator<string> {
    let chunks = 0;
    try {
      for (;;) {
        chunks += 1;
        yield 'x'.repeat(65_536);
      }
    } finally {
      end(chunks);
    }
  }
  app = fastify();
  app.get('/', (_request, reply) => {
    void sendStream(
      reply,
      { status: 200, headers: { 'content-type': 'text/event-stream' }, body: body() },
      stallSeconds,
    );
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: (app.server.address() as AddressInfo).port, ended };
}

test('who reads nothing is cut off, and little is made for them', async () => {
  const { port, ended } = await serve(1);
  const socket = createConnection({ port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nhost: issuer\r\n\r\n');
  expect(await ended).toBeLessThan(1000);
  socket.destroy();
});

test('a reader who goes away ends the stream', async () => {
  const { port, ended } = await serve(30);
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(await ended).toBeGreaterThan(0);
});
