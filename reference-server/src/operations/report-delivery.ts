import { ticketSoldBy } from '../domain/access.ts';
import { ifTicketAllows } from '../domain/ticket-move.ts';
import type { ReportDeliveryResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { changeTicket, showTicket } from './own-ticket.ts';

export const reportDelivery: Handlers['reportDelivery'] = ({ path: { ticketId }, body }, context) =>
  changeTicket<ReportDeliveryResult>(context, ticketId, {
    find: ticketSoldBy,
    rule: ({ ticket }) =>
      ifTicketAllows(ticket, 'reportDelivery', () => [
        { type: 'ticket.deliveryReported', stream: ticket.allocationId, data: { ticketId, ...body } },
      ]),
    result: showTicket,
  });
