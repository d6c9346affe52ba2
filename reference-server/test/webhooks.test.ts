/** Webhooks and live events over real HTTP: what no suite sees from outside. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { organisationLedgerOf } from '../src/ids.ts';
import { startIssuerProcess } from '../src/testing/issuer-process.ts';
import { startReceiver, status, type Answering, type TestReceiver } from '../src/testing/receiver.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults, createWorld, type TestWorld } from '../src/testing/worlds.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Milliseconds. Shorter than what would be waited for: a receiver that is silent, or a reader that stalls. */
const longestWait = 25_000;
const settings = { WEBHOOK_PRIVATE_HOSTS: '127.0.0.1', STOP_SECONDS: '1', WEBHOOK_TIMEOUT_SECONDS: '30' };

async function start(more: Readonly<Record<string, string>> = {}): Promise<StartedIssuer> {
  const issuer = await startIssuer({ ...settings, ...more });
  cleanUps.push(() => issuer.stop().catch(() => undefined));
  return issuer;
}

async function receiving(answer?: Answering): Promise<TestReceiver> {
  const receiver = await startReceiver(answer);
  cleanUps.push(() => receiver.stop());
  return receiver;
}

async function subscribe({ sellerA }: TestWorld, { url }: TestReceiver): Promise<{ id: string; secret: string }> {
  return (await sellerA('createWebhook', { body: { url } })).body;
}

/** Past every repeat. */
const move = ({ sandbox, world }: TestWorld) => {
  const now = new Date(Date.parse(world.clock.now) + 30 * 86_400_000).toISOString();
  return sandbox('moveClock', { path: { worldId: world.id }, body: { now } });
};

it('an Issuer that starts again delivers what the one before it did not, under the same id', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oat-webhooks-'));
  cleanUps.push(() => rm(folder, { recursive: true, force: true }));
  const data = { DATABASE_URL: `sqlite:${join(folder, 'issuer.sqlite')}` };
  const first = await start(data);
  const receiver = await receiving((response, _received, count) => {
    if (count > 1) response.writeHead(204).end();
  });
  const world = await createWorld(first.baseUrl);
  await subscribe(world, receiver);
  await receiver.arrived(1);
  await first.stop();
  await start(data);
  const [one, two] = await receiver.arrived(2);
  expect(two).toMatchObject({ body: one?.body, headers: { 'webhook-id': one?.headers['webhook-id'] } });
});

it('neither URL nor secret stands in a ledger or a snapshot', async () => {
  const { issuer, baseUrl } = await start();
  const { store } = issuer.services;
  const world = await createWorld(baseUrl);
  const receiver = await receiving(status(500));
  const { id, secret } = await subscribe(world, receiver);
  await world.sellerA('rotateWebhookSecret', { path: { webhookId: id } });
  await move(world);
  const ledger = organisationLedgerOf(world.world.organisations.sellerA);
  const events = (await store.tails(new Map([[ledger, 0]]))).get(ledger) ?? [];
  expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['webhook.created', 'webhook.stopped']));
  const text = JSON.stringify([events, await store.snapshot(ledger)]);
  expect(text).not.toContain('a-secret-in-the-url');
  expect(text).not.toContain(secret.slice('whsec_'.length));
});

it('a world that is deleted takes what its webhooks have with it, and breaks deliveries off', async () => {
  const { issuer, baseUrl } = await start();
  const { store } = issuer.services;
  const world = await createWorld(baseUrl);
  const [silent, good] = [await receiving(() => undefined), await receiving()];
  const { id: silentId } = await subscribe(world, silent);
  const { id } = await subscribe(world, good);
  await Promise.all([silent.arrived(1), good.arrived(1)]);
  const begun = performance.now();
  await world.sandbox('deleteWorld', { path: { worldId: world.world.id } });
  expect(performance.now() - begun).toBeLessThan(longestWait);
  const { sellerA } = world.world.organisations;
  const collections = [
    `webhooks/${sellerA}`,
    `deliveries/${id}/0`,
    `deliveries/${silentId}/0`,
    'webhook-organisations',
  ];
  for (const collection of collections) expect((await store.list(collection, null, 10)).rows).toEqual([]);
  expect((await store.tails(new Map([[organisationLedgerOf(sellerA), 0]]))).get(organisationLedgerOf(sellerA))).toEqual(
    [],
  );
});

it('live streams end with their world and with the Issuer', async () => {
  const issuer = await start();
  const [doomed, kept] = [await createWorld(issuer.baseUrl), await createWorld(issuer.baseUrl)];
  const open = async (world: TestWorld): Promise<() => Promise<string>> => {
    const headers = { authorization: `Bearer ${world.token('sellerA')}` };
    const answer = await fetch(`${issuer.baseUrl}/events/stream`, { headers });
    return () => answer.text();
  };
  const [first, second] = [await open(doomed), await open(kept)];
  await doomed.sandbox('deleteWorld', { path: { worldId: doomed.world.id } });
  expect(await first()).toContain('event: allocation.agreed');
  await kept.sellerA('createHold', { path: { allocationId: kept.allocationId }, body: adults(1) });
  const begun = performance.now();
  const stopping = issuer.stop();
  expect(await second()).toContain('event: hold.placed');
  await stopping;
  expect(performance.now() - begun).toBeLessThan(longestWait);
});

it('logs neither the URL nor a secret', async () => {
  const receiver = await receiving((response) => void response.socket?.destroy());
  const folder = await mkdtemp(join(tmpdir(), 'oat-webhooks-'));
  cleanUps.push(() => rm(folder, { recursive: true, force: true }));
  const DATABASE_URL = `sqlite:${join(folder, 'issuer.sqlite')}`;
  const issuer = await startIssuerProcess({ ...settings, DATABASE_URL, LOG_LEVEL: 'debug' });
  cleanUps.push(() => issuer.end('SIGKILL'));
  const world = await createWorld(issuer.baseUrl);
  const { id, secret } = await subscribe(world, receiver);
  await move(world);
  const { body } = await world.sellerA('getWebhook', { path: { webhookId: id } });
  expect(body).toMatchObject({ state: 'stopped', stopReason: 'failing' });
  await world.sellerA('createWebhook', { body: { url: 'https://10.0.0.1/?token=a-secret-in-the-url' } });
  const output = issuer.output();
  expect(output).not.toContain('a-secret-in-the-url');
  expect(output).not.toContain(secret.slice('whsec_'.length));
});

it('in production no host is excepted', async () => {
  const issuer = await startIssuer({ ...settings, SANDBOX_SECRET: '' });
  cleanUps.push(() => issuer.stop());
  expect(issuer.issuer.services.config.webhookPrivateHosts).toEqual([]);
});
