import type { ErrorCode } from '../generated/errors.ts';
import type { Hold } from '../generated/types.ts';
import type { CallAnswer } from '../http/recorded-client.ts';
import { newKey, type Actor } from '../world/actor.ts';
import type { Given } from '../world/state-source.ts';
import type { Check, CheckContext } from './check.ts';
import { codeOf, expectEqual, expectOneRefusal, expectRefusal, expectStatus, expectThat } from './expect.ts';
import { countTaken } from './support/feed-fold.ts';
import { holdOf } from './support/feed-pages.ts';
import { allOrders, expectStateOfFeed, itemsOf } from './support/feed-state.ts';
import { adults, confirmationOf, hold, readHold, releaseHold, seatIds } from './support/purchase.ts';
import { selectionOf, sizeOf, type Ask } from './support/search-case.ts';
import { storm } from './support/storm.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';

const rounds = 3;

export const raceChecks = {
  'RACE-01': {
    needs: ['worlds'],
    run: async ({ openWorld, raceSize }) => {
      for (const race of lastSeats) {
        const seller = (await openWorld(race.given)).party('sellerA');
        for (let round = 1; round <= rounds; round += 1) await expectWinners(seller, race, raceSize);
      }
    },
  },

  'RACE-02': {
    run: async ({ sellerA, raceSize }) => {
      for (let round = 1; round <= rounds; round += 1) {
        const answers = await storm(sellerA, raceSize);
        await expectNoSeatTwice(sellerA, answers);
        await releaseAll(sellerA);
      }
    },
  },

  'RACE-03': {
    run: async (context) => {
      for (let round = 1; round <= rounds; round += 1) await confirmAgainstRelease(context);
      await expectStateOfFeed(context.sellerA);
    },
  },

  'RACE-04': async ({ sellerA, raceSize }) => {
    for (let round = 1; round <= rounds; round += 1) {
      const from = await feedEnd(sellerA);
      const key = newKey();
      const sameBody = await atOnce(raceSize, () => sellerA.send('createHold', { body: adults(1), key }));
      const { id: holdId } = expectOneDone(sameBody, 201).body as Hold;
      const path = { holdId };
      const other = newKey();
      const ofHold = await atOnce(raceSize, () => sellerA.send('checkHold', { path, key: other }));
      expectOneDone(ofHold, 200);
      const third = newKey();
      const differing = await atOnce(raceSize, (number) =>
        sellerA.send('createHold', { body: adults(1 + (number % 2)), key: third }),
      );
      const placed = expectOneDone(differing, 201, ['IDEMPOTENCY_KEY_REUSED']).body as Hold;
      const told = await eventsSince(sellerA, from);
      expectEqual(
        told.map(({ type }) => type),
        ['hold.placed', 'hold.checked', 'hold.placed'],
        'the events of three keys',
      );
      expectEqual(told.map(holdOf), [holdId, holdId, placed.id], 'the holds of these events');
      for (const id of [holdId, placed.id]) await releaseHold(sellerA, { id });
    }
  },
} satisfies Record<string, Check>;

/** `seatsFor`: how many can be served; every other one is refused with `loser`. */
type LastSeats = { readonly given: Given; readonly ask: Ask; readonly seatsFor: number; readonly loser: ErrorCode };

const lastSeats: readonly LastSeats[] = [
  { given: { 'ground.areas': [['..']] }, ask: { adult: 2 }, seatsFor: 1, loser: 'INSUFFICIENT_AVAILABILITY' },
  {
    given: { 'ground.areas': [['..', '..', '..|..', '..']] },
    ask: { adult: 2 },
    seatsFor: 5,
    loser: 'INSUFFICIENT_AVAILABILITY',
  },
  {
    given: { 'ground.areas': [['....'], ['...']] },
    ask: { adult: 1 },
    seatsFor: 7,
    loser: 'INSUFFICIENT_AVAILABILITY',
  },
  { given: { 'ground.areas': [['...|.']] }, ask: { adult: 2 }, seatsFor: 1, loser: 'NO_ADJACENT_SEATS' },
  {
    given: { 'ground.areas': [['....', '.']] },
    ask: { adult: 2, singles: 'forbid' },
    seatsFor: 2,
    loser: 'INSUFFICIENT_AVAILABILITY',
  },
  {
    given: { 'ground.areas': [['.....']] },
    ask: { adult: 2, singles: 'forbid' },
    seatsFor: 1,
    loser: 'WOULD_LEAVE_SINGLE',
  },
  {
    given: { 'ground.areas': [['wc|wxc']] },
    ask: { wheelchair: 1, companion: 1 },
    seatsFor: 1,
    loser: 'NO_ACCESSIBLE_SPACE',
  },
  {
    given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50 },
    ask: { adult: 1 },
    seatsFor: 5,
    loser: 'HELD_SHARE_EXCEEDED',
  },
];

function atOnce(count: number, send: (number: number) => Promise<CallAnswer>): Promise<CallAnswer[]> {
  return Promise.all(Array.from({ length: count }, (_, number) => send(number)));
}

/** Leaves all free again. */
async function expectWinners(seller: Actor, { ask, seatsFor, loser }: LastSeats, raceSize: number): Promise<void> {
  const answers = await atOnce(raceSize, () => seller.send('createHold', { body: selectionOf(ask) }));
  const won = answers.filter(({ status }) => status === 201);
  expectEqual(won.length, Math.min(seatsFor, raceSize), 'the number of holds');
  for (const answer of answers) if (answer.status !== 201) expectRefusal(answer, loser);
  const held = won.map(({ body }) => body as Hold);
  const seats = held.flatMap(seatIds);
  expectEqual(new Set(seats).size, held.length * sizeOf(ask), 'the number of different seats held');
  const { areas } = await seller.do('getAvailability');
  const shown = areas.reduce((sum, area) => sum + area.held, 0);
  expectEqual(shown, seats.length, 'the seats that availability shows as held');
  for (const one of held) await releaseHold(seller, one);
}

/** Across what the answers said, what the API shows, and what the feed tells. */
async function expectNoSeatTwice(seller: Actor, answers: readonly CallAnswer[]): Promise<void> {
  const { holds, ...folded } = await expectStateOfFeed(seller);
  const live = [...holds].filter(([, { state }]) => state === 'held' || state === 'checked');
  const shown = await Promise.all(live.map(([id]) => readHold(seller, { id })));
  const held = shown.flatMap(itemsOf).map(({ seat }) => seat.id);
  const sold = (await allOrders(seller)).flatMap(({ items }) => items).map(({ seat }) => seat.id);
  const all = [...held, ...sold];
  const twice = all.filter((id, index) => all.indexOf(id) !== index);
  expectEqual(twice, [], 'the seats in two live holds or orders');
  expectEqual(
    { held: held.length, sold: sold.length },
    countTaken({ holds, ...folded }),
    'the seats held and sold, against the feed',
  );
  const placed = answers
    .filter(({ status }) => status === 201)
    .map(({ body }) => body as { id?: string; clientOrderId?: string });
  const untold = placed.filter(
    ({ id, clientOrderId }) => !(id === undefined ? folded.orders.has(clientOrderId ?? '') : holds.has(id)),
  );
  expectEqual(untold, [], 'the holds and orders answered that the feed does not tell');
}

/** Round trips that the confirm and the release wait before they are sent. */
const heads = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 2],
] as const;

async function releaseAll(seller: Actor): Promise<void> {
  const placed = (await allEvents(seller)).filter(({ type }) => type === 'hold.placed');
  await Promise.all(placed.map((event) => seller.send('releaseHold', { path: { holdId: holdOf(event) ?? '' } })));
}

/** Pair by pair over many holds, so close that either may win; which one is sent first and how far ahead it is differs. */
async function confirmAgainstRelease({ sellerA, raceSize }: CheckContext): Promise<void> {
  const holds: Hold[] = [];
  for (let number = 0; number < Math.min(raceSize, 15); number += 1) holds.push(await hold(sellerA, 1));
  const from = await feedEnd(sellerA);
  const pairs = await Promise.all(
    holds.map(async (held, number) => {
      const path = { holdId: held.id };
      const after = async (roundTrips: number): Promise<void> => {
        for (let trip = 0; trip < roundTrips; trip += 1) await sellerA.send('getHold', { path });
      };
      const sell = () => sellerA.send('confirmOrder', { body: confirmationOf(held) });
      const release = () => sellerA.send('releaseHold', { path });
      const [sellAfter, releaseAfter] = heads[number % heads.length] as readonly [number, number];
      return Promise.all([after(sellAfter).then(sell), after(releaseAfter).then(release)]);
    }),
  );
  const told = await eventsSince(sellerA, from);
  for (const [index, [sold, released]] of pairs.entries()) {
    const { id } = holds[index] as Hold;
    const isSold = sold.status === 201;
    if (isSold) expectRefusal(released, 'HOLD_CONFIRMED');
    else expectRefusal(sold, 'HOLD_RELEASED');
    if (!isSold) expectStatus(released, 200);
    expectEqual(
      (await readHold(sellerA, { id })).state,
      isSold ? 'confirmed' : 'released',
      `the state of ${id} after it`,
    );
    const types = told.filter((event) => holdOf(event) === id).map(({ type }) => type);
    expectEqual(types, [isSold ? 'order.confirmed' : 'hold.released'], `the events of ${id}`);
  }
}

/** All answers are those of the one that was done, but for refusals that say so. Gives the one done. */
function expectOneDone(
  answers: readonly CallAnswer[],
  success: number,
  otherwise: readonly ErrorCode[] = [],
): CallAnswer {
  const done = answers.filter(({ status }) => status === success);
  expectThat(
    done.length > 0,
    `an answer of status ${success}`,
    answers.map((answer) => codeOf(answer) ?? answer.status),
  );
  for (const { text } of done) expectEqual(text, done[0]?.text, 'the answers of one key');
  const first = done.filter(({ headers }) => headers['idempotency-replayed'] === undefined);
  expectEqual(first.length, 1, 'how many answers are not replayed ones');
  for (const answer of answers)
    if (!done.includes(answer)) expectOneRefusal(answer, ['IDEMPOTENCY_IN_FLIGHT', ...otherwise]);
  return done[0] as CallAnswer;
}
