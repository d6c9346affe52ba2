import { barcodeView } from '../domain/ticket-view.ts';
import type { Handlers } from './context.ts';
import { readTicket } from './own-ticket.ts';

/** With the payload of a static barcode; the secret of a rotating one stays here. */
export const getBarcode: Handlers['getBarcode'] = ({ path: { ticketId } }, context) =>
  readTicket(context, ticketId, (_fixture, { allocation, ticket }) => {
    const { id: barcodeId, kind } = ticket.barcode;
    const claims = { fixtureId: allocation.terms.fixtureId, ticketId, barcodeId };
    const payload = kind === 'static' ? context.services.fulfilment.payloads.sign(claims) : null;
    return { status: 200 as const, body: barcodeView(allocation, ticket, payload) };
  });
