/** A ticket given for another in the same order: first a quote, then for good. */
import { exchangeConfirm, exchangeQuote } from '../generated/decisions.ts';
import { exchangeLifecycle, holdLifecycle } from '../generated/lifecycles.ts';
import type { ExchangeConfirmation, ExchangeRequest } from '../generated/types.ts';
import type { ExchangeInAllocation } from './access.ts';
import { isNeeded, partsFrom } from './belonging.ts';
import { isStoppedByIssuer, mintedEvent, voidedEvent } from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState, HoldRecord } from './fixture-state.ts';
import { closesAt, perhapsStaying, staying } from './leaving.ts';
import type { HeldItem } from './held-item.ts';
import { money } from './hold-view.ts';
import { instant } from './instant.ts';
import { listPriceOf } from './list-price.ts';
import { heldSeat } from './place-hold.ts';
import { firstRefusal, notFound, type Refusal } from './refusal.ts';
import { kinds } from './seat-map.ts';
import type { ExchangeRecord, TicketRecord } from './ticket-state.ts';
import { holdMove } from './transition.ts';

type Decided = Refusal | DomainEvent[];
type QuoteWish = {
  readonly exchangeId: string;
  readonly request: ExchangeRequest;
  /** The one that the request names, or null where it names none. */
  readonly hold: HoldRecord | null;
  readonly quoteSeconds: number;
};
export type ExchangeWish = {
  readonly request: ExchangeConfirmation;
  readonly newTicketId: string;
  readonly newBarcodeId: string;
};

export function quoteExchange(
  state: FixtureState,
  allocation: AllocationRecord,
  { exchangeId, request, hold, quoteSeconds }: QuoteWish,
  now: number,
): Decided {
  const { ticketId, priceTypeId } = request;
  const ticket = state.tickets.get(ticketId);
  if (ticket?.allocationId !== allocation.terms.id) return { ...notFound(), pointers: ['/body/ticketId'] };
  if (hold && hold.allocationId !== allocation.terms.id) return { ...notFound(), pointers: ['/body/holdId'] };
  const move = hold && holdMove(hold, 'createExchange');
  if (move !== null && typeof move === 'object') return { ...move, pointers: ['/body/holdId'] };
  const wanted = wantedItem(allocation, ticket, hold, priceTypeId);
  const refusal = firstRefusal(exchangeQuote, {
    ...endOf(ticket),
    stoppedByIssuer: isStoppedByIssuer(ticket),
    allocationSuspended: allocation.terms.state === 'suspended',
    fixtureNotScheduled: isNotScheduled(state),
    seatsHeld: hold?.items.length ?? 1,
    notOffered: wanted.notOffered,
    otherKind: wanted.otherKind,
    nothingChanges: wanted.item.seat === ticket.item.seat && wanted.item.priceTypeId === ticket.item.priceTypeId,
    ...company(state, allocation, ticket, wanted.item),
    closed: now >= closesAt(state, allocation),
    holdOfListing: hold !== null && hold.listingId !== null,
    boughtOnResale: ticket.item.fee !== undefined,
  });
  if (refusal) return refusal;
  const ends = Math.min(now + quoteSeconds * 1000, closesAt(state, allocation), hold?.expiresAt ?? Infinity);
  const data = {
    exchangeId,
    clientOrderId: ticket.clientOrderId,
    ticketId,
    ...(hold ? { holdId: hold.id } : {}),
    from: heldSeat(allocation, ticket.item),
    to: heldSeat(allocation, wanted.item),
    difference: money(allocation, wanted.item.price - ticket.item.price),
    expiresAt: instant(ends),
  };
  return [{ type: 'exchange.quoted', stream: allocation.terms.id, data }];
}

/** Once confirmed, asking again changes nothing. */
export function confirmExchange(
  state: FixtureState,
  { exchange, allocation }: ExchangeInAllocation,
  wish: ExchangeWish,
  now: number,
): Decided {
  const pointers = ['/path/exchangeId'];
  const move = exchangeLifecycle[exchange.state].confirmExchange;
  if ('refused' in move) return { refused: move.refused, pointers };
  if ('unchanged' in move) return [];
  const hold = exchange.holdId === null ? null : state.holds.get(exchange.holdId);
  // A quote ends with its hold at the latest, so what is gone was given back.
  if (hold === undefined) return { refused: holdLifecycle.released.confirmExchange.refused, pointers };
  const held = hold && holdMove(hold, 'confirmExchange');
  if (held !== null && typeof held === 'object') return { ...held, pointers };
  const ticket = ticketOf(state, exchange.ticketId);
  const end = endOf(ticket);
  const { leavesUnaccompanied, comesUnaccompanied } = company(state, allocation, ticket, exchange.to);
  const { expectedDifference } = wish.request;
  const refusal = firstRefusal(exchangeConfirm, {
    cancelledSince: end.ticketCancelled,
    voidedSince: end.ticketVoided,
    redeemedSince: end.ticketRedeemed,
    releasedSince: end.ticketReleased,
    exchangedSince: end.ticketExchanged,
    stoppedSince: isStoppedByIssuer(ticket),
    listedSince: end.ticketListed,
    resoldSince: end.ticketResold,
    fixtureNotScheduled: isNotScheduled(state),
    holdReplaced: hold !== null && !hasJust(hold, exchange.to.seat),
    unaccompanied: leavesUnaccompanied || comesUnaccompanied,
    expectedAmount: expectedDifference.amount,
    differenceAmount: exchange.to.price - exchange.from.price,
    expectedCurrency: expectedDifference.currency,
    currency: allocation.priceList.currency,
  });
  return refusal ?? carriedOut(allocation, exchange, { ticket, hold }, wish, now);
}

function carriedOut(
  allocation: AllocationRecord,
  { id: exchangeId, clientOrderId, from, to }: ExchangeRecord,
  { ticket, hold }: { readonly ticket: TicketRecord; readonly hold: HoldRecord | null },
  { newTicketId, newBarcodeId }: ExchangeWish,
  now: number,
): DomainEvent[] {
  const data = {
    exchangeId,
    clientOrderId,
    from: { ...heldSeat(allocation, from), ticketId: ticket.id },
    to: { ...heldSeat(allocation, to), ticketId: newTicketId },
    difference: money(allocation, to.price - from.price),
    ...(hold ? { holdId: hold.id, holdRevision: hold.revision + 1 } : {}),
  };
  return [
    { type: 'exchange.confirmed', stream: allocation.terms.id, data },
    voidedEvent(ticket, { by: 'seller', reason: 'exchanged' }),
    mintedEvent(allocation, newTicketId, newBarcodeId, now),
  ];
}

type Wanted = { readonly item: HeldItem; readonly notOffered: boolean; readonly otherKind: boolean };

/** What the new ticket would be for. A seat held at this price type has the hold's price, every other one today's. */
function wantedItem(
  allocation: AllocationRecord,
  ticket: TicketRecord,
  hold: HoldRecord | null,
  asked: string | undefined,
): Wanted {
  const held = hold?.items[0];
  const { seat, priceTypeId: usual } = held ?? ticket.item;
  const priceTypeId = asked ?? usual;
  const priceType = allocation.priceTypes.get(priceTypeId);
  const price = held?.priceTypeId === priceTypeId ? held.price : listPriceOf(allocation, seat, priceTypeId);
  const kind = kinds[allocation.pool.map.kindOf[seat] ?? 0];
  const otherKind = priceType !== undefined && priceType.seatKind !== kind;
  const notOffered = priceType === undefined || (price === undefined && !otherKind);
  return { item: { seat, priceTypeId, price: price ?? 0 }, notOffered, otherKind };
}

/** Who would be without whom, once the ticket has gone and the other one come. */
function company(state: FixtureState, allocation: AllocationRecord, ticket: TicketRecord, coming: HeldItem) {
  const { orders, pool, priceTypes } = allocation;
  const order = orders.get(ticket.clientOrderId);
  const kept = order ? staying(state, order, [ticket]) : [];
  const depending = order ? perhapsStaying(state, order, [ticket]) : [];
  const { seat, priceTypeId } = ticket.item;
  const needed = priceTypes.get(coming.priceTypeId)?.eligibility.accompaniedBy;
  return {
    partsCompanions: coming.seat !== seat && partsFrom(pool.map, kept, seat),
    leavesUnaccompanied: coming.priceTypeId !== priceTypeId && isNeeded(priceTypes, kept, priceTypeId, depending),
    comesUnaccompanied: needed !== undefined && !kept.some((item) => item.priceTypeId === needed),
  };
}

function endOf({ state }: TicketRecord) {
  return {
    ticketCancelled: state === 'cancelled',
    ticketVoided: state === 'voided',
    ticketRedeemed: state === 'redeemed',
    ticketReleased: state === 'released',
    ticketExchanged: state === 'exchanged',
    ticketListed: state === 'listed',
    ticketResold: state === 'resold',
  };
}

function isNotScheduled({ opening }: FixtureState): boolean {
  return opening?.fixture.status !== 'scheduled';
}

function hasJust({ items }: HoldRecord, seat: number): boolean {
  return items.length === 1 && items[0]?.seat === seat;
}
