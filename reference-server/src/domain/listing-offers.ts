/** What a listed seat can be bought at now, by the policy and the price list of today. */
import {
  priceTypeOffer,
  priceTypeOfferConditions,
  resalePriceType,
  resalePriceTypeConditions,
} from '../generated/decisions.ts';
import type { ListingObstacle, ListingOffer, PriceType } from '../generated/types.ts';
import { isStoppedByIssuer } from './change-barcode.ts';
import { choose } from './choice.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { listPriceOf } from './list-price.ts';
import type { ListingRecord } from './listing-state.ts';
import { policyOf } from './resale-terms.ts';
import { shareOf } from './shares.ts';
import { kinds } from './seat-map.ts';
import type { TicketRecord } from './ticket-state.ts';

/** Minor units. */
type Candidate = { readonly priceType: PriceType; readonly price: number };

export type Offers = { readonly offers: readonly ListingOffer[]; readonly obstacle?: ListingObstacle };

/** Dearest first. Without offers there is an obstacle. */
export function offersOf(
  state: FixtureState,
  allocation: AllocationRecord,
  listing: ListingRecord,
  now: number,
): Offers {
  const hindered = obstacleTo(state, allocation, listing, now);
  if (hindered) return { offers: [], obstacle: hindered };
  const offers = eligible(state, allocation, listing);
  return offers.length > 0 ? { offers } : { offers, obstacle: 'noEligiblePriceType' };
}

/** What keeps it from being offered, whatever the price types. */
function obstacleTo(
  state: FixtureState,
  { terms }: AllocationRecord,
  listing: ListingRecord,
  now: number,
): ListingObstacle | null {
  if (terms.state === 'suspended') return 'allocationSuspended';
  if (state.opening?.fixture.status !== 'scheduled') return 'fixtureNotOnSale';
  const ticket = ticketOf(state, listing.ticketId);
  if (ticket.admittedListed) return 'ticketRedeemed';
  if (isStoppedByIssuer(ticket)) return 'stoppedByIssuer';
  return isOffered(state, listing, now) ? null : 'notYetOffered';
}

/** Whether the policy's availability has come for the listing. */
export function isOffered(state: FixtureState, listing: ListingRecord, now: number): boolean {
  const { kind, from } = policyOf(state).availability;
  if (kind === 'from') return now >= Date.parse(from ?? '');
  return kind === 'atOnce' || isAreaSoldOut(state, listing);
}

function isAreaSoldOut(state: FixtureState, { allocationId, ticketId }: ListingRecord): boolean {
  const pool = state.allocations.get(allocationId)?.pool;
  const { seat } = ticketOf(state, ticketId).item;
  const kind = kinds[pool?.map.kindOf[seat] ?? 0] ?? 'standard';
  return pool?.freeInArea(pool.map.areaOf[seat] ?? 0, kind) === 0;
}

/** The price types that the tables let through, whatever the moment. */
export function eligible(state: FixtureState, allocation: AllocationRecord, listing: ListingRecord): ListingOffer[] {
  const ticket = ticketOf(state, listing.ticketId);
  const candidates =
    listing.askedPrice === null
      ? releasedAt(state, allocation, ticket)
      : soldOnAt(state, allocation, ticket, listing.askedPrice);
  return candidates
    .toSorted((one, other) => other.price - one.price)
    .map(({ priceType, price }) => offer(state, allocation, priceType, price));
}

function releasedAt(state: FixtureState, allocation: AllocationRecord, { item }: TicketRecord): Candidate[] {
  const { lowerPrice } = policyOf(state);
  return [...allocation.priceTypes.values()].flatMap((priceType): Candidate[] => {
    const price = listPriceOf(allocation, item.seat, priceType.id);
    const outcome = choose(priceTypeOffer, priceTypeOfferConditions, {
      onChannel: priceType.resale?.offered ?? false,
      priced: price !== undefined,
      fitting: fits(allocation, item.seat, priceType),
      lowerPrice,
      price: price ?? -1,
      originalPrice: item.price,
    });
    return outcome === 'offered' && price !== undefined ? [{ priceType, price }] : [];
  });
}

/** In a marketplace there is one price type, at the price asked. */
function soldOnAt(state: FixtureState, allocation: AllocationRecord, ticket: TicketRecord, price: number): Candidate[] {
  const { resalePriceTypeId: fixtures, competition } = state.opening?.fixture ?? {};
  const { resalePriceTypeId: competitions } = competition ?? {};
  const outcome = choose(resalePriceType, resalePriceTypeConditions, {
    seasonTicket: allocation.orders.get(ticket.clientOrderId)?.seasonTicketId !== undefined,
    force: policyOf(state).seasonTickets === 'force',
    fixtureNames: fixtures !== undefined,
    competitionNames: competitions !== undefined,
  });
  const ids = { own: ticket.item.priceTypeId, fixtures, competitions, none: undefined };
  const priceType = allocation.priceTypes.get(ids[outcome] ?? '');
  return priceType && fits(allocation, ticket.item.seat, priceType) ? [{ priceType, price }] : [];
}

/** Whether it is for seats of this kind, and for somebody who need not be accompanied. */
function fits({ pool }: AllocationRecord, seat: number, { seatKind, eligibility }: PriceType): boolean {
  return kinds[pool.map.kindOf[seat] ?? 0] === seatKind && eligibility.accompaniedBy === undefined;
}

function offer(state: FixtureState, allocation: AllocationRecord, priceType: PriceType, price: number): ListingOffer {
  const fee = shareOf(price, policyOf(state).salesFeeBasisPoints);
  return {
    priceTypeId: priceType.id,
    price: money(allocation, price),
    fee: money(allocation, fee),
    total: money(allocation, price + fee),
    entitlementRequired: priceType.resale?.entitlementRequired ?? false,
  };
}
