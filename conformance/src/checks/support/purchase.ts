/** The everyday steps of a Seller, in one word each. */
import type { Hold, Order } from '../../generated/types.ts';
import { adults } from '../../requests.ts';
import type { Actor } from '../../world/actor.ts';

export { adults };

/** Holds so many adults' seats. */
export function hold(seller: Actor, quantity = 2, lifeSeconds?: number): Promise<Hold> {
  return seller.do('createHold', {
    body: { ...adults(quantity), ...(lifeSeconds === undefined ? {} : { lifeSeconds }) },
  });
}

export function readHold(seller: Actor, { id }: Pick<Hold, 'id'>): Promise<Hold> {
  return seller.do('getHold', { path: { holdId: id } });
}

export function releaseHold(seller: Actor, { id }: Pick<Hold, 'id'>): Promise<Hold> {
  return seller.do('releaseHold', { path: { holdId: id } });
}

export function checkHold(seller: Actor, { id }: Pick<Hold, 'id'>): Promise<Hold> {
  return seller.do('checkHold', { path: { holdId: id } });
}

/** The body that confirms a hold at its total. */
export function confirmationOf({ id, total: { amount, currency } }: Hold) {
  return { holdId: id, expectedTotal: { amount, currency } };
}

export function confirm(seller: Actor, held: Hold, clientOrderId?: string): Promise<Order> {
  const path = clientOrderId === undefined ? {} : { clientOrderId };
  return seller.do('confirmOrder', { path, body: confirmationOf(held) });
}

/** Ids of the seats, from left to right, group by group. */
export function seatIds({ groups }: Pick<Hold, 'groups'>): string[] {
  return groups.flatMap((group) => group.items).map((item) => item.seat.id);
}
