/** What is known of tickets on resale: a part of a fixture's state. */
import type { ListingLifecycle } from '../generated/lifecycles.ts';
import type { PayoutRule, ResaleMode } from '../generated/types.ts';

/** Amounts in minor units of the allocation's currency. */
export type PayoutRecord = {
  readonly rule: PayoutRule;
  readonly gross: number;
  readonly feeBasisPoints: number;
};

export type ListingSaleRecord = {
  readonly clientOrderId: string;
  readonly ticketId: string;
  readonly priceTypeId: string;
  /** Minor units, as the fee. */
  readonly price: number;
  readonly fee: number;
  readonly payout: PayoutRecord;
};

export type ListingRecord = {
  readonly id: string;
  readonly allocationId: string;
  readonly ticketId: string;
  readonly mode: ResaleMode;
  /** Minor units; null for a released seat. */
  readonly askedPrice: number | null;
  /** As the fan was shown it. */
  readonly payout: PayoutRecord;
  readonly listedAt: number;
  state: ListingLifecycle;
  /** The buyer's hold, once there was one. */
  holdId: string | null;
  sale: ListingSaleRecord | null;
};

/** Whether it stands in the way of another mode. */
export function isLiveListing({ state }: ListingRecord): boolean {
  return state === 'listed' || state === 'held';
}
