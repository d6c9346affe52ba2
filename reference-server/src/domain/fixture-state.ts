/** What is known of one fixture: the fold of its ledger. Changed only by the appliers of events. */
import type { HoldLifecycle } from '../generated/lifecycles.ts';
import type { Allocation, Compromise, Fixture, PriceList, PriceType, ResalePolicy } from '../generated/types.ts';
import type { Expiries } from './expiries.ts';
import type { Ground } from './ground.ts';
import type { HeldItem } from './held-item.ts';
import type { ListingRecord } from './listing-state.ts';
import type { SeatMap } from './seat-map.ts';
import type { SeatPool } from './seat-pool.ts';
import type { StatementSums } from './statement-kinds.ts';
import type { Tally } from './tally.ts';
import type { AccessMark, CancellationRecord, ExchangeRecord, ScanRecord, TicketRecord } from './ticket-state.ts';

export type HoldRecord = {
  readonly id: string;
  readonly allocationId: string;
  state: HoldLifecycle;
  revision: number;
  readonly placedAt: number;
  expiresAt: number;
  readonly extendableUntil: number;
  items: readonly HeldItem[];
  singlesLeft: number;
  compromises: readonly Compromise[];
  clientOrderId: string | null;
  /** Where it is of a listed seat, which stays sold all the while. */
  readonly listingId: string | null;
  /** Where it keeps the seat of a season ticket: no operation on holds finds it. */
  readonly seasonTicketId: string | null;
};

export type OrderRecord = {
  /** Counts the allocation's orders from 1. */
  readonly number: number;
  readonly clientOrderId: string;
  readonly allocationId: string;
  readonly holdId: string;
  readonly confirmedAt: number;
  /** As they were sold, then those of exchanges. */
  items: readonly HeldItem[];
  /** `ticketIds[i]` is for `items[i]`. */
  ticketIds: readonly string[];
  /** The fixture's revision when it was confirmed: what changed since is a reason to cancel. */
  readonly fixtureRevision: number;
  /** Minor units that it was confirmed at. */
  readonly total: number;
  /** Minor units that exchanges made it dearer, or cheaper below 0. */
  exchanged: number;
  /** Minor units that cancellations gave back. */
  refunded: number;
  /** The Seller's season ticket that it comes out of. */
  readonly seasonTicketId?: string;
};

export type AllocationRecord = {
  terms: Allocation;
  priceList: PriceList;
  readonly priceTypes: ReadonlyMap<string, PriceType>;
  /** Price band, then price type, to minor units. */
  prices: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly pool: SeatPool;
  /** In the order they were confirmed. */
  readonly orders: Map<string, OrderRecord>;
  readonly tally: Tally;
  /** Seats in live holds, but for those of season tickets. */
  heldSeats: number;
  /** Seats that went back to the home club. */
  readonly returned: number[];
  /** What the Seller owes, by kind. */
  readonly statement: StatementSums;
  /** Tickets whose barcode becomes active by itself. */
  readonly waiting: Set<string>;
  /** Field of holders to the tickets that have a value for it. */
  readonly holders: Map<string, Set<string>>;
};

/** What the fixture was opened with, the data of `fixture.opened`, which only the Issuer sees; in a state, as it is now. */
export type Opening = {
  readonly fixture: Fixture;
  readonly ground: Ground;
  readonly resalePolicy: ResalePolicy;
  readonly allocations: readonly { readonly terms: Allocation; readonly priceList: PriceList }[];
};

export type FixtureState = {
  opening: Opening | null;
  map: SeatMap;
  readonly allocations: Map<string, AllocationRecord>;
  /** Those that are live or were confirmed: one that was released or expired is a row. */
  readonly holds: Map<string, HoldRecord>;
  /** The hold that was released or expired last: its row is written from it. */
  lastEnded: HoldRecord | null;
  /** The fixture's revision when it was last moved, postponed, abandoned or cancelled; 0 for never. */
  upsetRevision: number;
  readonly expiries: Expiries;
  readonly tickets: Map<string, TicketRecord>;
  /** By rising revision. */
  readonly access: Map<string, AccessMark>;
  accessRevision: number;
  readonly scans: Map<string, ScanRecord>;
  /** The device and its own name of a scan, to the scan. */
  readonly scanReferences: Map<string, string>;
  readonly cancellations: Map<string, CancellationRecord>;
  /** In the order they were made. */
  readonly listings: Map<string, ListingRecord>;
  /** Listings that nobody holds. */
  readonly openListings: Set<string>;
  readonly exchanges: Map<string, ExchangeRecord>;
  /** Gate devices to the revision of the access list that each reported last. */
  readonly devices: Map<string, number>;
};

/** Whether the hold still keeps its seats for its Seller. */
export function isLive(hold: HoldRecord): boolean {
  return hold.state === 'held' || hold.state === 'checked';
}
