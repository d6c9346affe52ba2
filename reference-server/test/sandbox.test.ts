import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorldCriteria } from '../src/generated/types.ts';
import { createClient } from '../src/testing/client.ts';
import { startIssuer, testSecrets, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults, createWorld } from '../src/testing/worlds.ts';

let issuer: StartedIssuer;

beforeAll(async () => {
  issuer = await startIssuer();
});

afterAll(() => issuer.stop());

it.each<[string, WorldCriteria]>([
  ['nothing for sale', { 'ground.areas': [['xx|x']] }],
  ['only aisles', { 'ground.areas': [['|||']] }],
  ['companion seats without a space', { 'ground.areas': [['ccc']] }],
  ['one seat, of which none may be held', { 'ground.areas': [['.']], 'allocation.heldShare': 1 }],
])('a ground with %s sells nothing and breaks nothing', async (_what, criteria) => {
  const { sellerA, home, allocationId, world } = await createWorld(issuer.baseUrl, criteria, true);
  const refused = await sellerA('createHold', { path: { allocationId }, body: adults(1) });
  expect(refused.status).toBe(409);
  const { body } = await home('getSalesSummary', { path: { allocationId } });
  expect(body).toMatchObject({ held: 0, sold: 0, free: world.layout?.length });
});

it('holds the least and the most that may be asked for', async () => {
  const criteria = { 'ground.seats': 100, 'allocation.perOrderLimit': 1000, 'price.adult': 0 } as const;
  const { sellerA, allocationId } = await createWorld(issuer.baseUrl, criteria);
  const hold = await sellerA('createHold', { path: { allocationId }, body: adults(60, { maxGroups: 20 }) });
  expect(hold.body.total).toEqual({ amount: 0, currency: 'GBP' });
});

it.each([
  ['2026-12-31T23:59:60Z', 422],
  ['9999-12-31T23:59:59Z', 422],
  ['2030-01-01 00:00:00Z', 422],
  ['2099-12-31T23:59:59Z', 200],
  ['2030-01-01t00:00:00z', 200],
  ['2030-01-01T00:00:00+23:59', 200],
  ['2030-01-01T00:00:00.123456789Z', 200],
  ['2020-01-01T00:00:00Z', 409],
])("a world's clock is set to %s: %i", async (now, status) => {
  const world = await createWorld(issuer.baseUrl);
  const path = { worldId: world.world.id };
  expect((await world.sandbox('moveClock', { path, body: { now } })).status).toBe(status);
  const held = await world.sellerA('createHold', { path: { allocationId: world.allocationId }, body: adults(1) });
  expect(held.status).toBeLessThan(500);
  const again = await world.sandbox('moveClock', { path, body: { now: '2099-12-31T23:59:59Z' } });
  expect(again.status).toBe(200);
});

it("a deleted world's tokens no longer count, and deleting it again finds nothing", async () => {
  const world = await createWorld(issuer.baseUrl);
  const path = { worldId: world.world.id };
  expect((await world.sandbox('deleteWorld', { path })).status).toBe(204);
  expect((await world.sellerA('listFixtures')).problem).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect((await world.sandbox('deleteWorld', { path })).problem).toMatchObject({ code: 'NOT_FOUND' });
});

it('a deleted world stays deleted when its clock is moved at the same time', async () => {
  for (let round = 0; round < 10; round += 1) {
    const world = await createWorld(issuer.baseUrl);
    const path = { worldId: world.world.id };
    const move = () => world.sandbox('moveClock', { path, body: { now: '2099-01-01T00:00:00Z' } });
    await Promise.all([move(), move(), world.sandbox('deleteWorld', { path }), move()]);
    expect((await world.sellerA('listAllocations')).problem).toMatchObject({ code: 'UNAUTHENTICATED' });
  }
});

it('simulates nothing for an operation that the document does not have', async () => {
  const { sandbox, world } = await createWorld(issuer.baseUrl);
  const body = { kind: 'answer', operationId: 'constructor', status: 429, times: 1 } as const;
  const { problem } = await sandbox('simulateAction', { path: { worldId: world.id }, body });
  expect(problem).toMatchObject({ code: 'REQUEST_INVALID', pointers: ['/body/operationId'] });
});

it('is closed to whoever has not its secret', async () => {
  const world = await createWorld(issuer.baseUrl);
  for (const token of [null, world.token('home'), `${testSecrets.SANDBOX_SECRET}x`]) {
    const reply = await createClient(issuer.baseUrl, token)('createWorld', { body: {} });
    expect(reply.problem).toMatchObject({ code: 'UNAUTHENTICATED' });
  }
});
