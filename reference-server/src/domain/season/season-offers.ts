/** Which seats a wish would get, and what they cost. */
import type { Money, SeasonProduct, SeasonSeat, SeasonTicketWish, SeasonWish } from '../../generated/types.ts';
import { seatView } from '../hold-view.ts';
import { listPriceOf } from '../list-price.ts';
import { evenShares } from '../shares.ts';
import { byConfiguration, type Performance } from './performances.ts';
import { categoryIn, Stand } from './stand.ts';

export type Choice = 'chosen' | 'preferred' | 'best' | 'seatPerPerformance';

/** The seat of one ticket at each performance of a physical configuration. */
export type Seating = { readonly choice: Choice; readonly seatIds: readonly string[] };

/** What one season ticket would have at a performance. */
export type OfferedSeat = Omit<SeasonSeat, 'holdId' | 'ticketId'>;

/** Where a contact's preferred seat is in a configuration. */
export type PreferredSeatIn = (contactId: string, physicalConfigurationId: string) => string | undefined;

/**
 * The stands of a contingent, by physical configuration, in the order of their first kick-off. In a `sale` of a fixed seat
 * any category will do in a further configuration that lacks the one asked for.
 */
export function standsOf(
  { type }: Pick<SeasonProduct, 'type'>,
  performances: readonly Performance[],
  contingent: string,
  purpose: 'sale' | 'renewal',
): ReadonlyMap<string, Stand> {
  const isFixed = type === 'fixedSeat';
  return new Map(
    [...byConfiguration(performances)].map(([id, group], number) => {
      const own = group.flatMap(({ fixtureId, allocations }) => {
        const allocation = allocations.get(contingent);
        return allocation ? [{ fixtureId, allocation }] : [];
      });
      const isFurther = purpose === 'sale' && isFixed && number > 0;
      return [id, new Stand(own, isFixed ? 'first' : 'every', isFurther)] as const;
    }),
  );
}

/** One seating a ticket, in their order, or null where so many seats are not to be had. Takes them in the stand. */
export function seatTickets(
  stand: Stand,
  configurationId: string,
  { tickets, priceBandId }: SeasonWish,
  preferredSeatIn: PreferredSeatIn,
): Seating[] | null {
  const seated = new Map<SeasonTicketWish, Seating>();
  const seat = (ticket: SeasonTicketWish, choice: Choice, seatId: string): void => {
    stand.takeThroughout(seatId);
    seated.set(ticket, { choice, seatIds: stand.performances.map(() => seatId) });
  };
  for (const ticket of tickets) {
    const chosen = chosenSeat(ticket, configurationId);
    if (chosen !== undefined) seat(ticket, 'chosen', chosen);
  }
  for (const ticket of tickets) {
    const preferred = preferredSeatIn(ticket.contactId, configurationId);
    if (!seated.has(ticket) && preferred !== undefined && suits(stand, preferred, ticket, priceBandId))
      seat(ticket, 'preferred', preferred);
  }
  const waiting = tickets.filter((ticket) => !seated.has(ticket));
  const rest = waiting.length === 0 ? [] : seatRest(stand, waiting, priceBandId);
  if (rest === null) return null;
  waiting.forEach((ticket, index) => seated.set(ticket, rest[index] ?? { choice: 'best', seatIds: [] }));
  return tickets.flatMap((ticket) => seated.get(ticket) ?? []);
}

export function chosenSeat({ seats = [] }: SeasonTicketWish, configurationId: string): string | undefined {
  return seats.find(({ physicalConfigurationId }) => physicalConfigurationId === configurationId)?.seatId;
}

function suits(stand: Stand, seatId: string, { priceTypeId }: SeasonTicketWish, category: string): boolean {
  return stand.isFreeThroughout(seatId) && stand.isOf(category, seatId) && stand.isForPriceType(seatId, priceTypeId);
}

/** The best seats free throughout, together where they are to be had; who is left has the best at each performance alone. */
function seatRest(stand: Stand, tickets: readonly SeasonTicketWish[], category: string): Seating[] | null {
  const together = seatThroughout(stand, tickets, category);
  if (together) return together;
  const seatings = tickets.map((ticket) => seatThroughout(stand, [ticket], category)?.[0]);
  const left = tickets.filter((_, index) => seatings[index] === undefined);
  const makeshift = seatAtEach(stand, left, category);
  return makeshift && seatings.flatMap((seating) => seating ?? makeshift.shift() ?? []);
}

function seatThroughout(stand: Stand, tickets: readonly SeasonTicketWish[], category: string): Seating[] | null {
  const priceTypeIds = tickets.map(({ priceTypeId }) => priceTypeId);
  const found = stand.best(category, priceTypeIds);
  if (!found) return null;
  const seatIds = inOrderOf(priceTypeIds, found);
  for (const seatId of seatIds) stand.takeThroughout(seatId);
  return seatIds.map((seatId) => ({ choice: 'best', seatIds: stand.performances.map(() => seatId) }));
}

function seatAtEach(stand: Stand, tickets: readonly SeasonTicketWish[], category: string): Seating[] | null {
  const priceTypeIds = tickets.map(({ priceTypeId }) => priceTypeId);
  const each = stand.performances.map((_, index) => stand.bestAt(index, category, priceTypeIds));
  if (each.includes(null)) return null;
  const rows = each.map((found) => inOrderOf(priceTypeIds, found ?? new Map()));
  rows.forEach((seatIds, index) => seatIds.forEach((seatId) => stand.takeAt(index, seatId)));
  return tickets.map((_, ticket) => ({
    choice: 'seatPerPerformance',
    seatIds: rows.map((seatIds) => seatIds[ticket] ?? ''),
  }));
}

/** Of each price type the seats in the order they were found. */
function inOrderOf(priceTypeIds: readonly string[], found: ReadonlyMap<string, readonly string[]>): string[] {
  const next = new Map<string, number>();
  return priceTypeIds.map((priceTypeId) => {
    const index = next.get(priceTypeId) ?? 0;
    next.set(priceTypeId, index + 1);
    return found.get(priceTypeId)?.[index] ?? '';
  });
}

type Priced = Pick<SeasonProduct, 'type' | 'prices'>;
/** `listed`: minor units, where the price list has one. */
type ListedSeat = { readonly offered: OfferedSeat; readonly listed: number | undefined };

/** The seats with their prices, by kick-off; null where one has no price. `seatIdsIn`: at each performance of a configuration. */
export function pricedSeats(
  product: Priced,
  performances: readonly Performance[],
  contingent: string,
  priceTypeId: string,
  seatIdsIn: (physicalConfigurationId: string) => readonly string[],
): OfferedSeat[] | null {
  const groups = byConfiguration(performances);
  const seats = performances.flatMap((performance): ListedSeat[] => {
    const { fixtureId, physicalConfigurationId } = performance;
    const at = groups.get(physicalConfigurationId)?.indexOf(performance) ?? 0;
    const allocation = performance.allocations.get(contingent);
    const seat = allocation?.pool.map.seatIndexById.get(seatIdsIn(physicalConfigurationId)[at] ?? '');
    if (!allocation || seat === undefined) return [];
    const listed = listPriceOf(allocation, seat, priceTypeId);
    return [
      {
        offered: {
          fixtureId,
          physicalConfigurationId,
          seat: seatView(allocation.pool.map, seat),
          priceBandId: categoryIn(allocation.pool.map, seat),
          price: { amount: listed ?? 0, currency: allocation.priceList.currency },
        },
        listed,
      },
    ];
  });
  const amounts = amountsOf(product, seats, priceTypeId);
  if (seats.length < performances.length || amounts.includes(undefined)) return null;
  return seats.map(({ offered }, index) => ({
    ...offered,
    price: { ...offered.price, amount: amounts[index] ?? 0 },
  }));
}

/** A predefined price is spread over the performances, the first ones having a minor unit more where it does not go evenly. */
function amountsOf(
  { type, prices = [] }: Priced,
  seats: readonly ListedSeat[],
  priceTypeId: string,
): (number | undefined)[] {
  if (type !== 'predefinedPrice') return seats.map(({ listed }) => listed);
  const category = seats[0]?.offered.priceBandId;
  const price = prices.find((one) => one.priceBandId === category && one.priceTypeId === priceTypeId)?.price.amount;
  return price === undefined ? [undefined] : evenShares(price, seats.length);
}

export function totalOfSeats(seats: readonly OfferedSeat[]): Money {
  const amount = seats.reduce((sum, { price }) => sum + price.amount, 0);
  return { amount, currency: seats[0]?.price.currency ?? '' };
}
