/** Worlds for tests, made over HTTP as a suite makes them. */
import type { Hold, HoldRequest, World, WorldCriteria } from '../generated/types.ts';
import { createClient, type Client } from './client.ts';
import { testSecrets } from './start-issuer.ts';

export type TestWorld = {
  readonly world: World;
  readonly allocationId: string;
  readonly sandbox: Client;
  readonly sellerA: Client;
  readonly sellerB: Client;
  readonly home: Client;
  /** The token of a client, by the client's name and the token's kind. */
  token(client: string, kind?: keyof World['clients'][number]['tokens']): string;
};

export async function createWorld(baseUrl: string, criteria: WorldCriteria = {}, layout = false): Promise<TestWorld> {
  const sandbox = createClient(baseUrl, testSecrets.SANDBOX_SECRET);
  const { body: world } = await sandbox('createWorld', { body: { criteria, layout } });
  const token: TestWorld['token'] = (name, kind = 'valid') => {
    const client = world.clients.find((each) => each.name === name);
    if (!client) throw new Error(`the world has no client ${name}`);
    return client.tokens[kind];
  };
  const as = (name: string): Client => createClient(baseUrl, token(name));
  return {
    world,
    allocationId: world.allocations.sellerA,
    sandbox,
    sellerA: as('sellerA'),
    sellerB: as('sellerB'),
    home: as('home'),
    token,
  };
}

/** Adults' seats, the best there are. */
export function adults(quantity: number, more: Partial<HoldRequest['selection']> = {}): HoldRequest {
  return { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'adult', quantity }], ...more } };
}

export async function holdSeats({ sellerA, allocationId }: TestWorld, request = adults(2)): Promise<Hold> {
  return (await sellerA('createHold', { path: { allocationId }, body: request })).body;
}

export function confirmation(hold: Hold) {
  return { holdId: hold.id, expectedTotal: hold.total };
}

export function seatIdsOf(hold: Hold): string[] {
  return hold.groups.flatMap((group) => group.items.map((item) => item.seat.id));
}

/** All that a refused request must leave as it was. */
export async function snapshotOf({ home, sellerA, allocationId }: TestWorld): Promise<string> {
  const path = { allocationId };
  const availability = await home('getAvailability', { path });
  const sales = await home('getSalesSummary', { path });
  const feed = await sellerA('listEvents', { query: { limit: 500 } });
  const orders = await home('listOrders', { path });
  return JSON.stringify([availability.body, sales.body, feed.body, orders.body]);
}
