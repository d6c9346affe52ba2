/** The independent book: every acknowledged answer as it came, and what it makes true. It knows nothing of the server. */
import type { Barcode, Cancellation, Hold, Order } from '../../src/generated/types.ts';
import type { Reply } from '../../src/testing/client.ts';
import type { Wish } from './judge.ts';

/** A request that was acknowledged. */
export type Entry = {
  readonly wish: Wish<unknown>;
  readonly story: Story;
  readonly status: number;
  readonly text: string;
  /** Sent again, a key is answered the same, byte for byte. An order has no key but its id: it is answered as it is now. */
  readonly isByKey: boolean;
};

/** What became of one buyer's seats, as far as it was acknowledged. */
export type Story = {
  readonly number: number;
  hold: Hold | null;
  order: Order | null;
  cancellation: Cancellation | null;
  /** By ticket, as it was answered last. */
  readonly barcodes: Map<string, Barcode>;
  /** By id. */
  readonly scans: Map<string, { readonly ticketId: string; readonly reference: string }>;
};

export type Book = { readonly stories: Story[]; readonly entries: Entry[] };

export function createBook(): Book {
  return { stories: [], entries: [] };
}

export function beginStory({ stories }: Book): Story {
  const story = {
    number: stories.length,
    hold: null,
    order: null,
    cancellation: null,
    barcodes: new Map(),
    scans: new Map(),
  };
  stories.push(story);
  return story;
}

export function enter<Body>(
  { entries }: Book,
  story: Story,
  wish: Wish<Body>,
  reply: Reply<Body>,
  isByKey: boolean,
): void {
  entries.push({ wish, story, status: reply.status, text: reply.text, isByKey });
}

/** An order as it must be shown now: as it was answered, and cancelled where that was acknowledged. */
export function orderNow({ order, cancellation }: Story): Order | null {
  if (order === null || cancellation === null) return order;
  const items = order.items.map((item) => ({ ...item, state: 'cancelled' as const }));
  return { ...order, state: 'cancelled', items, refunded: cancellation.refund };
}

export function ticketIdsOf({ order }: Story): string[] {
  return order?.items.flatMap(({ ticketId }) => ticketId ?? []) ?? [];
}
