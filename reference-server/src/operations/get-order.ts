import { orderView } from '../domain/order-view.ts';
import { notFound } from '../domain/refusal.ts';
import type { Handlers } from './context.ts';
import { readAllocation } from './seen-allocation.ts';

export const getOrder: Handlers['getOrder'] = ({ path: { allocationId, clientOrderId } }, context) =>
  readAllocation(context, allocationId, (allocation, _asOf, fixture) => {
    const order = allocation.orders.get(clientOrderId);
    return order ? orderView(fixture, allocation, order) : notFound();
  });
