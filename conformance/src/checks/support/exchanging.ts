/** The everyday steps of exchanging tickets. */
import type { Exchange, ExchangeRequest, Hold, Order, OrderItem, Ticket } from '../../generated/types.ts';
import type { Actor, Asked } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import { readOrder } from './cancelling.ts';
import { hold } from './purchase.ts';

export const child = '{{priceType.child}}';
export const adult = '{{priceType.adult}}';

/** What a ticket is to be exchanged for. */
export type Wish = Pick<ExchangeRequest, 'priceTypeId' | 'holdId'>;

export function quoteExchange(seller: Actor, ticketId: string, wish: Wish): Promise<Exchange> {
  return seller.do('createExchange', { body: { ticketId, ...wish } });
}

/** What confirms a quote at its difference. */
export function confirmationOfExchange({ id, difference }: Exchange): Asked<'confirmExchange'> {
  const { amount, currency } = difference;
  return { path: { exchangeId: id }, body: { expectedDifference: { amount, currency } } };
}

export function confirmExchange(seller: Actor, quoted: Exchange): Promise<Exchange> {
  return seller.do('confirmExchange', confirmationOfExchange(quoted));
}

export async function exchange(seller: Actor, ticketId: string, wish: Wish): Promise<Exchange> {
  return confirmExchange(seller, await quoteExchange(seller, ticketId, wish));
}

/** For an adult's seat of its own. */
export async function exchangeSeat(seller: Actor, ticketId: string): Promise<Exchange> {
  return exchange(seller, ticketId, { holdId: (await hold(seller, 1)).id });
}

export function readTicket(actor: Actor, ticketId: string): Promise<Ticket> {
  return actor.do('getTicket', { path: { ticketId } });
}

/** The item of an order that has the ticket. */
export function itemWith({ items }: Pick<Order, 'items'>, ticketId: string | undefined): OrderItem | undefined {
  return items.find((item) => item.ticketId === ticketId);
}

/** The seats of a hold as tickets show them. */
export function heldItems({ groups }: Pick<Hold, 'groups'>) {
  return groups.flatMap(({ items }) => items);
}

/** What the price list asks for a seat now, in minor units. */
export async function listPrice(actor: Actor, areaId: string, priceTypeId: string): Promise<number | undefined> {
  const { areas } = await actor.do('getAvailability');
  const band = areas.find((area) => area.areaId === areaId)?.priceBandId;
  const { prices } = await actor.do('getPriceList');
  return prices.find((row) => row.priceBandId === band && row.priceTypeId === priceTypeId)?.price.amount;
}

/** Total, refund and state as they are told of the order; what was exchanged, and that the prices come to it. */
export async function expectOrderAddsUp(
  actor: Actor,
  order: Pick<Order, 'clientOrderId' | 'total'>,
  expected: { readonly exchanged: number; readonly refunded: number; readonly state: Order['state'] },
): Promise<Order> {
  const shown = await readOrder(actor, order);
  const { total, exchanged, refunded, state, items } = shown;
  expectEqual(total, order.total, `/total of the order as ${actor.name} reads it`);
  const { currency } = order.total;
  const sums = {
    exchanged: { amount: expected.exchanged, currency },
    refunded: { amount: expected.refunded, currency },
  };
  expectEqual(
    { exchanged, refunded, state },
    { ...sums, state: expected.state },
    `the order as ${actor.name} reads it`,
  );
  const standing = items.filter((item) => item.state !== 'exchanged');
  const prices = standing.reduce((sum, { price }) => sum + price.amount, 0);
  expectEqual(prices, total.amount + exchanged.amount, 'the prices of the items that are not exchanged');
  return shown;
}
