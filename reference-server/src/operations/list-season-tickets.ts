import { isRefusal } from '../domain/refusal.ts';
import { orderOf, placeAfter } from '../domain/season/season-order.ts';
import type { SeasonState } from '../domain/season/season-state.ts';
import { seasonTicketView } from '../domain/season/season-ticket-view.ts';
import type { Handlers } from './context.ts';
import { followList } from './follow-list.ts';
import { readProduct } from './read-season-product.ts';

/** A cursor names the last season ticket: one of the same moment may come before it while the list is followed. */
export const listSeasonTickets: Handlers['listSeasonTickets'] = ({ path: { seasonProductId }, query }, context) =>
  readProduct(context, seasonProductId, (state) => {
    const way = followList(context.services.cursors, `season tickets of ${seasonProductId}`, query, (value) =>
      lastIn(state, value),
    );
    if (isRefusal(way)) return way;
    const from = way.after === null ? 0 : placeAfter(state, way.after.id);
    const found = orderOf(state).slice(from, from + way.atMost);
    const page = way.page(found, (id) => id);
    const tickets = page.items.flatMap((id) => state.tickets.get(id) ?? []);
    return { status: 200 as const, body: { ...page, items: tickets.map(seasonTicketView) } };
  });

/** None where the season ticket is gone, as after a backup was brought back: such a cursor is refused. */
function lastIn({ tickets }: SeasonState, value: unknown): { id: string } | null {
  return typeof value === 'string' && tickets.has(value) ? { id: value } : null;
}
