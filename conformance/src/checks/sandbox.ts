import { criteria, type CriterionId } from '../generated/vocabulary.ts';
import type { CallAnswer } from '../http/recorded-client.ts';
import { operationRows } from '../matrix/valid-after.ts';
import { givenForAll } from '../requests.ts';
import { arrange } from '../steps.ts';
import { later } from '../time.ts';
import { newKey, type Actor, type AskedWrongly } from '../world/actor.ts';
import type { Given } from '../world/state-source.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectRefusal, expectStatus, expectThat, problemOf } from './expect.ts';
import { expectShown } from './support/criteria-shown.ts';
import { misshapen } from './support/misshapen.ts';
import { adults, hold, readHold } from './support/purchase.ts';
import { situations } from './support/situations.ts';
import { askForToken, expectToken } from './support/tokens.ts';
import {
  expectApart,
  expectOwnClock,
  expectOwnKeys,
  expectOwnSimulation,
  expectStandsAt,
} from './support/worlds-apart.ts';
import { allEvents, eventsSince, expectNothingChanged, feedEnd, snapshot } from './support/unchanged.ts';

export const sandboxChecks = {
  'SAND-01': {
    needs: ['worlds', 'layout'],
    run: async ({ openWorld }) => {
      await Promise.all(situations.map(async (given) => expectShown(await openWorld(given), given)));
    },
  },

  'SAND-02': {
    given: givenForAll,
    needs: ['worlds', 'clock', 'simulation', 'home'],
    run: async ({ world, openWorld }) => {
      const other = await openWorld(givenForAll);
      await expectApart(world, other);
      await expectApart(other, world);
      await expectOwnKeys(world, other);
      await expectOwnClock(world, other);
      await expectOwnSimulation(world, other);
    },
  },

  'SAND-03': {
    needs: ['clock', 'home'],
    run: async ({ world, sellerA, home, clock }) => {
      const start = clock.now;
      const holds = [];
      for (const lifeSeconds of [30, 10, 20, 300]) holds.push(await hold(sellerA, 1, lifeSeconds));
      await expectStandsAt(world, start);
      for (const { placedAt } of holds)
        expectEqual(Date.parse(placedAt), Date.parse(start), '/placedAt by a clock that stands still');
      const [third, first, second, last] = holds.map(({ id }) => id);

      await expectDue(sellerA, home, () => clock.moveTo(later(start, 9)), [], clock);
      await expectDue(sellerA, home, () => clock.moveTo(later(start, 10)), [first], clock);
      await expectDue(sellerA, home, () => clock.moveTo(later(start, 60)), [second, third], clock);
      await expectDue(sellerA, home, () => clock.moveTo(clock.now), [], clock);
      expectEqual((await readHold(sellerA, { id: String(last) })).state, 'held', 'the state of a hold that is not due');
      await expectStandsAt(world, later(start, 60));
    },
  },

  'SAND-04': {
    needs: ['worlds', 'clock'],
    run: async (context) => {
      const { world, openWorld, control } = context;
      const doomed = await openWorld();
      const living = doomed.data.clients.map(({ tokens }) => doomed.party('sellerA').withToken(tokens.valid));
      for (const actor of living)
        expectThat((await actor.send('listFixtures')).status !== 401, 'a token that counts', 401);
      expectStatus(await control.send('deleteWorld', { path: { worldId: String(doomed.data.id) } }), 204);
      for (const actor of living) await expectDead(actor);
      for (const { clientId, clientSecret } of doomed.data.clients) {
        const answer = await askForToken(context, { clientId, clientSecret });
        if (answer.status === 200)
          await expectDead(doomed.party('sellerA').withToken(expectToken(answer).access_token));
      }
      await hold(world.party('sellerA'));
    },
  },

  'SAND-05': {
    needs: ['worlds', 'clock', 'home'],
    run: async ({ world, sellerA, control, home }) => {
      const before = await snapshot(sellerA);
      const secret = String(control.token);
      const wrong = [sellerA.token, home.token, null, `${secret}x`, secret.slice(0, -1), ''];
      for (const { id } of operationRows.filter(({ security }) => security === 'sandboxSecret')) {
        const request = id === 'deleteWorld' ? {} : await arrange(world, id);
        for (const token of wrong) expectRefusal(await control.withToken(token).send(id, request), 'UNAUTHENTICATED');
      }
      for (const id of ['getAllocation', 'createHold', 'listEvents'] as const) {
        const asked = id === 'createHold' ? { body: adults(1) } : {};
        expectRefusal(await sellerA.withToken(secret).send(id, asked), 'UNAUTHENTICATED');
      }
      await expectNothingChanged(sellerA, before);
      await control.do('moveClock', { body: { now: '{{clock}}' } });
    },
  },

  'SAND-07': {
    needs: ['simulation'],
    run: async (context) => {
      for (const status of [429, 503] as const) {
        await expectOneAfterTheOther(context, status);
        await expectAsOftenInARace(context, status);
      }
    },
  },

  'SAND-08': {
    needs: ['worlds', 'clock'],
    run: async ({ control }) => {
      for (const id of Object.keys(criteria) as CriterionId[]) {
        for (const { value } of misshapen(criteria[id].schema, sampleOf(id), ''))
          await expectPointsTo(control, id, { [id]: value });
      }
      await expectPointsTo(control, 'nosuch.criterion', { 'nosuch.criterion': true });
      for (const bounds of edges) {
        const { id } = await control.do('createWorld', { body: { criteria: bounds, layout: false } });
        await control.do('deleteWorld', { path: { worldId: id } });
      }
    },
  },

  'SAND-09': {
    needs: ['worlds'],
    run: async ({ openWorld }) => {
      for (const given of situations) {
        const { clients } = (await openWorld(given)).data;
        const names = clients.slice(0, 4).map(({ name }) => name);
        expectEqual(names, ['sellerA', 'sellerB', 'home', 'gate'], 'the first clients, by name');
      }
    },
  },

  'SAND-10': {
    needs: ['worlds'],
    run: async ({ openWorld }) => {
      for (const given of situations) {
        const world = await openWorld(given);
        const { priceTypes } = await world.party('sellerA').do('getPriceList');
        expectEqual(priceTypes[0]?.id, world.filled('{{priceType.adult}}'), '/priceTypes/0/id');
      }
    },
  },
} satisfies Record<string, Check>;

const edges: readonly Given[] = [
  {
    'allocation.perOrderLimit': 1,
    'allocation.heldShare': 1,
    'price.adult': 0,
    'ground.seats': 100,
    'price.currency': 'AAA',
  },
  {
    'allocation.perOrderLimit': 1000,
    'allocation.heldShare': 100,
    'price.adult': 1_000_000,
    'ground.areas': [['.'.repeat(200)]],
  },
];

/** Asked at once after the move, every way of looking shows exactly these holds expired, the earlier due first. */
async function expectDue(
  seller: Actor,
  home: Actor,
  move: () => Promise<void>,
  due: (string | undefined)[],
  clock: CheckContext['clock'],
): Promise<void> {
  const [from, homesFrom] = [await feedEnd(seller), await feedEnd(home)];
  const before = await seller.do('getAvailability');
  await move();
  const [events, homes, after, ...holds] = await Promise.all([
    eventsSince(seller, from),
    eventsSince(home, homesFrom),
    seller.do('getAvailability'),
    ...due.map((id) => readHold(seller, { id: String(id) })),
  ]);
  for (const feed of [events, homes]) {
    const expired = feed.filter(({ type }) => type === 'hold.expired');
    expectEqual(
      expired.map(({ data }) => (data as { holdId?: unknown }).holdId),
      due,
      'the holds that expired, in the feed',
    );
    for (const { time } of expired)
      expectThat(Date.parse(time) <= Date.parse(clock.now), `a time up to ${clock.now}`, time, '/time');
  }
  const heldIn = ({ areas }: typeof before): number => areas.reduce((sum, { held }) => sum + held, 0);
  expectEqual(heldIn(after), heldIn(before) - due.length, 'the seats held after the move');
  for (const { state } of holds) expectEqual(state, 'expired', '/state');
}

async function expectDead(actor: Actor): Promise<void> {
  for (const id of ['listFixtures', 'getAllocation', 'getAvailability'] as const)
    expectRefusal(await actor.send(id), 'UNAUTHENTICATED');
  expectRefusal(await actor.send('createHold', { body: adults(1) }), 'UNAUTHENTICATED');
}

const times = 3;

/** So often and no more; nothing is done, nothing else is busy, and the key is good for the request that is done at last. */
async function expectOneAfterTheOther({ sellerA, control }: CheckContext, status: 429 | 503): Promise<void> {
  const asked = { body: adults(1), key: newKey() };
  const before = await snapshot(sellerA);
  await control.do('simulateAction', { body: { kind: 'answer', operationId: 'createHold', status, times } });
  for (let round = 0; round < times; round += 1) {
    expectBusy(await sellerA.sendBusy('createHold', asked), status);
    await expectNothingChanged(sellerA, before);
  }
  const done = expectStatus(await sellerA.sendBusy('createHold', asked), 201);
  expectEqual(done.headers['idempotency-replayed'], undefined, 'Idempotency-Replayed');
}

/** Twice as many at once: half are busy, half are done. */
async function expectAsOftenInARace({ sellerA, control }: CheckContext, status: 429 | 503): Promise<void> {
  const placedBefore = await countPlaced(sellerA);
  await control.do('simulateAction', { body: { kind: 'answer', operationId: 'createHold', status, times } });
  const answers = await Promise.all(
    Array.from({ length: 2 * times }, () => sellerA.sendBusy('createHold', { body: adults(1) })),
  );
  const busy = answers.filter((answer) => answer.status === status);
  expectEqual(busy.length, times, `how many of ${answers.length} were answered ${status}`);
  for (const answer of busy) expectBusy(answer, status);
  expectEqual((await countPlaced(sellerA)) - placedBefore, times, 'the holds placed');
}

function expectBusy(answer: CallAnswer, status: 429 | 503): void {
  expectRefusal(answer, status === 429 ? 'RATE_EXCEEDED' : 'UNAVAILABLE');
  expectThat(
    /^\d+$/.test(answer.headers['retry-after'] ?? ''),
    'Retry-After in seconds',
    answer.headers['retry-after'],
    'retry-after',
  );
}

async function countPlaced(seller: Actor): Promise<number> {
  return (await allEvents(seller)).filter(({ type }) => type === 'hold.placed').length;
}

function sampleOf(id: CriterionId): unknown {
  const criterion = criteria[id];
  return 'default' in criterion ? criterion.default : undefined;
}

/** To the criterion, or to a place within it. */
async function expectPointsTo(control: Actor, id: string, wrong: AskedWrongly['body']): Promise<void> {
  const answer = expectRefusal(
    await control.sendWrong('createWorld', { body: { criteria: wrong, layout: false } }),
    'REQUEST_INVALID',
  );
  const { pointers = [] } = problemOf(answer) ?? {};
  const criterion = `/body/criteria/${id}`;
  const isToIt = pointers.some((pointer) => pointer === criterion || pointer.startsWith(`${criterion}/`));
  expectThat(isToIt, `a pointer to ${criterion}`, pointers, '/pointers');
}
