/** One Seller asks for more than the server takes on, another for little. */
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { createClient, type Client, type Reply } from '../src/testing/client.ts';
import { createGate } from '../src/testing/pipeline-bench.ts';
import { startIssuer, testSecrets, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults, createWorld, type TestWorld } from '../src/testing/worlds.ts';

const waiting = 8;
const flood = 40;

let issuer: StartedIssuer;
let world: TestWorld;
/** Shut, it keeps back the writer's transaction. */
let gate: ReturnType<typeof createGate> | null;
/** How many records the transaction has that is kept back. */
let keptBack: number;

beforeEach(() => {
  gate = null;
  keptBack = 0;
});

async function start(bounds: Readonly<Record<string, string>>): Promise<void> {
  issuer = await startIssuer(bounds, { open: async (url) => gated(await openStore(url)) });
  world = await createWorld(issuer.baseUrl, { 'allocation.heldShare': 100, 'ground.seats': 500 });
}

afterEach(async () => {
  gate?.open();
  await issuer.stop();
});

function gated(store: Store): Store {
  return {
    ...store,
    async append(batch) {
      if (gate !== null) keptBack = batch.records.length;
      await gate?.shut;
      return store.append(batch);
    },
  };
}

/** As of an organisation outside the sandbox: its requests do not first look at a world's clock. */
async function as(organisation: 'sellerA' | 'sellerB'): Promise<Client> {
  const token = await issuer.issuer.services.tokens.sign({
    clientId: 'cli_overload',
    organisationId: world.world.organisations[organisation],
    worldId: null,
    scopes: ['sell:read', 'sell:write'],
    issuedAt: Date.now(),
    lifeSeconds: 600,
  });
  return createClient(issuer.baseUrl, token);
}

type Asked = { readonly replies: Reply<unknown>[]; readonly done: Promise<unknown> };

function ask(count: number, one: (index: number) => Promise<Reply<unknown>>): Asked {
  const replies: Reply<unknown>[] = [];
  const done = Promise.all(
    Array.from({ length: count }, async (_, index) => {
      replies[index] = await one(index);
    }),
  );
  return { replies, done };
}

function refusedIn({ replies }: Asked): Reply<unknown>[] {
  return replies.filter(({ status }) => status !== 201 && status !== 200);
}

function expectOverload(replies: readonly Reply<unknown>[]): void {
  for (const { status, headers, problem } of replies) {
    expect([status, problem.code, problem.retry]).toEqual([503, 'UNAVAILABLE', 'after']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(headers.get('content-type')).toContain('application/problem+json');
  }
}

async function hold(client: Client, allocationId: string, key: string): Promise<Reply<unknown>> {
  return client('createHold', { path: { allocationId }, body: adults(1), key });
}

it('refuses the one that floods, answers the other, and a refused request is as if it had not been made', async () => {
  await start({ MAX_WAITING_COMMANDS: String(waiting) });
  const { sellerA, sellerB } = world.world.allocations;
  const [a, b] = [await as('sellerA'), await as('sellerB')];
  gate = createGate();
  const flooding = ask(flood, (index) => hold(a, sellerA, `a-request-of-the-flood-${index}`));
  await vi.waitFor(() => expect(refusedIn(flooding)).toHaveLength(flood - keptBack - waiting), 10_000);
  const few = ask(3, (index) => hold(b, sellerB, `one-of-few-requests-${index}`));
  await vi.waitFor(() => expect(refusedIn(flooding)).toHaveLength(flood - keptBack - waiting + 3), 10_000);
  gate.open();
  gate = null;
  await Promise.all([flooding.done, few.done]);
  expect(few.replies.map(({ status }) => status)).toEqual([201, 201, 201]);
  expectOverload(refusedIn(flooding));
  const again: string[] = [];
  for (let index = 0; index < flood; index += 1) {
    const { status, headers } = await hold(a, sellerA, `a-request-of-the-flood-${index}`);
    again.push(`${status} ${headers.get('idempotency-replayed')}`);
  }
  expect(again).toEqual(flooding.replies.map(({ status }) => (status === 201 ? '201 true' : '201 null')));
  const { body: sales } = await world.home('getSalesSummary', { path: { allocationId: sellerA } });
  expect(sales.held).toBe(flood);
});

it('refuses reads likewise, and answers all of them afterwards', async () => {
  await start({ MAX_OPEN_READS: '6' });
  const { sellerA, sellerB } = world.world.allocations;
  const [a, b] = [await as('sellerA'), await as('sellerB')];
  gate = createGate();
  const writing = ask(1, () => hold(a, sellerA, 'the-key-of-a-write'));
  await vi.waitFor(() => expect(keptBack).toBe(1), 10_000);
  const read = (client: Client, allocationId: string) => client('getAllocation', { path: { allocationId } });
  const flooding = ask(flood, () => read(a, sellerA));
  await vi.waitFor(() => expect(refusedIn(flooding)).toHaveLength(flood - 3), 10_000);
  const few = ask(1, () => read(b, sellerB));
  gate.open();
  gate = null;
  await Promise.all([writing.done, flooding.done, few.done]);
  expect(few.replies.map(({ status }) => status)).toEqual([200]);
  expectOverload(refusedIn(flooding));
  for (let index = 0; index < flood; index += 1) expect((await read(a, sellerA)).status).toBe(200);
});

it('has at most so many requests open, of each organisation as many as are free, and looks at no more of the others', async () => {
  await start({ MAX_OPEN_REQUESTS: '12' });
  const { sellerA, sellerB } = world.world.allocations;
  const [a, b] = [await as('sellerA'), await as('sellerB')];
  gate = createGate();
  const flooding = ask(flood, (index) => hold(a, sellerA, `a-request-of-the-flood-${index}`));
  await vi.waitFor(() => expect(refusedIn(flooding)).toHaveLength(flood - 6), 10_000);
  const few = ask(3, (index) => hold(b, sellerB, `one-of-few-requests-${index}`));
  const unread = await a('createHold', { path: { allocationId: sellerA }, headers: { 'content-type': 'text/plain' } });
  expectOverload([unread]);
  expect(unread.headers.get('ratelimit-limit')).toBe('2000');
  expect(unread.headers.get('ratelimit-remaining')).toMatch(/^\d+$/);
  gate.open();
  gate = null;
  await Promise.all([flooding.done, few.done]);
  expect(few.replies.map(({ status }) => status)).toEqual([201, 201, 201]);
  expectOverload(refusedIn(flooding));
  for (let index = 0; index < flood; index += 1)
    expect((await hold(a, sellerA, `a-request-of-the-flood-${index}`)).status).toBe(201);
});

it('lets a request go on that waits for its refusal, as soon as a place comes free', async () => {
  await start({ MAX_OPEN_REQUESTS: '2' });
  const a = await as('sellerA');
  gate = createGate();
  const asked = ask(flood, (index) => hold(a, world.world.allocations.sellerA, `a-request-that-waits-${index}`));
  await vi.waitFor(() => expect(keptBack).toBe(1), 10_000);
  gate.open();
  gate = null;
  await asked.done;
  expect(refusedIn(asked)).toEqual([]);
});

it('keeps no place for a request whose refusal for its rate is held back', async () => {
  await start({ MAX_OPEN_REQUESTS: '2', REQUESTS_PER_SECOND: '5' });
  const a = await as('sellerA');
  const asked = ask(flood, () => a('getAllocation', { path: { allocationId: world.world.allocations.sellerA } }));
  await asked.done;
  const { length: others } = refusedIn(asked).filter(({ status }) => status !== 429);
  expect(others).toBe(0);
});

it('ends as soon as what it has is answered, also what waits for a place', async () => {
  await start({ MAX_OPEN_REQUESTS: '4', STOP_SECONDS: '600' });
  const a = await as('sellerA');
  gate = createGate();
  const asked = ask(flood, (index) => hold(a, world.world.allocations.sellerA, `a-request-at-the-end-${index}`));
  await vi.waitFor(() => expect(keptBack).toBe(2), 10_000);
  const closed = issuer.issuer.close();
  await vi.waitFor(() => expect(issuer.issuer.app.server.listening).toBe(false));
  gate.open();
  gate = null;
  await Promise.all([asked.done, closed]);
  expect(refusedIn(asked)).toEqual([]);
  for (const { headers } of asked.replies) expect(headers.get('connection')).toBe('close');
});

it('keeps a place for others while one address that nobody knows has all it may have', async () => {
  await start({ MAX_OPEN_REQUESTS: '2', TRUST_PROXY: '127.0.0.1' });
  const { hostname, port, pathname } = new URL(issuer.baseUrl);
  const slow = connect(Number(port), hostname);
  slow.write(
    `POST ${pathname}/sandbox/worlds HTTP/1.1\r\nhost: ${hostname}\r\nx-forwarded-for: 203.0.113.1\r\n` +
      `authorization: Bearer ${testSecrets.SANDBOX_SECRET}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
  );
  const asked = async (address: string): Promise<number> =>
    (await fetch(`${issuer.baseUrl}/health`, { headers: { 'x-forwarded-for': address } })).status;
  await vi.waitFor(async () => expect(await asked('203.0.113.1')).toBe(503), 10_000);
  expect(await asked('203.0.113.2')).toBe(200);
  slow.destroy();
});
