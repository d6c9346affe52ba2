/** While the database neither answers nor breaks off, no request waits for it: it is told to ask again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../src/testing/client.ts';
import { standStill } from '../src/testing/stand-still.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { startPostgres, type RunningPostgres } from '../src/testing/start-postgres.ts';
import { adults, createWorld } from '../src/testing/worlds.ts';

let postgres: RunningPostgres;
let issuer: StartedIssuer;

beforeAll(async () => {
  postgres = await startPostgres();
  issuer = await startIssuer({ DATABASE_URL: postgres.url });
});
afterAll(async () => {
  await issuer.stop();
  await postgres.stop();
});

it('answers 503 while PostgreSQL stands still, and goes on with what it had begun', async () => {
  const { sellerA, allocationId } = await createWorld(issuer.baseUrl);
  const path = { allocationId };
  const call = { path, body: adults(2), key: 'kept-waiting' };
  const nobody = createClient(issuer.baseUrl, null);
  const goOn = await standStill(postgres);
  const asked = performance.now();
  const replies = await Promise.all([
    sellerA('createHold', call),
    sellerA('getAvailability', { path }),
    sellerA('listEvents'),
    nobody('getHealth'),
  ]).finally(goOn);
  // Three times what is promised.
  expect(performance.now() - asked).toBeLessThan(15_000);
  for (const { problem, headers } of replies) {
    expect(problem).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect(headers.get('retry-after')).toBe('1');
  }
  await expect.poll(async () => (await sellerA('createHold', call)).status, { timeout: 30_000 }).toBe(201);
  const { items } = (await sellerA('listEvents')).body;
  expect(items.filter(({ type }) => type === 'hold.placed')).toHaveLength(1);
});
