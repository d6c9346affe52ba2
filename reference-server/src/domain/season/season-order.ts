/** Season tickets of a product in the order in which they are listed and renewed. */
import type { SeasonState, SeasonTicketRecord } from './season-state.ts';

type Ordered = Pick<SeasonState, 'order' | 'isOrdered' | 'tickets'>;

/** By the moment they were placed, then by id in code points. */
function inOrder(one: SeasonTicketRecord, other: SeasonTicketRecord): number {
  if (one.at !== other.at) return one.at - other.at;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * The ids of all season tickets by the moment they were placed, then by id. Sorted only when it is asked for: those of one
 * moment come with ids in any order, and there may be tens of thousands of them.
 */
export function orderOf(state: Ordered): readonly string[] {
  const { order, tickets } = state;
  if (!state.isOrdered)
    order.sort((one, other) => {
      const [first, second] = [tickets.get(one), tickets.get(other)];
      return first && second ? inOrder(first, second) : 0;
    });
  state.isOrdered = true;
  return order;
}

export function addToOrder(state: Ordered, record: SeasonTicketRecord): void {
  const last = state.tickets.get(state.order.at(-1) ?? '');
  if (last && inOrder(last, record) > 0) state.isOrdered = false;
  state.order.push(record.id);
}

/** How many of them come before the one with that id, itself among them. By halves. */
export function placeAfter(state: Ordered, id: string): number {
  const order = orderOf(state);
  const last = state.tickets.get(id);
  if (!last) throw new Error(`Season ticket ${id} is not there.`);
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = state.tickets.get(order[middle] ?? '');
    if (there && inOrder(there, last) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
