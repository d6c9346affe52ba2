/** Whether what was answered is still true, and whether everything that can be read tells the same. */
import type { EventData, EventType } from '../../src/generated/events.ts';
import type { Event } from '../../src/generated/types.ts';
import type { Client } from '../../src/testing/client.ts';
import { seatIdsOf } from '../../src/testing/worlds.ts';
import { inParallel, type HoldTold, type Memory, type OrderTold } from './buyers.ts';
import { promise } from './report.ts';

/** Reads every hold and order that was answered, and repeats its request. */
export async function auditAnswers(client: Client, allocationId: string, { holds, orders }: Memory): Promise<void> {
  const confirmed = new Map(orders.map((told) => [told.hold.id, told]));
  await inParallel(holds, (told) => auditHold(client, allocationId, told, confirmed.get(told.hold.id)));
  await inParallel(orders, (told) => auditOrder(client, allocationId, told));
}

async function auditHold(client: Client, allocationId: string, told: HoldTold, order?: OrderTold): Promise<void> {
  const { id } = told.hold;
  const read = (await client('getHold', { path: { holdId: id } })).body;
  const expected = order ? `confirmed ${order.clientOrderId}` : 'held undefined';
  const found = `${read.state} ${read.clientOrderId}`;
  promise(found === expected, `hold ${id} is ${found}, not ${expected}`);
  const seats = seatIdsOf(read).join();
  promise(seats === seatIdsOf(told.hold).join(), `hold ${id} has other seats: ${seats}`);
  const again = await client('createHold', { path: { allocationId }, body: told.body, key: told.key });
  promise(again.status === 201 && again.text === told.text, `key ${told.key} is answered otherwise: ${again.text}`);
  promise(again.headers.get('idempotency-replayed') === 'true', `the request of key ${told.key} was done again`);
}

async function auditOrder(client: Client, allocationId: string, { clientOrderId, text }: OrderTold): Promise<void> {
  const read = await client('getOrder', { path: { allocationId, clientOrderId } });
  promise(read.text === text, `order ${clientOrderId} reads otherwise: ${read.text}`);
}

/** The data of the events of one type. */
function dataOf<Type extends EventType>(events: readonly Event[], type: Type): EventData[Type][] {
  return events.filter((event) => event.type === type).map((event) => event.data as unknown as EventData[Type]);
}

/** Reads the whole feed and compares it with the sums, and with all that was ever answered. */
export async function auditFeed(client: Client, allocationId: string, memory: Memory): Promise<void> {
  const events = await wholeFeed(client);
  auditSequences(events);
  const placed = dataOf(events, 'hold.placed');
  const seats = placed.flatMap((data) => data.items.map((item) => item.seatId));
  promise(new Set(seats).size === seats.length, `${seats.length - new Set(seats).size} seats were held twice`);
  const sizes = new Map(placed.map((data) => [data.holdId, data.items.length]));
  const orders = dataOf(events, 'order.confirmed');
  const sold = orders.reduce((sum, order) => sum + order.items.length, 0);
  const told = `${memory.holds.length} holds, ${memory.orders.length} orders`;
  const found = `${sizes.size} holds, ${orders.length} orders`;
  promise(found === told, `the feed has ${found}; answered were ${told}`);
  await auditSums(client, allocationId, sold, seats.length - sold);
}

async function auditSums(client: Client, allocationId: string, sold: number, held: number): Promise<void> {
  const path = { allocationId };
  const { areas } = (await client('getAvailability', { path })).body;
  const sales = (await client('getSalesSummary', { path })).body;
  const sum = (member: 'sold' | 'held' | 'free' | 'allocated') =>
    areas.reduce((total, area) => total + area[member], 0);
  const free = sum('allocated') - sold - held;
  const expected = `${sold} sold, ${held} held, ${free} free`;
  const available = `${sum('sold')} sold, ${sum('held')} held, ${sum('free')} free`;
  promise(available === expected, `availability says ${available}; the feed ${expected}`);
  const summary = `${sales.sold} sold, ${sales.held} held, ${sales.free} free`;
  promise(summary === expected, `the summary says ${summary}; the feed ${expected}`);
}

async function wholeFeed(client: Client): Promise<Event[]> {
  const events: Event[] = [];
  for (let cursor: string | undefined; ;) {
    const { body } = await client('listEvents', { query: { limit: 500, ...(cursor === undefined ? {} : { cursor }) } });
    events.push(...body.items);
    if (!body.more) return events;
    cursor = body.cursor;
  }
}

function auditSequences(events: readonly Event[]): void {
  for (const [stream, own] of Map.groupBy(events, (event) => event.subject)) {
    const wrong = own.findIndex((event, index) => event.sequence !== index + 1);
    promise(wrong < 0, `stream ${stream} has ${own[wrong]?.sequence} where ${wrong + 1} belongs`);
  }
}
