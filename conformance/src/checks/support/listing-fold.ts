/** What the events of listings add up to. Throws a Failure where they can't: a ticket listed twice, one sold that nobody held. */
import type { EventData, EventType } from '../../generated/events.ts';
import type { Event } from '../../generated/types.ts';
import { expectThat } from '../expect.ts';
import type { FoldedListing, FoldedTicket, FoldedTickets } from './folded-tickets.ts';

type ListingEvent = Extract<EventType, `listing.${string}`>;
type Fold<Data> = (folded: FoldedTickets, data: Data, event: Event) => void;

export const listingFolds: { readonly [Type in ListingEvent]: Fold<EventData[Type]> } = {
  'listing.created': (folded, created) => {
    const { listingId, ticketId } = created;
    expectThat(!folded.listings.has(listingId), `that listing ${listingId} is made once`, created);
    const ticket = ticketAs(folded, ticketId, 'issued');
    ticket.state = 'listed';
    ticket.listingId = listingId;
    folded.listings.set(listingId, { created, state: 'listed' });
  },
  'listing.withdrawn': (folded, data) => giveBack(folded, data, 'withdrawn'),
  'listing.expired': (folded, data) => giveBack(folded, data, 'expired'),
  'listing.sold': (folded, sold) => {
    const listing = listingAs(folded, sold, 'held');
    const [old, bought] = [ticketAs(folded, sold.ticketId, 'listed'), ticketAs(folded, sold.sale.ticketId, 'issued')];
    expectThat(old.seatId === bought.seatId, `a ticket for seat ${old.seatId} for the buyer`, bought.seatId);
    expectThat(bought.clientOrderId === sold.sale.clientOrderId, `a ticket of the buyer's order`, bought.clientOrderId);
    listing.state = 'sold';
    listing.sold = sold;
    old.state = 'resold';
  },
};

/** A hold keeps a listed seat. */
export function keep(folded: FoldedTickets, listingId: string, holdId: string): void {
  const listing = listingIn(folded, listingId);
  expectThat(listing.state === 'listed', `that listing ${listingId} is on offer before hold ${holdId}`, listing.state);
  listing.state = 'held';
  listing.holdId = holdId;
}

/** The hold ended without a sale. */
export function letGo(folded: FoldedTickets, listingId: string): void {
  const listing = listingIn(folded, listingId);
  expectThat(listing.state === 'held', `that listing ${listingId} is held before its hold ends`, listing.state);
  listing.state = 'listed';
  delete listing.holdId;
}

function giveBack(folded: FoldedTickets, data: EventData['listing.expired'], state: 'withdrawn' | 'expired'): void {
  listingAs(folded, data, 'listed').state = state;
  const ticket = ticketAs(folded, data.ticketId, 'listed');
  const wasLetIn = ticket.passes.some(({ direction }) => direction === 'in');
  ticket.state = wasLetIn ? 'redeemed' : 'issued';
  delete ticket.listingId;
}

function listingAs(
  folded: FoldedTickets,
  { listingId, ticketId }: EventData['listing.expired'],
  state: string,
): FoldedListing {
  const listing = listingIn(folded, listingId);
  expectThat(listing.state === state, `that listing ${listingId} is ${state} before it ends`, listing.state);
  expectThat(listing.created.ticketId === ticketId, `the ticket of listing ${listingId}`, ticketId);
  return listing;
}

function listingIn({ listings }: FoldedTickets, listingId: string): FoldedListing {
  const listing = listings.get(listingId);
  expectThat(listing !== undefined, `that listing ${listingId} was made before anything happens to it`, listingId);
  return listing;
}

function ticketAs({ tickets }: FoldedTickets, ticketId: string, state: string): FoldedTicket {
  const ticket = tickets.get(ticketId);
  expectThat(ticket?.state === state, `that ticket ${ticketId} is ${state}`, ticket?.state ?? 'never issued');
  return ticket;
}
