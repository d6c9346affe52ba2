import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../src/testing/client.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { createWorld, type TestWorld } from '../src/testing/worlds.ts';

let issuer: StartedIssuer;
let world: TestWorld;

beforeAll(async () => {
  issuer = await startIssuer({ UNAUTHENTICATED_PER_SECOND: '5' });
  world = await createWorld(issuer.baseUrl);
});
afterAll(() => issuer.stop());

let now = Date.now();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: (now += 10_000) }));
afterEach(() => void vi.useRealTimers());

const tokens = [null, 'not-a-token', 'a.b.c'];
const statuses = (count: number): Promise<number[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const token = tokens[index % tokens.length] ?? null;
      const id = index % 2 === 0 ? 'listFixtures' : 'listEvents';
      return (await createClient(issuer.baseUrl, token)(id)).status;
    }),
  );

it('requests that are not let in are counted by address, whatever they ask for', async () => {
  expect((await statuses(12)).toSorted()).toEqual([401, 401, 401, 401, 401, ...Array<number>(7).fill(429)]);
  const { status, problem, headers } = await createClient(issuer.baseUrl, null)('listFixtures');
  expect([status, problem.code, headers.get('retry-after')]).toEqual([429, 'RATE_EXCEEDED', '1']);
});

it('each answer tells how many more there may be', async () => {
  const told: unknown[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const { status, headers } = await createClient(issuer.baseUrl, 'not-a-token')('listFixtures');
    told.push([status, headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]);
  }
  expect(told).toEqual([...[4, 3, 2, 1, 0].map((left) => [401, '5', String(left)]), [429, '5', '0']]);
});

it('and those that are let in are not', async () => {
  await statuses(6);
  expect((await world.sellerA('listFixtures')).status).toBe(200);
  const narrow = createClient(issuer.baseUrl, world.token('sellerA without sell:read'));
  for (let turn = 0; turn < 6; turn += 1) expect((await narrow('listFixtures')).status).toBe(403);
});

it('a second later they are refused as before', async () => {
  expect(await statuses(6)).toContain(429);
  vi.setSystemTime(Date.now() + 1001);
  expect(await statuses(1)).toEqual([401]);
});

it('and so they are a second after the clock was put back', async () => {
  expect(await statuses(6)).toContain(429);
  vi.setSystemTime(Date.now() - 3_600_000);
  await statuses(1);
  vi.setSystemTime(Date.now() + 1001);
  expect(await statuses(1)).toEqual([401]);
});

it('wrong secrets at the token endpoint count as well', async () => {
  const askToken = () =>
    fetch(`${issuer.baseUrl}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'cli_none', client_secret: 'wrong' }),
    });
  const answers = await Promise.all(Array.from({ length: 7 }, askToken));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([401, 401, 401, 401, 401, 429, 429]);
  expect(await statuses(1)).toEqual([429]);
});

/** What is answered to so many requests without a token, as a proxy passes them on. */
async function statusesVia(baseUrl: string, count: number, forwardedFor: string): Promise<number[]> {
  const ask = createClient(baseUrl, null);
  const replies = Array.from({ length: count }, () =>
    ask('listFixtures', { headers: { 'x-forwarded-for': forwardedFor } }),
  );
  return (await Promise.all(replies)).map(({ status }) => status);
}

it('an address that the caller says is not believed', async () => {
  const all = [
    ...(await statusesVia(issuer.baseUrl, 5, '192.0.2.1')),
    ...(await statusesVia(issuer.baseUrl, 1, '192.0.2.2')),
  ];
  expect(all).toEqual([401, 401, 401, 401, 401, 429]);
});

describe('behind a proxy that is trusted', () => {
  let behind: StartedIssuer;
  beforeAll(async () => {
    behind = await startIssuer({ UNAUTHENTICATED_PER_SECOND: '5', TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' });
  });
  afterAll(() => behind.stop());

  it.each([
    ['each address is counted by itself', '192.0.2.1', '192.0.2.2', 401],
    [
      'what came before the last address that is no proxy says nothing',
      '1.1.1.1, 192.0.2.1',
      '1.1.1.2, 192.0.2.1',
      429,
    ],
    ['several proxies may pass it on', '192.0.2.1, 10.0.0.9', '192.0.2.2, 10.0.0.9', 401],
    ['what is no address counts as one', 'unknown', 'unknown', 429],
  ])('%s', async (_what, one, other, expected) => {
    expect(await statusesVia(behind.baseUrl, 5, one)).toEqual([401, 401, 401, 401, 401]);
    expect(await statusesVia(behind.baseUrl, 1, other)).toEqual([expected]);
  });
});
