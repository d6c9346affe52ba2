/** One thing that happens to an allocation, and what the feed tells of it. */
import type { EventType } from '../../generated/events.ts';
import type { Order } from '../../generated/types.ts';
import type { CheckContext } from '../check.ts';

export type HistoryContext = Pick<CheckContext, 'world' | 'sellerA' | 'control' | 'clock' | 'capabilities'>;

export type Change = {
  readonly says: string;
  readonly make: () => Promise<unknown>;
  /** What the feed must tell of it: nothing where nothing changes. */
  readonly events: readonly EventType[];
};

export function change(says: string, make: Change['make'], ...events: EventType[]): Change {
  return { says, make, events };
}

/** An order that a history has made, for the changes after it. */
export type Sold = { order: Order | null };

export function orderOf({ order }: Sold): Order {
  if (!order) throw new TypeError('the order is made by a change before');
  return order;
}

/** The id of ticket N of the order, from 0. */
export function ticketIn(sold: Sold, number: number): string {
  return orderOf(sold).items[number]?.ticketId ?? '';
}

/** What a confirm of so many seats is told by: barcodes come with the tickets where the Issuer has them. */
export function eventsOfConfirm({ capabilities }: Pick<CheckContext, 'capabilities'>, seats: number): EventType[] {
  const hasBarcodes = capabilities.profiles.includes('barcode');
  return ['order.confirmed', ...Array<EventType>(hasBarcodes ? seats : 0).fill('barcode.minted')];
}
