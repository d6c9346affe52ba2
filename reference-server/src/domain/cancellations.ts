/** Giving tickets back: first a quote, then for good. */
import { cancellationConfirm, cancellationQuote } from '../generated/decisions.ts';
import { cancellationLifecycle } from '../generated/lifecycles.ts';
import type { CancellationConfirmation, CancellationRequest } from '../generated/types.ts';
import type { CancellationInAllocation } from './access.ts';
import { refundOf, reasonOverrules, type Refund } from './cancellation-terms.ts';
import { voidedEvent } from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import type { AllocationRecord, FixtureState, OrderRecord } from './fixture-state.ts';
import {
  closesAt,
  freedBy,
  namedTickets,
  neededAmong,
  partedAmong,
  placeOf,
  seatIdOf,
  staying,
  type Named,
} from './leaving.ts';
import { money } from './hold-view.ts';
import { instant } from './instant.ts';
import { firstRefusal, refuse, type Refusal } from './refusal.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { CancellationRecord, TicketRecord } from './ticket-state.ts';

type Decided = Refusal | DomainEvent[];
type QuoteWish = {
  readonly cancellationId: string;
  readonly request: CancellationRequest;
  readonly quoteSeconds: number;
};

export function quoteCancellation(
  state: FixtureState,
  allocation: AllocationRecord,
  { cancellationId, request, quoteSeconds }: QuoteWish,
  now: number,
): Decided {
  const order = allocation.orders.get(request.clientOrderId);
  if (!order) return refuse('NOT_FOUND', ['/body/clientOrderId']);
  const { overrule = false, reason } = request;
  const named = request.ticketIds ? namedTickets(state, order, request.ticketIds) : ticketsLeft(state, order);
  const overrules = overrule && reasonOverrules(state, allocation, order, reason, now);
  const tickets = named.filter((ticket) => ticket !== undefined);
  const kept = staying(state, order, tickets);
  const leaving = freedBy(state, named);
  const endsAt = tickets.every(isReleased) ? Infinity : closesAt(state, allocation);
  const refusal = firstRefusal(cancellationQuote, {
    foreignTicket: named.indexOf(undefined),
    cancelledTicket: placeOf(named, 'cancelled'),
    voidedTicket: placeOf(named, 'voided'),
    redeemedTicket: placeOf(named, 'redeemed'),
    exchangedTicket: placeOf(named, 'exchanged'),
    partedTicket: partedAmong(allocation, leaving, kept),
    neededTicket: neededAmong(state, allocation, order, leaving),
    overruleUnfounded: overrule && !overrules,
    listedTicket: placeOf(named, 'listed'),
    resoldTicket: placeOf(named, 'resold'),
    closed: !overrules && now >= endsAt,
  });
  if (refusal) return request.ticketIds ? refusal : { ...refusal, pointers: ['/body/clientOrderId'] };
  const items = tickets.map((ticket) => ({
    ticketId: ticket.id,
    seatId: seatIdOf(allocation, ticket),
    ...refundOf(state, allocation, ticket, overrules),
  }));
  const terms = { cancellationId, clientOrderId: order.clientOrderId, reason, overrule };
  const lasts = now + quoteSeconds * 1000;
  const expiresAt = instant(overrules ? lasts : Math.min(lasts, endsAt));
  return [
    {
      type: 'cancellation.quoted',
      stream: allocation.terms.id,
      data: { ...terms, items, ...sums(allocation, items), expiresAt },
    },
  ];
}

/** Once confirmed, asking again changes nothing. */
export function confirmCancellation(
  state: FixtureState,
  { cancellation, allocation }: CancellationInAllocation,
  { expectedRefund }: CancellationConfirmation,
): Decided {
  const move = cancellationLifecycle[cancellation.state].confirmCancellation;
  if ('refused' in move) return refuse(move.refused, ['/path/cancellationId']);
  if ('unchanged' in move) return [];
  const order = allocation.orders.get(cancellation.clientOrderId);
  const tickets = cancellation.items.map(({ ticketId }) => ticketOf(state, ticketId));
  const leaving = freedBy(state, tickets);
  const refund = refundTotal(cancellation);
  const refusal = firstRefusal(cancellationConfirm, {
    cancelledSince: placeOf(tickets, 'cancelled') >= 0,
    voidedSince: placeOf(tickets, 'voided') >= 0,
    redeemedSince: placeOf(tickets, 'redeemed') >= 0,
    listedSince: placeOf(tickets, 'listed') >= 0,
    resoldSince: placeOf(tickets, 'resold') >= 0,
    exchangedSince: placeOf(tickets, 'exchanged') >= 0,
    leavesUnaccompanied: neededAmong(state, allocation, order, leaving) >= 0,
    expectedAmount: expectedRefund.amount,
    refundAmount: refund,
    expectedCurrency: expectedRefund.currency,
    currency: allocation.priceList.currency,
  });
  return refusal ?? carriedOut(allocation, cancellation, tickets, leaving);
}

/** The tickets end, and with them their barcodes and seats that a release has not ended before. */
function carriedOut(
  allocation: AllocationRecord,
  cancellation: CancellationRecord,
  tickets: readonly TicketRecord[],
  leaving: Named,
): DomainEvent[] {
  const freed = leaving.filter((ticket) => ticket !== undefined);
  const { id: cancellationId, clientOrderId } = cancellation;
  const ids = { cancellationId, clientOrderId, ticketIds: tickets.map(({ id }) => id) };
  const seatIds = freed.map((ticket) => seatIdOf(allocation, ticket));
  const refund = money(allocation, refundTotal(cancellation));
  const asked = { by: 'seller', reason: 'cancelled' } as const;
  return [
    { type: 'cancellation.confirmed', stream: allocation.terms.id, data: { ...ids, seatIds, refund } },
    ...freed.map((ticket) => voidedEvent(ticket, asked)),
  ];
}

/** All that can be cancelled; where there are none all of the order, so that the refusal says what became of them. */
function ticketsLeft(state: FixtureState, order: OrderRecord): TicketRecord[] {
  const all = order.ticketIds.map((id) => ticketOf(state, id));
  const left = all.filter((ticket) => ticket.state === 'issued' || isReleased(ticket));
  return left.length > 0 ? left : all;
}

/** Its deadline was judged when it was released. */
function isReleased({ state }: TicketRecord): boolean {
  return state === 'released';
}

function sums(allocation: AllocationRecord, items: readonly Refund[]) {
  const sum = (member: keyof Refund): number => items.reduce((total, item) => total + item[member], 0);
  return { fees: money(allocation, sum('fee')), refund: money(allocation, sum('refund')) };
}

function refundTotal({ items }: CancellationRecord): number {
  return items.reduce((total, { refund }) => total + refund, 0);
}
