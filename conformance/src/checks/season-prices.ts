/** What season tickets cost, and which category counts where. */
import type { SeasonOffer, SeasonProduct, SeasonSeat, SeasonTicket } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal, expectSuccess, expectThat } from './expect.ts';
import {
  buyFor,
  buySeason,
  firstOf,
  homeAt,
  placesOf,
  quoteSeason,
  readProduct,
  readSeasonTicket,
  seatFinder,
  sellProduct,
  sendPurchase,
  singleSeats,
  ticketFor,
  wishFor,
} from './support/season.ts';

export const seasonPriceChecks = {
  'SEAS-04': {
    given: singleSeats([
      ['main', 'ABC'],
      ['main', 'BAC'],
      ['main', 'CAB'],
    ]),
    needs: ['home'],
    run: async ({ world }) => {
      const product = await sellProduct(world, [0, 1, 2]);
      const a = wishFor(['fan-1']);
      const b = wishFor(['fan-2'], { priceBandId: 'B' });
      await expectOffer(world, product, a, ['A 2500', 'B 2250', 'C 2000'], 6750);
      await expectOffer(world, product, b, ['B 2250', 'A 2500', 'A 2500'], 7250);
      const children = wishFor([ticketFor('fan-3', undefined, 'concession')]);
      const child = firstOf((await quoteSeason(world, product, children)).offers);
      for (const [index, seat] of child.seats.entries())
        expectEqual(seat.price.amount, await listedPrice(world, index, seat, child.priceTypeId), '/seats/price');
      expectRefusal(await sendPurchase(world, product, a, 7500), 'TOTAL_MISMATCH', '/body/expectedTotal/amount');
      const bought = expectSuccess(await sendPurchase(world, product, a, 6750), 'createSeasonPurchase');
      expectPrices(firstOf(bought.seasonTickets), ['A 2500', 'B 2250', 'C 2000'], 6750);
      const dearer = expectSuccess(await sendPurchase(world, product, b, 7250), 'createSeasonPurchase');
      const ticket = await readSeasonTicket(world, firstOf(dearer.seasonTickets));
      expectPrices(ticket, ['B 2250', 'A 2500', 'A 2500'], 7250);
      await expectTicketsCost(world, ticket);
    },
  },

  'SEAS-05': {
    given: singleSeats([
      ['main', 'ABA'],
      ['main', 'BAA'],
      ['other', 'BAC'],
      ['other', 'ABC'],
    ]),
    needs: ['home', 'worlds'],
    run: async ({ world, openWorld }) => {
      const product = await sellProduct(world, [0, 1, 2, 3]);
      const seat = await seatFinder(world, product, 1);
      const [main, other] = [seat(0), seat(1, 'other')];
      const a = firstOf((await quoteSeason(world, product, wishFor(['fan-1']))).offers);
      expectEqual(placesOf(world, a), [0, 0, 1, 1], 'the seats in category A');
      expectPrices(a, ['A 2500', 'B 2250', 'A 2500', 'B 2250'], 9500);
      const b = firstOf((await quoteSeason(world, product, wishFor(['fan-1'], { priceBandId: 'B' }))).offers);
      expectEqual(placesOf(world, b), [1, 1, 0, 0], 'the seats in category B');
      const wrong = wishFor([ticketFor('fan-1', [...main, ...other])], { priceBandId: 'B' });
      const refused = await sendPurchase(world, product, wrong, 9500);
      expectRefusal(refused, 'SEAT_NOT_OFFERED', '/body/wish/tickets/0/seats');
      const missing = await sendPurchase(world, product, wishFor(['fan-1'], { priceBandId: 'C' }), 9500);
      expectRefusal(missing, 'CATEGORY_NOT_OFFERED', '/body/wish/priceBandId');
      const right = wishFor([ticketFor('fan-1', [...main, ...other])]);
      const { seasonTickets } = await buySeason(world, product, right);
      expectPrices(firstOf(seasonTickets), ['A 2500', 'B 2250', 'A 2500', 'B 2250'], 9500);
      const without = await openWorld(
        singleSeats([
          ['main', 'A'],
          ['other', 'B'],
        ]),
      );
      const whole = await sellProduct(without, [0, 1]);
      expectPrices(await buyFor(without, whole, 'fan-1'), ['A 2500', 'B 2250'], 4750);
    },
  },

  'SEAS-29': {
    given: singleSeats([
      ['main', 'AAABBB'],
      ['main', 'AAABBB'],
      ['main', 'BBBAAA'],
    ]),
    needs: ['home'],
    run: async ({ world }) => {
      for (const amounts of [
        { a: 10_000, b: 7001 },
        { a: 2, b: 0 },
      ]) {
        const predefined = await sellByCategory(world, amounts);
        await expectSpread(world, predefined, 'A', amounts.a);
        await expectSpread(world, predefined, 'B', amounts.b);
        const child = wishFor([ticketFor('fan-1', undefined, 'child')]);
        const pointer = '/body/wish/tickets/0/priceTypeId';
        expectRefusal(await sendPurchase(world, predefined, child, 1), 'PRICE_TYPE_NOT_OFFERED', pointer);
      }
      await expectByCategory(world);
    },
  },
} satisfies Record<string, Check>;

type Priced = Pick<SeasonOffer | SeasonTicket, 'seats' | 'total'>;

/** Category and price at every performance, and what they come to. */
function expectPrices({ seats, total }: Priced, prices: readonly string[], sum: number): void {
  const seen = seats.map(({ priceBandId, price }) => `${priceBandId} ${price.amount}`);
  expectEqual(seen, [...prices], '/seats, category and price');
  expectEqual<unknown>({ ...total }, { amount: sum, currency: 'GBP' }, '/total');
}

async function expectOffer(
  world: World,
  product: SeasonProduct,
  wish: Parameters<typeof quoteSeason>[2],
  prices: readonly string[],
  sum: number,
): Promise<void> {
  const { offers, total } = await quoteSeason(world, product, wish);
  expectEqual(offers.length, 1, 'the number of offers');
  expectPrices(firstOf(offers), prices, sum);
  expectEqual(total?.amount, sum, '/total/amount of the quote');
}

/** By the price list of the contingent at the performance. */
async function listedPrice(
  world: World,
  performance: number,
  { priceBandId }: SeasonSeat,
  priceTypeId: string,
): Promise<number | undefined> {
  const { prices } = await homeAt(world, performance).do('getPriceList');
  return prices.find((one) => one.priceBandId === priceBandId && one.priceTypeId === priceTypeId)?.price.amount;
}

/** Each ticket for a performance at what the season ticket says for it. */
async function expectTicketsCost(world: World, { seats }: SeasonTicket): Promise<void> {
  for (const { ticketId = '', price } of seats) {
    const ticket = await world.party('home').do('getTicket', { path: { ticketId } });
    expectEqual(ticket.price, price, '/price of the ticket, against the season ticket');
  }
}

function sellByCategory(world: World, { a, b }: { a: number; b: number }): Promise<SeasonProduct> {
  const priceTypeId = '{{priceType.adult}}';
  return sellProduct(world, [0, 1, 2], {
    type: 'predefinedPrice',
    quotas: [
      { priceBandId: 'A', quota: 5 },
      { priceBandId: 'B', quota: 5 },
    ],
    prices: [
      { priceBandId: 'A', priceTypeId, price: { amount: a, currency: 'GBP' } },
      { priceBandId: 'B', priceTypeId, price: { amount: b, currency: 'GBP' } },
    ],
  });
}

/** The price of the product at last, and no performance dearer than another by more than a minor unit. */
async function expectSpread(world: World, product: SeasonProduct, priceBandId: string, amount: number): Promise<void> {
  const { seasonTickets, total } = await buySeason(world, product, wishFor([`fan-${amount}`], { priceBandId }));
  const ticket = await readSeasonTicket(world, firstOf(seasonTickets));
  expectEqual([total.amount, ticket.total.amount], [amount, amount], '/total of purchase and season ticket');
  expectEqual(ticket.seats[0]?.priceBandId, priceBandId, '/seats/0/priceBandId');
  const parts = ticket.seats.map(({ price }) => price.amount);
  const sum = parts.reduce((before, part) => before + part, 0);
  expectEqual([parts.length, sum], [3, amount], 'the performances and what their prices come to');
  const [least, most] = [Math.floor(amount / 3), Math.ceil(amount / 3)];
  expectThat(
    parts.every((part) => part === least || part === most),
    `prices of ${least} or ${most}`,
    parts,
    '/seats/price',
  );
  await expectTicketsCost(world, ticket);
}

/** The first performance says whose quota a season ticket is of, and a calculated price what each of its seats costs. */
async function expectByCategory(world: World): Promise<void> {
  const quotas = [
    { priceBandId: 'A', quota: 1 },
    { priceBandId: 'B', quota: 0 },
  ];
  const product = await sellProduct(world, [0, 2], { type: 'calculatedPrice', quotas });
  const none = await sendPurchase(world, product, wishFor(['fan-1'], { priceBandId: 'B' }), 4750);
  expectRefusal(none, 'SEASON_QUOTA_EXCEEDED', '/body/wish/tickets');
  const two = await sendPurchase(world, product, wishFor(['fan-1', 'fan-2']), 10_000);
  expectRefusal(two, 'SEASON_QUOTA_EXCEEDED', '/body/wish/tickets');
  const { seasonTickets } = await buySeason(world, product, wishFor(['fan-1']));
  const { seats, total, priceTypeId } = firstOf(seasonTickets);
  for (const [index, seat] of seats.entries()) {
    const listed = await listedPrice(world, index === 0 ? 0 : 2, seat, priceTypeId);
    expectEqual(seat.price.amount, listed, `/seats/${index}/price of a calculated price`);
  }
  const sum = seats.reduce((before, { price }) => before + price.amount, 0);
  expectEqual(total.amount, sum, '/total/amount, against the sum of the seats');
  const { quotas: left, placed } = await readProduct(world, product);
  const shown = left?.map((one) => `${one.priceBandId} ${one.placed} of ${one.quota}`);
  expectEqual(shown, ['A 1 of 1', 'B 0 of 0'], '/quotas');
  expectEqual(placed, 1, '/placed');
  const over = await sendPurchase(world, product, wishFor(['fan-2']), 5000);
  expectRefusal(over, 'SEASON_QUOTA_EXCEEDED', '/body/wish/tickets');
}
