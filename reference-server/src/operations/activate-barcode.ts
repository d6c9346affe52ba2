import { activateBarcode as decide } from '../domain/change-barcode.ts';
import type { ActivateBarcodeResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { changeTicket, showBarcode } from './own-ticket.ts';

export const activateBarcode: Handlers['activateBarcode'] = ({ path }, context) =>
  changeTicket<ActivateBarcodeResult>(context, path.ticketId, {
    rule: decide,
    result: showBarcode,
  });
