/** Who plays commands over HTTP, and what there is to act on: known from the answers alone. */
import type { Cancellation, Exchange, Hold, Order } from '../src/generated/types.ts';
import type { Client, Reply } from '../src/testing/client.ts';
import type { TestWorld } from '../src/testing/worlds.ts';

type By = { readonly seller: Client };

export type Player = {
  readonly world: TestWorld;
  readonly holds: (By & { readonly hold: Hold })[];
  readonly orders: (By & { readonly order: Order })[];
  readonly tickets: (By & { readonly ticketId: string })[];
  readonly listings: (By & { readonly listingId: string })[];
  readonly cancellations: (By & { readonly cancellation: Cancellation })[];
  readonly exchanges: (By & { readonly exchange: Exchange })[];
  readonly scans: string[];
  /** Every payload there ever was. */
  readonly payloads: string[];
  now: number;
};

export function playerOf(world: TestWorld): Player {
  const now = Date.parse(world.world.clock.now);
  return {
    world,
    holds: [],
    orders: [],
    tickets: [],
    listings: [],
    cancellations: [],
    exchanges: [],
    scans: [],
    payloads: [],
    now,
  };
}

export type Sent = Promise<Reply<unknown> | null>;
