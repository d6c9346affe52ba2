import { isRefusal } from '../domain/refusal.ts';
import { orderOf } from '../domain/season/season-state.ts';
import { seasonTicketView } from '../domain/season/season-ticket-view.ts';
import type { Handlers } from './context.ts';
import { numberIn } from './cursor.ts';
import { defaultPageItems } from './list-rows.ts';
import { readProduct } from './read-season-product.ts';

export const listSeasonTickets: Handlers['listSeasonTickets'] = ({ path: { seasonProductId }, query }, context) => {
  const { cursors } = context.services;
  const { limit = defaultPageItems, cursor } = query;
  const list = `season tickets of ${seasonProductId}`;
  return readProduct(context, seasonProductId, (state) => {
    const order = orderOf(state);
    const after = cursor === undefined ? { number: 0 } : cursors.decode(list, cursor, numberIn);
    if (isRefusal(after)) return after;
    const next = after.number + limit;
    const records = order.slice(after.number, next).flatMap((id) => state.tickets.get(id) ?? []);
    const items = records.map(seasonTicketView);
    const body = next < order.length ? { items, nextCursor: cursors.encode(list, next) } : { items };
    return { status: 200 as const, body };
  });
};
