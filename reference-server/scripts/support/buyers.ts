/** Clients that hold and confirm as fast as they are answered, and remember every answer. */
import type { Hold, HoldRequest, Order } from '../../src/generated/types.ts';
import type { Client } from '../../src/testing/client.ts';
import { adults, confirmation } from '../../src/testing/worlds.ts';

export type HoldAsked = { readonly key: string; readonly body: HoldRequest };
export type HoldTold = HoldAsked & { readonly text: string; readonly hold: Hold };
export type OrderAsked = { readonly clientOrderId: string; readonly hold: Hold };
export type OrderTold = OrderAsked & { readonly text: string; readonly order: Order };

/** What was answered, and what was asked without an answer: that may be done or not. */
export type Memory = {
  readonly holds: HoldTold[];
  readonly orders: OrderTold[];
  readonly openHolds: HoldAsked[];
  readonly openOrders: OrderAsked[];
};

export function createMemory(): Memory {
  return { holds: [], orders: [], openHolds: [], openOrders: [] };
}

let requests = 0;

/** Runs until `isOver`, and until the last answer has come or is not to come any more. */
export async function buy(
  client: Client,
  allocationId: string,
  memory: Memory,
  buyers: number,
  isOver: () => boolean,
): Promise<void> {
  const buyer = async (): Promise<void> => {
    while (!isOver()) {
      const number = (requests += 1);
      const hold = await askHold(client, allocationId, memory, {
        key: `hold-${number}`,
        body: adults(1 + (number % 2)),
      });
      if (hold && number % 3 > 0)
        await askOrder(client, allocationId, memory, { clientOrderId: `order-${number}`, hold });
    }
  };
  await Promise.all(Array.from({ length: buyers }, buyer));
}

export async function askHold(
  client: Client,
  allocationId: string,
  memory: Memory,
  asked: HoldAsked,
): Promise<Hold | null> {
  const reply = await client('createHold', { path: { allocationId }, ...asked }).catch(() => null);
  if (reply === null || reply.status >= 500) {
    memory.openHolds.push(asked);
    return null;
  }
  memory.holds.push({ ...asked, text: reply.text, hold: reply.body });
  return reply.body;
}

export async function askOrder(client: Client, allocationId: string, memory: Memory, asked: OrderAsked): Promise<void> {
  const path = { allocationId, clientOrderId: asked.clientOrderId };
  const reply = await client('confirmOrder', { path, body: confirmation(asked.hold) }).catch(() => null);
  if (reply === null || reply.status >= 500) memory.openOrders.push(asked);
  else memory.orders.push({ ...asked, text: reply.text, order: reply.body });
}

/** Asks again, with the same keys and ids, all that was not answered. */
export async function askAgain(client: Client, allocationId: string, memory: Memory): Promise<void> {
  const { openHolds, openOrders } = memory;
  await inParallel(openHolds.splice(0), (asked) => askHold(client, allocationId, memory, asked));
  await inParallel(openOrders.splice(0), (asked) => askOrder(client, allocationId, memory, asked));
}

const lanes = 32;

export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = items.values();
  const lane = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
