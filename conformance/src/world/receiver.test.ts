import { afterEach, expect, test } from 'vitest';
import { createReceiver, type Inbox } from './receiver.ts';

const receiver = createReceiver({ publicUrl: null, port: 0 });
afterEach(() => receiver.close());

const post = async ({ url }: Pick<Inbox, 'url'>, body: string): Promise<number> =>
  (await fetch(url, { method: 'POST', body, headers: { 'webhook-id': body }, redirect: 'manual' })).status;

test('inboxes answer as they are told, each for itself, and keep what came', async () => {
  const [one, other] = [await receiver.open(), await receiver.open()];
  one.answer({ status: 500 }, { status: 302, location: other.url });
  expect([await post(one, 'a'), await post(one, 'b'), await post(one, 'c')]).toEqual([500, 302, 204]);
  expect(one.received.map(({ body, headers }) => [body, headers['webhook-id']])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'c'],
  ]);
  expect(other.received).toEqual([]);
  expect(await post({ url: `${one.url}x` }, 'd')).toBe(404);
});

test('what is awaited comes', async () => {
  const own = createReceiver({ publicUrl: null, port: 0 });
  const inbox = await own.open();
  const awaited = inbox.arrived(2);
  await post(inbox, 'a');
  await post(inbox, 'b');
  expect(await awaited).toHaveLength(2);
  expect(await inbox.arrived(1)).toHaveLength(2);
  await own.close();
});

test('behind a public address its URLs begin with it', async () => {
  const own = createReceiver({ publicUrl: 'https://tunnel.example/oat', port: 0 });
  expect((await own.open()).url).toMatch(/^https:\/\/tunnel\.example\/oat\/[\w-]+$/);
  expect(own.isPublic).toBe(true);
  await own.close();
});
