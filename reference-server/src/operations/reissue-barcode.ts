import { reissueBarcode as decide } from '../domain/change-barcode.ts';
import type { ReissueBarcodeResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { changeTicket, showBarcode } from './own-ticket.ts';

export const reissueBarcode: Handlers['reissueBarcode'] = ({ path: { ticketId }, body }, context) => {
  const newId = context.services.ids.barcode(ticketId);
  return changeTicket<ReissueBarcodeResult>(context, ticketId, {
    rule: (found) => decide(found, body.reason, newId),
    result: showBarcode,
  });
};
