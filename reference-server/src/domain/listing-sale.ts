/** A listed seat held for a buyer, and sold on when the order is confirmed. */
import { listingHold } from '../generated/decisions.ts';
import type { ListingHoldRequest } from '../generated/types.ts';
import type { ListingInAllocation } from './access.ts';
import { isStoppedByIssuer, voidedEvent } from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState, HoldRecord } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { instant } from './instant.ts';
import { eligible, isOffered } from './listing-offers.ts';
import { saleView } from './listing-view.ts';
import { ifListingAllows } from './listings.ts';
import { heldSeats, lifeSecondsOf, type HoldLimits } from './place-hold.ts';
import { firstRefusal, type Refusal } from './refusal.ts';
import { settledPayout } from './resale-terms.ts';

type HoldWish = { readonly holdId: string; readonly request: ListingHoldRequest; readonly limits: HoldLimits };

/** Keeps the seat for one buyer at one of the offers. */
export function holdListing(
  state: FixtureState,
  { listing, allocation }: ListingInAllocation,
  { holdId, request, limits }: HoldWish,
  now: number,
): Refusal | DomainEvent[] {
  return ifListingAllows(listing, 'holdListing', () => {
    const ticket = ticketOf(state, listing.ticketId);
    const offers = eligible(state, allocation, listing);
    const chosen = offers.find(({ priceTypeId }) => priceTypeId === request.priceTypeId);
    const refusal = firstRefusal(listingHold, {
      allocationSuspended: allocation.terms.state === 'suspended',
      fixtureStatus: state.opening?.fixture.status ?? '',
      notYetOffered: !isOffered(state, listing, now),
      offers: offers.length,
      eligible: chosen !== undefined,
      entitlementMissing: chosen?.entitlementRequired === true && request.entitled !== true,
      stoppedByIssuer: isStoppedByIssuer(ticket),
      redeemed: ticket.admittedListed,
    });
    if (refusal || !chosen) return refusal ?? [];
    const { seat } = ticket.item;
    const item = { seat, priceTypeId: chosen.priceTypeId, price: chosen.price.amount, fee: chosen.fee.amount };
    const data = {
      holdId,
      expiresAt: instant(now + lifeSecondsOf(request, limits) * 1000),
      extendableUntil: instant(now + limits.holdTotalSeconds * 1000),
      items: heldSeats(allocation, [item]),
      total: chosen.total,
      singlesLeft: 0,
      compromises: [],
      listingId: listing.id,
    };
    return [{ type: 'hold.placed', stream: listing.allocationId, data }];
  });
}

type Buyer = { readonly clientOrderId: string; readonly ticketId: string };

/** What confirming the order of a hold does to the listing that it is of: the reseller's ticket and barcode end. */
export function soldOnEvents(
  state: FixtureState,
  allocation: AllocationRecord,
  { listingId, items: [item] }: HoldRecord,
  buyer: Buyer,
): DomainEvent[] {
  const listing = state.listings.get(listingId ?? '');
  if (!listing || !item) return [];
  const ticket = ticketOf(state, listing.ticketId);
  const { priceTypeId, price, fee = 0 } = item;
  const payout = settledPayout(listing.payout, ticket.item.price, price);
  const sale = saleView(allocation, { ...buyer, priceTypeId, price, fee, payout });
  const borne = money(allocation, Math.max(0, payout.gross - price));
  const data = { listingId: listing.id, ticketId: ticket.id, sale, borne };
  return [
    { type: 'listing.sold', stream: listing.allocationId, data },
    voidedEvent(ticket, { by: 'resale', reason: 'resold' }),
  ];
}
