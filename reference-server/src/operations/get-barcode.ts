import type { Handlers } from './context.ts';
import { readTicket, showBarcode } from './own-ticket.ts';

export const getBarcode: Handlers['getBarcode'] = ({ path }, context) =>
  readTicket(context, path.ticketId, (_fixture, found) => showBarcode(context, found));
