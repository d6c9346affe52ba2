/** What the events of tickets, barcodes, scans, cancellations, exchanges and listings add up to. Throws a Failure where they can't. */
import type { EventData, EventType } from '../../generated/events.ts';
import type { Event } from '../../generated/types.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { ticketIn, type FoldedTicket, type FoldedTickets } from './folded-tickets.ts';
import { listingFolds } from './listing-fold.ts';

type Issued = Pick<EventData['order.confirmed'], 'clientOrderId' | 'items'>;

export function issue({ tickets }: FoldedTickets, { clientOrderId, items }: Issued): void {
  for (const { ticketId, seatId } of items) {
    if (ticketId === undefined) continue;
    expectThat(!tickets.has(ticketId), `that ticket ${ticketId} is issued once`, ticketId);
    const none = { holderFields: [], delivery: 'none', revision: 0, barcodeId: null, barcodes: new Map(), passes: [] };
    tickets.set(ticketId, { ticketId, clientOrderId, seatId, state: 'issued', ...none });
  }
}

export function cancel(folded: FoldedTickets, data: EventData['cancellation.confirmed']): void {
  const { cancellationId, ticketIds, seatIds, refund } = data;
  expectThat(
    folded.cancellations.get(cancellationId)?.state === 'quoted',
    `that cancellation ${cancellationId} was quoted and not yet confirmed`,
    folded.cancellations.get(cancellationId)?.state ?? 'never quoted',
  );
  folded.cancellations.set(cancellationId, { state: 'confirmed', refund: refund.amount });
  const tickets = ticketIds.map((ticketId) => ticketIn(folded, ticketId));
  const freed = tickets.filter(({ state }) => state !== 'released').map(({ seatId }) => seatId);
  expectEqual(seatIds.toSorted(), freed.sort(), `the seats that cancellation ${cancellationId} says it frees`);
  for (const ticket of tickets) {
    const { ticketId, state } = ticket;
    expectThat(['issued', 'released'].includes(state), `that ${ticketId} is there before it is cancelled`, state);
    ticket.state = 'cancelled';
  }
}

export function release(folded: FoldedTickets, { ticketIds, seatIds }: EventData['tickets.released']): void {
  const tickets = ticketIds.map((ticketId) => ticketIn(folded, ticketId));
  expectEqual(
    seatIds,
    tickets.map(({ seatId }) => seatId),
    'the seats that tickets.released says are free',
  );
  for (const ticket of tickets) {
    expectThat(ticket.state === 'issued', `that ${ticket.ticketId} is issued before its release`, ticket.state);
    ticket.state = 'released';
  }
}

/** At the terms of its quote: the old ticket ends, the new one is issued in the same order. */
export function exchange(folded: FoldedTickets, confirmed: EventData['exchange.confirmed']): void {
  const { exchangeId, clientOrderId, from, to } = confirmed;
  const found = folded.exchanges.get(exchangeId);
  expectThat(found?.state === 'quoted', `that exchange ${exchangeId} was quoted`, found?.state ?? 'never');
  const { quoted } = found;
  const terms = (data: typeof quoted | typeof confirmed): unknown => ({
    order: data.clientOrderId,
    seats: [data.from, data.to].map(({ seatId, priceTypeId, price }) => [seatId, priceTypeId, price].join(' ')),
    difference: data.difference.amount,
    hold: data.holdId ?? null,
  });
  expectEqual(terms(confirmed), terms(quoted), `what exchange ${exchangeId} is confirmed at, against its quote`);
  expectEqual(from.ticketId, quoted.ticketId, `the old ticket of exchange ${exchangeId}, against its quote`);
  const ticket = ticketIn(folded, quoted.ticketId);
  expectThat(ticket.state === 'issued', `that ticket ${quoted.ticketId} is issued before its exchange`, ticket.state);
  ticket.state = 'exchanged';
  Object.assign(found, { state: 'confirmed', confirmed });
  folded.exchanged.push(confirmed);
  issue(folded, { clientOrderId, items: [to] });
}

type TicketEvent = Extract<
  EventType,
  | `barcode.${string}`
  | `ticket.${string}`
  | `scan.${string}`
  | `listing.${string}`
  | 'gate.listApplied'
  | 'cancellation.quoted'
  | 'cancellation.expired'
  | 'exchange.quoted'
  | 'exchange.expired'
>;
type Fold<Data> = (folded: FoldedTickets, data: Data, event: Event) => void;

export const ticketFolds: { readonly [Type in TicketEvent]: Fold<EventData[Type]> } = {
  'barcode.minted': (folded, { ticketId, barcodeId, revision, state }) => {
    const ticket = ticketIn(folded, ticketId);
    ticket.barcodeId = barcodeId;
    setBarcode(ticket, barcodeId, revision, state);
  },
  'barcode.requested': (folded, { ticketId }) => void ticketIn(folded, ticketId),
  'barcode.activated': changeBarcode,
  'barcode.deactivated': changeBarcode,
  'barcode.voided': changeBarcode,
  'barcode.reissued': (folded, { ticketId, barcodeId, replaces, revision, state }) => {
    const ticket = ticketIn(folded, ticketId);
    ticket.barcodes.set(replaces, 'voided');
    ticket.barcodeId = barcodeId;
    setBarcode(ticket, barcodeId, revision, state);
  },
  'ticket.voided': (folded, { ticketId }) => void (ticketIn(folded, ticketId).state = 'voided'),
  'ticket.holderChanged': (folded, { ticketId, fields }) => void (ticketIn(folded, ticketId).holderFields = fields),
  'ticket.holderErased': (folded, { ticketId, fields }) => {
    const ticket = ticketIn(folded, ticketId);
    ticket.holderFields = ticket.holderFields.filter((field) => !fields.includes(field));
  },
  'ticket.deliveryReported': (folded, { ticketId, state }) => void (ticketIn(folded, ticketId).delivery = state),
  'scan.recorded': (folded, data) => {
    expectThat(!folded.scans.has(data.scanId), `that scan ${data.scanId} is recorded once`, data);
    folded.scans.set(data.scanId, { ...data, reversed: false });
    const ticket = ticketIn(folded, data.ticketId);
    if (!data.admitted) return;
    ticket.passes = [...ticket.passes, data];
    if (ticket.state === 'issued' && data.direction === 'in') ticket.state = 'redeemed';
  },
  'scan.reversed': (folded, { scanId, ticketId }) => {
    const scan = folded.scans.get(scanId);
    expectThat(scan !== undefined && !scan.reversed, `that scan ${scanId} stands before it is reversed`, scan ?? null);
    folded.scans.set(scanId, { ...scan, reversed: true });
    const ticket = ticketIn(folded, ticketId);
    ticket.passes = ticket.passes.filter((pass) => pass.scanId !== scanId);
    const wasIn = ticket.passes.some(({ direction }) => direction === 'in');
    if (ticket.state === 'redeemed' && !wasIn) ticket.state = 'issued';
  },
  'gate.listApplied': () => undefined,
  'cancellation.quoted': ({ cancellations }, { cancellationId, refund }) =>
    void cancellations.set(cancellationId, { state: 'quoted', refund: refund.amount }),
  'cancellation.expired': ({ cancellations }, { cancellationId }) =>
    void cancellations.set(cancellationId, { state: 'expired', refund: 0 }),
  'exchange.quoted': ({ exchanges }, quoted) =>
    void exchanges.set(quoted.exchangeId, { state: 'quoted', quoted, confirmed: null }),
  'exchange.expired': ({ exchanges }, { exchangeId }) => {
    const exchange = exchanges.get(exchangeId);
    expectThat(exchange?.state === 'quoted', `that exchange ${exchangeId} was quoted`, exchange?.state ?? 'never');
    exchange.state = 'expired';
  },
  ...listingFolds,
};

function changeBarcode(folded: FoldedTickets, data: EventData['barcode.activated']): void {
  setBarcode(ticketIn(folded, data.ticketId), data.barcodeId, data.revision, data.state);
}

/** A void barcode stays void, the revision rises by one, at most one is active, and none of a ticket on resale or sold on. */
function setBarcode(ticket: FoldedTicket, barcodeId: string, revision: number, state: string): void {
  const { ticketId, barcodes } = ticket;
  const before = barcodes.get(barcodeId);
  expectThat(before !== 'voided', `that barcode ${barcodeId} stays void`, state);
  expectThat(
    revision === ticket.revision + 1,
    `revision ${ticket.revision + 1} of the barcodes of ${ticketId}`,
    revision,
  );
  const isGivenUp = ticket.state === 'listed' || ticket.state === 'resold';
  expectThat(!isGivenUp || state !== 'active', `no active barcode of ${ticketId}, which is ${ticket.state}`, state);
  barcodes.set(barcodeId, state);
  ticket.revision = revision;
  const active = [...barcodes].filter(([, one]) => one === 'active').map(([id]) => id);
  expectThat(active.length <= 1, `at most one active barcode of ${ticketId} at revision ${revision}`, active);
}
