/** How events change exchanges, and with them orders, tickets and seats. */
import type { ExchangeConfirmed, HeldSeat } from '../generated/types.ts';
import type { Appliers } from './applier.ts';
import { takeBack } from './apply-releases.ts';
import { issueTickets } from './apply-tickets.ts';
import { trimEnded } from './counting-expiries.ts';
import { addExpiry } from './expiries.ts';
import { allocationOf, exchangeOf, holdOf, seatOf, ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { seatsOf, type HeldItem } from './held-item.ts';
import { countHeld, countSold } from './tally.ts';
import type { ExchangeRecord } from './ticket-state.ts';

export const exchangeAppliers: Appliers<'exchange.quoted' | 'exchange.confirmed' | 'exchange.expired'> = {
  'exchange.quoted': (
    state,
    { exchangeId: id, clientOrderId, ticketId, holdId = null, from, to, expiresAt },
    event,
  ) => {
    const allocation = allocationOf(state, event.stream);
    const quote: ExchangeRecord = {
      id,
      allocationId: allocation.terms.id,
      clientOrderId,
      ticketId,
      holdId,
      from: itemOf(allocation, from),
      to: itemOf(allocation, to),
      quotedAt: event.at,
      expiresAt: Date.parse(expiresAt),
      state: 'quoted',
      confirmedAt: null,
      newTicketId: null,
    };
    keepExchange(state, quote);
  },
  'exchange.confirmed': (state, data, event) => {
    const exchange = exchangeOf(state, data.exchangeId);
    const { ticketId: newTicketId = '' } = data.to;
    Object.assign(exchange, { state: 'confirmed', confirmedAt: event.at, newTicketId });
    const allocation = allocationOf(state, event.stream);
    const ticket = ticketOf(state, exchange.ticketId);
    ticket.state = 'exchanged';
    const item = itemOf(allocation, data.to);
    if (data.holdId === undefined) countSold(allocation.tally, allocation.pool.map, [ticket.item], -1);
    else {
      takeBack(allocation, [ticket.item]);
      sellHeld(state, allocation, data);
    }
    countSold(allocation.tally, allocation.pool.map, [item], 1);
    const issued = { allocationId: allocation.terms.id, clientOrderId: data.clientOrderId, confirmedAt: event.at };
    issueTickets(state, allocation.terms, { ...issued, items: [item], ticketIds: [newTicketId] });
    const order = allocation.orders.get(data.clientOrderId);
    if (order) {
      order.items = [...order.items, item];
      order.ticketIds = [...order.ticketIds, newTicketId];
      order.exchanged += data.difference.amount;
    }
    trimEnded(state);
  },
  'exchange.expired': (state, { exchangeId }) => {
    exchangeOf(state, exchangeId).state = 'expired';
    trimEnded(state);
  },
};

export function keepExchange(state: FixtureState, exchange: ExchangeRecord): void {
  state.exchanges.set(exchange.id, exchange);
  if (exchange.state === 'quoted') addExpiry(state.expiries, { at: exchange.expiresAt, id: exchange.id });
}

/** The hold's seat is sold, at whatever price type the new ticket has. */
function sellHeld(
  state: FixtureState,
  allocation: AllocationRecord,
  { holdId = '', holdRevision = 0, clientOrderId }: ExchangeConfirmed,
): void {
  const hold = holdOf(state, holdId);
  Object.assign(hold, { state: 'confirmed', revision: holdRevision, clientOrderId });
  allocation.pool.sell(seatsOf(hold.items));
  allocation.heldSeats -= hold.items.length;
  countHeld(allocation.tally, allocation.pool.map, hold.items, -1);
}

function itemOf({ pool }: AllocationRecord, { seatId, priceTypeId, price }: HeldSeat): HeldItem {
  return { seat: seatOf(pool.map, seatId), priceTypeId, price };
}
