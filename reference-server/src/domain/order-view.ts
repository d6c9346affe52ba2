import type { Order } from '../generated/types.ts';
import { instant } from './instant.ts';
import { type AllocationRecord, type OrderRecord } from './fixture-state.ts';
import { totalOf } from './held-item.ts';
import { itemView, money } from './hold-view.ts';

/** An order as the wire has it. */
export function orderView(allocation: AllocationRecord, order: OrderRecord): Order {
  return {
    clientOrderId: order.clientOrderId,
    allocationId: order.allocationId,
    fixtureId: allocation.terms.fixtureId,
    holdId: order.holdId,
    state: 'confirmed',
    confirmedAt: instant(order.confirmedAt),
    items: order.items.map((item) => itemView(allocation, item)),
    total: money(allocation, totalOf(order.items)),
  };
}
