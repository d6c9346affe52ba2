/** Giving tickets back: first a quote, then for good. */
import { cancellationConfirm, cancellationQuote } from '../generated/decisions.ts';
import { cancellationLifecycle } from '../generated/lifecycles.ts';
import type { CancellationConfirmation, CancellationRequest } from '../generated/types.ts';
import type { CancellationInAllocation } from './access.ts';
import { refundOf, reasonOverrules, type Refund } from './cancellation-terms.ts';
import { voidedEvent } from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import type { AllocationRecord, FixtureState, OrderRecord } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { instant } from './instant.ts';
import { neededAmong, partedAmong, staying, type Named } from './leaving.ts';
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
  const named = namedTickets(state, order, request.ticketIds);
  const overrules = overrule && reasonOverrules(state, allocation, order, reason, now);
  const tickets = named.filter((ticket) => ticket !== undefined);
  const kept = staying(state, order, tickets);
  const refusal = firstRefusal(cancellationQuote, {
    foreignTicket: named.indexOf(undefined),
    cancelledTicket: placeOf(named, 'cancelled'),
    voidedTicket: placeOf(named, 'voided'),
    redeemedTicket: placeOf(named, 'redeemed'),
    partedTicket: partedAmong(allocation, named, kept),
    neededTicket: neededAmong(allocation, named, kept),
    overruleUnfounded: overrule && !overrules,
    listedTicket: placeOf(named, 'listed'),
    resoldTicket: placeOf(named, 'resold'),
    closed: !overrules && now >= closesAt(state, allocation),
  });
  if (refusal) return request.ticketIds ? refusal : { ...refusal, pointers: ['/body/clientOrderId'] };
  const items = tickets.map((ticket) => ({
    ...quoted(allocation, ticket),
    ...refundOf(state, allocation, ticket, overrules),
  }));
  const terms = { cancellationId, clientOrderId: order.clientOrderId, reason, overrule };
  const lasts = now + quoteSeconds * 1000;
  const expiresAt = instant(overrules ? lasts : Math.min(lasts, closesAt(state, allocation)));
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
  const refund = refundTotal(cancellation);
  const refusal = firstRefusal(cancellationConfirm, {
    cancelledSince: placeOf(tickets, 'cancelled') >= 0,
    voidedSince: placeOf(tickets, 'voided') >= 0,
    redeemedSince: placeOf(tickets, 'redeemed') >= 0,
    listedSince: placeOf(tickets, 'listed') >= 0,
    resoldSince: placeOf(tickets, 'resold') >= 0,
    leavesUnaccompanied: neededAmong(allocation, tickets, order ? staying(state, order, tickets) : []) >= 0,
    expectedAmount: expectedRefund.amount,
    refundAmount: refund,
    expectedCurrency: expectedRefund.currency,
    currency: allocation.priceList.currency,
  });
  return refusal ?? carriedOut(allocation, cancellation, tickets);
}

/** The tickets end, and with them their barcodes. */
function carriedOut(
  allocation: AllocationRecord,
  cancellation: CancellationRecord,
  tickets: readonly TicketRecord[],
): DomainEvent[] {
  const { id: cancellationId, clientOrderId } = cancellation;
  const ids = { cancellationId, clientOrderId, ticketIds: tickets.map(({ id }) => id) };
  const seatIds = tickets.map(({ item }) => allocation.pool.map.idOf[item.seat] ?? '');
  const refund = money(allocation, refundTotal(cancellation));
  const asked = { by: 'seller', reason: 'cancelled' } as const;
  return [
    { type: 'cancellation.confirmed', stream: allocation.terms.id, data: { ...ids, seatIds, refund } },
    ...tickets.map((ticket) => voidedEvent(ticket, asked)),
  ];
}

/** Those named, undefined where it is none of the order; without names all that can be cancelled, or all. */
function namedTickets(state: FixtureState, order: OrderRecord, ticketIds?: readonly string[]): Named {
  if (ticketIds) return ticketIds.map((id) => (order.ticketIds.includes(id) ? state.tickets.get(id) : undefined));
  const all = order.ticketIds.map((id) => ticketOf(state, id));
  const left = all.filter((ticket) => ticket.state === 'issued');
  return left.length > 0 ? left : all;
}

function placeOf(tickets: Named, ended: TicketRecord['state']): number {
  return tickets.findIndex((ticket) => ticket?.state === ended);
}

function closesAt({ opening }: FixtureState, { terms }: AllocationRecord): number {
  return Date.parse(opening?.fixture.kickOff ?? '') - terms.cancellation.closesSeconds * 1000;
}

function quoted({ pool }: AllocationRecord, { id, item }: TicketRecord): { ticketId: string; seatId: string } {
  return { ticketId: id, seatId: pool.map.idOf[item.seat] ?? '' };
}

function sums(allocation: AllocationRecord, items: readonly Refund[]) {
  const sum = (member: keyof Refund): number => items.reduce((total, item) => total + item[member], 0);
  return { fees: money(allocation, sum('fee')), refund: money(allocation, sum('refund')) };
}

function refundTotal({ items }: CancellationRecord): number {
  return items.reduce((total, { refund }) => total + refund, 0);
}
