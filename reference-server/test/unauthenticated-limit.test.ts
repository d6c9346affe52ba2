import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
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
