import { confirm } from '../generated/decisions.ts';
import { orderLifecycle } from '../generated/lifecycles.ts';
import type { OrderRequest } from '../generated/types.ts';
import type { HoldInAllocation } from './access.ts';
import { mintedEvent } from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import type { AllocationRecord, FixtureState, OrderRecord } from './fixture-state.ts';
import { totalOf } from './held-item.ts';
import { soldOnEvents } from './listing-sale.ts';
import { heldSeats } from './place-hold.ts';
import { firstRefusal, notFound, refuse, type Refusal } from './refusal.ts';
import { holdMove } from './transition.ts';

export type OrderWish = {
  readonly clientOrderId: string;
  readonly request: OrderRequest;
  /** New ids, one for every ticket and barcode. */
  readonly newTicketId: () => string;
  readonly newBarcodeId: () => string;
};

/** Sells the seats of a hold, once; no events where the very same order stands already. */
export function confirmOrder(
  state: FixtureState,
  { allocation, hold }: HoldInAllocation,
  { clientOrderId, request, newTicketId, newBarcodeId }: OrderWish,
  now: number,
): Refusal | DomainEvent[] {
  if (hold.allocationId !== allocation.terms.id) return { ...notFound(), pointers: ['/body/holdId'] };
  const total = totalOf(hold.items);
  const order = allocation.orders.get(clientOrderId);
  if (order) return sameOrder(allocation, order, request) ? [] : conflict();
  const move = holdMove(hold, 'confirmOrder');
  if (move !== 'go') return move === 'unchanged' ? [] : { ...move, pointers: ['/body/holdId'] };
  const refusal = firstRefusal(confirm, {
    suspendedUnchecked: allocation.terms.state === 'suspended' && hold.state !== 'checked',
    expectedAmount: request.expectedTotal.amount,
    totalAmount: total,
    expectedCurrency: request.expectedTotal.currency,
    currency: allocation.priceList.currency,
  });
  if (refusal) return refusal;
  const items = heldSeats(allocation, hold.items).map((seat) => ({ ...seat, ticketId: newTicketId() }));
  const data = {
    clientOrderId,
    holdId: hold.id,
    holdRevision: hold.revision + 1,
    items,
    total: { amount: total, currency: allocation.priceList.currency },
    ...(request.seasonTicketId === undefined ? {} : { seasonTicketId: request.seasonTicketId }),
  };
  return [
    { type: 'order.confirmed', stream: allocation.terms.id, data },
    ...soldOnEvents(state, allocation, hold, { clientOrderId, ticketId: items[0]?.ticketId ?? '' }),
    ...items.map(({ ticketId }) => mintedEvent(allocation, ticketId, newBarcodeId(), now)),
  ];
}

function sameOrder(allocation: AllocationRecord, order: OrderRecord, request: OrderRequest): boolean {
  const { holdId, expectedTotal, seasonTicketId } = request;
  return (
    order.seasonTicketId === seasonTicketId &&
    order.holdId === holdId &&
    expectedTotal.amount === order.total &&
    expectedTotal.currency === allocation.priceList.currency
  );
}

function conflict(): Refusal {
  return refuse(orderLifecycle.confirmed.confirmOtherwise.refused, ['/path/clientOrderId']);
}
