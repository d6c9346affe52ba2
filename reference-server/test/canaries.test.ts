/** Texts that are planted wherever a secret or a person's value goes in are found where they are kept, and nowhere else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startIssuerProcess, type IssuerProcess } from '../src/testing/issuer-process.ts';
import { Canaries, type CanaryKind } from '../src/testing/overheard.ts';
import { readTables, takeSnapshots } from '../src/testing/read-tables.ts';
import { startReceiver, status, type TestReceiver } from '../src/testing/receiver.ts';
import {
  createScene,
  createWebhooks,
  holderOf,
  playTickets,
  sellTickets,
  sendMisshapen,
  type Scene,
} from './canary-scene.ts';

const entry = fileURLToPath(new URL('../src/testing/frail-issuer.ts', import.meta.url));
const canaries = new Canaries();
const logs: string[] = [];
let directory: string;
let file: string;
let receiver: TestReceiver;
let scene: Scene;
let tickets: string[];
/** What the store had before anything was erased, and at the end. */
let before: ReturnType<typeof readTables>;
let after: ReturnType<typeof readTables>;

function start(port: string): Promise<IssuerProcess> {
  const variables = {
    DATABASE_URL: `sqlite:${file}`,
    LOG_LEVEL: 'debug',
    WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
    WEBHOOK_RETRY_SECONDS: '1,1,1',
    ...(port === '' ? {} : { PORT: port }),
  };
  return startIssuerProcess(variables, { entry });
}

async function end(issuer: IssuerProcess): Promise<void> {
  const { code } = await issuer.end('SIGTERM');
  logs.push(issuer.output());
  expect(code).toBe(0);
  await takeSnapshots(file);
}

/** Requests that meet a store that fails: one that reads, one that writes. */
async function breakStore(issuer: IssuerProcess): Promise<void> {
  const seller = scene.as('sellerA');
  const path = { ticketId: tickets[0] ?? '' };
  process.kill(issuer.pid, 'SIGUSR2');
  await vi.waitFor(async () => expect((await seller('getHolder', { path })).status).toBe(500), { timeout: 10_000 });
  canaries.plant('holder', ...Object.values(holderOf('broken')));
  expect((await seller('setHolder', { path: { ticketId: tickets[4] ?? '' }, body: holderOf('broken') })).status).toBe(
    500,
  );
  process.kill(issuer.pid, 'SIGUSR2');
  await vi.waitFor(async () => expect((await seller('getHolder', { path })).status).toBe(200), { timeout: 10_000 });
}

/** Whoever may read events or deliveries reads all of them. */
async function readEverything(webhookIds: readonly string[]): Promise<void> {
  for (const name of ['sellerA', 'sellerB', 'home']) await scene.as(name)('listEvents', { query: { limit: 500 } });
  const seller = scene.as('sellerA');
  await seller('listWebhooks');
  for (const webhookId of webhookIds) {
    await vi.waitFor(
      async () => {
        const { body } = await seller('listDeliveries', { path: { webhookId } });
        expect(body.items.length).toBeGreaterThan(0);
      },
      { timeout: 20_000, interval: 100 },
    );
  }
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'oat-canaries-'));
  file = join(directory, 'issuer.sqlite');
  receiver = await startReceiver((response, received, count) =>
    status(received.path.startsWith('/refused') ? 500 : 204)(response, received, count),
  );
  const issuer = await start('');
  scene = await createScene(issuer.baseUrl, canaries);
  const webhookIds = await createWebhooks(scene, receiver.port);
  tickets = await sellTickets(scene, 5, 'order-1');
  await playTickets(scene, tickets);
  await sendMisshapen(scene, tickets[1] ?? '');
  await breakStore(issuer);
  await readEverything(webhookIds);
  await end(issuer);
  before = readTables(file);

  const again = await start(String(issuer.port));
  await scene.as('sellerA')('eraseHolder', { path: { ticketId: tickets[0] ?? '' } });
  const { body: fixture } = await scene.as('home')('getFixture', { path: { fixtureId: scene.world.fixtureId } });
  const now = new Date(Date.parse(fixture.kickOff) + 61 * 86_400_000).toISOString();
  await scene.sandbox('moveClock', { path: { worldId: scene.world.id }, body: { now } });
  await scene.as('sellerA')('getHolder', { path: { ticketId: tickets[1] ?? '' } });
  await readEverything(webhookIds);
  await end(again);
  after = readTables(file);
});

afterAll(async () => {
  await receiver.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Operations that hand a value out to whom it is for, and of which kind. */
const owners: Readonly<Record<string, readonly CanaryKind[]>> = {
  createWorld: ['clientSecret', 'token'],
  getHolder: ['holder'],
  getBarcode: ['payload'],
  getDeliverable: ['link'],
  createWebhook: ['webhookSecret', 'webhookUrl'],
  rotateWebhookSecret: ['webhookSecret', 'webhookUrl'],
  listWebhooks: ['webhookUrl'],
};

describe('before anything is erased', () => {
  it('every kind of canary was planted', () => {
    const kinds = ['clientSecret', 'holder', 'key', 'link', 'payload', 'token', 'webhookSecret', 'webhookUrl'];
    expect(canaries.kinds).toEqual(kinds);
  });

  it('every answer has them only where the operation is there to give them', () => {
    const isOwned = ({ id, status }: { id: string; status: number }) => status < 300 && id in owners;
    const leaked = scene.answers
      .filter((answer) => !isOwned(answer))
      .flatMap(({ id, status, text }) => canaries.in(text).map((kind) => `${kind} in ${status} of ${id}`));
    expect([...new Set(leaked)]).toEqual([]);
    const given = (id: string) => [
      ...new Set(
        scene.answers.filter((each) => each.id === id && isOwned(each)).flatMap(({ text }) => canaries.in(text)),
      ),
    ];
    expect(Object.fromEntries(Object.keys(owners).map((id) => [id, given(id).sort()]))).toEqual(owners);
  });

  it('every status that a fault or a refusal has was met', () => {
    const statuses = new Set(scene.answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(expect.arrayContaining([400, 401, 403, 404, 409, 413, 415, 422, 500]));
  });

  it('no log line has one', () => {
    expect(logs.join('')).toContain('a request failed');
    expect(logs.map((log) => canaries.in(log))).toEqual([[], []]);
  });

  it('no webhook that was sent has one, nor its signature', () => {
    expect(receiver.received.some(({ path }) => path.startsWith('/taken'))).toBe(true);
    expect(receiver.received.some(({ path }) => path.startsWith('/refused'))).toBe(true);
    const sent = receiver.received.map(({ headers, body }) => canaries.in(`${JSON.stringify(headers)}\n${body}`));
    expect(sent.filter((found) => found.length > 0)).toEqual([]);
  });

  // A key that is sent again is answered with the same bytes: the record of a new webhook keeps its secret and URL.
  it('the store has them in the rows of holders and webhooks and in the records of keys, and nowhere else', () => {
    expect(keptIn(before)).toEqual({
      'list_row holders': ['holder'],
      'list_row webhooks': ['webhookUrl'],
      'record activateBarcode': ['key'],
      'record confirmCancellation': ['key'],
      'record createCancellation': ['key'],
      'record createHold': ['key'],
      'record createWebhook': ['key', 'webhookSecret', 'webhookUrl'],
      'record deactivateBarcode': ['key'],
      'record recordScans': ['key'],
      'record reissueBarcode': ['key'],
      'record reverseScan': ['key'],
      'record rotateWebhookSecret': ['key', 'webhookSecret', 'webhookUrl'],
      'record voidTicket': ['key'],
    });
  });

  it('what was looked at has events, snapshots and attempts in it', () => {
    const tables = before.map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['event', 'snapshot', 'record', 'list_row']));
    expect(tables.filter((table) => table === 'snapshot').length).toBeGreaterThan(3);
    expect(before.some(({ text }) => text.startsWith('deliveries/'))).toBe(true);
  });
});

describe('after erasure and retention', () => {
  const ofHolders = (text: string): boolean => canaries.in(text).includes('holder');

  it('no table has a value of a holder', () => {
    expect(after.filter(({ text }) => ofHolders(text)).map(({ table }) => table)).toEqual([]);
  });

  it('the holder is answered as one that was never given', () => {
    const last = scene.answers.filter(({ id }) => id === 'getHolder').at(-1);
    expect(canaries.in(last?.text ?? '')).toEqual([]);
  });
});

/** The kinds by where they lie: the table, and in it the kind of row or the operation of the key. */
function keptIn(tables: ReturnType<typeof readTables>): Record<string, CanaryKind[]> {
  const kept: Record<string, CanaryKind[]> = {};
  for (const { table, row, text } of tables) {
    const found = canaries.in(text);
    if (found.length === 0) continue;
    const operation = /^canary-key-([A-Za-z]+)-\d+$/.exec(String(row['key']))?.[1];
    const collection = String(row['collection']).split('/')[0];
    const place = `${table} ${table === 'record' ? operation : table === 'list_row' ? collection : ''}`.trim();
    kept[place] = [...new Set([...(kept[place] ?? []), ...found])].sort();
  }
  return kept;
}
