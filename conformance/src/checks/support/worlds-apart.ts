/** Whether two worlds share nothing, and whether a world's clock stands still. */
import { clubFor } from '../../steps.ts';
import { newKey } from '../../world/actor.ts';
import type { World } from '../../world/world.ts';
import { expectEqual, expectRefusal, expectStatus, expectThat } from '../expect.ts';
import { adults, hold, readHold } from './purchase.ts';
import { expectUnknown, namingRequests } from './strangers.ts';
import { expectNothingChanged, snapshot } from './unchanged.ts';

/** Nobody of one world gets at anything of the other, by its id or in a list. */
export async function expectApart(owner: World, other: World): Promise<void> {
  const before = await snapshot(owner.party('sellerA'));
  const requests = await namingRequests(owner);
  const settled = await snapshot(owner.party('sellerA'));
  expectThat(before.cursor !== settled.cursor, 'events of the hold and the order', settled.cursor, '/cursor');
  for (const naming of requests) await expectUnknown(clubFor(other, naming.operationId), naming);
  for (const { operationId, asked } of requests.filter(
    ({ operationId: id }) => id.startsWith('get') || id === 'listOrders',
  )) {
    expectRefusal(await other.party('home').sendWrong(operationId, asked), 'NOT_FOUND');
  }
  await expectNothingChanged(owner.party('sellerA'), settled);
  const own = [
    owner.data.fixtureId,
    ...Object.values(owner.data.allocations),
    ...Object.values(owner.data.organisations),
  ];
  for (const reader of [other.party('sellerA'), other.party('home')]) {
    const lists = [
      await reader.send('listFixtures'),
      await reader.send('listAllocations'),
      await reader.send('listEvents'),
    ];
    for (const { text, status } of lists) {
      expectEqual(status, 200, 'the status of a list in the other world');
      expectEqual(
        own.filter((id) => text.includes(id)),
        [],
        'ids of one world in a list of the other',
      );
    }
  }
}

export async function expectOwnKeys(world: World, other: World): Promise<void> {
  const asked = { body: adults(1), key: newKey() };
  const [one, two] = [
    await world.party('sellerA').send('createHold', asked),
    await other.party('sellerA').send('createHold', asked),
  ];
  for (const answer of [one, two])
    expectEqual(expectStatus(answer, 201).headers['idempotency-replayed'], undefined, 'Idempotency-Replayed');
  expectThat(one.text !== two.text, 'a hold of its own in each world', two.text);
}

export async function expectOwnClock(world: World, other: World): Promise<void> {
  const [moved, still] = [await hold(world.party('sellerA'), 1, 60), await hold(other.party('sellerA'), 1, 60)];
  const before = other.clock.now;
  await world.clock.moveBy(3600);
  expectEqual(
    (await readHold(world.party('sellerA'), moved)).state,
    'expired',
    'the state in the world whose clock was moved',
  );
  expectEqual((await readHold(other.party('sellerA'), still)).state, 'held', 'the state in the other world');
  await expectStandsAt(other, before);
}

/** What test control does in one world is not felt in the other. */
export async function expectOwnSimulation(world: World, other: World): Promise<void> {
  await world.control.do('simulateAction', {
    body: { kind: 'answer', operationId: 'createHold', status: 429, times: 1 },
  });
  await hold(other.party('sellerA'), 1);
  expectRefusal(await world.party('sellerA').sendBusy('createHold', { body: adults(1) }), 'RATE_EXCEEDED');
  await world.control.do('simulateAction', { body: { kind: 'suspension', suspended: true } });
  await hold(other.party('sellerA'), 1);
  await world.party('sellerA').refused('ALLOCATION_SUSPENDED', 'createHold', { body: adults(1) });
}

export async function expectStandsAt(world: World, now: string): Promise<void> {
  const seller = world.party('sellerA');
  for (const { asOf } of [
    await seller.do('getAvailability'),
    await seller.do('getSalesSummary'),
    await seller.do('getAvailability'),
  ]) {
    expectEqual(Date.parse(asOf), Date.parse(now), "/asOf by the world's clock");
  }
}
