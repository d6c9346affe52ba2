/** How events change tickets and their barcodes. */
import type { BarcodeChanged } from '../generated/types.ts';
import type { Allocation } from '../generated/types.ts';
import { markBarcode } from './access-list.ts';
import type { Appliers } from './applier.ts';
import { allocationOf, ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState, OrderRecord } from './fixture-state.ts';
import { asIssued, type BarcodeRecord, type Stop, type TicketRecord } from './ticket-state.ts';

type TicketEvent =
  | 'barcode.minted'
  | 'barcode.requested'
  | 'barcode.activated'
  | 'barcode.deactivated'
  | 'barcode.reissued'
  | 'barcode.voided'
  | 'ticket.voided'
  | 'ticket.holderChanged'
  | 'ticket.holderErased'
  | 'ticket.deliveryReported';

export const ticketAppliers: Appliers<TicketEvent> = {
  'barcode.minted': (state, { ticketId, barcodeId: id, revision, kind, state: to, activatesAt }) => {
    const moment = activatesAt === undefined ? null : Date.parse(activatesAt);
    setBarcode(state, ticketId, { id, revision, kind, state: to, activatesAt: moment, stops: [] });
  },
  'barcode.requested': () => undefined,
  'barcode.activated': (state, data) => changeBarcode(state, data, { stops: [], activatesAt: null }),
  'barcode.deactivated': (state, data, { at }) => {
    const by = data.by as Stop['by'];
    const others = ticketOf(state, data.ticketId).barcode.stops.filter((stop) => stop.by !== by);
    changeBarcode(state, data, { stops: [...others, { by, reason: data.reason ?? 'other', since: at }] });
  },
  'barcode.reissued': (state, { ticketId, barcodeId: id, revision, kind, state: to }) => {
    const { barcode } = ticketOf(state, ticketId);
    markBarcode(state, ticketId, { ...barcode, state: 'voided' });
    setBarcode(state, ticketId, { ...barcode, id, revision, kind, state: to });
  },
  'barcode.voided': (state, data) => changeBarcode(state, data, { activatesAt: null }),
  'ticket.voided': (state, { ticketId }) => {
    ticketOf(state, ticketId).state = 'voided';
  },
  'ticket.holderChanged': (state, { ticketId, fields }) => setHolderFields(state, ticketId, fields),
  'ticket.holderErased': (state, { ticketId, fields }) => {
    const kept = ticketOf(state, ticketId).holderFields.filter((field) => !fields.includes(field));
    setHolderFields(state, ticketId, kept);
  },
  'ticket.deliveryReported': (state, { ticketId, state: to, channel }, { at }) => {
    ticketOf(state, ticketId).delivery = { state: to, channel, reportedAt: new Date(at).toISOString() };
  },
};

type Issued = Pick<OrderRecord, 'allocationId' | 'clientOrderId' | 'confirmedAt' | 'items' | 'ticketIds'>;

/** Until its barcode is minted, by the next event, a ticket has one that is none. */
export function issueTickets(state: FixtureState, { barcodes }: Allocation, order: Issued): void {
  const { allocationId, clientOrderId, confirmedAt: issuedAt } = order;
  order.items.forEach((item, index) => {
    const id = order.ticketIds[index] ?? '';
    const barcode = {
      id: '',
      revision: 0,
      kind: barcodes.kind,
      state: 'inactive',
      activatesAt: null,
      stops: [],
    } as const;
    const ticket = { id, allocationId, clientOrderId, item, issuedAt, worth: item.price, barcode };
    state.tickets.set(id, { ...asIssued, ...ticket });
  });
}

/** Puts a ticket into the state with all that is kept beside it: also when a snapshot is revived. */
export function keepTicket(state: FixtureState, ticket: TicketRecord): void {
  state.tickets.set(ticket.id, ticket);
  const allocation = allocationOf(state, ticket.allocationId);
  keepWaiting(allocation, ticket);
  for (const field of ticket.holderFields) holdersOf(allocation, field).add(ticket.id);
}

/** Takes away what one party has against a barcode; where that was all, an event says what it becomes. */
export function liftStop(state: FixtureState, ticketId: string, by: Stop['by']): void {
  const { barcode } = ticketOf(state, ticketId);
  setBarcode(state, ticketId, { ...barcode, stops: barcode.stops.filter((stop) => stop.by !== by) });
}

function changeBarcode(
  state: FixtureState,
  { ticketId, revision, state: to }: BarcodeChanged,
  change: Partial<BarcodeRecord>,
): void {
  setBarcode(state, ticketId, { ...ticketOf(state, ticketId).barcode, revision, state: to, ...change });
}

function setBarcode(state: FixtureState, ticketId: string, barcode: BarcodeRecord): void {
  const ticket = ticketOf(state, ticketId);
  ticket.barcode = barcode;
  markBarcode(state, ticketId, barcode);
  keepWaiting(allocationOf(state, ticket.allocationId), ticket);
}

function keepWaiting({ waiting }: AllocationRecord, { id, barcode }: TicketRecord): void {
  const waits = barcode.state === 'inactive' && barcode.activatesAt !== null && barcode.stops.length === 0;
  if (waits) waiting.add(id);
  else waiting.delete(id);
}

function setHolderFields(state: FixtureState, ticketId: string, fields: readonly string[]): void {
  const ticket = ticketOf(state, ticketId);
  const allocation = allocationOf(state, ticket.allocationId);
  for (const field of ticket.holderFields) holdersOf(allocation, field).delete(ticketId);
  for (const field of fields) holdersOf(allocation, field).add(ticketId);
  ticket.holderFields = fields;
}

function holdersOf({ holders }: AllocationRecord, field: string): Set<string> {
  const tickets = holders.get(field) ?? new Set<string>();
  holders.set(field, tickets);
  return tickets;
}
