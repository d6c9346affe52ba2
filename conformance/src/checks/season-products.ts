/** What a season-ticket product says of itself, and on which channels it is sold. */
import type { SeasonProduct, SeasonProductType } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal, expectThat } from './expect.ts';
import { renew } from './support/renewal.ts';
import {
  buyFor,
  contingentAt,
  everyPage,
  quoteSeason,
  readProduct,
  sellProduct,
  sendPurchase,
  singleSeats,
  wishFor,
  type ProductWish,
} from './support/season.ts';

const quotas = [
  { priceBandId: 'A', quota: 3 },
  { priceBandId: 'B', quota: 2 },
];
const prices = [
  { priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 10_000, currency: 'GBP' } },
  { priceBandId: 'B', priceTypeId: '{{priceType.adult}}', price: { amount: 8000, currency: 'GBP' } },
];
const wishes: Readonly<Record<SeasonProductType, ProductWish>> = {
  fixedSeat: { type: 'fixedSeat', quota: 7 },
  calculatedPrice: { type: 'calculatedPrice', quotas },
  predefinedPrice: { type: 'predefinedPrice', quotas, prices },
};
const types = Object.keys(wishes) as SeasonProductType[];

export const seasonProductChecks = {
  'SEAS-01': {
    given: singleSeats([
      ['main', 'AB'],
      ['other', 'AB'],
      ['main', 'BA'],
      ['main', 'AB'],
    ]),
    needs: ['home', 'fresh'],
    run: async ({ world }) => {
      const made: SeasonProduct[] = [];
      for (const type of types) {
        const contingents = [contingentAt('general', [2, 0, 1]), contingentAt('sponsors', [1, 2, 0])];
        const product = await sellProduct(world, [], { ...wishes[type], name: `Season ${type}`, contingents });
        await expectSaysAll(world, product, type);
        made.push(product);
      }
      made.push(await sellProduct(world, [3], { name: 'A season before all', quota: 0 }));
      await expectListed(world, made);
      const [fixed, , , target] = made as [SeasonProduct, SeasonProduct, SeasonProduct, SeasonProduct];
      await buyFor(world, fixed, 'fan-1');
      await renew(world, target, fixed, { createReservation: 'always' });
      for (const [index, type] of types.entries()) {
        const now = await readProduct(world, made[index] as SeasonProduct);
        expectEqual<unknown>(
          now,
          { ...made[index], ...(index === 0 ? { placed: 1 } : {}) },
          `the product of ${type} later`,
        );
      }
    },
  },

  'SEAS-02': {
    given: { 'season.performances': ['main', 'main'] },
    needs: ['home'],
    run: async ({ world }) => {
      await expectSoldOn(world, {}, ['boxOffice']);
      await expectSoldOn(world, wishes.calculatedPrice, ['boxOffice', 'online']);
      await expectSoldOn(world, wishes.predefinedPrice, ['boxOffice', 'online']);
      await expectSoldOn(world, { channels: ['online'] }, ['online']);
      await expectSoldOn(world, { channels: ['online', 'boxOffice'] }, ['boxOffice', 'online']);
      await expectSoldOn(world, { ...wishes.calculatedPrice, channels: ['boxOffice'] }, ['boxOffice']);
    },
  },
} satisfies Record<string, Check>;

/** Everything that a product of these contingents says, as it is answered and as it is read. */
async function expectSaysAll(world: World, product: SeasonProduct, type: SeasonProductType): Promise<void> {
  const named = (name: string): string => world.filled(`{{${name}}}`);
  const inOrder = [0, 1, 2];
  const said = { ...product, contingents: product.contingents, performances: product.performances };
  expectEqual(await readProduct(world, product), product, `the product of ${type} as it is read`);
  expectEqual<unknown>(
    [said.name, said.type, said.organisationId, said.placed],
    [`Season ${type}`, type, world.data.organisations.home, 0],
    'name, type, club and number placed',
  );
  expectEqual(Date.parse(said.createdAt), Date.parse(world.clock.now), '/createdAt');
  expectEqual(
    said.performances.map(({ fixtureId, physicalConfigurationId }) => [fixtureId, physicalConfigurationId]),
    inOrder.map((number) => [
      named(`performance.${number}`),
      named(`configuration.${number === 1 ? 'other' : 'main'}`),
    ]),
    '/performances, by kick-off',
  );
  for (const { fixtureId, kickOff } of said.performances) {
    const fixture = await world.party('home').do('getFixture', { path: { fixtureId } });
    expectEqual(Date.parse(kickOff), Date.parse(fixture.kickOff), '/performances/kickOff, against the fixture');
  }
  expectEqual<unknown>(
    said.contingents,
    (['general', 'sponsors'] as const).map((name) => world.filled(contingentAt(name, inOrder))),
    '/contingents, their allocations by kick-off',
  );
  expectEqual(said.quota, type === 'fixedSeat' ? 7 : undefined, '/quota');
  const byCategory = quotas.map((one) => ({ ...one, placed: 0 }));
  expectEqual(said.quotas, type === 'fixedSeat' ? undefined : byCategory, '/quotas');
  expectEqual(said.prices, type === 'predefinedPrice' ? world.filled(prices) : undefined, '/prices');
}

/** By pages of every length, in the order they were made. */
async function expectListed(world: World, made: readonly SeasonProduct[]): Promise<void> {
  const home = world.party('home');
  for (const limit of [1, 2, 3, 100]) {
    const listed = await everyPage(limit, (query) => home.do('listSeasonProducts', { query }));
    expectEqual(listed, [...made], `the products by pages of ${limit}`);
  }
}

/** Exactly there, by quote and by purchase; where no channel is said it is the box office. */
async function expectSoldOn(
  world: World,
  wish: ProductWish,
  channels: readonly ('boxOffice' | 'online')[],
): Promise<void> {
  const product = await sellProduct(world, [0, 1], wish);
  expectEqual(product.channels.toSorted(), [...channels], '/channels');
  const home = world.party('home');
  for (const channel of ['boxOffice', 'online', undefined] as const) {
    const asked = wishFor(['fan-1'], channel === undefined ? {} : { channel });
    const isOpen = channels.includes(channel ?? 'boxOffice');
    const { total, obstacle } = await quoteSeason(world, product, asked);
    expectEqual(obstacle, isOpen ? undefined : 'CHANNEL_NOT_ALLOWED', `/obstacle of a quote on ${channel ?? 'none'}`);
    const answer = await sendPurchase(world, product, asked, total?.amount ?? 5000);
    if (!isOpen) expectRefusal(answer, 'CHANNEL_NOT_ALLOWED', '/body/wish/channel');
    else expectThat(answer.status === 201, `a purchase on ${channel ?? 'no channel that is said'}`, answer.status);
  }
  const { placed } = await home.do('getSeasonProduct', { path: { seasonProductId: product.id } });
  expectEqual(placed, channels.includes('boxOffice') ? (channels.length === 2 ? 3 : 2) : 1, '/placed');
}
