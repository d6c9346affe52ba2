/** An Issuer as a process under traffic: what it logs, and how it stops. */
import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { startIssuerProcess, type IssuerProcess } from '../src/testing/issuer-process.ts';
import { sendRaw } from '../src/testing/raw-request.ts';
import { testSecrets } from '../src/testing/start-issuer.ts';
import { startPostgres, type RunningPostgres } from '../src/testing/start-postgres.ts';
import { adults, createWorld, type TestWorld } from '../src/testing/worlds.ts';

const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const databasePassword = 'pass-word-of-the-database';

type Running = { issuer: IssuerProcess; postgres: RunningPostgres; admin: pg.Client; stopPostgres(): Promise<void> };

/** On PostgreSQL, so that what a request waits for can be kept back. */
async function start(variables: Readonly<Record<string, string>> = {}): Promise<Running> {
  const postgres = await startPostgres();
  const admin = new pg.Client({ connectionString: postgres.url });
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(`create role issuer login superuser password '${databasePassword}'`);
  const url = Object.assign(new URL(postgres.url), { username: 'issuer', password: databasePassword });
  const issuer = await startIssuerProcess({ DATABASE_URL: url.href, ...variables });
  let stopped: Promise<void> | undefined;
  const stopPostgres = () => (stopped ??= admin.end().then(() => postgres.stop()));
  cleanUps.push(stopPostgres, () => issuer.end('SIGKILL'));
  return { issuer, postgres, admin, stopPostgres };
}

async function traffic({ baseUrl }: IssuerProcess, world: TestWorld): Promise<void> {
  const path = { allocationId: world.allocationId };
  await world.sellerA('createHold', { path, body: adults(2), key: 'the-key-of-a-hold' });
  await world.sellerA('createHold', { path, body: adults(3), key: 'the-key-of-a-hold' });
  await sendRaw(baseUrl, {
    path: '/events',
    headers: { authorization: `Bearer ${world.token('sellerA', 'expired')}` },
  });
  await sendRaw(baseUrl, { path: '/events', headers: { authorization: 'Bearer an-invalid-token' } });
  const [client] = world.world.clients;
  const body = new URLSearchParams({ client_id: client?.clientId ?? '', client_secret: client?.clientSecret ?? '' });
  await fetch(`${baseUrl}/oauth/token`, { method: 'POST', body });
}

it('logs no secret, no token and no key, also when the database is gone', async () => {
  const { issuer, stopPostgres } = await start({ LOG_LEVEL: 'debug' });
  const world = await createWorld(issuer.baseUrl);
  await traffic(issuer, world);
  await stopPostgres();
  const path = { allocationId: world.allocationId };
  const reply = await world.sellerA('createHold', { path, body: adults(1), key: 'the-key-of-another' });
  expect(reply.problem).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
  expect(reply.headers.get('retry-after')).toBe('1');
  await issuer.end('SIGTERM');
  const log = issuer.output();
  expect(log).toContain('the store is unavailable');
  const clients = world.world.clients.flatMap(({ clientSecret, tokens }) => [clientSecret, ...Object.values(tokens)]);
  const keys = ['the-key-of-a-hold', 'the-key-of-another', 'an-invalid-token'];
  const leaked = [...Object.values(testSecrets), databasePassword, ...clients, ...keys].filter((text) =>
    log.includes(text),
  );
  expect(leaked).toEqual([]);
});

function sendHold({ baseUrl }: IssuerProcess, world: TestWorld, key: string): ClientRequest {
  const headers = {
    authorization: `Bearer ${world.token('sellerA')}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  };
  const url = `${baseUrl}/allocations/${world.allocationId}/holds`;
  const sent = request(url, { method: 'POST', headers, agent: false });
  sent.end(JSON.stringify(adults(1)));
  return sent;
}

async function statusOf(sent: ClientRequest): Promise<number | undefined> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

/** A supervisor that signals the whole group of processes, with npm in it that passes signals on, tells it twice. */
it.each([
  ['when it is told to stop', 1],
  ['also when it is told twice', 2],
])('answers every request that it has %s', async (_when, times) => {
  const { issuer, admin } = await start();
  const world = await createWorld(issuer.baseUrl, { 'ground.seats': 200 });
  await admin.query('begin');
  await admin.query('select * from oat_ledger for update');
  const sent = Array.from({ length: 50 }, (_, index) => sendHold(issuer, world, `one-of-many-${index}`));
  const replies = Promise.all(sent.map(statusOf));
  await Promise.all(sent.map((request) => once(request, 'finish')));
  // Connections are taken in the order they came, and read in rounds: who is answered twice comes after all of them.
  for (let probe = 0; probe < 2; probe += 1) await sendRaw(issuer.baseUrl, { path: '/nothing-is-here' });
  const ended = issuer.end('SIGTERM');
  await sleep(200);
  if (times === 2) process.kill(issuer.pid, 'SIGTERM');
  await sleep(100);
  await admin.query('rollback');
  expect(await replies).toEqual(Array.from({ length: 50 }, () => 201));
  expect(await ended).toMatchObject({ code: 0, stderr: '' });
});

it('does not wait for ever for a request that never comes to its end', async () => {
  const { issuer } = await start({ STOP_SECONDS: '1' });
  const socket = createConnection(issuer.port, '127.0.0.1').on('error', () => undefined);
  socket.write('POST /v1/oauth/token HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n');
  await sleep(200);
  expect(await issuer.end('SIGTERM')).toMatchObject({ code: 0, stderr: '' });
});
