/** Tickets put on resale, and taken off again. A listed ticket's barcode is stopped by the resale itself. */
import { listingAdmission } from '../generated/decisions.ts';
import { listingLifecycle, type ListingTrigger } from '../generated/lifecycles.ts';
import type { ListingRequest } from '../generated/types.ts';
import type { ListingInAllocation, TicketInAllocation } from './access.ts';
import { isStoppedByIssuer, restoredEvents, stoppedByResale } from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { neededAmong, partedAmong, staying } from './leaving.ts';
import type { ListingRecord } from './listing-state.ts';
import { firstRefusal, refuse, type Refusal } from './refusal.ts';
import {
  askedRange,
  listingsEndAt,
  payoutFee,
  payoutTerms,
  payoutView,
  policyOf,
  resaleDeadline,
} from './resale-terms.ts';
import { ifTicketAllows } from './ticket-move.ts';
import { whereIn } from './time-window.ts';
import type { Party, TicketRecord } from './ticket-state.ts';

type Decided = Refusal | DomainEvent[];
type ListingWish = { readonly listingId: string; readonly request: ListingRequest };

export function createListing(
  state: FixtureState,
  { ticket, allocation }: TicketInAllocation,
  { listingId, request }: ListingWish,
  now: number,
): Decided {
  return ifTicketAllows(ticket, 'createListing', () => {
    const policy = policyOf(state);
    const isMarketplace = policy.mode === 'marketplace';
    const { currency } = allocation.priceList;
    const asked = isMarketplace ? (request.price?.amount ?? ticket.item.price) : 0;
    const range = askedRange(policy, ticket.item.price);
    const payout = payoutTerms(policy, ticket.item.price, asked);
    const refusal = firstRefusal(listingAdmission, {
      fixtureStatus: state.opening?.fixture.status ?? '',
      window: whereIn(policy, now),
      closed: now >= resaleDeadline(state),
      ...leavesBehind(state, allocation, ticket),
      priceOfReleased: !isMarketplace && request.price !== undefined,
      askedAmount: asked,
      minimumAmount: isMarketplace ? range.minimum : 0,
      maximumAmount: isMarketplace ? range.maximum : 0,
      askedCurrency: request.price?.currency ?? currency,
      expectedRule: request.expectedPayout.rule,
      rule: payout.rule,
      expectedAmount: request.expectedPayout.amount.amount,
      payoutAmount: payout.gross - payoutFee(payout),
      expectedCurrency: request.expectedPayout.amount.currency,
      currency,
      stoppedByIssuer: isStoppedByIssuer(ticket),
    });
    if (refusal) return refusal;
    const price = isMarketplace ? { askedPrice: money(allocation, asked) } : {};
    const terms = { mode: policy.mode, ...price, payout: payoutView(allocation, payout) };
    const data = { listingId, ticketId: ticket.id, ...terms };
    return [{ type: 'listing.created', stream: ticket.allocationId, data }, stoppedByResale(ticket)];
  });
}

function leavesBehind(state: FixtureState, allocation: AllocationRecord, ticket: TicketRecord) {
  const order = allocation.orders.get(ticket.clientOrderId);
  const kept = order ? staying(state, order, [ticket]) : [];
  return {
    parted: partedAmong(allocation, [ticket], kept) >= 0,
    needed: neededAmong(state, allocation, order, [ticket]) >= 0,
  };
}

/** The listing's lifecycle first; only where it lets the trigger through, the rule. */
export function ifListingAllows({ state }: ListingRecord, trigger: ListingTrigger, rule: () => Decided): Decided {
  const move = listingLifecycle[state][trigger];
  if ('refused' in move) return refuse(move.refused, ['/path/listingId']);
  return 'unchanged' in move ? [] : rule();
}

export function withdrawListing(
  state: FixtureState,
  { listing }: ListingInAllocation,
  by: Party,
  now: number,
): Decided {
  return ifListingAllows(listing, 'withdrawListing', () => withdrawn(state, listing, by, now));
}

/** The home club takes off every listing that no buyer holds. */
export function withdrawAllListings(state: FixtureState, now: number): DomainEvent[] {
  return openListings(state).flatMap((listing) => withdrawn(state, listing, 'issuer', now));
}

function withdrawn(state: FixtureState, listing: ListingRecord, by: Party, now: number): DomainEvent[] {
  const { id: listingId, allocationId: stream, ticketId } = listing;
  return [
    { type: 'listing.withdrawn', stream, data: { listingId, ticketId, by } },
    ...restoredEvents(ticketOf(state, ticketId), now),
  ];
}

/** What nobody bought in time. A listing that is held waits for the end of its hold. */
export function expiredListings(state: FixtureState, now: number): DomainEvent[] {
  if (state.openListings.size === 0 || now < listingsEndAt(state)) return [];
  return openListings(state).flatMap(({ id: listingId, allocationId: stream, ticketId }): DomainEvent[] => [
    { type: 'listing.expired', stream, data: { listingId, ticketId } },
    ...restoredEvents(ticketOf(state, ticketId), now),
  ]);
}

/** When that will be, or never. */
export function listingsDueAt(state: FixtureState): number {
  return state.openListings.size === 0 ? Infinity : listingsEndAt(state);
}

/** In the order they were made, whichever were held meanwhile. */
function openListings({ listings, openListings: open }: FixtureState): ListingRecord[] {
  return [...listings.values()].filter(({ id }) => open.has(id));
}
