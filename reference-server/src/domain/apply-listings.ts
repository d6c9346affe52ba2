/** How events change what is on resale. */
import type { Appliers } from './applier.ts';
import { liftStop } from './apply-tickets.ts';
import { allocationOf, listingOf, ticketOf } from './fixture-lookup.ts';
import type { FixtureState, HoldRecord } from './fixture-state.ts';
import type { ListingRecord, PayoutRecord } from './listing-state.ts';
import { countSold } from './tally.ts';
import type { Payout } from '../generated/types.ts';

type ListingEvent =
  'resalePolicy.changed' | 'listing.created' | 'listing.sold' | 'listing.withdrawn' | 'listing.expired';

export const listingAppliers: Appliers<ListingEvent> = {
  // The same change stands in the stream of each allocation.
  'resalePolicy.changed': (state, { policy }) => {
    if (state.opening) state.opening = { ...state.opening, resalePolicy: policy };
  },
  'listing.created': (state, { listingId: id, ticketId, mode, askedPrice, payout }, event) => {
    const ticket = ticketOf(state, ticketId);
    ticket.state = 'listed';
    ticket.listingId = id;
    keepListing(state, {
      id,
      allocationId: ticket.allocationId,
      ticketId,
      mode,
      askedPrice: askedPrice?.amount ?? null,
      payout: payoutRecord(payout),
      listedAt: event.at,
      state: 'listed',
      holdId: null,
      sale: null,
    });
  },
  'listing.sold': (state, { listingId, ticketId, sale }) => {
    const { clientOrderId, ticketId: newTicketId, priceTypeId } = sale;
    const amounts = { price: sale.price.amount, fee: sale.fee.amount, payout: payoutRecord(sale.payout) };
    setState(state, listingId, 'sold').sale = { clientOrderId, ticketId: newTicketId, priceTypeId, ...amounts };
    const ticket = ticketOf(state, ticketId);
    ticket.state = 'resold';
    const bought = ticketOf(state, newTicketId);
    bought.worth = Math.min(bought.worth, ticket.worth);
    const { tally, pool } = allocationOf(state, ticket.allocationId);
    countSold(tally, pool.map, [ticket.item], -1);
  },
  'listing.withdrawn': (state, { listingId }) => giveBack(state, listingId, 'withdrawn'),
  'listing.expired': (state, { listingId }) => giveBack(state, listingId, 'expired'),
};

/** Puts a listing into the state, whatever became of it: also when a snapshot is revived. */
export function keepListing(state: FixtureState, listing: ListingRecord): void {
  state.listings.set(listing.id, listing);
  setState(state, listing.id, listing.state);
}

/** A buyer's hold keeps its listing, or leaves it to others. */
export function markHeld(state: FixtureState, { id, listingId }: HoldRecord, isHeld: boolean): void {
  if (listingId === null) return;
  setState(state, listingId, isHeld ? 'held' : 'listed').holdId = isHeld ? id : null;
}

function giveBack(state: FixtureState, listingId: string, as: 'withdrawn' | 'expired'): void {
  const { ticketId } = setState(state, listingId, as);
  const ticket = ticketOf(state, ticketId);
  ticket.state = ticket.admittedListed ? 'redeemed' : 'issued';
  ticket.listingId = null;
  liftStop(state, ticketId, 'resale');
}

function setState(state: FixtureState, listingId: string, to: ListingRecord['state']): ListingRecord {
  const listing = listingOf(state, listingId);
  listing.state = to;
  if (to === 'listed') state.openListings.add(listingId);
  else state.openListings.delete(listingId);
  return listing;
}

function payoutRecord({ rule, gross, feeBasisPoints }: Payout): PayoutRecord {
  return { rule, gross: gross.amount, feeBasisPoints };
}
