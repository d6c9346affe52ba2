import type { Listing, ListingSale } from '../generated/types.ts';
import type { ListingInAllocation } from './access.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { money, seatView } from './hold-view.ts';
import { instant } from './instant.ts';
import { offersOf } from './listing-offers.ts';
import type { ListingSaleRecord } from './listing-state.ts';
import { listingsCloseAt, payoutView } from './resale-terms.ts';

/** A listing as the wire has it, with what it can be bought at now. */
export function listingView(state: FixtureState, { listing, allocation }: ListingInAllocation, now: number): Listing {
  const { clientOrderId, item } = ticketOf(state, listing.ticketId);
  const isOpen = listing.state === 'listed';
  return {
    id: listing.id,
    allocationId: listing.allocationId,
    fixtureId: allocation.terms.fixtureId,
    clientOrderId,
    ticketId: listing.ticketId,
    state: listing.state,
    mode: listing.mode,
    seat: seatView(allocation.pool.map, item.seat),
    priceTypeId: item.priceTypeId,
    originalPrice: money(allocation, item.price),
    ...(listing.askedPrice === null ? {} : { askedPrice: money(allocation, listing.askedPrice) }),
    payout: payoutView(allocation, listing.payout),
    offers: [],
    ...(isOpen ? offersShown(state, allocation, listing, now) : {}),
    ...(listing.holdId === null ? {} : { holdId: listing.holdId }),
    ...(listing.sale === null ? {} : { sale: saleView(allocation, listing.sale) }),
    listedAt: instant(listing.listedAt),
    expiresAt: instant(listingsCloseAt(state)),
  };
}

function offersShown(...given: Parameters<typeof offersOf>): Pick<Listing, 'offers' | 'obstacle'> {
  const { offers, ...obstacle } = offersOf(...given);
  return { offers: [...offers], ...obstacle };
}

export function saleView(allocation: AllocationRecord, sale: ListingSaleRecord): ListingSale {
  return {
    clientOrderId: sale.clientOrderId,
    ticketId: sale.ticketId,
    priceTypeId: sale.priceTypeId,
    price: money(allocation, sale.price),
    fee: money(allocation, sale.fee),
    payout: payoutView(allocation, sale.payout, true),
  };
}
