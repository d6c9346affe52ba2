/** Seats freed now, with the refund to follow by a cancellation. */
import { release } from '../generated/decisions.ts';
import type { Release, ReleaseRequest } from '../generated/types.ts';
import { voidedEvent } from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { ticketOf } from './fixture-lookup.ts';
import { closesAt, namedTickets, neededAmong, partedAmong, placeOf, seatIdOf, staying } from './leaving.ts';
import { instant } from './instant.ts';
import { firstRefusal, refuse, type Refusal } from './refusal.ts';

/** All of them or none. */
export function releaseTickets(
  state: FixtureState,
  allocation: AllocationRecord,
  { clientOrderId, ticketIds }: ReleaseRequest,
  now: number,
): Refusal | DomainEvent[] {
  const order = allocation.orders.get(clientOrderId);
  if (!order) return refuse('NOT_FOUND', ['/body/clientOrderId']);
  const named = namedTickets(state, order, ticketIds);
  const tickets = named.filter((ticket) => ticket !== undefined);
  const kept = staying(state, order, tickets);
  const refusal = firstRefusal(release, {
    foreignTicket: named.indexOf(undefined),
    cancelledTicket: placeOf(named, 'cancelled'),
    voidedTicket: placeOf(named, 'voided'),
    redeemedTicket: placeOf(named, 'redeemed'),
    releasedTicket: placeOf(named, 'released'),
    exchangedTicket: placeOf(named, 'exchanged'),
    listedTicket: placeOf(named, 'listed'),
    resoldTicket: placeOf(named, 'resold'),
    partedTicket: partedAmong(allocation, named, kept),
    neededTicket: neededAmong(state, allocation, order, named),
    closed: now >= closesAt(state, allocation),
  });
  if (refusal) return refusal;
  const data = {
    clientOrderId,
    ticketIds: tickets.map(({ id }) => id),
    seatIds: tickets.map((ticket) => seatIdOf(allocation, ticket)),
  };
  return [
    { type: 'tickets.released', stream: allocation.terms.id, data },
    ...tickets.map((ticket) => voidedEvent(ticket, { by: 'seller', reason: 'released' })),
  ];
}

/** A release as the wire has it, `now` being its moment. */
export function releaseView(
  state: FixtureState,
  allocation: AllocationRecord,
  { clientOrderId, ticketIds }: ReleaseRequest,
  now: number,
): Release {
  const seatIds = ticketIds.map((ticketId) => seatIdOf(allocation, ticketOf(state, ticketId)));
  return { allocationId: allocation.terms.id, clientOrderId, ticketIds, seatIds, releasedAt: instant(now) };
}
