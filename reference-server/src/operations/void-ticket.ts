import { voidTicket as decide } from '../domain/change-barcode.ts';
import type { VoidTicketResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { changeTicket, showTicket } from './own-ticket.ts';

export const voidTicket: Handlers['voidTicket'] = ({ path, body }, context) =>
  changeTicket<VoidTicketResult>(context, path.ticketId, {
    rule: (found) => decide(found, body.reason),
    result: showTicket,
  });
