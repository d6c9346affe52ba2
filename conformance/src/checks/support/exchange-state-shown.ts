/** Compares the exchanges that the API shows with what the feed tells of them. */
import type { EventData } from '../../generated/events.ts';
import type { Exchange, HeldSeat, Order } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import type { FoldedExchange, FoldedTickets } from './folded-tickets.ts';

export async function expectExchanges(actor: Actor, { exchanges }: FoldedTickets): Promise<void> {
  for (const [exchangeId, folded] of exchanges) {
    const shown = await actor.do('getExchange', { path: { exchangeId } });
    const where = `of exchange ${exchangeId} in the API, against the feed`;
    expectEqual(shown.state, folded.state, `the state ${where}`);
    const isConfirmed = shown.state === 'confirmed';
    expectEqual(shown.confirmedAt !== undefined, isConfirmed, `whether there is a confirmedAt ${where}`);
    expectEqual(termsShown(shown), termsTold(folded), `the terms ${where}`);
  }
}

function termsShown({ clientOrderId, ticketId, holdId, from, to, difference, expiresAt, newTicketId }: Exchange) {
  const seat = (item: Exchange['from']): string => [item.seat.id, item.priceTypeId, item.price.amount].join(' ');
  const named = { clientOrderId, ticketId, holdId: holdId ?? null, newTicketId: newTicketId ?? null };
  return { ...named, from: seat(from), to: seat(to), difference: difference.amount, at: Date.parse(expiresAt) };
}

function termsTold({ quoted, confirmed }: FoldedExchange): ReturnType<typeof termsShown> {
  const { clientOrderId, ticketId, holdId = null, from, to, difference, expiresAt } = quoted;
  const named = { clientOrderId, ticketId, holdId, newTicketId: confirmed?.to.ticketId ?? null };
  return { ...named, from: seatTold(from), to: seatTold(to), difference: difference.amount, at: Date.parse(expiresAt) };
}

export function seatTold({ seatId, priceTypeId, price }: HeldSeat): string {
  return [seatId, priceTypeId, price].join(' ');
}

/** What exchanges have made of an order by the feed, in the order of their confirm. */
export function exchangesOf(
  { exchanged }: FoldedTickets,
  { clientOrderId }: Pick<Order, 'clientOrderId'>,
): { items: EventData['exchange.confirmed']['to'][]; difference: number } {
  const its = exchanged.filter((one) => one.clientOrderId === clientOrderId);
  const difference = its.reduce((sum, one) => sum + one.difference.amount, 0);
  return { items: its.map(({ to }) => to), difference };
}
