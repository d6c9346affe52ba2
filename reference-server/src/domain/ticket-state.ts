/** What is known of tickets, their barcodes, scans, cancellations and exchanges: parts of a fixture's state. */
import type {
  BarcodeLifecycle,
  CancellationLifecycle,
  ExchangeLifecycle,
  TicketLifecycle,
} from '../generated/lifecycles.ts';
import type {
  AccessListKind,
  BarcodeKind,
  BarcodeReason,
  CancellationReason,
  TicketDelivery,
} from '../generated/types.ts';
import type { HeldItem } from './held-item.ts';

/** Who changes a barcode. */
export type Party = 'seller' | 'issuer';

export type Stop = { readonly by: Party | 'resale'; readonly reason: BarcodeReason; readonly since: number };

export type BarcodeRecord = {
  readonly id: string;
  /** Of the ticket's barcodes, not of this one alone. */
  readonly revision: number;
  readonly kind: BarcodeKind;
  readonly state: BarcodeLifecycle;
  /** When it becomes active by itself, or null where it has. */
  readonly activatesAt: number | null;
  readonly stops: readonly Stop[];
};

export type TicketRecord = {
  readonly id: string;
  readonly allocationId: string;
  readonly clientOrderId: string;
  readonly item: HeldItem;
  readonly issuedAt: number;
  /** Minor units that refunds and exchanges are reckoned from: its price, or less where it was bought on resale. */
  worth: number;
  state: TicketLifecycle;
  /** The one it has now. */
  barcode: BarcodeRecord;
  /** While it is on resale, and once it was sold on. */
  listingId: string | null;
  /** Names of the holder's fields that have a value; the values live in rows. */
  holderFields: readonly string[];
  delivery: TicketDelivery;
  /** Whether a gate let its holder in while it was on resale, against the list or before it had it. */
  admittedListed: boolean;
  /** Whether its holder is in the ground. */
  inside: boolean;
  /** The last scan that stands and with which its holder passed. */
  lastPass: string | null;
  /** When that was, by the gate where it was offline. */
  lastPassAt: number;
};

/** What is the same of every ticket when it is issued: most stay so, and a snapshot leaves it out. */
export const asIssued = {
  state: 'issued',
  listingId: null,
  holderFields: [],
  delivery: { state: 'none' },
  admittedListed: false,
  inside: false,
  lastPass: null,
  lastPassAt: 0,
} as const satisfies Partial<TicketRecord>;

export type ScanRecord = {
  /** Counts the fixture's scans from 1. */
  readonly number: number;
  readonly id: string;
  readonly allocationId: string;
  readonly ticketId: string;
  readonly barcodeId: string;
  readonly reference: string;
  readonly deviceId: string;
  readonly direction: string;
  readonly mode: string;
  readonly finding: string;
  readonly admitted: boolean;
  readonly scannedAt: string;
  /** What a reversal brings back. */
  readonly before: Pick<TicketRecord, 'state' | 'inside' | 'lastPass' | 'lastPassAt'>;
  reversed: boolean;
};

export type CancelledItem = {
  readonly ticketId: string;
  /** Minor units, before the fee. */
  readonly share: number;
  readonly fee: number;
  readonly refund: number;
};

export type CancellationRecord = {
  readonly id: string;
  readonly allocationId: string;
  readonly clientOrderId: string;
  readonly reason: CancellationReason;
  readonly overrule: boolean;
  readonly items: readonly CancelledItem[];
  readonly quotedAt: number;
  readonly expiresAt: number;
  state: CancellationLifecycle;
  confirmedAt: number | null;
};

export type ExchangeRecord = {
  readonly id: string;
  readonly allocationId: string;
  readonly clientOrderId: string;
  readonly ticketId: string;
  /** Null where the seat stays. */
  readonly holdId: string | null;
  readonly from: HeldItem;
  readonly to: HeldItem;
  readonly quotedAt: number;
  readonly expiresAt: number;
  state: ExchangeLifecycle;
  confirmedAt: number | null;
  newTicketId: string | null;
};

/** What gates are told of one barcode. */
export type AccessMark = { readonly revision: number; readonly ticketId: string; readonly list: AccessListKind };
