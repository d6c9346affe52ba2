/** Whom a run covers: season tickets sold before it began that nothing has renewed with the product, in their order. */
import { inOrder, type RenewalRunRecord, type SeasonState, type SeasonTicketRecord } from './season-state.ts';

/** The next ones after those that the first step has looked at, at most so many. */
export function candidatesAfter(
  { order, tickets }: SeasonState,
  { renewed }: SeasonState,
  { covers, through }: Pick<RenewalRunRecord, 'covers' | 'through'>,
  atMost: number,
): SeasonTicketRecord[] {
  const found: SeasonTicketRecord[] = [];
  for (let place = through === null ? 0 : placeAfter(order, tickets, through); place < order.length; place += 1) {
    if (found.length >= atMost) break;
    const ticket = tickets.get(order[place] ?? '');
    if (ticket && ticket.soldNumber !== null && ticket.soldNumber <= covers && !renewed.has(ticket.id))
      found.push(ticket);
  }
  return found;
}

/** By halves: the order is that of `inOrder`. */
function placeAfter(order: readonly string[], tickets: ReadonlyMap<string, SeasonTicketRecord>, id: string): number {
  const last = tickets.get(id);
  if (!last) throw new Error(`Season ticket ${id} is not there.`);
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = tickets.get(order[middle] ?? '');
    if (there && inOrder(there, last) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
