/** Which seat a season ticket is offered, and that an offer holds nothing. */
import type { ErrorCode } from '../generated/errors.ts';
import type { SeasonOffer, SeasonQuote, SeasonTicket, SeasonWish } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal, expectSuccess } from './expect.ts';
import {
  buyFor,
  buySeason,
  firstOf,
  holdSingle,
  homeAt,
  placesOf,
  quoteSeason,
  seatFinder,
  sellProduct,
  sellSingle,
  sendPurchase,
  singleSeats,
  ticketFor,
  wishFor,
  type Named,
} from './support/season.ts';
import { expectNothingChanged, snapshot } from './support/unchanged.ts';

export const seasonSeatChecks = {
  'SEAS-06': {
    given: singleSeats(
      [
        ['main', 'AAAAA'],
        ['other', 'AAAAA'],
        ['main', 'AAAAA'],
        ['other', 'AAAAA'],
        ['main', 'AAAAA'],
      ],
      [0, 1, 2, 3, 4],
    ),
    needs: ['home'],
    run: async ({ world }) => {
      const product = await sellProduct(world, [0, 1, 2, 3, 4]);
      const seat = await seatFinder(world, product, 5);
      expectEqual(await offered(world, product), [0, 0, 0, 0, 0], 'the seats where all are free');
      const held = await holdSingle(world, 4, 0);
      expectEqual(
        await offered(world, product),
        [1, 0, 1, 0, 1],
        'the seats where one is held at the last performance',
      );
      await sellSingle(world, 2, 1);
      await sellSingle(world, 0, 2);
      await sellSingle(world, 3, 0);
      expectEqual(await offered(world, product), [3, 1, 3, 1, 3], 'the seats where each is taken at one performance');
      for (const chosen of [seat(0), seat(1), seat(2), seat(0, 'other')]) {
        const wish = wishFor([ticketFor('fan-1', chosen)]);
        expectRefusal(await sendPurchase(world, product, wish, 12_500), 'SEAT_TAKEN', '/body/wish/tickets/0/seats');
      }
      await homeAt(world, 4).do('releaseHold', { path: { holdId: held.id } });
      const ticket = await buyFor(world, product, 'fan-1');
      expectEqual(placesOf(world, ticket), [0, 1, 0, 1, 0], 'the seats that are bought');
      const ids = ticket.seats.map((one) => `${one.physicalConfigurationId} ${one.seat.id}`);
      expectEqual(new Set(ids).size, 2, 'the number of different seats, one for each configuration');
      const inOrder = [0, 1, 2, 3, 4].map((number) => world.filled(`{{performance.${number}}}`));
      const fixtures = ticket.seats.map(({ fixtureId }) => fixtureId);
      expectEqual(fixtures, inOrder, '/seats/fixtureId, by kick-off');
    },
  },

  'SEAS-07': {
    given: singleSeats([
      ['main', 'AAAAA'],
      ['main', 'AAAAA'],
      ['main', 'AAAAA'],
      ['main', 'AABAA'],
      ['main', 'AAAAA'],
    ]),
    needs: ['home'],
    run: async ({ world }) => {
      const first = await sellProduct(world, [0]);
      const seat = await seatFinder(world, first, 5);
      await buyFor(world, first, 'fan-1', seat(2));
      const next = await sellProduct(world, [1, 2]);
      await expectChoice(world, next, 'fan-1', { places: [2, 2], choice: 'preferred' });
      await expectChoice(world, next, 'fan-2', { places: [0, 0], choice: 'best' });
      const chosen = await quoteSeason(world, next, wishFor([ticketFor('fan-1', seat(3))]));
      expectShown(world, chosen, ['3,3 chosen'], 'for a fan who chooses');
      const three = await quoteSeason(world, next, wishFor(['fan-2', 'fan-1', 'fan-1']));
      expectEqual(placesOf(world, three.offers[1] ?? { seats: [] }), [2, 2], 'the first of two for one contact');
      await sellSingle(world, 2, 2);
      await expectChoice(world, next, 'fan-1', { places: [0, 0], choice: 'best' });
      const bought = await buyFor(world, next, 'fan-1');
      expectEqual(
        placesOf(world, bought),
        [0, 0],
        'the seat bought where the preferred one is taken at one performance',
      );

      const other = await sellProduct(world, [4]);
      await buyFor(world, other, 'fan-3', seat(2));
      const dear = await sellProduct(world, [3]);
      await expectChoice(world, dear, 'fan-3', { places: [0], choice: 'best' });
      const cheap = await quoteSeason(world, dear, wishFor(['fan-3'], { priceBandId: 'B' }));
      expectShown(world, cheap, ['2 preferred'], 'in the category that the preferred seat has there');
    },
  },

  'SEAS-08': {
    given: singleSeats([
      ['main', 'AAA'],
      ['main', 'AAA'],
      ['other', 'AAA'],
      ['main', 'ABB'],
      ['main', 'ABA'],
    ]),
    needs: ['home'],
    run: async ({ world }) => {
      const product = await sellProduct(world, [0, 1, 2]);
      await sellSingle(world, 0, 0);
      await sellSingle(world, 1, 1);
      const whole = await quoteSeason(world, product, wishFor(['fan-1']));
      expectEqual(whole.seatPerPerformance, false, '/seatPerPerformance while a seat is free at both');
      const both = await quoteSeason(world, product, wishFor(['fan-1', 'fan-2']));
      expectEqual(
        both.offers.map((one) => placesOf(world, one)),
        [
          [2, 2, 0],
          [1, 0, 1],
        ],
        'the seats of two of whom one can have a seat at both',
      );
      const ticket = await buyAsQuoted(world, product, 'fan-1', true);
      expectEqual(placesOf(world, ticket), [2, 2, 0], 'the seat that was free at both');

      const split = await quoteSeason(world, product, wishFor(['fan-2']));
      expectEqual(split.obstacle, undefined, '/obstacle');
      expectEqual(split.seatPerPerformance, true, '/seatPerPerformance where none is free at both');
      const offer = firstOf(split.offers);
      expectEqual(
        placesOf(world, offer),
        [1, 0, 1],
        'the best at each performance, and one for the other configuration',
      );
      const main = world.filled('{{configuration.main}}');
      const how = offer.chosenBy.filter(({ physicalConfigurationId }) => physicalConfigurationId === main);
      expectEqual(
        how.map(({ choice }) => choice),
        ['seatPerPerformance'],
        '/offers/0/chosenBy',
      );
      const before = await snapshot(world.party('home'));
      for (const accept of [undefined, false]) {
        const refused = await sendPurchase(world, product, wishFor(['fan-2']), 7500, accept);
        expectRefusal(refused, 'SEAT_PER_PERFORMANCE', '/body/acceptSeatPerPerformance');
      }
      await expectNothingChanged(world.party('home'), before);
      const answer = await sendPurchase(world, product, wishFor(['fan-2']), 7500, true);
      const bought = expectSuccess(answer, 'createSeasonPurchase');
      expectEqual(bought.seatPerPerformance, true, '/seatPerPerformance of the purchase');
      expectEqual(placesOf(world, firstOf(bought.seasonTickets)), [1, 0, 1], 'the seats bought');
      const none = await quoteSeason(world, product, wishFor(['fan-3']));
      expectEqual(none.obstacle, 'INSUFFICIENT_AVAILABILITY', '/obstacle where nothing is left');

      const changing = await sellProduct(world, [3, 4]);
      await sellSingle(world, 4, 0);
      const { offers } = await quoteSeason(world, changing, wishFor(['fan-4']));
      expectEqual(placesOf(world, firstOf(offers)), [0, 2], 'the best in the category as it is at each performance');
    },
  },

  'SEAS-16': {
    given: singleSeats([
      ['main', 'AAB'],
      ['main', 'AAB'],
    ]),
    needs: ['home'],
    run: async ({ world }) => {
      const product = await sellProduct(world, [0, 1], { quota: 3 });
      const seat = await seatFinder(world, product, 2);
      const before = await Promise.all([homeAt(world, 0), homeAt(world, 1)].map(snapshot));
      const wish = wishFor(['fan-1', 'fan-2']);
      const quoted = await quoteSeason(world, product, wish);
      for (let again = 0; again < 3; again += 1)
        expectEqual(await quoteSeason(world, product, wish), quoted, 'the same quote again');
      for (const [code, asked] of obstacles(seat(0))) await expectObstacle(world, product, asked, code);
      for (const [index, club] of [homeAt(world, 0), homeAt(world, 1)].entries())
        await expectNothingChanged(club, before[index] as (typeof before)[number]);
      const { seasonTickets, total } = await buySeason(world, product, wish);
      expectEqual(total, quoted.total, '/total of the purchase, against the quote');
      const [sold, offers] = [seasonTickets.map(offeredOrSold), quoted.offers.map(offeredOrSold)];
      expectEqual(sold, offers, 'what was bought, against what was offered');
      await expectObstacle(world, product, wishFor(['fan-3', 'fan-4'], { priceBandId: 'B' }), 'SEASON_QUOTA_EXCEEDED');
      await expectObstacle(world, product, wishFor([ticketFor('fan-3', seat(1))]), 'SEAT_TAKEN');
      await expectObstacle(world, product, wishFor(['fan-3']), 'INSUFFICIENT_AVAILABILITY');
      const left = await quoteSeason(world, product, wishFor(['fan-3'], { priceBandId: 'B' }));
      expectEqual(left.total?.amount, 4500, '/total of what is left');
    },
  },
} satisfies Record<string, Check>;

async function offered(world: World, product: Named): Promise<number[]> {
  return placesOf(world, firstOf((await quoteSeason(world, product, wishFor(['fan-1']))).offers));
}

async function buyAsQuoted(world: World, product: Named, contactId: string, accept: boolean) {
  const answer = await sendPurchase(world, product, wishFor([contactId]), 7500, accept);
  const bought = expectSuccess(answer, 'createSeasonPurchase');
  expectEqual(bought.seatPerPerformance, false, '/seatPerPerformance of a purchase that would have accepted it');
  return firstOf(bought.seasonTickets);
}

type Choice = { readonly places: readonly number[]; readonly choice: string };

async function expectChoice(
  world: World,
  product: Named,
  contactId: string,
  { places, choice }: Choice,
): Promise<void> {
  const quoted = await quoteSeason(world, product, wishFor([contactId]));
  expectShown(world, quoted, [`${places.join()} ${choice}`], `for ${contactId}`);
}

/** Places and how they were chosen, offer by offer. */
function expectShown(world: World, { offers }: SeasonQuote, expected: readonly string[], what: string): void {
  const shown = offers.map(
    (offer) => `${placesOf(world, offer).join()} ${offer.chosenBy.map(({ choice }) => choice).join()}`,
  );
  expectEqual(shown, [...expected], `the seats offered ${what}, and how they were chosen`);
}

/** Wishes that a product of two performances and three seats can't fulfil, each with its code. */
function obstacles(chosen: ReturnType<Awaited<ReturnType<typeof seatFinder>>>): [ErrorCode, SeasonWish][] {
  return [
    ['CHANNEL_NOT_ALLOWED', wishFor(['fan-1'], { channel: 'online' })],
    ['CONTINGENT_UNKNOWN', wishFor(['fan-1'], { contingent: 'nosuchcontingent' })],
    ['CATEGORY_NOT_OFFERED', wishFor(['fan-1'], { priceBandId: 'H' })],
    ['PRICE_TYPE_NOT_OFFERED', wishFor([{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }])],
    ['SEASON_QUOTA_EXCEEDED', wishFor(['fan-1', 'fan-2', 'fan-3', 'fan-4'])],
    ['SEAT_NOT_OFFERED', wishFor([ticketFor('fan-1', chosen)], { priceBandId: 'B' })],
    ['SEAT_TAKEN', wishFor([ticketFor('fan-1', chosen), ticketFor('fan-2', chosen)])],
    ['INSUFFICIENT_AVAILABILITY', wishFor(['fan-1', 'fan-2', 'fan-3'])],
  ];
}

/** The quote says what a purchase is refused with. */
async function expectObstacle(world: World, product: Named, wish: SeasonWish, code: ErrorCode): Promise<void> {
  const { obstacle, offers, total } = await quoteSeason(world, product, wish);
  expectEqual<unknown>({ obstacle, offers, total }, { obstacle: code, offers: [], total: undefined }, 'the quote');
  expectRefusal(await sendPurchase(world, product, wish, 5000), code);
}

/** What a quote and a purchase both say. */
function offeredOrSold({ contactId, priceTypeId, seats, total }: SeasonOffer | SeasonTicket): unknown {
  const at = seats.map(({ fixtureId, seat, priceBandId, price }) => ({ fixtureId, seat, priceBandId, price }));
  return { contactId, priceTypeId, seats: at, total };
}
