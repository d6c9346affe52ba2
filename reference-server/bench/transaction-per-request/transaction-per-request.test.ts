import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Hold, HoldRequest } from '../../src/generated/types.ts';
import { testSecrets } from '../../src/testing/start-issuer.ts';
import { startPostgres, type RunningPostgres } from '../../src/testing/start-postgres.ts';
import { adults } from '../../src/testing/worlds.ts';
import { tokenFor } from '../support/grounds.ts';
import { startChild, type ChildServer } from '../support/start-child.ts';
import { fill, type Filled } from './fill.ts';

const audience = 'http://127.0.0.1/v1';
const seats = 200;
let postgres: RunningPostgres;
let server: ChildServer;
let filled: Filled;
let token: string;

beforeAll(async () => {
  postgres = await startPostgres();
  filled = (await fill(postgres.url, 1, seats))[0] as Filled;
  token = await tokenFor(filled.organisationId, audience);
  const variables = { DATABASE_URL: postgres.url, TOKEN_SECRET: testSecrets.TOKEN_SECRET, AUDIENCE: audience };
  server = await startChild(new URL('server.ts', import.meta.url), variables);
}, 60_000);
afterAll(async () => {
  server.stop();
  await postgres.stop();
});

type Answer = { readonly status: number; readonly text: string };

async function hold(key: string, body: HoldRequest, bearer = token): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${server.port}/v1/allocations/${filled.allocationId}/holds`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}

/** Forty buyers who go on until there is nothing left for them. */
async function sellOut(): Promise<Hold[]> {
  const holds: Hold[] = [];
  const buyer = async (_: unknown, number: number): Promise<void> => {
    for (let asked = 0; ; asked += 1) {
      const { status, text } = await hold(`buyer-${number}-${asked}`, adults(1 + ((number + asked) % 4)));
      if (status === 409) return;
      expect(status).toBe(201);
      holds.push(JSON.parse(text) as Hold);
    }
  };
  await Promise.all(Array.from({ length: 40 }, buyer));
  return holds;
}

it('answers a repeat with the same bytes, and another body under the same key with 422', async () => {
  const answers = await Promise.all([hold('same', adults(2)), hold('same', adults(2))]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers[0]?.text).toBe(answers[1]?.text);
  expect((await hold('same', adults(3))).status).toBe(422);
});

it('refuses a token that it did not sign', async () => {
  expect((await hold('unsigned', adults(1), 'nobody')).status).toBe(401);
});

it('gives seats side by side, none of them twice, and numbers its events without a gap', async () => {
  const before = JSON.parse((await hold('same', adults(2))).text) as Hold;
  const holds = [before, ...(await sellOut())];
  const sold = holds.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ seat }) => seat.id)));
  expect(new Set(sold).size).toBe(sold.length);
  expect(sold.length).toBeGreaterThan(seats / 2);
  expect(holds.every(({ groups }) => groups.length === 1)).toBe(true);
  const client = new Client(postgres.url);
  await client.connect();
  const events = await client.query<{ sequence: string }>('select sequence from events order by sequence');
  const taken = await client.query('select id from seats where hold_id is not null');
  const apart = await client.query(`select hold_id from seats where hold_id is not null
    group by hold_id having max(position) - min(position) + 1 <> count(*) or count(distinct run) > 1`);
  await client.end();
  expect(events.rows.map(({ sequence }) => Number(sequence))).toEqual(holds.map((_, index) => index + 1));
  expect(taken.rowCount).toBe(sold.length);
  expect(apart.rowCount).toBe(0);
});
