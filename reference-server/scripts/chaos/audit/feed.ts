/** A club's own reading of its feed: by nothing but the words of the events, which seats are whose and what they cost. */
import type { EventData, EventType } from '../../../src/generated/events.ts';
import type { Event, SoldSeat } from '../../../src/generated/types.ts';
import type { Finding, Tally } from '../tally.ts';

type Owner = { readonly holdId: string; clientOrderId: string | null; price: number };

export class FeedReading {
  /** By stream: every event as it came, in order. */
  readonly streams = new Map<string, string[]>();
  /** By seat, those that are held or sold. */
  readonly seats = new Map<string, Owner>();
  readonly holds = new Map<string, readonly string[]>();
  readonly orders = new Map<string, readonly SoldSeat[]>();
  readonly cancellations = new Set<string>();
  readonly scans = new Set<string>();
  /** By ticket, the barcodes that are admitted. */
  readonly active = new Map<string, Set<string>>();
  readonly #last = new Map<string, number>();
  readonly #found: Tally['found'];
  readonly #party: string;

  constructor(party: string, found: Tally['found']) {
    this.#party = party;
    this.#found = found;
  }

  take(event: Event): void {
    const { subject, sequence, type, id, data } = event;
    const expected = (this.#last.get(subject) ?? 0) + 1;
    if (sequence !== expected) this.find('missing', `stream ${subject} has ${sequence} where ${expected} belongs`);
    this.#last.set(subject, sequence);
    const stream = this.streams.get(subject) ?? [];
    stream.push(`${sequence} ${type} ${id} ${JSON.stringify(data)}`);
    this.streams.set(subject, stream);
    (learn[type as EventType] as ((reading: FeedReading, data: unknown) => void) | undefined)?.(this, data);
  }

  find(finding: Finding, what: string): void {
    this.#found[finding].add(`the feed of ${this.#party}: ${what}`);
  }

  /** How many seats are sold, for how much, and how many held. */
  sums(): { sold: number; held: number; value: number } {
    const sold = [...this.seats.values()].filter(({ clientOrderId }) => clientOrderId !== null);
    return {
      sold: sold.length,
      held: this.seats.size - sold.length,
      value: sold.reduce((sum, { price }) => sum + price, 0),
    };
  }

  admit(ticketId: string, barcodeId: string, isAdmitted: boolean): void {
    const own = this.active.get(ticketId) ?? new Set();
    this.active.set(ticketId, own);
    if (isAdmitted) own.add(barcodeId);
    else own.delete(barcodeId);
    if (own.size > 1) this.find('unequal', `ticket ${ticketId} has ${own.size} active barcodes`);
  }
}

const learn: { [Type in EventType]?: (reading: FeedReading, data: EventData[Type]) => void } = {
  'hold.placed': (reading, { holdId, items }) => {
    if (reading.holds.has(holdId)) reading.find('soldTwice', `hold ${holdId} was placed twice`);
    reading.holds.set(
      holdId,
      items.map(({ seatId }) => seatId),
    );
    for (const { seatId, price } of items) {
      const other = reading.seats.get(seatId);
      if (other) reading.find('soldTwice', `seat ${seatId} of hold ${other.holdId} was given to hold ${holdId}`);
      reading.seats.set(seatId, { holdId, clientOrderId: null, price });
    }
  },
  'order.confirmed': (reading, { clientOrderId, holdId, items }) => {
    if (reading.orders.has(clientOrderId)) reading.find('soldTwice', `order ${clientOrderId} was confirmed twice`);
    reading.orders.set(clientOrderId, items);
    for (const { seatId, price } of items) {
      const owner = reading.seats.get(seatId);
      if (owner?.holdId !== holdId || owner.clientOrderId !== null)
        reading.find(
          'soldTwice',
          `seat ${seatId} was sold to order ${clientOrderId} and is not of hold ${holdId} only`,
        );
      reading.seats.set(seatId, { holdId, clientOrderId, price });
    }
  },
  'cancellation.confirmed': (reading, { cancellationId, clientOrderId, seatIds }) => {
    reading.cancellations.add(cancellationId);
    for (const seatId of seatIds) {
      if (reading.seats.get(seatId)?.clientOrderId !== clientOrderId)
        reading.find('soldTwice', `seat ${seatId} was cancelled of order ${clientOrderId}, which did not have it`);
      reading.seats.delete(seatId);
    }
  },
  'barcode.minted': (reading, { ticketId, barcodeId, state }) => reading.admit(ticketId, barcodeId, state === 'active'),
  'barcode.activated': (reading, { ticketId, barcodeId }) => reading.admit(ticketId, barcodeId, true),
  'barcode.deactivated': (reading, { ticketId, barcodeId }) => reading.admit(ticketId, barcodeId, false),
  'barcode.voided': (reading, { ticketId, barcodeId }) => reading.admit(ticketId, barcodeId, false),
  'barcode.reissued': (reading, { ticketId, barcodeId, replaces, state }) => {
    reading.admit(ticketId, replaces, false);
    reading.admit(ticketId, barcodeId, state === 'active');
  },
  'scan.recorded': (reading, { scanId }) => void reading.scans.add(scanId),
};
