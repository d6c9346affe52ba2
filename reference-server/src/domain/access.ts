/** Who may see what. Another organisation's object is answered exactly as an unknown one. */
import type { AllocationRecord, FixtureState, HoldRecord, Opening } from './fixture-state.ts';
import { notFound, type Refusal } from './refusal.ts';
import type { ListingRecord } from './listing-state.ts';
import type { CancellationRecord, ExchangeRecord, Party, TicketRecord } from './ticket-state.ts';

/** An allocation that the organisation sells from. */
export function soldBy(state: FixtureState, allocationId: string, organisationId: string): AllocationRecord | Refusal {
  const allocation = state.allocations.get(allocationId);
  return allocation?.terms.sellerOrganisationId === organisationId ? allocation : notFound();
}

/** An allocation that the organisation sells from or that is for its home game. */
export function seenBy(state: FixtureState, allocationId: string, organisationId: string): AllocationRecord | Refusal {
  const allocation = state.allocations.get(allocationId);
  const parties = [allocation?.terms.sellerOrganisationId, allocation?.terms.homeOrganisationId];
  return allocation && parties.includes(organisationId) ? allocation : notFound();
}

export type HoldInAllocation = { readonly hold: HoldRecord; readonly allocation: AllocationRecord };

/** The hold, if the organisation placed it. */
export function heldBy(state: FixtureState, hold: HoldRecord, organisationId: string): HoldInAllocation | Refusal {
  const allocation = soldBy(state, hold.allocationId, organisationId);
  return 'refused' in allocation ? allocation : { hold, allocation };
}

/** The hold, if the organisation placed it or it is for its home game. */
export function holdSeenBy(state: FixtureState, hold: HoldRecord, organisationId: string): HoldInAllocation | Refusal {
  const allocation = seenBy(state, hold.allocationId, organisationId);
  return 'refused' in allocation ? allocation : { hold, allocation };
}

/** What the fixture was opened with, for its home club and its Sellers. */
export function fixtureSeenBy({ opening }: FixtureState, organisationId: string): Opening | Refusal {
  const isHome = opening?.fixture.homeOrganisationId === organisationId;
  const sells = opening?.allocations.some(({ terms }) => terms.sellerOrganisationId === organisationId);
  return opening && (isHome || sells) ? opening : notFound();
}

export type TicketInAllocation = {
  readonly ticket: TicketRecord;
  readonly allocation: AllocationRecord;
  /** As whom the organisation asks. */
  readonly party: Party;
};

/** A ticket that the organisation sold or that is for its home game. */
export function ticketSeenBy(
  state: FixtureState,
  ticketId: string,
  organisationId: string,
): TicketInAllocation | Refusal {
  const ticket = state.tickets.get(ticketId);
  const allocation = ticket ? seenBy(state, ticket.allocationId, organisationId) : notFound();
  if (!ticket || 'refused' in allocation) return notFound();
  const party = allocation.terms.sellerOrganisationId === organisationId ? 'seller' : 'issuer';
  return { ticket, allocation, party };
}

/** A ticket that the organisation sold. */
export function ticketSoldBy(
  state: FixtureState,
  ticketId: string,
  organisationId: string,
): TicketInAllocation | Refusal {
  const found = ticketSeenBy(state, ticketId, organisationId);
  return 'refused' in found || found.party === 'seller' ? found : notFound();
}

export type CancellationInAllocation = {
  readonly cancellation: CancellationRecord;
  readonly allocation: AllocationRecord;
};

/** A cancellation in an allocation that `allocationOf` lets the organisation have. */
export function cancellationIn(
  state: FixtureState,
  cancellationId: string,
  allocationOf: (allocationId: string) => AllocationRecord | Refusal,
): CancellationInAllocation | Refusal {
  const cancellation = state.cancellations.get(cancellationId);
  if (!cancellation) return notFound();
  const allocation = allocationOf(cancellation.allocationId);
  return 'refused' in allocation ? allocation : { cancellation, allocation };
}

export type ListingInAllocation = { readonly listing: ListingRecord; readonly allocation: AllocationRecord };

/** A listing in an allocation that `allocationOf` lets the organisation have. */
export function listingIn(
  state: FixtureState,
  listingId: string,
  allocationOf: (allocationId: string) => AllocationRecord | Refusal,
): ListingInAllocation | Refusal {
  const listing = state.listings.get(listingId);
  if (!listing) return notFound();
  const allocation = allocationOf(listing.allocationId);
  return 'refused' in allocation ? allocation : { listing, allocation };
}

export type ExchangeInAllocation = { readonly exchange: ExchangeRecord; readonly allocation: AllocationRecord };

/** An exchange in an allocation that `allocationOf` lets the organisation have. */
export function exchangeIn(
  state: FixtureState,
  exchangeId: string,
  allocationOf: (allocationId: string) => AllocationRecord | Refusal,
): ExchangeInAllocation | Refusal {
  const exchange = state.exchanges.get(exchangeId);
  if (!exchange) return notFound();
  const allocation = allocationOf(exchange.allocationId);
  return 'refused' in allocation ? allocation : { exchange, allocation };
}

/** The fixture, for its home club alone: gates are its own. */
export function homeFixture({ opening }: FixtureState, organisationId: string): Opening | Refusal {
  return opening?.fixture.homeOrganisationId === organisationId ? opening : notFound();
}
