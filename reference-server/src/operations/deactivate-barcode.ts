import { deactivateBarcode as decide } from '../domain/change-barcode.ts';
import type { DeactivateBarcodeResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { changeTicket, showBarcode } from './own-ticket.ts';

export const deactivateBarcode: Handlers['deactivateBarcode'] = ({ path, body }, context) =>
  changeTicket<DeactivateBarcodeResult>(context, path.ticketId, {
    rule: (found) => decide(found, body.reason),
    result: showBarcode,
  });
