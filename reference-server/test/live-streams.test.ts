/** How many live streams an organisation has, and for how long. */
import { createConnection } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { createWorld, type TestWorld } from '../src/testing/worlds.ts';

const maximum = 3;

let issuer: StartedIssuer;
let world: TestWorld;

beforeAll(async () => {
  issuer = await startIssuer({ STREAMS_PER_ORGANISATION: String(maximum), TOKEN_SECONDS: '60' });
});
beforeEach(async () => {
  world = await createWorld(issuer.baseUrl);
});
afterAll(() => issuer.stop());

type Stream = { readonly answer: Response; readonly end: () => void };

async function open(client: string, token = world.token(client)): Promise<Stream> {
  const leaving = new AbortController();
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${issuer.baseUrl}/events/stream`, { headers, signal: leaving.signal });
  return { answer, end: () => leaving.abort() };
}

async function openUpTo(count: number): Promise<Stream[]> {
  const streams: Stream[] = [];
  while (streams.length < count) streams.push(await open('sellerA'));
  return streams;
}

/** Gone before there is an answer. */
async function leaveAtOnce(): Promise<void> {
  const socket = createConnection(issuer.port, '127.0.0.1');
  const head = `GET /v1/events/stream HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${world.token('sellerA')}\r\n\r\n`;
  await new Promise<void>((sent) => socket.write(head, () => sent()));
  socket.destroy();
}

it('are refused above the bound of the organisation, and of no other', async () => {
  const streams = await openUpTo(maximum + 1);
  expect(streams.map(({ answer }) => answer.status)).toEqual([200, 200, 200, 429]);
  const refused = streams[maximum]!.answer;
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.headers.get('ratelimit-limit')).toBe('2000');
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect(await refused.json()).toMatchObject({ code: 'RATE_EXCEEDED', status: 429, retry: 'after' });
  const other = await open('sellerB');
  expect(other.answer.status).toBe(200);
  for (const { end } of [...streams, other]) end();
});

it('leave their places when they are ended, also before they have begun', async () => {
  for (let round = 0; round < 3; round += 1) {
    for (const { end } of await openUpTo(maximum)) end();
    for (let count = 0; count < maximum; count += 1) await leaveAtOnce();
    await vi.waitFor(async () => {
      const streams = await openUpTo(maximum);
      for (const { end } of streams) end();
      expect(streams.map(({ answer }) => answer.status)).toEqual([200, 200, 200]);
    }, 10_000);
  }
});

/** As the token endpoint gives them, for a minute by the world's clock. */
async function shortToken(): Promise<string> {
  const client = world.world.clients.find(({ name }) => name === 'sellerA');
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client?.clientId ?? '',
    client_secret: client?.clientSecret ?? '',
  });
  const answer = await fetch(`${issuer.baseUrl}/oauth/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

it('end with the token that they were asked for with', async () => {
  const { answer } = await open('sellerA', await shortToken());
  const read = answer.text();
  const now = new Date(Date.parse(world.world.clock.now) + 61_000).toISOString();
  expect((await world.sandbox('moveClock', { path: { worldId: world.world.id }, body: { now } })).status).toBe(200);
  expect(await read).toContain(':\n\n');
});

it('are not waited for when the Issuer stops', async () => {
  const stopping = await startIssuer({ STOP_SECONDS: '600' });
  const { token } = await createWorld(stopping.baseUrl);
  const headers = { authorization: `Bearer ${token('sellerA')}` };
  const { body } = await fetch(`${stopping.baseUrl}/events/stream`, { headers });
  const read = Array.fromAsync(body ?? []);
  const since = performance.now();
  await stopping.stop();
  await read;
  // A connection that nobody closes is kept for more than a minute.
  expect(performance.now() - since).toBeLessThan(30_000);
});
