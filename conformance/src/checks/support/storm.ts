/** Many buyers at once who each do something else with what they get. */
import type { Hold } from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import type { Actor } from '../../world/actor.ts';
import { expectStatus } from '../expect.ts';
import { adults, confirmationOf, seatIds } from './purchase.ts';

/** Fifty buyers want twice the seats of a world by default. Gives every answer. What each does is told by its number, so that a storm is the same every time but for who is first. */
export async function storm(seller: Actor, buyers: number): Promise<CallAnswer[]> {
  const answers = await Promise.all(Array.from({ length: buyers }, (_, buyer) => buy(seller, buyer)));
  return answers.flat().map((answer) => expectStatus(answer, 200, 201, 409));
}

async function buy(seller: Actor, buyer: number): Promise<CallAnswer[]> {
  const placed = await seller.send('createHold', { body: adults(1 + (buyer % 3)) });
  return placed.status === 201 ? [placed, ...(await carryOn(seller, placed.body as Hold, buyer))] : [placed];
}

async function carryOn(seller: Actor, held: Hold, buyer: number): Promise<CallAnswer[]> {
  const path = { holdId: held.id };
  switch (buyer % 6) {
    case 0:
      return [await seller.send('confirmOrder', { body: confirmationOf(held) })];
    case 1:
      return [await seller.send('releaseHold', { path })];
    case 2:
      return [await seller.send('replaceHoldItems', { path, body: adults(2) })];
    case 3:
      return [await seller.send('releaseHoldItems', { path, body: { seatIds: seatIds(held).slice(0, 1) } })];
    case 4:
      return [
        await seller.send('checkHold', { path }),
        await seller.send('confirmOrder', { body: confirmationOf(held) }),
      ];
    default:
      return [];
  }
}
