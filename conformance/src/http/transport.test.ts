import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure } from '../outcome.ts';
import { createPace } from './pace.ts';
import { createTransport } from './transport.ts';

const behaviours: Record<string, (response: ServerResponse) => void> = {
  '/whole': (response) => response.end('whole'),
  '/never': () => undefined,
  '/drips': (response) => {
    const drops = setInterval(() => response.write('.'), 20);
    response.once('close', () => clearInterval(drops));
  },
  '/stops': (response) => void response.write('.'),
  '/breaks': (response) => response.destroy(),
  '/large': (response) => response.end('.'.repeat(2000)),
  '/large-in-pieces': (response) => {
    for (let piece = 0; piece < 20; piece += 1) response.write('.'.repeat(100));
    response.end();
  },
};

let server: Server;
let baseUrl = '';

beforeAll(async () => {
  server = createServer((request, response) => behaviours[request.url ?? '']?.(response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = () => createTransport(createPace(null), 1, { answerMilliseconds: 200, bodyBytes: 1000 });
const get = (path: string) => ({ method: 'GET', url: `${baseUrl}${path}`, headers: {}, body: null });

describe('an answer', () => {
  it.each([
    { path: '/never', message: 'No answer came.', unanswered: 1 },
    { path: '/drips', message: 'No answer came.', unanswered: 1 },
    { path: '/stops', message: 'No answer came.', unanswered: 1 },
    { path: '/breaks', message: 'No answer came.', unanswered: 1 },
    { path: '/large', message: 'The answer is too large.', unanswered: 0 },
    { path: '/large-in-pieces', message: 'The answer is too large.', unanswered: 0 },
  ])('of $path: $message', async ({ path, message, unanswered }) => {
    const transport = open();
    const error = await transport.send(get(path)).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ message, exchange: { answer: null } });
    expect(transport.unanswered).toBe(unanswered);
    await transport.close();
  });

  it('ends the row of those that did not come', async () => {
    const transport = open();
    await transport.send(get('/breaks')).catch(() => undefined);
    await transport.send(get('/breaks')).catch(() => undefined);
    expect(transport.unanswered).toBe(2);
    expect((await transport.send(get('/whole'))).text).toBe('whole');
    expect(transport.unanswered).toBe(0);
    await transport.close();
  });

  it('can be to bytes that are no text', async () => {
    const transport = open();
    const sent = { ...get('/whole'), method: 'POST', body: '\u00ff' };
    expect((await transport.send(sent, Buffer.from([0xff]))).status).toBe(200);
    await transport.close();
  });

  it('reads of an answer without end as much as is enough, and lets go of it', async () => {
    const transport = open();
    const answer = await transport.send(get('/drips'), undefined, (text) => text.length >= 2);
    expect(answer.text).toMatch(/^\.{2,}$/);
    expect((await transport.send(get('/whole'))).text).toBe('whole');
    await transport.close();
  });
});
