/** Tickets in a snapshot: a line of values each, and by name only what changed since the ticket was issued. */
import { itemsOf, valuesOf, type ItemValues } from './item-values.ts';
import { asIssued, type BarcodeRecord, type TicketRecord } from './ticket-state.ts';

type Changed = Partial<Pick<TicketRecord, keyof typeof asIssued>>;

type BarcodeLine = readonly [
  id: string,
  revision: number,
  kind: BarcodeRecord['kind'],
  state: BarcodeRecord['state'],
  activatesAt: number | null,
  stops: BarcodeRecord['stops'],
];

export type TicketLine = readonly [
  id: string,
  /** Place in the list of allocations. */
  allocation: number,
  clientOrderId: string,
  issuedAt: number,
  item: ItemValues,
  worth: number,
  barcode: BarcodeLine,
  changed: Changed,
];

const changeable = Object.keys(asIssued) as (keyof typeof asIssued)[];

export function ticketLine(ticket: TicketRecord, allocationIds: readonly string[]): TicketLine {
  const { id, allocationId, clientOrderId, issuedAt, item, worth, barcode } = ticket;
  return [
    id,
    allocationIds.indexOf(allocationId),
    clientOrderId,
    issuedAt,
    valuesOf([item]),
    worth,
    [barcode.id, barcode.revision, barcode.kind, barcode.state, barcode.activatesAt, barcode.stops],
    changedIn(ticket),
  ];
}

function changedIn(ticket: TicketRecord): Changed {
  const changed = changeable.filter((name) => ticket[name] !== asIssued[name]);
  return Object.fromEntries(changed.map((name) => [name, ticket[name]]));
}

export function ticketOfLine(line: TicketLine, allocationIds: readonly string[]): TicketRecord {
  const [id, allocation, clientOrderId, issuedAt, values, worth, barcode, changed] = line;
  const [item] = itemsOf(values);
  if (item === undefined) throw new Error(`Ticket ${id} of the snapshot is for no seat.`);
  return {
    ...asIssued,
    id,
    allocationId: allocationIds[allocation] ?? '',
    clientOrderId,
    item,
    issuedAt,
    worth,
    barcode: barcodeOf(barcode),
    ...changed,
  };
}

function barcodeOf([id, revision, kind, state, activatesAt, stops]: BarcodeLine): BarcodeRecord {
  return { id, revision, kind, state, activatesAt, stops };
}
