import { afterEach, expect, test } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { startReceiver, status, type Answering, type TestReceiver } from '../testing/receiver.ts';
import type { Outcome } from '../domain/webhook-progress.ts';
import { publicLookup } from './host-lookup.ts';
import { createSender } from './send-delivery.ts';

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const headers = { 'content-type': 'application/cloudevents+json', 'webhook-id': 'evt_1' };
const body = '{"id":"evt_1","name":"Brøndby – Ørsted"}';
const never = new AbortController().signal;

async function receiving(answer?: Answering): Promise<TestReceiver> {
  const receiver = await startReceiver(answer);
  cleanUps.push(() => receiver.stop());
  return receiver;
}

function sender(excepted: readonly string[] = ['127.0.0.1']) {
  const made = createSender(1, excepted);
  cleanUps.push(() => made.close());
  return made;
}

const forever: Answering = (response) => {
  response.writeHead(200);
  const writing = setInterval(() => response.write('x'.repeat(65_536)), 1);
  response.once('close', () => clearInterval(writing));
};

test.each<[string, Answering, Outcome]>([
  ['204', status(204), { status: 204 }],
  ['410', status(410), { status: 410 }],
  ['a redirect', status(307, { location: 'http://127.0.0.1:1/' }), { status: 307 }],
  ['a body without end', forever, { status: 200 }],
  ['nothing', () => undefined, { failure: 'timeout' }],
  ['half a status line', (response) => void response.socket?.write('HTTP/1.1 2'), { failure: 'timeout' }],
  ['a broken connection', (response) => void response.socket?.destroy(), { failure: 'noConnection' }],
  ['no HTTP', (response) => void response.socket?.end('hello'), { failure: 'noConnection' }],
])('a receiver that answers %s', async (_what, answer, outcome) => {
  const { url, received } = await receiving(answer);
  expect(await sender().send({ url, headers, body }, never)).toEqual(outcome);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ body, headers, path: '/inbox?token=a-secret-in-the-url' });
});

test('nobody there is no connection', async () => {
  const url = `http://127.0.0.1:${await freePort()}/`;
  expect(await sender().send({ url, headers, body }, never)).toEqual({ failure: 'noConnection' });
});

test('an address that is not public is not called, by number or by name', async () => {
  const { port, received } = await receiving();
  const names = createSender(
    1,
    ['www.club.com'],
    publicLookup((_name, done) => done(null, [{ address: '127.0.0.1', family: 4 }])),
  );
  cleanUps.push(() => names.close());
  for (const url of [`https://127.0.0.1:${port}/`, `http://127.0.0.1:${port}/`, `https://localhost:${port}/`])
    expect(await sender([]).send({ url, headers, body }, never)).toEqual({ failure: 'addressRefused' });
  const url = `https://receiver.club.com:${port}/`;
  expect(await names.send({ url, headers, body }, never)).toEqual({ failure: 'addressRefused' });
  expect(received).toEqual([]);
});

test('a connection is used again, and one that the receiver has ended is replaced', async () => {
  const sockets = new Set<unknown>();
  const { url, received } = await receiving((response, _received, count) => {
    sockets.add(response.socket);
    response.writeHead(204).end();
    // Ended when the next request may be on its way already.
    if (count === 2) response.socket?.end();
  });
  const one = sender();
  for (let count = 0; count < 4; count += 1)
    expect(await one.send({ url, headers, body }, never)).toEqual({ status: 204 });
  expect(new Set(received.map((one) => one.headers['webhook-id']))).toEqual(new Set(['evt_1']));
  expect(sockets.size).toBe(2);
});

test('what is broken off tells nothing', async () => {
  const stop = new AbortController();
  const { url, arrived } = await receiving(() => undefined);
  const sending = sender().send({ url, headers, body }, stop.signal);
  await arrived(1);
  stop.abort(new Error('broken off'));
  await expect(sending).rejects.toThrow('broken off');
});
