/** That a purchase is made everywhere or nowhere, and what it leaves at every performance. */
import type { Order, SeasonTicket } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectRefusal, expectThat } from './expect.ts';
import { expectStateOfFeed } from './support/feed-state.ts';
import { expectAddsUp } from './support/sales-sums.ts';
import {
  buySeason,
  contingentAt,
  countsAt,
  expectCounts,
  firstOf,
  homeAt,
  readProduct,
  readSeasonTicket,
  seasonTicketsOf,
  seatFinder,
  sellProduct,
  sellSingle,
  sendPurchase,
  singleAt,
  singleSeats,
  ticketFor,
  wishFor,
  type ContingentName,
} from './support/season.ts';
import { expectStatementOfFeed } from './support/statements.ts';
import { expectNothingChanged, snapshot } from './support/unchanged.ts';

const allPlaces = [0, 1, 2, 3, 4, 5, 6, 7] as const;

export const seasonPurchaseChecks = {
  'SEAS-09': {
    given: singleSeats([
      ['main', 'AAAAAAAA'],
      ['main', 'AAAAAAAA'],
      ['main', 'AAAAAAAA'],
    ]),
    needs: ['home'],
    run: async (context) => {
      const { world } = context;
      const whole = await sellProduct(world, [0, 1, 2]);
      const seat = await seatFinder(world, whole, 8);
      await sellSingle(world, 2, 7);
      const before = await Promise.all([0, 1, 2].map((number) => snapshot(homeAt(world, number))));
      const eight = wishFor(allPlaces.map((place) => `fan-${place}`));
      expectRefusal(await sendPurchase(world, whole, eight, 60_000), 'INSUFFICIENT_AVAILABILITY');
      const late = wishFor([ticketFor('fan-1', seat(0)), ticketFor('fan-2', seat(7))]);
      expectRefusal(await sendPurchase(world, whole, late, 15_000), 'SEAT_TAKEN', '/body/wish/tickets/1/seats');
      const wrong = wishFor([ticketFor('fan-1', seat(0))]);
      expectRefusal(await sendPurchase(world, whole, wrong, 7499), 'TOTAL_MISMATCH');
      for (const [number, one] of before.entries()) await expectNothingChanged(homeAt(world, number), one);
      expectEqual((await readProduct(world, whole)).placed, 0, '/placed after what was refused');
      await expectRacesWhole(context, seat);
    },
  },

  'SEAS-15': {
    given: { 'season.performances': ['main', 'other', 'main'] },
    needs: ['home'],
    run: async ({ world, capabilities }) => {
      const contingents = [contingentAt('general', [0, 1, 2]), contingentAt('sponsors', [0, 1, 2])];
      const product = await sellProduct(world, [], { contingents });
      const [sponsor] = await sponsorsCategories(world);
      const wish = wishFor(['fan-3'], { contingent: 'sponsors', priceBandId: sponsor ?? 'A' });
      const general = await buySeason(world, product, wishFor(['fan-1', 'fan-2']));
      const sponsors = await buySeason(world, product, wish);
      for (const ticket of general.seasonTickets) await expectSoldEverywhere(world, ticket, 'general');
      await expectSoldEverywhere(world, firstOf(sponsors.seasonTickets), 'sponsors');
      for (const [name, sold] of [
        ['general', 2],
        ['sponsors', 1],
      ] as const) {
        for (const performance of [0, 1, 2]) {
          const club = homeAt(world, performance, name);
          expectEqual((await countsAt(world, performance, name)).sold, sold, `seats sold of ${name}`);
          await expectAddsUp(club);
          if (capabilities.profiles.includes('after-sale')) await expectStatementOfFeed(club);
          await expectStateOfFeed(club);
        }
      }
      await expectLifeOfItsOwn(world, firstOf(general.seasonTickets));
    },
  },
} satisfies Record<string, Check>;

type Finder = Awaited<ReturnType<typeof seatFinder>>;

/**
 * For each of seven seats, purchases of two products that meet at performance 1 alone and a hold of a single ticket there,
 * all at once: one has the seat, everywhere it asked for, and the others nowhere.
 */
async function expectRacesWhole({ world, raceSize }: CheckContext, seat: Finder): Promise<void> {
  const [early, late] = [await sellProduct(world, [0, 1]), await sellProduct(world, [1, 2])];
  const times = Math.max(1, Math.min(4, Math.floor(raceSize / 14)));
  const places = allPlaces.slice(0, 7);
  const buyers = places.flatMap((place) =>
    Array.from({ length: times }, () => [early, late]).flatMap((products) =>
      products.map((product) => () => {
        return sendPurchase(world, product, wishFor([ticketFor(`fan-${place}`, seat(place))]), 5000);
      }),
    ),
  );
  const holding = homeAt(world, 1).send('createHold', { body: singleAt(6) });
  const answers = await Promise.all(buyers.map((buy) => buy()));
  const single = await holding;
  const held = single.status === 201 ? 1 : 0;
  if (held === 0) expectRefusal(single, 'INSUFFICIENT_AVAILABILITY');
  for (const answer of answers) if (answer.status !== 201) expectRefusal(answer, 'SEAT_TAKEN');
  const won = answers.filter(({ status }) => status === 201);
  expectEqual(won.length + held, places.length, 'how many have a seat, of seven seats');
  const [earlies, lates] = [await seasonTicketsOf(world, early), await seasonTicketsOf(world, late)];
  expectEqual(
    earlies.length + lates.length,
    won.length,
    'the season tickets, against the purchases that were answered 201',
  );
  for (const [product, tickets] of [
    [early, earlies],
    [late, lates],
  ] as const)
    expectEqual((await readProduct(world, product)).placed, tickets.length, '/placed after the race');
  const seats = [...earlies, ...lates].map((ticket) => ticket.seats[0]?.seat.id);
  expectEqual(new Set(seats).size, seats.length, 'the number of different seats sold');
  await expectCounts(world, [0], { held: 0, sold: earlies.length }, 'after the race');
  await expectCounts(world, [1], { held, sold: won.length }, 'after the race');
  await expectCounts(world, [2], { held: 0, sold: lates.length + 1 }, 'after the race');
}

/** The categories of the contingent `sponsors` at the first performance. */
async function sponsorsCategories(world: World): Promise<string[]> {
  const { areas } = await homeAt(world, 0, 'sponsors').do('getAvailability');
  return areas.map(({ priceBandId }) => priceBandId);
}

/** At every performance an order of its own, its ticket and its barcode, all of them with the season ticket's id. */
async function expectSoldEverywhere(world: World, ticket: SeasonTicket, contingent: ContingentName): Promise<void> {
  const home = world.party('home');
  expectEqual(await readSeasonTicket(world, ticket), ticket, 'the season ticket as it is read');
  expectEqual(
    [ticket.state, ticket.contingent, ticket.seats.length],
    ['sold', contingent, 3],
    'state, contingent, seats',
  );
  for (const [performance, { seat, price, ticketId = '', fixtureId, holdId }] of ticket.seats.entries()) {
    const club = homeAt(world, performance, contingent);
    const { allocationId, ...single } = await home.do('getTicket', { path: { ticketId } });
    expectEqual<unknown>(
      [allocationId, single.fixtureId, single.seasonTicketId, single.state],
      [world.filled(`{{contingent.${contingent}.${performance}}}`), fixtureId, ticket.id, 'issued'],
      'allocation, fixture, season ticket and state of the ticket',
    );
    expectEqual([single.seat, single.price], [seat, price], 'seat and price of the ticket');
    const barcode = await home.do('getBarcode', { path: { ticketId } });
    expectEqual([barcode.state, barcode.ticketId], ['active', ticketId], 'its barcode');
    const order: Order = await club.do('getOrder', { path: { clientOrderId: single.clientOrderId } });
    expectEqual<unknown>(
      [order.state, order.seasonTicketId, order.items.map((item) => item.ticketId), order.total.amount, order.holdId],
      ['confirmed', ticket.id, [ticketId], price.amount, holdId ?? order.holdId],
      'state, season ticket, tickets, total and hold of the order',
    );
    const { items } = await club.do('listOrders', { query: { limit: 100 } });
    const listed = items.filter(({ seasonTicketId }) => seasonTicketId === ticket.id);
    expectEqual(listed, [order], 'the orders of the season ticket in the list of its allocation');
  }
}

/** What happens to one of its tickets is that ticket's alone. */
async function expectLifeOfItsOwn(world: World, ticket: SeasonTicket): Promise<void> {
  const home = world.party('home');
  const [first, second] = ticket.seats.map(({ ticketId = '' }) => ({ ticketId }));
  const old = await home.do('getBarcode', { path: first ?? {} });
  const other = await home.do('getBarcode', { path: second ?? {} });
  await home.do('reissueBarcode', { path: first ?? {}, body: { reason: 'lost' } });
  const now = await home.do('getBarcode', { path: first ?? {} });
  expectThat(now.id !== old.id && now.state === 'active', 'another barcode that is active', now);
  expectEqual(await home.do('getBarcode', { path: second ?? {} }), other, 'the barcode at the next performance');
  expectEqual(await readSeasonTicket(world, ticket), ticket, 'the season ticket after it');
}
