/**
 * A club between two seasons: so many season tickets with a fixed seat were sold for the last one, in one configuration of
 * the ground, and the next one is also played in another, where a third of the places are missing and others are new.
 */
import type { RenewalRunRequest, SeasonPurchaseRequest, WorldCriteria } from '../generated/types.ts';
import { createWorld, type TestWorld } from './worlds.ts';

type Configuration = NonNullable<WorldCriteria['season.performances']>[number];

export type SeasonWish = {
  readonly tickets: number;
  /** At least so many in the ground, and a few hundred at least. */
  readonly seats: number;
  /** Of the next season; absent, there is one. In both seasons it is played in `main`, in the next one in `other` as well. */
  readonly performances?: readonly Configuration[];
  /** Of the next season; absent, there are as many as there are season tickets now. */
  readonly quota?: number;
  /** Contacts whose payment fails. */
  readonly paymentFails?: readonly string[];
};

export type SeasonWorld = {
  readonly world: TestWorld;
  readonly originId: string;
  readonly targetId: string;
  /** Those that the next season is sold from, one for each performance. */
  readonly allocationIds: readonly string[];
};

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
const rows = 40;
const newRows = 20;
const narrowest = 3;
/** Of an adult in the first category, in minor units; each further one is a tenth of it less. */
const dearest = 2500;
const mostOfPurchase = 50;
/** Purchases under way at once. */
const lanes = 8;

/** As many areas of equal size as there are categories. */
function pictures(seats: number): Pick<WorldCriteria, 'configuration.main' | 'configuration.other'> {
  const width = Math.max(narrowest, Math.ceil(seats / letters.length / rows));
  const missing = Math.round(width / 3);
  const whole = '.'.repeat(width);
  const shorter = '.'.repeat(width - missing) + 'x'.repeat(missing);
  const areas = (area: readonly string[]) => letters.map(() => [...area]);
  return {
    'configuration.main': areas(Array.from({ length: rows }, () => whole)),
    'configuration.other': areas(Array.from({ length: rows + newRows }, (_, row) => (row < rows ? shorter : whole))),
  };
}

export async function openSeason(baseUrl: string, wish: SeasonWish): Promise<SeasonWorld> {
  const { tickets, seats, performances = ['main', 'other'], quota = tickets, paymentFails = [] } = wish;
  const world = await createWorld(baseUrl, {
    ...pictures(seats),
    'season.performances': ['main', ...performances],
    'price.adult': dearest,
    'contact.paymentFails': [...paymentFails],
  });
  const allocationIds = performances.map((_, index) => world.world.names[`contingent.general.${index + 1}`] ?? '');
  const originId = await openProduct(world, [world.world.names['contingent.general.0'] ?? ''], tickets);
  const targetId = await openProduct(world, allocationIds, quota);
  await sell(world, originId, tickets);
  return { world, originId, targetId, allocationIds };
}

async function openProduct({ world, home }: TestWorld, allocationIds: string[], quota: number): Promise<string> {
  const path = { organisationId: world.organisations.home };
  const contingents = [{ name: 'general', allocationIds }];
  const { body } = await home('createSeasonProduct', {
    path,
    body: { name: 'Season ticket', type: 'fixedSeat', contingents, quota },
  });
  return body.id;
}

/** As many of each category as go evenly, each to a contact of its own. */
async function sell({ home, world }: TestWorld, seasonProductId: string, tickets: number): Promise<void> {
  const adult = world.names['priceType.adult'] ?? '';
  const purchases = Array.from({ length: Math.ceil(tickets / mostOfPurchase) }, (_, index): SeasonPurchaseRequest => {
    const first = index * mostOfPurchase;
    const quantity = Math.min(mostOfPurchase, tickets - first);
    const category = index % letters.length;
    const price = Math.floor((dearest * (10 - category)) / 10);
    return {
      wish: {
        priceBandId: letters[category] ?? '',
        tickets: Array.from({ length: quantity }, (_ticket, place) => ({
          contactId: contactName(first + place),
          priceTypeId: adult,
        })),
      },
      expectedTotal: { amount: price * quantity, currency: 'GBP' },
    };
  });
  const lane = async (): Promise<void> => {
    for (let body = purchases.shift(); body; body = purchases.shift())
      void (await home('createSeasonPurchase', { path: { seasonProductId }, body })).body;
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

export function contactName(number: number): string {
  return `fan-${number + 1}`;
}

export async function startRun(
  { world, originId, targetId }: SeasonWorld,
  request: Omit<RenewalRunRequest, 'originProductId'>,
): Promise<string> {
  const path = { seasonProductId: targetId };
  const { body } = await world.home('createRenewalRun', {
    path,
    body: { originProductId: originId, ...request },
  });
  return body.id;
}
