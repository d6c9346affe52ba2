/** What is shown of an order and of all that is sold, before and after tickets are given back. */
import type { Order } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { readTickets } from './cancelled-tickets.ts';
import { readOrder } from './cancelling.ts';
import { sumOf } from './sales-sums.ts';

/** What a quote must leave as it is. */
export async function pictureOf(seller: Actor, order: Order) {
  const { areas } = await seller.do('getAvailability');
  const { asOf: _, revision: __, ...summary } = await seller.do('getSalesSummary');
  return { areas, summary, order: await readOrder(seller, order), tickets: await readTickets(seller, order) };
}

export async function numbersOf(seller: Actor) {
  const { areas } = await seller.do('getAvailability');
  const { soldValue } = await seller.do('getSalesSummary');
  return { sold: sumOf(areas, 'sold'), free: sumOf(areas, 'free'), soldValue: soldValue.amount };
}
