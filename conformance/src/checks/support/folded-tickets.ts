/** What is known of tickets, and of all that happens to them, from the feed alone. */
import type { EventData } from '../../generated/events.ts';
import { expectThat } from '../expect.ts';

export type FoldedTicket = {
  readonly ticketId: string;
  readonly clientOrderId: string;
  readonly seatId: string;
  state: string;
  holderFields: readonly string[];
  delivery: string;
  /** Of its barcodes; 0 before the first. */
  revision: number;
  barcodeId: string | null;
  /** Every barcode it ever had, and the state it is in. */
  readonly barcodes: Map<string, string>;
  /** Scans with which its holder passed and that stand, in their order. */
  passes: readonly EventData['scan.recorded'][];
  /** While it is on resale and once it was sold on. */
  listingId?: string;
};

export type FoldedTickets = {
  readonly tickets: Map<string, FoldedTicket>;
  readonly scans: Map<string, EventData['scan.recorded'] & { reversed: boolean }>;
  readonly cancellations: Map<string, { state: string; refund: number }>;
  readonly exchanges: Map<string, FoldedExchange>;
  /** In the order they were confirmed. */
  readonly exchanged: EventData['exchange.confirmed'][];
  readonly listings: Map<string, FoldedListing>;
};

export type FoldedExchange = {
  state: string;
  readonly quoted: EventData['exchange.quoted'];
  confirmed: EventData['exchange.confirmed'] | null;
};

export function noTickets(): FoldedTickets {
  return {
    tickets: new Map(),
    scans: new Map(),
    cancellations: new Map(),
    exchanges: new Map(),
    exchanged: [],
    listings: new Map(),
  };
}

export type FoldedListing = {
  readonly created: EventData['listing.created'];
  state: string;
  holdId?: string;
  sold?: EventData['listing.sold'];
};

export function ticketIn({ tickets }: FoldedTickets, ticketId: string): FoldedTicket {
  const ticket = tickets.get(ticketId);
  expectThat(ticket !== undefined, `that ticket ${ticketId} was issued before anything happens to it`, ticketId);
  return ticket;
}
