/** Of which kind the seats of season tickets are, and from which contingent a renewal takes them. */
import type { SeasonTicket } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual } from './expect.ts';
import { outcomesOf, renew, renewedWithOf } from './support/renewal.ts';
import {
  buySeason,
  contingentAt,
  firstOf,
  quoteSeason,
  readSeasonTicket,
  sellProduct,
  ticketFor,
  wishFor,
  type Named,
} from './support/season.ts';

export const renewalSeatChecks = {
  'SEAS-34': {
    given: {
      'season.performances': ['main', 'other', 'main'],
      'configuration.main': [['w.']],
      'configuration.other': [['.w']],
    },
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const [origin, target] = [await sellProduct(world, [0]), await sellProduct(world, [1])];
      const sold: SeasonTicket[] = [];
      for (const [contactId, priceType] of [
        ['fan-1', 'wheelchair'],
        ['fan-2', 'adult'],
      ] as const) {
        sold.push(
          ...(await buySeason(world, origin, wishFor([ticketFor(contactId, undefined, priceType)]))).seasonTickets,
        );
        await world.clock.moveBy(1);
      }
      const quotas = [{ priceBandId: 'A', quota: 9 }];
      const calculated = await sellProduct(world, [1], { type: 'calculatedPrice', quotas });
      const each = (await renew(world, calculated, origin, { dryRun: true })).results;
      expectEqual(
        each.map(({ configurations: [one] }) => one?.seatAfter?.kind),
        ['wheelchair', 'standard'],
        'kind of seat where the product has no fixed seat',
      );
      const { results } = await renew(world, target, origin);
      expectEqual(outcomesOf(results), ['fan-1 2 sold', 'fan-2 2 sold'], 'the results');
      const seen = results.map(({ configurations: [one] }) => [one?.row, one?.seatBefore?.kind, one?.seatAfter?.kind]);
      const expected = [
        ['RNWL-12', 'wheelchair', 'wheelchair'],
        ['RNWL-12', 'standard', 'standard'],
      ];
      expectEqual<unknown>(seen, expected, 'row and kind of seat before and after');
      await expectKindWhenSold(world, sold);
    },
  },

  'SEAS-35': {
    given: { 'season.performances': ['main', 'main', 'other'], 'configuration.main': [['..']] },
    needs: ['home'],
    run: async ({ world }) => {
      const both = (performance: number) => [
        contingentAt('general', [performance]),
        contingentAt('sponsors', [performance]),
      ];
      const origin = await sellProduct(world, [0], { contingents: both(0) });
      const wish = wishFor(['fan-1'], { contingent: 'sponsors' });
      const bought = firstOf((await buySeason(world, origin, wish)).seasonTickets);
      const same = await sellProduct(world, [1], { contingents: both(1) });
      expectEqual(await renewedFrom(world, same, origin), ['sponsors', true], 'where the product has the contingent');
      const members = { ...contingentAt('sponsors', [2]), name: 'members' };
      const first = await sellProduct(world, [2], { contingents: [contingentAt('general', [2]), members] });
      expectEqual(await renewedFrom(world, first, origin), ['general', false], 'where it does not');
      expectEqual(bought.contingent, 'sponsors', '/contingent of what was renewed');
    },
  },
} satisfies Record<string, Check>;

/** By contacts who prefer one kind of seat and ask for the other, or choose it. */
async function expectKindWhenSold(world: World, sold: readonly SeasonTicket[]): Promise<void> {
  const product = await sellProduct(world, [2]);
  for (const [ticket, own, other] of [
    [sold[0], 'wheelchair', 'adult'],
    [sold[1], 'adult', 'wheelchair'],
  ] as const) {
    const { contactId, seats } = ticket ?? { contactId: '', seats: [] };
    const { physicalConfigurationId, seat } = firstOf(seats);
    const chosen = [{ physicalConfigurationId, seatId: seat.id }];
    for (const [priceType, choice] of [
      [own, 'preferred'],
      [other, 'best'],
    ] as const) {
      const { offers } = await quoteSeason(world, product, wishFor([ticketFor(contactId, undefined, priceType)]));
      const offer = firstOf(offers);
      expectEqual<unknown>(
        [offer.chosenBy[0]?.choice, offer.seats[0]?.seat.kind],
        [choice, priceType === 'adult' ? 'standard' : 'wheelchair'],
        `how the seat of ${contactId} was found, and its kind`,
      );
      const { obstacle } = await quoteSeason(world, product, wishFor([ticketFor('fan-3', chosen, priceType)]));
      expectEqual(obstacle, priceType === own ? undefined : 'SEAT_NOT_OFFERED', '/obstacle of a seat that is chosen');
    }
  }
}

/** The contingent of the new season ticket, and whether its area is that of the one before. */
async function renewedFrom(world: World, target: Named, origin: Named): Promise<[string, boolean]> {
  const result = firstOf((await renew(world, target, origin)).results);
  const { contingent } = await readSeasonTicket(world, { id: renewedWithOf(result) });
  const [one] = result.configurations;
  return [contingent, one?.seatAfter?.areaId === one?.seatBefore?.areaId];
}
