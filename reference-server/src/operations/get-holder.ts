import { isRefusal } from '../domain/refusal.ts';
import type { Handlers } from './context.ts';
import { holderValues } from './holder-values.ts';
import { readTicket } from './own-ticket.ts';

export const getHolder: Handlers['getHolder'] = async ({ path: { ticketId } }, context) => {
  const found = await readTicket(context, ticketId, (_fixture, { ticket }) => ({
    allocationId: ticket.allocationId,
    fields: ticket.holderFields,
  }));
  if (isRefusal(found)) return found;
  const values = await holderValues(context, found.allocationId, ticketId, found.fields);
  return { status: 200, body: { ticketId, ...values } };
};
