import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHoldBack, heldMilliseconds } from './hold-back.ts';

const refusal = { status: 503, headers: { 'retry-after': '1' }, body: 'too much' };

let app: FastifyInstance;
let asked: string[];
let gone: string[];
let answered: string[];

/** Of eight connections four are one party's. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const holdBack = createHoldBack(8);
  [asked, answered] = [[], []];
  // What the test before left open goes away only now.
  const own: string[] = (gone = []);
  app = fastify({ forceCloseConnections: true });
  app.get<{ Params: { party: string } }>('/:party', ({ params: { party } }, reply) => {
    asked.push(party);
    reply.raw.once('close', () => own.push(party));
    return holdBack(party, reply, refusal);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
});

afterEach(async () => {
  vi.useRealTimers();
  await app.close();
});

/** Asks one after the other, each on a connection of its own, and returns when the server has all of them. */
async function ask(parties: string): Promise<ClientRequest[]> {
  const all: ClientRequest[] = [];
  for (const party of parties) {
    const { port } = app.server.address() as AddressInfo;
    const headers = { connection: 'keep-alive' };
    const sent = request({ port, host: '127.0.0.1', path: `/${party}`, headers, agent: false });
    const before = asked.length;
    sent.on('error', () => undefined);
    sent.once('response', (answer) => answered.push(tell(party, answer)));
    sent.end();
    all.push(sent);
    await until(() => asked.length > before);
  }
  return all;
}

/** Vitest's own way of waiting moves the clock. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

function tell(party: string, answer: IncomingMessage): string {
  answer.resume();
  return `${party} ${answer.statusCode} ${answer.headers['retry-after']} ${answer.headers.connection}`;
}

const answers = (count: number): Promise<void> => until(() => answered.length >= count);

it('sends a refusal a second later', async () => {
  await ask('AB');
  vi.advanceTimersByTime(999);
  expect(vi.getTimerCount()).toBe(2);
  vi.advanceTimersByTime(1);
  await answers(2);
  expect(answered.toSorted()).toEqual(['A 503 1 keep-alive', 'B 503 1 keep-alive']);
});

it('keeps of one party no more than are free, and ends the connections of the others', async () => {
  await ask('AAAAA');
  await answers(1);
  await ask('B');
  expect(answered).toEqual(['A 503 1 close']);
  expect(vi.getTimerCount()).toBe(5);
});

it.each([
  { what: 'that was answered', leave: () => vi.advanceTimersByTime(1000) },
  { what: 'whose reader went away', leave: (all: ClientRequest[]) => all.forEach((sent) => sent.destroy()) },
])('leaves the place of one $what', async ({ leave }) => {
  leave(await ask('AAAA'));
  await until(() => gone.length === 4);
  expect(vi.getTimerCount()).toBe(0);
  const before = answered.length;
  await ask('AAAA');
  expect(vi.getTimerCount()).toBe(4);
  expect(answered).toHaveLength(before);
});

it.each([
  [1, 1000],
  [1000, 1000],
  [1001, 2000],
  [4000, 4000],
  [50_000, 5000],
])('with %i waiting a refusal waits %i milliseconds', (waiting, milliseconds) => {
  expect(heldMilliseconds(waiting)).toBe(milliseconds);
});
