/** How the public API shows each criterion of season tickets, where the Issuer has them. */
import type { CriterionId } from '../../generated/vocabulary.ts';
import { secondsBetween } from '../../time.ts';
import type { Given } from '../../world/state-source.ts';
import type { World } from '../../world/world.ts';
import { expectEqual, expectThat } from '../expect.ts';
import type { Look, Wanted } from './criterion-look.ts';
import { outcomesOf, renew } from './renewal.ts';
import { buySeason, homeAt, sellProduct, wishFor } from './season.ts';

type SeasonCriterion = Extract<CriterionId, `season.${string}` | `configuration.${string}` | `contact.${string}`>;
type Configuration = Wanted['season.performances'][number];

export const seasonLooks: { readonly [Id in SeasonCriterion]: Look<Id> } = {
  'season.performances': ofSeason(async (world, performances) => {
    if (performances.length === 0) return;
    const numbers = performances.map((_, number) => number);
    const product = await sellProduct(world, numbers);
    const shown = product.performances.map(({ fixtureId, physicalConfigurationId }) => [
      fixtureId,
      physicalConfigurationId,
    ]);
    const wanted = performances.map((name, number) => [
      world.filled(`{{performance.${number}}}`),
      world.filled(`{{configuration.${name === 'other' ? 'other' : 'main'}}}`),
    ]);
    expectEqual(shown, wanted, 'season.performances at /performances');
    for (const [number, { kickOff }] of product.performances.entries()) {
      const before = product.performances[number - 1];
      if (before) expectEqual(secondsBetween(before.kickOff, kickOff), 7 * 86_400, 'the seconds to the next kick-off');
      await expectContingents(world, number, product.organisationId);
    }
  }),
  'configuration.main': ofConfiguration('main'),
  'configuration.other': ofConfiguration('other'),
  'configuration.rebuilt': ofConfiguration('rebuilt'),
  'configuration.categories': ofSeason(async (world, categories, given) => {
    for (const number of (given['season.performances'] ?? []).keys()) {
      const shown = (await areasAt(world, number)).map(({ priceBandId }) => priceBandId);
      const wanted = shown.map((_, index) => categories[number]?.[index] ?? 'ABCDEFGH'.charAt(index));
      expectEqual(shown, wanted, `configuration.categories at performance ${number}`);
    }
  }),
  'contact.paymentFails': ofContacts('paymentFailed'),
  'contact.shipmentMissing': ofContacts('shipmentMissing'),
};

function ofSeason<Value>(look: (world: World, wanted: Value, given: Given) => Promise<void>) {
  return async (world: World, wanted: Value, given: Given): Promise<void> => {
    const { profiles } = await world.nobody.do('getCapabilities');
    if (profiles.includes('season')) await look(world, wanted, given);
  };
}

/** Both are the home club's own, and the sponsors' has an area that `general` has not. */
async function expectContingents(world: World, performance: number, organisationId: string): Promise<void> {
  const [general, sponsors] = await Promise.all(
    (['general', 'sponsors'] as const).map((name) => homeAt(world, performance, name).do('getAllocation')),
  );
  const fixtureId = world.filled(`{{performance.${performance}}}`);
  for (const allocation of [general, sponsors])
    expectEqual(
      [allocation?.fixtureId, allocation?.sellerOrganisationId, allocation?.homeOrganisationId],
      [fixtureId, organisationId, organisationId],
      'fixture, Seller and home club of an allocation of the home club',
    );
  const ids = new Set(general?.areas.map(({ areaId }) => areaId));
  expectEqual(sponsors?.areas.length, 1, 'the number of areas of sponsors');
  expectThat(sponsors?.areas.every(({ areaId }) => !ids.has(areaId)) ?? false, 'an area of its own', sponsors?.areas);
}

async function areasAt(world: World, performance: number) {
  return (await homeAt(world, performance).do('getAvailability')).areas;
}

/** Area by area at every performance whose ground it is: how many seats, and by what names they go. */
function ofConfiguration(configuration: Configuration) {
  return ofSeason(async (world, pictures: readonly (readonly string[])[], given) => {
    for (const [number, name] of (given['season.performances'] ?? []).entries()) {
      if (name !== configuration) continue;
      const areas = await areasAt(world, number);
      expectEqual(
        areas.map(({ areaId }) => areaId),
        pictures.map((_, index) => world.filled(`{{season.area.${index}}}`)),
        `the areas of configuration.${configuration} at performance ${number}`,
      );
      expectEqual(
        areas.map(({ allocated, freeWheelchairSpaces }) => ({ allocated, freeWheelchairSpaces })),
        pictures.map((rows) => ({ allocated: count(rows, /[.rwc]/g), freeWheelchairSpaces: count(rows, /w/g) })),
        `the seats of configuration.${configuration} at performance ${number}`,
      );
    }
  });
}

function count(rows: readonly string[], symbols: RegExp): number {
  return rows.join('').match(symbols)?.length ?? 0;
}

/** By a dry run of a renewal of theirs, where there are two performances of one configuration. */
function ofContacts(reason: 'paymentFailed' | 'shipmentMissing') {
  return ofSeason(async (world, contactIds: readonly string[], given) => {
    const [first, second] = given['season.performances'] ?? [];
    if (first === undefined || first !== second) return;
    const [origin, target] = [await sellProduct(world, [0]), await sellProduct(world, [1])];
    await buySeason(world, origin, wishFor(['in-order', ...contactIds]));
    const { results } = await renew(world, target, origin, { dryRun: true });
    const wanted = ['in-order 1 sold', ...contactIds.map((contactId) => `${contactId} 1 notRenewed ${reason}`)];
    expectEqual(outcomesOf(results).toSorted(), wanted.toSorted(), `what a renewal tells of contacts (${reason})`);
  });
}
