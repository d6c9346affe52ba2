import type { Handlers } from './context.ts';
import { readTicket, showTicket } from './own-ticket.ts';

export const getTicket: Handlers['getTicket'] = ({ path }, context) => readTicket(context, path.ticketId, showTicket);
