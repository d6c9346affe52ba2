/** Holds that were released or expired leave the fixture's state; what is answered of them stays as it was. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hold } from '../src/generated/types.ts';
import { createClient } from '../src/testing/client.ts';
import { startIssuer, testSecrets, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults, confirmation, createWorld, holdSeats, seatIdsOf, type TestWorld } from '../src/testing/worlds.ts';

let folder: string;
let issuer: StartedIssuer;
let world: TestWorld;

const start = (): Promise<StartedIssuer> => startIssuer({ DATABASE_URL: `sqlite:${join(folder, 'issuer.sqlite')}` });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oat-ended-'));
  issuer = await start();
  world = await createWorld(issuer.baseUrl);
});
afterAll(async () => {
  await issuer.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The hold as it was placed. */
type Ended = { readonly hold: Hold; readonly as: 'released' | 'expired' };

async function released(): Promise<Ended> {
  const hold = await holdSeats(world);
  const { body } = await world.sellerA('releaseHold', { path: { holdId: hold.id } });
  expect(body).toEqual(asEnded({ hold, as: 'released' }));
  return { hold, as: 'released' };
}

async function expired(): Promise<Ended> {
  const hold = await holdSeats(world);
  const now = new Date(Date.parse(hold.expiresAt) + 1000).toISOString();
  await world.sandbox('moveClock', { path: { worldId: world.world.id }, body: { now } });
  return { hold, as: 'expired' };
}

function asEnded({ hold, as }: Ended): Hold {
  return { ...hold, state: as, revision: hold.revision + 1, groups: [], total: { ...hold.total, amount: 0 } };
}

async function expectAnswers(ended: Ended): Promise<void> {
  const { hold, as } = ended;
  const path = { holdId: hold.id };
  const view = asEnded(ended);
  for (const client of [world.sellerA, world.home]) {
    const { status, headers, body } = await client('getHold', { path });
    expect([status, headers.get('etag'), body]).toEqual([200, '"2"', view]);
  }
  expect((await world.sellerB('getHold', { path })).problem).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect((await world.sellerB('releaseHold', { path })).problem).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  const code = as === 'released' ? 'HOLD_RELEASED' : 'HOLD_EXPIRED';
  const refused = { status: 409, code, pointers: ['/path/holdId'] };
  const [seatId = ''] = seatIdsOf(hold);
  const { selection } = adults(1);
  expect((await world.sellerA('checkHold', { path })).problem).toMatchObject(refused);
  expect((await world.sellerA('extendHold', { path, body: { lifeSeconds: 60 } })).problem).toMatchObject(refused);
  expect((await world.sellerA('replaceHoldItems', { path, body: { selection } })).problem).toMatchObject(refused);
  const some = { path, body: { seatIds: [seatId] } };
  expect((await world.sellerA('releaseHoldItems', some)).problem).toMatchObject(refused);
  const stale = { path, body: { selection }, headers: { 'if-match': '"1"' } };
  expect((await world.sellerA('replaceHoldItems', stale)).problem).toMatchObject({ code: 'REVISION_CHANGED' });
  const again = await world.sellerA('releaseHold', { path });
  if (as === 'released') expect([again.status, again.body]).toEqual([200, view]);
  else expect(again.problem).toMatchObject(refused);
  const order = {
    path: { allocationId: hold.allocationId, clientOrderId: `late-${hold.id}` },
    body: confirmation(hold),
  };
  expect((await world.sellerA('confirmOrder', order)).problem).toMatchObject({
    ...refused,
    pointers: ['/body/holdId'],
  });
}

describe.each([
  ['released', released],
  ['expired', expired],
])('a hold that is %s', (_as, end) => {
  let ended: Ended;
  beforeAll(async () => void (ended = await end()));

  it('is shown and refused as such', () => expectAnswers(ended));

  it('also after the Issuer started anew', async () => {
    await issuer.stop();
    issuer = await start();
    const { sellerA, sellerB, home, sandbox } = await sameWorld();
    world = { ...world, sellerA, sellerB, home, sandbox };
    await expectAnswers(ended);
  });
});

/** At the address that the Issuer has now. */
async function sameWorld(): Promise<Pick<TestWorld, 'sellerA' | 'sellerB' | 'home' | 'sandbox'>> {
  const as = (name: string) => createClient(issuer.baseUrl, world.token(name));
  return {
    sellerA: as('sellerA'),
    sellerB: as('sellerB'),
    home: as('home'),
    sandbox: createClient(issuer.baseUrl, testSecrets.SANDBOX_SECRET),
  };
}
