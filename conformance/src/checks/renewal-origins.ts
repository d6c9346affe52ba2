/** Which seat and which category of the season before a renewal goes by, and that all configurations must do. */
import type { RenewalResult, SeasonTicket } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual } from './expect.ts';
import { placedOf, renew, type RunWish } from './support/renewal.ts';
import {
  buyFor,
  buySeason,
  countsAt,
  firstOf,
  placeOf,
  placesOf,
  readProduct,
  seasonTicketsOf,
  seatFinder,
  sellProduct,
  sellSingle,
  singleSeats,
  wishFor,
  type Named,
} from './support/season.ts';

export const renewalOriginChecks = {
  'SEAS-17': {
    given: singleSeats([
      ['main', 'AAA'],
      ['main', 'AAA'],
      ['main', 'AAA'],
      ['main', 'AAA'],
      ['main', 'AAA'],
      ['main', 'AAA'],
      ['main', 'AAA'],
      ['other', 'AAA'],
    ]),
    needs: ['home', 'worlds'],
    run: async ({ world, openWorld }) => {
      const often = await sellProduct(world, [0, 1, 2]);
      await sellEach(world, [0, 1], [0, 2], [1, 0], [2, 0]);
      await buySplit(world, often, 'fan-1', [0, 1, 1]);
      await expectRenewed(world, often, 3, { row: 'RNWL-01', before: 1, after: 1 });
      await expectRenewed(world, often, 7, { row: 'RNWL-03', before: 1, after: 1 });
      const alike = await sellProduct(world, [4, 5]);
      await sellEach(world, [4, 0], [5, 1], [5, 2]);
      await buySplit(world, alike, 'fan-2', [1, 0]);
      await expectRenewed(world, alike, 6, { row: 'RNWL-01', before: 1, after: 1 });
      await expectOwnConfiguration(await openWorld(twoGrounds));
    },
  },

  'SEAS-18': {
    given: singleSeats(
      [
        ['main', 'AAB'],
        ['main', 'BAB'],
        ['main', 'ABA'],
        ['main', 'BAA'],
        ['other', 'BAA'],
      ],
      [0],
    ),
    needs: ['home'],
    run: async ({ world }) => {
      const origin = await sellProduct(world, [0, 1]);
      const seat = await seatFinder(world, origin, 2);
      await buyFor(world, origin, 'fan-1', seat(0));
      const dryRun = { dryRun: true };
      const first = await expectRenewed(world, origin, [2, 3], { row: 'RNWL-01', before: 0, after: 0 }, dryRun);
      expectEqual(bandsOf(first), 'A to A', 'the categories before and after');
      expectEqual(first.total?.amount, 4750, '/total/amount of both performances');
      const kept = await expectRenewed(world, origin, 2, { row: 'RNWL-01', before: 0, after: 0 });
      expectEqual(bandsOf(kept), 'A to A', 'the categories before and after');
      const other = await expectRenewed(world, origin, 3, { row: 'RNWL-02', before: 0, after: null });
      expectEqual(other.reason, 'originSeatOtherCategory', '/reason where the seat has another category now');
      expectEqual(other.configurations[0]?.priceBandBefore, 'A', '/priceBandBefore');
      const moved = await expectRenewed(world, origin, 4, { row: 'RNWL-12', before: 0, after: 1 });
      expectEqual(bandsOf(moved), 'A to A', 'the categories before and after a move');
    },
  },

  'SEAS-19': {
    given: singleSeats(
      [
        ['main', 'AAAA'],
        ['main', 'AAAA'],
        ['other', 'ABBB'],
      ],
      [0],
    ),
    needs: ['home', 'clock'],
    run: async ({ world, clock }) => {
      const origin = await sellProduct(world, [0]);
      const seat = await seatFinder(world, origin, 4);
      for (const [contactId, place] of [
        ['fan-1', 0],
        ['fan-2', 1],
        ['fan-3', 2],
      ] as const) {
        await buyFor(world, origin, contactId, seat(place));
        await clock.moveBy(1);
      }
      await sellEach(world, [1, 2], [2, 0]);
      const target = await sellProduct(world, [1, 2]);
      const { results } = await renew(world, target, origin);
      expectEqual(
        toldByContact(results),
        [
          'fan-1 notRenewed noSeatLeft: keepSeat, noSeat',
          'fan-2 sold: keepSeat, samePlace',
          'fan-3 notRenewed originSeatTaken: contactHolder, samePlace',
        ],
        'what came of each, configuration by configuration',
      );
      const [renewed, ...others] = await seasonTicketsOf(world, target);
      expectEqual(others, [], 'season tickets beside the one that was renewed');
      expectEqual(renewed && placesOf(world, renewed), [1, 1], 'the seats of the one that was renewed');
      expectEqual(renewed?.total.amount, 4750, 'its total');
      for (const performance of [1, 2])
        expectEqual(await countsAt(world, performance), { free: 2, held: 0, sold: 2 }, 'what is free, held and sold');
      expectEqual((await readProduct(world, target)).placed, 1, '/placed');
    },
  },
} satisfies Record<string, Check>;

const twoGrounds = singleSeats([
  ['main', 'AAA'],
  ['main', 'AAA'],
  ['other', 'AAA'],
  ['other', 'AAA'],
]);

/** A seat used once in the configuration that is renewed, against one used twice in another. */
async function expectOwnConfiguration(world: World): Promise<void> {
  const origin = await sellProduct(world, [0, 1, 2]);
  const seat = await seatFinder(world, origin, 3);
  await buyFor(world, origin, 'fan-1', [...seat(0), ...seat(2, 'other')]);
  await expectRenewed(world, origin, 3, { row: 'RNWL-01', before: 2, after: 2 });
}

/** Performance and place of each that is sold alone. */
async function sellEach(world: World, ...seats: readonly (readonly [number, number])[]): Promise<void> {
  for (const [performance, place] of seats) await sellSingle(world, performance, place);
}

/** A season ticket with a seat at each performance: these. */
async function buySplit(
  world: World,
  product: Named,
  contactId: string,
  places: readonly number[],
): Promise<SeasonTicket> {
  const ticket = firstOf((await buySeason(world, product, wishFor([contactId]))).seasonTickets);
  expectEqual(placesOf(world, ticket), [...places], 'the seats of the season ticket that is renewed');
  return ticket;
}

type Expected = { readonly row: string; readonly before: number; readonly after: number | null };

/** With a new product at these performances: row, origin seat and new seat of the only result. */
async function expectRenewed(
  world: World,
  origin: Named,
  performances: number | readonly number[],
  { row, before, after }: Expected,
  wish: RunWish = {},
): Promise<RenewalResult> {
  const target = await sellProduct(world, typeof performances === 'number' ? [performances] : performances);
  const { results } = await renew(world, target, origin, wish);
  const result = firstOf(results);
  const [configuration] = result.configurations;
  const shown = [configuration?.seatBefore, configuration?.seatAfter].map((seat) =>
    seat ? placeOf(world, seat) : null,
  );
  expectEqual<unknown>(
    [results.length, configuration?.row, ...shown],
    [1, row, before, after],
    `results, row, seat before and after (${placedOf(world, results).join()})`,
  );
  return result;
}

function bandsOf({ configurations: [configuration] }: RenewalResult): string {
  return `${configuration?.priceBandBefore} to ${configuration?.priceBandAfter}`;
}

function toldByContact(results: readonly RenewalResult[]): string[] {
  const told = results.map(({ contactId, action, reason, configurations }) => {
    const words = [contactId, action, ...(reason === undefined ? [] : [reason])].join(' ');
    return `${words}: ${configurations.map(({ outcome }) => outcome).join(', ')}`;
  });
  return told.toSorted();
}
