/** What the events of tickets, barcodes, scans, cancellations and listings add up to. Throws a Failure where they can't. */
import type { EventData, EventType } from '../../generated/events.ts';
import type { Event } from '../../generated/types.ts';
import { expectThat } from '../expect.ts';
import { ticketIn, type FoldedTicket, type FoldedTickets } from './folded-tickets.ts';
import { listingFolds } from './listing-fold.ts';

export function issue({ tickets }: FoldedTickets, { clientOrderId, items }: EventData['order.confirmed']): void {
  for (const { ticketId, seatId } of items) {
    if (ticketId === undefined) continue;
    expectThat(!tickets.has(ticketId), `that ticket ${ticketId} is issued once`, ticketId);
    const none = { holderFields: [], delivery: 'none', revision: 0, barcodeId: null, barcodes: new Map(), passes: [] };
    tickets.set(ticketId, { ticketId, clientOrderId, seatId, state: 'issued', ...none });
  }
}

export function cancel(folded: FoldedTickets, data: EventData['cancellation.confirmed']): void {
  const { cancellationId, ticketIds, refund } = data;
  expectThat(
    folded.cancellations.get(cancellationId)?.state === 'quoted',
    `that cancellation ${cancellationId} was quoted and not yet confirmed`,
    folded.cancellations.get(cancellationId)?.state ?? 'never quoted',
  );
  folded.cancellations.set(cancellationId, { state: 'confirmed', refund: refund.amount });
  for (const ticketId of ticketIds) {
    const ticket = ticketIn(folded, ticketId);
    expectThat(ticket.state === 'issued', `that ticket ${ticketId} is issued before it is cancelled`, ticket.state);
    ticket.state = 'cancelled';
  }
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
