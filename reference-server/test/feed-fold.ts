/** What a reader of the feed knows of an allocation, by nothing but the words of the events. Plain data, so it can be put away. */
import type { EventData } from '../src/generated/events.ts';
import type { Event, FixtureChanged, Price, SoldSeat } from '../src/generated/types.ts';

type TicketKnown = {
  ended: 'voided' | 'released' | 'cancelled' | 'exchanged' | 'listed' | 'resold' | null;
  seat: SoldSeat;
  fields: string[];
  barcode: { id: string; revision: number; state: string; stops: string[] };
};

export type Known = {
  sequence: number;
  /** With no seats where it is of a listed one, which is sold all the while. */
  holds: Record<string, { state: string; seats: SoldSeat[]; listingId?: string }>;
  listings: Record<string, { state: string; ticketId: string }>;
  orders: Record<string, { items: SoldSeat[]; refunded: number; exchanged: number }>;
  tickets: Record<string, TicketKnown>;
  scans: Record<string, { ticketId: string; entered: boolean; state: string }>;
  /** Every barcode there ever was. */
  barcodes: Record<string, string>;
  cancellations: Record<
    string,
    { state: string; refund: number; shares: { ticketId: string; share: number; refund: number }[] }
  >;
  /** Movements of money: sequence, kind, ticket and minor units. */
  lines: (string | number)[][];
  exchanges: Record<string, { state: string; difference: number }>;
  returned: string[];
  state: string | null;
  prices: Price[] | null;
  fixture: FixtureChanged | null;
};

export function nothingKnown(): Known {
  const none = {
    holds: {},
    listings: {},
    orders: {},
    tickets: {},
    scans: {},
    barcodes: {},
    cancellations: {},
    exchanges: {},
    lines: [],
    returned: [],
  };
  return { sequence: 0, ...none, state: null, prices: null, fixture: null };
}

type Learn = { [Type in keyof EventData]?: (known: Known, data: EventData[Type]) => void };

const learn: Learn = {
  'allocation.suspended': (known) => void (known.state = 'suspended'),
  'allocation.resumed': (known) => void (known.state = 'onSale'),
  'allocation.reduced': (known, { seatIds }) => void known.returned.push(...seatIds),
  'priceList.changed': (known, { prices }) => void (known.prices = prices),
  'fixture.changed': (known, fixture) => void (known.fixture = fixture),
  'hold.placed': (known, { holdId, items, listingId }) => {
    known.holds[holdId] =
      listingId === undefined ? { state: 'held', seats: items } : { state: 'held', seats: [], listingId };
    if (listingId !== undefined) known.listings[listingId]!.state = 'held';
  },
  'hold.checked': (known, { holdId }) => void (known.holds[holdId]!.state = 'checked'),
  'hold.released': (known, { holdId }) => holdEnded(known, holdId, 'released'),
  'hold.expired': (known, { holdId }) => holdEnded(known, holdId, 'expired'),
  'order.confirmed': (known, { clientOrderId, holdId, items }) => {
    known.holds[holdId]!.state = 'confirmed';
    for (const { ticketId = '', price, fee } of items) {
      known.lines.push([known.sequence, 'sale', ticketId, price]);
      if (fee !== undefined) known.lines.push([known.sequence, 'salesFee', ticketId, fee]);
    }
    known.orders[clientOrderId] = { items, refunded: 0, exchanged: 0 };
  },
  'barcode.minted': (known, { ticketId, barcodeId: id, revision, state }) => {
    const items = Object.values(known.orders).flatMap((order) => order.items);
    const seat = items.find((item) => item.ticketId === ticketId)!;
    known.tickets[ticketId] = { ended: null, seat, fields: [], barcode: { id, revision, state, stops: [] } };
    known.barcodes[id] = state;
  },
  'barcode.activated': (known, data) => changed(known, data, []),
  'barcode.deactivated': (known, data) => {
    const others = known.tickets[data.ticketId]!.barcode.stops.filter((by) => by !== data.by);
    changed(known, data, [...others, data.by]);
  },
  'barcode.voided': (known, data) => changed(known, data, known.tickets[data.ticketId]!.barcode.stops),
  'barcode.reissued': (known, { ticketId, barcodeId: id, replaces, revision, state }) => {
    const { barcode } = known.tickets[ticketId]!;
    known.tickets[ticketId]!.barcode = { ...barcode, id, revision, state };
    known.barcodes[replaces] = 'voided';
    known.barcodes[id] = state;
  },
  'ticket.voided': (known, { ticketId }) => void (known.tickets[ticketId]!.ended = 'voided'),
  'ticket.holderChanged': (known, { ticketId, fields }) => void (known.tickets[ticketId]!.fields = fields),
  'ticket.holderErased': (known, { ticketId, fields }) => {
    const ticket = known.tickets[ticketId]!;
    ticket.fields = ticket.fields.filter((field) => !fields.includes(field));
  },
  'scan.recorded': (known, { scanId, ticketId, admitted, direction }) => {
    known.scans[scanId] = {
      ticketId,
      entered: admitted && direction === 'in',
      state: 'recorded',
    };
  },
  'listing.created': (known, { listingId, ticketId }) => {
    known.listings[listingId] = { state: 'listed', ticketId };
    known.tickets[ticketId]!.ended = 'listed';
  },
  'listing.sold': (known, { listingId, ticketId, sale: { payout }, borne }) => {
    known.lines.push([known.sequence, 'payout', ticketId, borne.amount - payout.gross.amount]);
    known.lines.push([known.sequence, 'borne', ticketId, 0 - borne.amount]);
    known.lines.push([known.sequence, 'payoutFee', ticketId, payout.fee.amount]);
    known.listings[listingId]!.state = 'sold';
    known.tickets[ticketId]!.ended = 'resold';
  },
  'listing.withdrawn': (known, { listingId }) => listingEnded(known, listingId, 'withdrawn'),
  'listing.expired': (known, { listingId }) => listingEnded(known, listingId, 'expired'),
  'scan.reversed': (known, { scanId }) => void (known.scans[scanId]!.state = 'reversed'),
  'tickets.released': (known, { ticketIds }) => {
    for (const ticketId of ticketIds) known.tickets[ticketId]!.ended = 'released';
  },
  'cancellation.quoted': (known, { cancellationId, refund, items }) => {
    const shares = items.map(({ ticketId, share, refund: back }) => ({ ticketId, share, refund: back }));
    known.cancellations[cancellationId] = { state: 'quoted', refund: refund.amount, shares };
  },
  'cancellation.expired': (known, { cancellationId }) => void (known.cancellations[cancellationId]!.state = 'expired'),
  'cancellation.confirmed': (known, { cancellationId, clientOrderId, ticketIds, refund }) => {
    known.cancellations[cancellationId]!.state = 'confirmed';
    known.orders[clientOrderId]!.refunded += refund.amount;
    for (const ticketId of ticketIds) known.tickets[ticketId]!.ended = 'cancelled';
    for (const { ticketId, share, refund: back } of known.cancellations[cancellationId]!.shares) {
      known.lines.push([known.sequence, 'cancellation', ticketId, 0 - share]);
      known.lines.push([known.sequence, 'cancellationFee', ticketId, share - back]);
    }
  },
};

function holdEnded(known: Known, holdId: string, state: string): void {
  const { listingId } = known.holds[holdId]!;
  known.holds[holdId] = { state, seats: [] };
  if (listingId !== undefined) known.listings[listingId]!.state = 'listed';
}

/** What resale had against the barcode is lifted. */
function listingEnded(known: Known, listingId: string, state: string): void {
  const listing = known.listings[listingId]!;
  listing.state = state;
  const ticket = known.tickets[listing.ticketId]!;
  ticket.ended = null;
  ticket.barcode.stops = ticket.barcode.stops.filter((by) => by !== 'resale');
}

const learnExchanges: Learn = {
  'exchange.quoted': (known, { exchangeId, difference }) => {
    known.exchanges[exchangeId] = { state: 'quoted', difference: difference.amount };
  },
  'exchange.expired': (known, { exchangeId }) => void (known.exchanges[exchangeId]!.state = 'expired'),
  'exchange.confirmed': (known, { exchangeId, clientOrderId, from, to, difference, holdId }) => {
    known.exchanges[exchangeId]!.state = 'confirmed';
    known.lines.push([known.sequence, 'exchange', to.ticketId ?? '', to.price - from.price]);
    known.tickets[from.ticketId ?? '']!.ended = 'exchanged';
    const order = known.orders[clientOrderId]!;
    order.items = [...order.items, to];
    order.exchanged += difference.amount;
    if (holdId !== undefined) known.holds[holdId]!.state = 'confirmed';
  },
};

function changed(known: Known, data: EventData['barcode.activated'], stops: string[]): void {
  const { ticketId, barcodeId: id, revision, state } = data;
  known.tickets[ticketId]!.barcode = { id, revision, state, stops };
  known.barcodes[id] = state;
}

/** By allocation. Throws where a sequence is missing or out of order. */
export type Reading = Record<string, Known>;

export function readOn(reading: Reading, events: readonly Event[]): void {
  for (const { subject, sequence, type, data } of events) {
    const known = (reading[subject] ??= nothingKnown());
    if (sequence !== known.sequence + 1) throw new Error(`${subject} goes from ${known.sequence} to ${sequence}`);
    known.sequence = sequence;
    (
      ({ ...learn, ...learnExchanges })[type as keyof EventData] as ((known: Known, data: unknown) => void) | undefined
    )?.(known, data);
    expectOneActive(known);
  }
}

/** At every revision. */
function expectOneActive({ tickets, barcodes }: Known): void {
  const current = new Set(Object.values(tickets).map(({ barcode }) => barcode.id));
  const stray = Object.entries(barcodes).find(([id, state]) => state === 'active' && !current.has(id));
  if (stray) throw new Error(`${stray[0]} is active and no ticket's`);
}

export function ticketState({ tickets, scans }: Known, ticketId: string): string {
  const { ended = null } = tickets[ticketId] ?? {};
  const used = Object.values(scans).some(
    (scan) => scan.ticketId === ticketId && scan.entered && scan.state !== 'reversed',
  );
  return ended ?? (used ? 'redeemed' : 'issued');
}
