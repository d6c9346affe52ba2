/** Lists are written beside the events: they must have the same orders and scans, and no seat or ticket twice. */
import type { Order, Scan } from '../../../src/generated/types.ts';
import type { Client, Reply } from '../../../src/testing/client.ts';
import type { Book } from '../book.ts';
import type { Desk } from '../desk.ts';
import type { Party } from '../judge.ts';
import { look } from './look.ts';

export async function auditLists(desk: Desk, { stories }: Book, club: Party): Promise<void> {
  const path = { allocationId: desk.world.allocationId };
  const orders = await pages<Order>(desk, 'listOrders', club, (client, query) => client('listOrders', { path, query }));
  const scans = await pages<Scan>(desk, 'listScans', club, (client, query) => client('listScans', { path, query }));
  refuseSharedSeats(desk, orders);
  const told = stories.flatMap(({ order }) => order?.clientOrderId ?? []);
  compare(
    desk,
    `the orders of ${club}`,
    told,
    orders.map(({ clientOrderId }) => clientOrderId),
  );
  const scanned = stories.flatMap((story) => [...story.scans.keys()]);
  compare(
    desk,
    `the scans of ${club}`,
    scanned,
    scans.map(({ id }) => id),
  );
}

function refuseSharedSeats({ tally: { found } }: Desk, orders: readonly Order[]): void {
  const owners = new Map<string, string>();
  for (const { clientOrderId, items } of orders) {
    for (const { seat, state } of items) {
      if (state === 'cancelled') continue;
      const other = owners.get(seat.id);
      if (other !== undefined) found.soldTwice.add(`seat ${seat.id} is in orders ${other} and ${clientOrderId}`);
      owners.set(seat.id, clientOrderId);
    }
  }
}

function compare(
  { tally: { found } }: Desk,
  where: string,
  acknowledged: readonly string[],
  listed: readonly string[],
): void {
  const there = new Set(listed);
  for (const id of acknowledged) if (!there.has(id)) found.lost.add(`${id} is not among ${where}`);
  if (listed.length !== acknowledged.length)
    found.unequal.add(`${where} are ${listed.length}, acknowledged were ${acknowledged.length}`);
}

type Query = { limit: number; cursor?: string };
type Page<Item> = { items: Item[]; nextCursor?: string };

async function pages<Item>(
  desk: Desk,
  name: string,
  club: Party,
  send: (client: Client, query: Query) => Promise<Reply<Page<Item>>>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { limit: 500, ...(cursor === undefined ? {} : { cursor }) };
    const page = await look(desk, name, club, (client) => send(client, query));
    items.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) return items;
  }
}

/** At the gates at most one barcode of a ticket opens. */
export async function auditGates(desk: Desk): Promise<void> {
  const path = { fixtureId: desk.world.world.fixtureId };
  const white = new Map<string, string>();
  for (let after = 0, more = true; more;) {
    const query = { after, limit: 500 };
    const list = await look(desk, 'getAccessList', 'gate', (client) => client('getAccessList', { path, query }));
    for (const { ticketId, barcodeId, list: on } of list.entries) {
      if (on !== 'white') continue;
      const other = white.get(ticketId);
      if (other !== undefined && other !== barcodeId)
        desk.tally.found.unequal.add(`ticket ${ticketId} is let in by barcodes ${other} and ${barcodeId}`);
      white.set(ticketId, barcodeId);
    }
    after = list.revision;
    more = list.more;
  }
}
