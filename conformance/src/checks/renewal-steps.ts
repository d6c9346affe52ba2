/** In which order a run takes season tickets: those that keep their seat first, and in a step by the moment they were placed. */
import type { RenewalResult, SeasonTicket } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { advanceAll, outcomesOf, placedOf, renew, renewedWithOf, startRun, type RunWish } from './support/renewal.ts';
import { expectOutcomesOfAll } from './support/renewal-outcomes.ts';
import {
  buyFor,
  buySeason,
  expectCounts,
  homeAt,
  placesOf,
  readSeasonTicket,
  seasonTicketsOf,
  seatFinder,
  sellProduct,
  sellSingle,
  singleSeats,
  wishFor,
  type Named,
} from './support/season.ts';

export const renewalStepChecks = {
  'SEAS-20': {
    given: singleSeats(
      [
        ['main', 'AAAA'],
        ['other', 'AAAA'],
        ['other', 'AAAA'],
        ['other', 'AAAA'],
        ['other', 'AAAA'],
        ['main', 'AAAA'],
      ],
      [3],
    ),
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const origin = await sellProduct(world, [0]);
      await buyInTurn(world, origin, { 'fan-1': 3, 'fan-2': 0, 'fan-3': 1, 'fan-4': 2 });
      const kept = ['fan-2 1 sold RNWL-03 at 0', 'fan-3 1 sold RNWL-03 at 1', 'fan-4 1 sold RNWL-03 at 2'];
      const whole = [...kept, 'fan-1 2 sold RNWL-12 at 3'];
      await expectRun(world, await sellProduct(world, [1]), origin, whole);
      await expectRun(world, await sellProduct(world, [2]), origin, whole, {}, 1);
      const cup = await sellProduct(world, [3]);
      const seat = await seatFinder(world, cup, 4);
      await buyFor(world, cup, 'fan-1', seat(1, 'other'));
      const led = [...kept, 'fan-1 2 sold RNWL-10 at 3'];
      await expectRun(world, await sellProduct(world, [4]), origin, led);
      await sellSingle(world, 5, 0);
      const refused = [
        'fan-1 1 sold RNWL-01 at 3',
        'fan-2 1 notRenewed originSeatTaken RNWL-02',
        'fan-3 1 sold RNWL-01 at 1',
        'fan-4 1 sold RNWL-01 at 2',
      ];
      await expectRun(world, await sellProduct(world, [5]), origin, refused, {}, 3);
    },
  },

  'SEAS-21': {
    given: singleSeats(
      [
        ['main', 'AAAAAAAA'],
        ['main', 'AAAAAAAA'],
        ['other', 'AAAAAAAA'],
        ['other', 'AAAAAAAA'],
      ],
      [0, 1, 2, 3, 4, 5, 6, 7],
    ),
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const origin = await sellProduct(world, [0]);
      const inTurn = await buyInTurn(world, origin, { 'fan-5': 6, 'fan-3': 1, 'fan-4': 0 });
      const atOnce = [
        ...(await buySeason(world, origin, wishFor(['fan-6', 'fan-1', 'fan-7']))).seasonTickets,
        await buyFor(world, origin, 'fan-2'),
        await buyFor(world, origin, 'fan-0'),
      ];
      const ids = [...inTurn.map(({ id }) => id), ...atOnce.map(({ id }) => id).toSorted(byCodePoint)];
      for (const limit of [1, 3, 8]) {
        const listed = await seasonTicketsOf(world, origin, limit);
        expectEqual(idsOf(listed), ids, `the season tickets by pages of ${limit}`);
      }
      const keeping = await renew(world, await sellProduct(world, [1]), origin);
      expectOrder(keeping.results, ids, 1);
      for (const [performance, atMost] of [
        [2, 100],
        [3, 3],
      ] as const) {
        const target = await sellProduct(world, [performance]);
        const moving = await advanceAll(world, await startRun(world, target, origin), atMost);
        expectOrder(moving.results, ids, 2);
        const places = placedOf(world, moving.results).map((told) => Number(told.split(' at ')[1]));
        expectEqual(places, [0, 1, 2, 3, 4, 5, 6, 7], 'the seats, the best for the first');
      }
    },
  },

  'SEAS-22': {
    given: singleSeats(
      [
        ['main', 'AAAA'],
        ['other', 'AAAA'],
        ['other', 'AAAA'],
        ['other', 'AAAA'],
      ],
      [0, 1, 3],
    ),
    needs: ['home', 'clock', 'worlds'],
    run: async ({ world, openWorld }) => {
      const origin = await sellProduct(world, [0]);
      await buyInTurn(world, origin, { 'fan-1': 0, 'fan-2': 2, 'fan-3': 1 });
      const target = await sellProduct(world, [1]);
      const first = { renewStrategy: 'NOT_PROCESSED_SSTK' } as const;
      const second = { renewStrategy: 'PROCESSED_ERROR_SSTK' } as const;
      await expectRun(world, target, origin, [], second);
      const stored = ['fan-1 1 stored mustChangeSeat', 'fan-2 1 sold', 'fan-3 1 stored mustChangeSeat'];
      await expectOutcomes(world, target, origin, stored, first);
      await expectCounts(world, [1], { held: 0, sold: 1 }, 'after the first step alone');
      await buyInTurn(world, origin, { 'fan-4': 3 });
      const elsewhere = await sellProduct(world, [2]);
      await expectRun(world, elsewhere, origin, [], second);
      await expectRun(world, target, origin, ['fan-1 2 sold RNWL-12 at 0', 'fan-3 2 sold RNWL-12 at 1'], second);
      await expectRun(world, target, origin, [], second);
      await expectRun(world, target, origin, ['fan-4 2 sold RNWL-12 at 3']);
      await expectStoredNoLonger(world, elsewhere, origin);
      await expectOutcomesOfAll(openWorld);
    },
  },

  'SEAS-23': {
    given: singleSeats([
      ['main', 'AAAAABA'],
      ['main', 'AAAAABA'],
      ['main', 'AABAABA'],
    ]),
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const origin = await sellProduct(world, [0]);
      const other = await seatFinder(world, origin, 6);
      await buyInTurn(world, origin, { 'fan-1': 2, 'fan-2': 0, 'fan-3': 3, 'fan-5': 6 }, other);
      await buySeason(world, origin, wishFor(['fan-4'], { priceBandId: 'B' }));
      await sellSingle(world, 1, 2);
      await sellSingle(world, 2, 6);
      const quotas = ['A', 'B'].map((priceBandId) => ({ priceBandId, quota: 9 }));
      const target = await sellProduct(world, [1, 2], { type: 'calculatedPrice', quotas });
      const all = ['fan-1 1 sold', 'fan-2 1 sold', 'fan-3 1 sold', 'fan-5 1 sold', 'fan-4 1 sold'];
      for (const renewStrategy of ['BOTH', 'PROCESSED_ERROR_SSTK'] as const)
        await expectOutcomes(world, target, origin, all, { renewStrategy, dryRun: true });
      const { run, results } = await renew(world, target, origin, { renewStrategy: 'NOT_PROCESSED_SSTK' });
      expectEqual(outcomesOf(results), all, 'what came of each in the one step');
      expectEqual([run.progress.sold, run.progress.stored], [5, 0], '/progress/sold and /progress/stored');
      const rows = results.flatMap(({ configurations }) => configurations.flatMap(({ row = [] }) => row));
      expectEqual(rows, [], 'rows of renewal, which are for fixed seats');
      expectEqual(
        await renewedPlaces(world, results),
        ['fan-1 0,0 5000', 'fan-2 1,1 5000', 'fan-3 3,3 5000', 'fan-5 6,4 5000', 'fan-4 5,5 4500'],
        'the seats at each performance, and the totals',
      );
    },
  },
} satisfies Record<string, Check>;

type Finder = Awaited<ReturnType<typeof seatFinder>>;

/** Each a second after the one before, in the place that is told. */
async function buyInTurn(
  world: World,
  product: Named,
  places: Readonly<Record<string, number>>,
  finder?: Finder,
): Promise<SeasonTicket[]> {
  const seat = finder ?? (await finderOf(world, product));
  const tickets: SeasonTicket[] = [];
  for (const [contactId, place] of Object.entries(places)) {
    tickets.push(await buyFor(world, product, contactId, seat(place)));
    await world.clock.moveBy(1);
  }
  return tickets;
}

/** Of all seats of category A that are free at the first performance. */
async function finderOf(world: World, product: Named): Promise<Finder> {
  const { areas } = await homeAt(world, 0).do('getAvailability');
  const free = areas.filter(({ priceBandId }) => priceBandId === 'A').reduce((sum, area) => sum + area.free, 0);
  return seatFinder(world, product, free);
}

/** Contact, step, action, reason, row and place of each result, in their order. */
async function expectRun(
  world: World,
  target: Named,
  origin: Named,
  expected: readonly string[],
  wish: RunWish = {},
  atMost?: number,
): Promise<void> {
  const { run, results } = await advanceAll(world, await startRun(world, target, origin, wish), atMost);
  expectEqual(placedOf(world, results), [...expected], 'what came of each season ticket, in the order of the results');
  expectEqual([run.progress.total, run.progress.handled], [expected.length, expected.length], '/progress');
}

async function expectOutcomes(
  world: World,
  target: Named,
  origin: Named,
  expected: readonly string[],
  wish: RunWish,
): Promise<void> {
  const { run, results } = await renew(world, target, origin, wish);
  expectEqual(outcomesOf(results), [...expected], 'what came of each season ticket, in the order of the results');
  const stored = expected.filter((one) => one.includes(' stored ')).length;
  expectEqual(run.progress.stored, stored, '/progress/stored');
}

/** Where the second step has looked at what was stored, it is stored no longer, whatever came of it. */
async function expectStoredNoLonger(world: World, target: Named, origin: Named): Promise<void> {
  const stored = ['fan-1', 'fan-3', 'fan-4'].map((contactId) => `${contactId} 1 stored mustChangeSeat`);
  const first = { renewStrategy: 'NOT_PROCESSED_SSTK' } as const;
  const [one = '', ...others] = stored;
  await expectOutcomes(world, target, origin, [one, 'fan-2 1 sold', ...others], first);
  for (const place of [0, 1, 3]) await sellSingle(world, 2, place);
  const none = ['fan-1', 'fan-3', 'fan-4'].map((contactId) => `${contactId} 2 notRenewed noSeatLeft RNWL-13`);
  for (const expected of [none, []])
    await expectRun(world, target, origin, expected, { renewStrategy: 'PROCESSED_ERROR_SSTK' });
}

function expectOrder(
  results: readonly { seasonTicketId: string; step: number }[],
  ids: readonly string[],
  step: number,
) {
  expectEqual(
    results.map(({ seasonTicketId }) => seasonTicketId),
    [...ids],
    `the season tickets in the order of step ${step}`,
  );
  expectThat(
    results.every((result) => result.step === step),
    `step ${step}`,
    results.map((result) => result.step),
    '/results/step',
  );
}

/** Contact, places and total of each new season ticket. */
async function renewedPlaces(world: World, results: readonly RenewalResult[]): Promise<string[]> {
  const told: string[] = [];
  for (const result of results) {
    const ticket = await readSeasonTicket(world, { id: renewedWithOf(result) });
    told.push(`${result.contactId} ${placesOf(world, ticket).join()} ${ticket.total.amount}`);
  }
  return told;
}

function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : 1;
}

function idsOf(tickets: readonly SeasonTicket[]): string[] {
  return tickets.map(({ id }) => id);
}
