import { request, type ClientRequest } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { operations } from '../generated/operations.ts';
import { createHoldBack } from './hold-back.ts';
import { createTakeOn } from './take-on.ts';

/** Of four open requests two are one party's. */
const bounds = { connections: 100, openRequests: 4, streamsPerOrganisation: 1, waitingCommands: 1, openReads: 1 };

let app: FastifyInstance;
/** Requests that came, and those that were taken on, by their paths. */
let asked: string[];
let open: string[];
let gone: string[];
/** Ends the open ones. */
let finish: (() => void)[];
let connections: { destroy(): void }[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  [asked, open, finish, connections] = [[], [], [], []];
  // What the test before left open goes away only now.
  const own: string[] = (gone = []);
  const refusing = { holdBack: createHoldBack(bounds.connections), tellRate: () => undefined };
  const takeOn = createTakeOn(bounds, refusing)(operations.createHold);
  app = fastify({ forceCloseConnections: true });
  app.route<{ Params: { party: string } }>({
    method: 'GET',
    url: '/:party/:name',
    onRequest: async ({ params: { party }, url }, reply) => {
      asked.push(url);
      reply.raw.once('close', () => own.push(url));
      return takeOn(party, reply);
    },
    handler: async ({ url }) => {
      open.push(url);
      await new Promise<void>((resolve) => void finish.push(resolve));
      return url;
    },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
});

afterEach(async () => {
  vi.useRealTimers();
  for (const each of connections) each.destroy();
  await app.close();
});

/** Vitest's own way of waiting moves the clock. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

function port(): number {
  return (app.server.address() as AddressInfo).port;
}

/** On a connection of its own; returns when the server has it. */
async function ask(path: string): Promise<ClientRequest> {
  const sent = request({ port: port(), host: '127.0.0.1', path, agent: false });
  sent.on('error', () => undefined);
  sent.on('response', (answer) => answer.resume());
  sent.end();
  connections.push(sent);
  await until(() => asked.includes(path));
  return sent;
}

/** On one connection, none waiting for the answer to another. */
async function pipeline(paths: readonly string[]): Promise<{ readonly socket: Socket; readonly received: string[] }> {
  const socket = connect(port(), '127.0.0.1');
  const received: string[] = [];
  socket.on('error', () => undefined);
  socket.on('data', (data) =>
    received.push(
      ...String(data)
        .matchAll(/HTTP\/1.1 (\d+)/g)
        .map(([, status]) => status!),
    ),
  );
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`).join(''));
  connections.push(socket);
  await until(() => paths.every((path) => asked.includes(path)));
  return { socket, received };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

/** How many of a party's next requests are taken on at once. */
async function room(party: string): Promise<number> {
  await settle();
  const before = open.length;
  for (let index = 0; index < 6; index += 1) await ask(`/${party}/room-${index}`);
  await settle();
  return open.length - before;
}

it('takes on one that waits as soon as another ends', async () => {
  for (const name of ['1', '2', '3']) await ask(`/A/${name}`);
  await settle();
  expect(open).toEqual(['/A/1', '/A/2']);
  finish[0]?.();
  await until(() => open.length === 3);
  expect(open).toEqual(['/A/1', '/A/2', '/A/3']);
  expect(vi.getTimerCount()).toBe(0);
});

it('gives no place back for one that had none: refused, and sent once those before it on its connection are', async () => {
  const { received } = await pipeline(['/A/1', '/A/2', '/A/3', '/A/4']);
  await settle();
  vi.advanceTimersByTime(1000);
  await settle();
  finish.splice(0).forEach((end) => end());
  await until(() => received.length === 4);
  expect(received).toEqual(['200', '200', '503', '503']);
  expect(await room('A')).toBe(2);
});

it('leaves the places of all on a connection that ends, of which some are let in only because it does', async () => {
  const { socket } = await pipeline(['/A/1', '/A/2', '/A/3', '/A/4', '/A/5']);
  await settle();
  socket.destroy();
  await until(() => gone.length === asked.length);
  await settle();
  expect(vi.getTimerCount()).toBe(0);
  expect(await room('A')).toBe(2);
});

it('leaves the places of those who go away while they wait', async () => {
  for (const name of ['1', '2']) await ask(`/A/${name}`);
  const waiting = [await ask('/A/3'), await ask('/A/4')];
  await settle();
  for (const sent of waiting) sent.destroy();
  await until(() => vi.getTimerCount() === 0);
  finish.splice(0).forEach((end) => end());
  expect(await room('A')).toBe(2);
});
