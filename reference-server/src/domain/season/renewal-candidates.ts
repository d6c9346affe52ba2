/** Whom a run covers: season tickets sold before it began that nothing has renewed with the product, in their order. */
import { inOrder, orderOf, type RenewalRunRecord, type SeasonState, type SeasonTicketRecord } from './season-state.ts';

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

/** How many of them come before the one with that id, itself among them. By halves. */
function placeAfter(origin: SeasonState, id: string): number {
  const order = orderOf(origin);
  const last = origin.tickets.get(id);
  if (!last) throw new Error(`Season ticket ${id} is not there.`);
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = origin.tickets.get(order[middle] ?? '');
    if (there && inOrder(there, last) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
