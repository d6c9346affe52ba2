/** What a reservation keeps, for how long, and that nobody gets at it as at a hold. */
import type { OperationId } from '../generated/operations.ts';
import type { SeasonTicket } from '../generated/types.ts';
import { later } from '../time.ts';
import type { AskedWrongly } from '../world/actor.ts';
import type { World } from '../world/world.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectRefusal, expectThat } from './expect.ts';
import { adults, readHold } from './support/purchase.ts';
import { advanceAll, outcomesOf, renew, renewedWithOf, startRun } from './support/renewal.ts';
import {
  buyFor,
  countsAt,
  expectCounts,
  firstOf,
  homeAt,
  readProduct,
  readSeasonTicket,
  seatFinder,
  sellProduct,
  sendPurchase,
  singleSeats,
  ticketFor,
  wishFor,
  type Named,
} from './support/season.ts';
import { told } from './support/strangers.ts';

const ground = singleSeats([
  ['main', 'AAA'],
  ['main', 'AAA'],
  ['main', 'AAA'],
]);

export const seasonReservationChecks = {
  'SEAS-27': {
    given: ground,
    needs: ['home', 'clock', 'worlds'],
    run: async (context) => {
      const { world, clock } = context;
      const { origin, target, seat } = await sellThree(world);
      const reservedUntil = later(clock.now, 7200);
      const { run, results } = await renew(world, target, origin, { createReservation: 'always', reservedUntil });
      expectEqual(Date.parse(run.reservedUntil ?? ''), Date.parse(reservedUntil), '/run/reservedUntil');
      const ids = results.flatMap(({ renewedWith = [] }) => renewedWith);
      const tickets = await Promise.all(ids.map((id) => readSeasonTicket(world, { id })));
      for (const ticket of tickets) await expectReserved(world, ticket, reservedUntil);
      await expectCounts(world, [1, 2], { held: 3, sold: 0 }, 'while all three are reserved');
      const [sold, given, expiring] = tickets as [SeasonTicket, SeasonTicket, SeasonTicket];
      await expectKept(world, target, seat(0));

      const home = world.party('home');
      const confirmed = await home.do('confirmSeasonTicket', { path: { seasonTicketId: sold.id } });
      await expectConfirmed(world, sold, confirmed);
      const released = await home.do('releaseSeasonTicket', { path: { seasonTicketId: given.id } });
      expectEqual(released.state, 'released', '/state of what is given back');
      await expectCounts(world, [1, 2], { held: 1, sold: 1 }, 'after one is sold and one given back');
      expectEqual((await readProduct(world, target)).placed, 2, '/placed');
      await clock.moveTo(later(reservedUntil, -1));
      expectEqual((await readSeasonTicket(world, expiring)).state, 'reserved', '/state in its last second');
      await expectCounts(world, [1, 2], { held: 1, sold: 1 }, 'in its last second');
      await clock.moveTo(reservedUntil);
      const states = await Promise.all(tickets.map(async (one) => (await readSeasonTicket(world, one)).state));
      expectEqual(states, ['sold', 'released', 'expired'], 'the states once its time has come');
      await expectCounts(world, [1, 2], { held: 0, sold: 1 }, 'once its time has come');
      expectEqual((await readProduct(world, target)).placed, 1, '/placed');
      for (const free of [seat(1), seat(2)]) await buyFor(world, target, 'fan-9', free);
      await expectCounts(world, [1, 2], { held: 0, sold: 3 }, 'when the seats are bought by others');
      await expectEnds(world, origin);
      await expectNothingReserved(context);
    },
  },

  'SEAS-33': {
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['........']],
      'allocation.heldShare': 25,
    },
    needs: ['home'],
    run: async ({ world }) => {
      const [origin, target] = [await sellProduct(world, [0]), await sellProduct(world, [1])];
      for (const contactId of ['fan-1', 'fan-2']) await buyFor(world, origin, contactId);
      const { results } = await renew(world, target, origin, { createReservation: 'always' });
      expectEqual(outcomesOf(results).sort(), ['fan-1 1 reserved', 'fan-2 1 reserved'], 'the results');
      const club = homeAt(world, 1);
      await club.do('createHold', { body: adults(2) });
      await club.refused('HELD_SHARE_EXCEEDED', 'createHold', { body: adults(1) });
    },
  },

  'SEAS-28': {
    given: ground,
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const { origin, target } = await sellThree(world);
      const { results } = await renew(world, target, origin, { createReservation: 'always' });
      const id = firstOf(results.flatMap(({ renewedWith = [] }) => renewedWith));
      const ticket = await readSeasonTicket(world, { id });
      for (const [index, { holdId, seat }] of ticket.seats.entries()) {
        expectThat(holdId !== undefined, 'what keeps the seat', ticket, `/seats/${index}/holdId`);
        await expectNoHold(world, index + 1, holdId, seat.id);
      }
      expectEqual(await readSeasonTicket(world, ticket), ticket, 'the reservation after all that was refused');
      await expectCounts(world, [1, 2], { held: 3, sold: 0 }, 'after all that was refused');
      await world.party('home').do('releaseSeasonTicket', { path: { seasonTicketId: id } });
      await expectHoldOfOrder(world, renewedWithOf(results[1]));
      const own = await homeAt(world, 1).do('createHold', { body: adults(1) });
      expectEqual((await readHold(world.party('home'), own)).state, 'held', '/state of a hold in the same allocation');
    },
  },
} satisfies Record<string, Check>;

/** Fans on all three seats of the season before, a second apart, in places 0, 1 and 2. */
async function sellThree(world: World) {
  const origin = await sellProduct(world, [0]);
  const target = await sellProduct(world, [1, 2]);
  const seat = await seatFinder(world, target, 3);
  for (const place of [0, 1, 2]) {
    await buyFor(world, origin, `fan-${place}`, seat(place));
    await world.clock.moveBy(1);
  }
  return { origin, target, seat };
}

/** Its seats are held, with no order and no ticket. */
async function expectReserved(world: World, ticket: SeasonTicket, reservedUntil: string): Promise<void> {
  const { state, seats } = ticket;
  expectEqual(
    [state, Date.parse(ticket.reservedUntil ?? '')],
    ['reserved', Date.parse(reservedUntil)],
    '/state and /reservedUntil',
  );
  const tickets = seats.flatMap(({ ticketId = [] }) => ticketId);
  expectEqual(tickets, [], '/seats/ticketId of a reservation');
  for (const performance of [1, 2]) {
    const { items } = await homeAt(world, performance).do('listOrders');
    expectEqual(items, [], `the orders of performance ${performance}`);
  }
}

/** Nobody else gets the seat, as a season ticket or alone. */
async function expectKept(world: World, target: Named, seat: Parameters<typeof ticketFor>[1]): Promise<void> {
  const answer = await sendPurchase(world, target, wishFor([ticketFor('fan-9', seat)]), 5000);
  expectRefusal(answer, 'SEAT_TAKEN', '/body/wish/tickets/0/seats');
  for (const performance of [1, 2]) {
    const club = homeAt(world, performance);
    await club.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
    expectEqual(await countsAt(world, performance), { free: 0, held: 3, sold: 0 }, 'what is free, held and sold');
  }
}

/** The same seats at the same prices, and an order at every performance. */
async function expectConfirmed(world: World, before: SeasonTicket, after: SeasonTicket): Promise<void> {
  expectEqual([after.state, after.total], ['sold', before.total], '/state and /total of what is sold');
  const seats = (one: SeasonTicket) => one.seats.map(({ seat, price, fixtureId }) => ({ seat, price, fixtureId }));
  expectEqual(seats(after), seats(before), '/seats');
  for (const [index, { ticketId = '' }] of after.seats.entries()) {
    const { items } = await homeAt(world, index + 1).do('listOrders');
    expectEqual(
      items.map(({ seasonTicketId }) => seasonTicketId),
      [after.id],
      `the orders of performance ${index + 1}`,
    );
    const ticket = await world.party('home').do('getTicket', { path: { ticketId } });
    expectEqual([ticket.seasonTicketId, ticket.state], [after.id, 'issued'], 'season ticket and state of its ticket');
  }
  expectEqual(await readSeasonTicket(world, after), after, 'the season ticket as it is read');
}

/** Where no end is asked for, or one too late, it is the first kick-off. */
async function expectEnds(world: World, origin: Named): Promise<void> {
  const { performances } = await readProduct(world, origin);
  const kickOff = performances[0]?.kickOff ?? '';
  for (const wish of [{}, { reservedUntil: later(kickOff, 1) }, { reservedUntil: later(kickOff, -1) }]) {
    const target = await sellProduct(world, [0, 1]);
    const run = await startRun(world, target, origin, { createReservation: 'always', dryRun: true, ...wish });
    const expected = wish.reservedUntil === later(kickOff, -1) ? later(kickOff, -1) : kickOff;
    expectEqual(Date.parse(run.reservedUntil ?? ''), Date.parse(expected), '/reservedUntil');
  }
}

/** By a run that is advanced too late. */
async function expectNothingReserved({ openWorld }: CheckContext): Promise<void> {
  const world = await openWorld(ground);
  const { origin, target } = await sellThree(world);
  const reservedUntil = later(world.clock.now, 60);
  const run = await startRun(world, target, origin, { createReservation: 'always', reservedUntil });
  await world.clock.moveTo(reservedUntil);
  const { results } = await advanceAll(world, run);
  const expected = [0, 1, 2].map((place) => `fan-${place} 1 notRenewed reservationOver`);
  expectEqual(outcomesOf(results), expected, 'what a run reserves whose time has come');
  await expectCounts(world, [1, 2], { held: 0, sold: 0 }, 'after it');
}

/** Once it is sold, what kept the seats is at each performance the hold of the order. */
async function expectHoldOfOrder(world: World, seasonTicketId: string): Promise<void> {
  const home = world.party('home');
  const { seats } = await home.do('confirmSeasonTicket', { path: { seasonTicketId } });
  for (const [index, { holdId = '', ticketId = '' }] of seats.entries()) {
    const { clientOrderId } = await home.do('getTicket', { path: { ticketId } });
    const held = await readHold(homeAt(world, index + 1), { id: holdId });
    expectEqual<unknown>(
      [held.state, held.clientOrderId],
      ['confirmed', clientOrderId],
      'state and order of the hold of what was sold',
    );
  }
}

/** Every operation on holds, told of the keeper of a reserved seat as of an id that is unknown. */
async function expectNoHold(world: World, performance: number, holdId: string, seatId: string): Promise<void> {
  const club = homeAt(world, performance);
  const requests: readonly (readonly [OperationId, AskedWrongly])[] = [
    ['getHold', {}],
    ['extendHold', { body: { lifeSeconds: 60 } }],
    ['replaceHoldItems', { body: adults(1) }],
    ['releaseHoldItems', { body: { seatIds: [seatId] } }],
    ['checkHold', {}],
    ['releaseHold', {}],
  ];
  for (const [operationId, asked] of requests) {
    const answers = [];
    for (const id of [holdId, 'nosuchhold']) {
      const path = { holdId: id };
      const answer = expectRefusal(await club.sendWrong(operationId, { ...asked, path }), 'NOT_FOUND');
      answers.push(told(answer, path));
    }
    expectEqual(answers[0], answers[1], `what ${operationId} tells of what keeps a reservation, and of nothing`);
  }
  const expectedTotal = { amount: 2500, currency: 'GBP' };
  await club.refused('NOT_FOUND', 'confirmOrder', { body: { holdId, expectedTotal } }, '/body/holdId');
}
