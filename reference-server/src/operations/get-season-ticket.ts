import { notFound } from '../domain/refusal.ts';
import { seasonTicketView } from '../domain/season/season-ticket-view.ts';
import type { Handlers } from './context.ts';
import { readProduct } from './read-season-product.ts';

export const getSeasonTicket: Handlers['getSeasonTicket'] = ({ path: { seasonTicketId } }, context) =>
  readProduct(context, seasonTicketId, ({ tickets }) => {
    const record = tickets.get(seasonTicketId);
    return record ? { status: 200 as const, body: seasonTicketView(record) } : notFound();
  });
