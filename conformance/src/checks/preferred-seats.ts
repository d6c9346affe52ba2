/** The seat that a contact is offered next: what stores it, what does not, and where it counts. */
import type { PreferredSeat, SeasonTicket } from '../generated/types.ts';
import { later } from '../time.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal, expectStatus } from './expect.ts';
import { renew } from './support/renewal.ts';
import {
  buyFor,
  buySeason,
  firstOf,
  holdSingle,
  homeAt,
  placeOf,
  placesOf,
  quoteSeason,
  readSeasonTicket,
  seatFinder,
  sellProduct,
  sellSingle,
  singleSeats,
  ticketFor,
  wishFor,
  type Named,
} from './support/season.ts';
import { adults, releaseHold } from './support/purchase.ts';

const twoGrounds = singleSeats([
  ['main', 'AAAA'],
  ['other', 'AAAA'],
  ['main', 'AAAA'],
  ['other', 'AAAA'],
]);

export const preferredSeatChecks = {
  'SEAS-10': {
    given: twoGrounds,
    needs: ['home', 'clock'],
    run: async ({ world, clock }) => {
      const both = await sellProduct(world, [0, 1]);
      const seat = await seatFinder(world, both, 4);
      await expectPreferred(world, 'fan-1', []);
      const first = await buyFor(world, both, 'fan-1', [...seat(1), ...seat(2, 'other')]);
      await expectStored(world, first, clock.now);
      await clock.moveTo(later(clock.now, 60));
      const main = await sellProduct(world, [2]);
      const { seasonTickets } = await buySeason(
        world,
        main,
        wishFor([
          ticketFor('fan-2', seat(0)),
          ticketFor('fan-1', seat(3)),
          ticketFor('fan-1', seat(1)),
          ticketFor('fan-2', seat(2)),
        ]),
      );
      await expectPreferred(world, 'fan-1', ['main 3', 'other 2']);
      await expectPreferred(world, 'fan-2', ['main 0']);
      await expectPreferred(world, 'fan-3', []);
      const [stored] = (await preferredOf(world, 'fan-1')).filter(({ seat: { id } }) => id === seat(3)[0]?.seatId);
      expectEqual(stored?.seasonTicketId, seasonTickets[1]?.id, '/seasonTicketId of the seat that came in place');
      expectEqual(Date.parse(stored?.storedAt ?? ''), Date.parse(clock.now), '/storedAt of it');
    },
  },

  'SEAS-11': {
    given: singleSeats(
      [
        ['main', 'AAA'],
        ['main', 'AAA'],
        ['other', 'AAA'],
        ['other', 'AAA'],
        ['main', 'AAA'],
        ['main', 'AAA'],
      ],
      [0],
    ),
    needs: ['home'],
    run: async ({ world }) => {
      const first = await sellProduct(world, [0]);
      const seat = await seatFinder(world, first, 3);
      const origin = await buyFor(world, first, 'fan-1', seat(0));
      await expectPreferred(world, 'fan-1', ['main 0']);
      for (const [performance, createReservation, end] of [
        [1, 'always', 'releaseSeasonTicket'],
        [2, 'never', null],
        [3, 'always', 'confirmSeasonTicket'],
      ] as const) {
        const target = await sellProduct(world, [performance]);
        const { results } = await renew(world, target, first, { createReservation });
        const renewed = firstOf(results.flatMap(({ renewedWith = [] }) => renewedWith));
        if (end !== null) await world.party('home').do(end, { path: { seasonTicketId: renewed } });
        await expectPreferred(world, 'fan-1', ['main 0']);
      }
      await sellSingle(world, 1, 1);
      await sellSingle(world, 1, 2);
      const both = await sellProduct(world, [0, 1]);
      const split = await buySeason(world, both, wishFor(['fan-2']));
      expectEqual(split.seatPerPerformance, true, '/seatPerPerformance');
      await expectPreferred(world, 'fan-2', []);
      const calculated = await sellProduct(world, [0], {
        type: 'calculatedPrice',
        quotas: [{ priceBandId: 'A', quota: 9 }],
      });
      await buySeason(world, calculated, wishFor(['fan-1']));
      await expectPreferred(world, 'fan-1', ['main 0']);
      const [stored] = await preferredOf(world, 'fan-1');
      expectEqual(stored?.seasonTicketId, origin.id, '/seasonTicketId of the seat that nothing has replaced');
      await buyFor(world, await sellProduct(world, [4]), 'fan-3', seat(2));
      await expectUsedForFixedSeats(world, 'fan-3', 5);
    },
  },

  'SEAS-12': {
    given: twoGrounds,
    needs: ['home'],
    run: async ({ world }) => {
      const both = await sellProduct(world, [0, 1]);
      const seat = await seatFinder(world, both, 4);
      const bought = await buyFor(world, both, 'fan-1', [...seat(2), ...seat(3, 'other')]);
      await buyFor(world, both, 'fan-2', [...seat(3), ...seat(2, 'other')]);
      const tickets = await readTickets(world, bought);
      const path = { contactId: 'fan-1', physicalConfigurationId: world.filled('{{configuration.main}}') };
      const home = world.party('home');
      expectStatus(await home.send('deletePreferredSeat', { path }), 204);
      await expectPreferred(world, 'fan-1', ['other 3']);
      await expectPreferred(world, 'fan-2', ['main 3', 'other 2']);
      expectRefusal(await home.send('deletePreferredSeat', { path }), 'NOT_FOUND');
      expectEqual(
        await readSeasonTicket(world, bought),
        bought,
        'the season ticket after its seat is preferred no more',
      );
      expectEqual(await readTickets(world, bought), tickets, 'its tickets');
      const next = await sellProduct(world, [2, 3]);
      await expectChoices(world, next, 'fan-1', ['0 best', '3 preferred']);
      await expectChoices(world, next, 'fan-2', ['3 preferred', '2 preferred']);
      await buyFor(world, next, 'fan-1');
      await expectPreferred(world, 'fan-1', ['main 0', 'other 3']);
    },
  },

  'SEAS-13': {
    given: singleSeats(
      [
        ['main', 'AAAA'],
        ['rebuilt', 'AAAA'],
        ['other', 'AAAA'],
      ],
      [2],
    ),
    needs: ['home'],
    run: async ({ world }) => {
      const before = await sellProduct(world, [0]);
      const seat = await seatFinder(world, before, 4);
      await buyFor(world, before, 'fan-1', seat(2));
      await buyFor(world, before, 'fan-2', seat(3));
      const rebuilt = await sellProduct(world, [1]);
      await expectChoices(world, rebuilt, 'fan-1', ['0 best']);
      await expectChoices(world, rebuilt, 'fan-2', ['3 preferred']);
      const gone = wishFor([ticketFor('fan-1', seat(2))]);
      expectEqual(
        (await quoteSeason(world, rebuilt, gone)).obstacle,
        'SEAT_NOT_OFFERED',
        '/obstacle for a seat that is gone',
      );
      const elsewhere = await sellProduct(world, [2]);
      const other = await seatFinder(world, elsewhere, 4);
      await sellSingle(world, 1, 1);
      await buySeason(world, elsewhere, wishFor([ticketFor('fan-1', other(1, 'other'))]));
      const { results } = await renew(world, rebuilt, elsewhere);
      const [after] = firstOf(results).configurations;
      const seen = [after?.row, after?.outcome, after?.seatAfter && placeOf(world, after.seatAfter)];
      expectEqual<unknown>(
        seen,
        ['RNWL-07', 'bestSeat', 0],
        'row, outcome and seat of a renewal whose preferred seat is gone',
      );
      const ticket = await buyFor(world, rebuilt, 'fan-2');
      expectEqual(placesOf(world, ticket), [3], 'the seat bought by the fan whose preferred one is there');
    },
  },

  'SEAS-14': {
    given: singleSeats([
      ['main', 'AAAA'],
      ['main', 'AAAA'],
    ]),
    needs: ['home'],
    run: async ({ world }) => {
      const product = await sellProduct(world, [0]);
      const seat = await seatFinder(world, product, 4);
      const club = homeAt(world, 1);
      const bestFirst = async (): Promise<number[]> => {
        const held = [];
        for (let count = 0; count < 4; count += 1) held.push(await club.do('createHold', { body: adults(1) }));
        for (const hold of held) await releaseHold(club, hold);
        return held.flatMap(({ groups }) =>
          groups.flatMap(({ items }) => items.map((item) => placeOf(world, item.seat))),
        );
      };
      expectEqual(await bestFirst(), [0, 1, 2, 3], 'single seats before anybody prefers one');
      await buyFor(world, product, 'fan-1', seat(2));
      await buyFor(world, product, 'fan-2', seat(0));
      await expectPreferred(world, 'fan-1', ['main 2']);
      expectEqual(await bestFirst(), [0, 1, 2, 3], 'single seats once two of them are preferred');
      const next = await sellProduct(world, [1]);
      await expectChoices(world, next, 'fan-1', ['2 preferred']);
      await releaseHold(club, await holdSingle(world, 1, 2));
    },
  },
} satisfies Record<string, Check>;

async function preferredOf(world: World, contactId: string): Promise<readonly PreferredSeat[]> {
  return (await world.party('home').do('listPreferredSeats', { path: { contactId } })).items;
}

/** Configuration and place of each, such as `main 2`. */
async function expectPreferred(world: World, contactId: string, expected: readonly string[]): Promise<void> {
  const main = world.filled('{{configuration.main}}');
  const items = await preferredOf(world, contactId);
  const seen = items.map(({ physicalConfigurationId, seat }) => {
    return `${physicalConfigurationId === main ? 'main' : 'other'} ${placeOf(world, seat)}`;
  });
  expectEqual(seen.toSorted(), [...expected], `the preferred seats of ${contactId}`);
  for (const item of items) expectEqual(item.contactId, contactId, '/items/contactId');
}

/** The seat that the season ticket has in each configuration. */
async function expectStored(world: World, ticket: SeasonTicket, now: string): Promise<void> {
  const expected = ticket.seats.map(({ physicalConfigurationId, seat }) => ({
    contactId: ticket.contactId,
    physicalConfigurationId,
    seat,
    seasonTicketId: ticket.id,
    storedAt: Date.parse(now),
  }));
  const items = await preferredOf(world, ticket.contactId);
  const seen = items.map((item) => ({ ...item, storedAt: Date.parse(item.storedAt) }));
  expectEqual<unknown>(seen.toSorted(byConfiguration), expected.toSorted(byConfiguration), 'the preferred seats');
}

type InConfiguration = Pick<PreferredSeat, 'physicalConfigurationId'>;

function byConfiguration(one: InConfiguration, other: InConfiguration): number {
  return one.physicalConfigurationId < other.physicalConfigurationId ? -1 : 1;
}

/** Place and choice for each configuration, by its first performance. */
async function expectChoices(
  world: World,
  product: Named,
  contactId: string,
  expected: readonly string[],
): Promise<void> {
  const { offers } = await quoteSeason(world, product, wishFor([contactId]));
  const { seats, chosenBy } = firstOf(offers);
  const seen = chosenBy.map(({ physicalConfigurationId, choice }) => {
    const seat = seats.find((one) => one.physicalConfigurationId === physicalConfigurationId)?.seat;
    return `${seat ? placeOf(world, seat) : 'no seat'} ${choice}`;
  });
  expectEqual(seen, [...expected], `the seats offered to ${contactId}, and how they were chosen`);
}

/** A contact who prefers seat 2 is offered it at a performance where all are free, and only as a fixed seat. */
async function expectUsedForFixedSeats(world: World, contactId: string, performance: number): Promise<void> {
  const quotas = [{ priceBandId: 'A', quota: 9 }];
  const adult = { priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 900, currency: 'GBP' } };
  const calculated = await sellProduct(world, [performance], { type: 'calculatedPrice', quotas });
  const predefined = await sellProduct(world, [performance], { type: 'predefinedPrice', quotas, prices: [adult] });
  await expectChoices(world, await sellProduct(world, [performance]), contactId, ['2 preferred']);
  for (const product of [calculated, predefined]) await expectChoices(world, product, contactId, ['0 best']);
}

async function readTickets(world: World, { seats }: SeasonTicket): Promise<unknown[]> {
  const home = world.party('home');
  return Promise.all(seats.map(({ ticketId = '' }) => home.do('getTicket', { path: { ticketId } })));
}
