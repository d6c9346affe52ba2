import type { Barcode, Ticket } from '../generated/types.ts';
import { activationShown } from './change-barcode.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { gatesOpenAt, missingFields } from './holders.ts';
import { itemView } from './hold-view.ts';
import { instant } from './instant.ts';
import type { TicketRecord } from './ticket-state.ts';

/** A ticket as the wire has it: nothing personal, and its barcode by reference. */
export function ticketView(state: FixtureState, allocation: AllocationRecord, ticket: TicketRecord): Ticket {
  const { id: barcodeId, revision, kind, state: barcodeState } = ticket.barcode;
  const { seasonTicketId } = allocation.orders.get(ticket.clientOrderId) ?? {};
  return {
    id: ticket.id,
    clientOrderId: ticket.clientOrderId,
    allocationId: ticket.allocationId,
    fixtureId: allocation.terms.fixtureId,
    state: ticket.state,
    ...faceOf(allocation, ticket),
    issuedAt: instant(ticket.issuedAt),
    holder: {
      given: [...ticket.holderFields],
      missing: missingFields(allocation, ticket),
      frozenFrom: instant(gatesOpenAt(state)),
    },
    delivery: ticket.delivery,
    barcode: { id: barcodeId, revision, kind, state: barcodeState },
    ...(seasonTicketId === undefined ? {} : { seasonTicketId }),
    ...(ticket.listingId === null ? {} : { listingId: ticket.listingId }),
  };
}

/** Its seat and price; what the buyer paid on top is the order's. */
function faceOf(allocation: AllocationRecord, { item }: TicketRecord) {
  const { seat, priceTypeId, price } = itemView(allocation, item);
  return { seat, priceTypeId, price };
}

/** A barcode as the wire has it; `payload` for a static one. */
export function barcodeView({ terms }: AllocationRecord, ticket: TicketRecord, payload: string | null): Barcode {
  const { id, revision, kind, state, stops } = ticket.barcode;
  return {
    id,
    ticketId: ticket.id,
    revision,
    kind,
    symbology: terms.barcodes.symbology,
    state,
    ...activationShown(ticket.barcode),
    stops: stops.map(({ by, reason, since }) => ({ by, reason, since: instant(since) })),
    ...(payload === null ? {} : { payload }),
  };
}
