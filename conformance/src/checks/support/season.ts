/** The everyday steps of season tickets: a ground to sell them in, products, quotes, purchases. */
import type {
  ChosenSeat,
  Hold,
  SeasonProduct,
  SeasonProductRequest,
  SeasonPurchase,
  SeasonQuote,
  SeasonSeat,
  SeasonTicket,
  SeasonTicketWish,
  SeasonWish,
} from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import type { Actor } from '../../world/actor.ts';
import type { Given } from '../../world/state-source.ts';
import type { World } from '../../world/world.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { adults, confirm } from './purchase.ts';

type Configuration = 'main' | 'other' | 'rebuilt';
export type ContingentName = 'general' | 'sponsors';

/**
 * A ground whose areas have one seat each, best first, so that a seat is told by the number of its area. For every
 * performance its configuration and the categories of the areas, a letter each. In the areas that `otherwise` names the
 * other configurations have another seat than `main`.
 */
export function singleSeats(
  performances: readonly (readonly [Configuration, string])[],
  otherwise: readonly number[] = [],
): Given {
  const count = Math.max(...performances.map(([, categories]) => categories.length));
  const areas = Array.from({ length: count }, () => ['.']);
  const changed = areas.map((rows, index) => (otherwise.includes(index) ? ['x.'] : rows));
  return {
    'season.performances': performances.map(([configuration]) => configuration),
    'configuration.main': areas,
    'configuration.other': changed,
    'configuration.rebuilt': changed,
    'configuration.categories': performances.map(([, categories]) => [...categories] as Category[]),
  };
}

type Category = NonNullable<Given['configuration.categories']>[number][number];

/** The home club, asking about its own allocation at a performance. */
export function homeAt(world: World, performance: number, contingent: ContingentName = 'general'): Actor {
  return world.party('home', world.filled(`{{contingent.${contingent}.${performance}}}`));
}

export type ProductWish = Partial<SeasonProductRequest>;

/** A fixed seat in the contingent `general` at these performances, as long as nothing else is wished. */
export function sellProduct(
  world: World,
  performances: readonly number[],
  wish: ProductWish = {},
): Promise<SeasonProduct> {
  return world.party('home').do('createSeasonProduct', { body: productRequest(performances, wish) });
}

export function productRequest(performances: readonly number[], wish: ProductWish = {}): SeasonProductRequest {
  const { type = 'fixedSeat' } = wish;
  const contingents = [contingentAt('general', performances)];
  return { name: 'Season ticket', type, contingents, ...(type === 'fixedSeat' ? { quota: 50 } : {}), ...wish };
}

export function contingentAt(name: ContingentName, performances: readonly number[]) {
  return { name, allocationIds: performances.map((performance) => `{{contingent.${name}.${performance}}}`) };
}

export type Named = Pick<SeasonProduct, 'id'>;

export function readProduct(world: World, { id }: Named): Promise<SeasonProduct> {
  return world.party('home').do('getSeasonProduct', { path: { seasonProductId: id } });
}

/** One for a contact, at the price of an adult. */
export function ticketFor(contactId: string, seats?: readonly ChosenSeat[], priceType = 'adult'): SeasonTicketWish {
  const wish = { contactId, priceTypeId: `{{priceType.${priceType}}}` };
  return seats === undefined ? wish : { ...wish, seats: [...seats] };
}

/** In category A, for contacts by their ids or for tickets as they are. */
export function wishFor(tickets: readonly (string | SeasonTicketWish)[], wish: Partial<SeasonWish> = {}): SeasonWish {
  return {
    priceBandId: 'A',
    tickets: tickets.map((one) => (typeof one === 'string' ? ticketFor(one) : one)),
    ...wish,
  };
}

export function quoteSeason(world: World, { id }: Named, wish: SeasonWish): Promise<SeasonQuote> {
  return world.party('home').do('createSeasonQuote', { path: { seasonProductId: id }, body: wish });
}

/** A purchase at this total, whatever comes of it. */
export function sendPurchase(
  world: World,
  { id }: Named,
  wish: SeasonWish,
  amount: number,
  acceptSeatPerPerformance?: boolean,
): Promise<CallAnswer> {
  const expectedTotal = { amount, currency: 'GBP' };
  const accept = acceptSeatPerPerformance === undefined ? {} : { acceptSeatPerPerformance };
  const body = { wish, expectedTotal, ...accept };
  return world.party('home').send('createSeasonPurchase', { path: { seasonProductId: id }, body });
}

/** At the total of a quote. */
export async function buySeason(world: World, product: Named, wish: SeasonWish): Promise<SeasonPurchase> {
  const quoted = await quoteSeason(world, product, wish);
  const { total, obstacle } = quoted;
  expectThat(total !== undefined, 'a quote with a total', obstacle ?? quoted, '/total');
  const { amount, currency } = total;
  const accept = quoted.seatPerPerformance ? { acceptSeatPerPerformance: true } : {};
  const body = { wish, expectedTotal: { amount, currency }, ...accept };
  return world.party('home').do('createSeasonPurchase', { path: { seasonProductId: product.id }, body });
}

/** One season ticket in category A. */
export async function buyFor(
  world: World,
  product: Named,
  contactId: string,
  seats?: readonly ChosenSeat[],
): Promise<SeasonTicket> {
  const { seasonTickets } = await buySeason(world, product, wishFor([ticketFor(contactId, seats)]));
  return firstOf(seasonTickets);
}

export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  expectThat(first !== undefined, 'at least one', items);
  return first;
}

export function readSeasonTicket(world: World, { id }: Pick<SeasonTicket, 'id'>): Promise<SeasonTicket> {
  return world.party('home').do('getSeasonTicket', { path: { seasonTicketId: id } });
}

/** All of a product, by pages of so many. */
export async function seasonTicketsOf(world: World, { id }: Named, limit = 100): Promise<SeasonTicket[]> {
  const home = world.party('home');
  return everyPage(limit, (query) => home.do('listSeasonTickets', { path: { seasonProductId: id }, query }));
}

type Paged<Item> = { readonly items: readonly Item[]; readonly nextCursor?: string };

/** The items of all pages, of which none is longer than asked for. */
export async function everyPage<Item>(
  limit: number,
  read: (query: { limit: number; cursor?: string }) => Promise<Paged<Item>>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let cursor: string | undefined, pages = 0; ; pages += 1) {
    const page = await read(cursor === undefined ? { limit } : { limit, cursor });
    expectThat(page.items.length <= limit && pages < 1000, `at most ${limit} items on a page`, page, '/items');
    all.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) return all;
  }
}

type WithArea = { readonly areaId: string };

/** The number of a seat's area in `season.area.N`. */
export function placeOf(world: World, { areaId }: WithArea): number {
  const names = Array.from({ length: 8 }, (_, number) => world.data.names[`season.area.${number}`]);
  const place = names.indexOf(areaId);
  expectThat(place >= 0, 'an area of the ground', areaId, '/areaId');
  return place;
}

/** Performance by performance. */
export function placesOf(world: World, { seats }: { readonly seats: readonly Pick<SeasonSeat, 'seat'>[] }): number[] {
  return seats.map(({ seat }) => placeOf(world, seat));
}

/** The seats of a ground of single seats, as a wish chooses them, by configuration and place; asked while all are free. */
export async function seatFinder(world: World, product: Named, quantity: number, priceBandId = 'A') {
  const tickets = Array.from({ length: quantity }, (_, index) => `asks-${index}`);
  const { offers } = await quoteSeason(world, product, wishFor(tickets, { priceBandId }));
  const seats = offers.flatMap((offer) => offer.seats);
  return (place: number, configuration: 'main' | 'other' = 'main'): ChosenSeat[] => {
    const physicalConfigurationId = world.filled(`{{configuration.${configuration}}}`);
    const found = seats.find(
      (one) => one.physicalConfigurationId === physicalConfigurationId && placeOf(world, one.seat) === place,
    );
    expectThat(found !== undefined, `somebody to be offered seat ${place} of ${configuration}`, offers, '/offers');
    return [{ physicalConfigurationId, seatId: found.seat.id }];
  };
}

/** Sells the seat of an area at one performance alone, as a single ticket. */
export async function sellSingle(world: World, performance: number, place: number): Promise<void> {
  const club = homeAt(world, performance);
  await confirm(club, await holdSingle(world, performance, place));
}

export function holdSingle(world: World, performance: number, place: number): Promise<Hold> {
  return homeAt(world, performance).do('createHold', { body: singleAt(place) });
}

export function singleAt(place: number) {
  const { selection } = adults(1);
  return { selection: { ...selection, areas: [`{{season.area.${place}}}`] } };
}

export type Counts = { readonly free: number; readonly held: number; readonly sold: number };

/** What is free, held and sold at a performance. */
export async function countsAt(world: World, performance: number, contingent?: ContingentName): Promise<Counts> {
  const { areas } = await homeAt(world, performance, contingent).do('getAvailability');
  const sum = (name: keyof Counts): number => areas.reduce((before, area) => before + area[name], 0);
  return { free: sum('free'), held: sum('held'), sold: sum('sold') };
}

export async function expectCounts(
  world: World,
  performances: readonly number[],
  { held, sold }: Pick<Counts, 'held' | 'sold'>,
  when: string,
): Promise<void> {
  for (const performance of performances) {
    const { held: seenHeld, sold: seenSold } = await countsAt(world, performance);
    expectEqual(
      { held: seenHeld, sold: seenSold },
      { held, sold },
      `seats taken at performance ${performance} ${when}`,
    );
  }
}
