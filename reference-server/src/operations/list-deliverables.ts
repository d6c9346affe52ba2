import type { Handlers } from './context.ts';
import { offeredDeliverables } from './deliverables.ts';
import { readTicket } from './own-ticket.ts';

export const listDeliverables: Handlers['listDeliverables'] = ({ path }, context) =>
  readTicket(context, path.ticketId, (_fixture, { ticket }) => ({
    status: 200 as const,
    body: { items: offeredDeliverables(ticket.barcode.kind, context.services.fulfilment) },
  }));
