import type { Order, OrderItem } from '../generated/types.ts';
import { instant } from './instant.ts';
import { type AllocationRecord, type FixtureState, type OrderRecord } from './fixture-state.ts';
import { itemView, money } from './hold-view.ts';
import { itemStateOf } from './item-state.ts';

/** An order as the wire has it. Its state follows from its tickets. */
export function orderView(state: FixtureState, allocation: AllocationRecord, order: OrderRecord): Order {
  const items = order.items.map((item, index): OrderItem => {
    const ticketId = order.ticketIds[index] ?? '';
    return { ...itemView(allocation, item), state: itemStateOf(state, ticketId), ticketId };
  });
  return {
    clientOrderId: order.clientOrderId,
    allocationId: order.allocationId,
    fixtureId: allocation.terms.fixtureId,
    holdId: order.holdId,
    state: orderState(items),
    confirmedAt: instant(order.confirmedAt),
    items,
    total: money(allocation, order.total),
    exchanged: money(allocation, order.exchanged),
    refunded: money(allocation, order.refunded),
    ...(order.seasonTicketId === undefined ? {} : { seasonTicketId: order.seasonTicketId }),
  };
}

/** A ticket that is released is not cancelled yet; for one that is exchanged another one stands. */
function orderState(items: readonly OrderItem[]): Order['state'] {
  const standing = items.filter((item) => item.state !== 'exchanged');
  const cancelled = standing.filter((item) => item.state === 'cancelled').length;
  if (cancelled === 0) return 'confirmed';
  return cancelled < standing.length ? 'partlyCancelled' : 'cancelled';
}
