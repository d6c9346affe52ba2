/** Whom a run covers: season tickets sold before it began that nothing has renewed with the product, in their order. */
import { orderOf, placeAfter } from './season-order.ts';
import type { RenewalRunRecord, SeasonState, SeasonTicketRecord } from './season-state.ts';

/** The next ones after those that the first step has looked at, at most so many. */
export function candidatesAfter(
  origin: SeasonState,
  { renewed }: SeasonState,
  { covers, through }: Pick<RenewalRunRecord, 'covers' | 'through'>,
  atMost: number,
): SeasonTicketRecord[] {
  const { tickets } = origin;
  const order = orderOf(origin);
  const found: SeasonTicketRecord[] = [];
  for (let place = through === null ? 0 : placeAfter(origin, through); place < order.length; place += 1) {
    if (found.length >= atMost) break;
    const ticket = tickets.get(order[place] ?? '');
    if (ticket && ticket.soldNumber !== null && ticket.soldNumber <= covers && !renewed.has(ticket.id))
      found.push(ticket);
  }
  return found;
}
