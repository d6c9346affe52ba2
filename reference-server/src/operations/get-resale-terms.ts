import { resaleTerms } from '../domain/resale-terms.ts';
import type { Handlers } from './context.ts';
import { readTicket } from './own-ticket.ts';

export const getResaleTerms: Handlers['getResaleTerms'] = ({ path, query }, context) =>
  readTicket(context, path.ticketId, (fixture, found) => ({
    status: 200 as const,
    body: resaleTerms(fixture, found, query.amount),
  }));
