import { beforeEach, expect, it } from 'vitest';
import type { OrderRequest } from '../generated/types.ts';
import { createFixtureBench, limits, outcomeOf, request, type FixtureBench } from '../testing/fixture-bench.ts';
import { checkHold } from './change-hold.ts';
import { confirmOrder } from './confirm-order.ts';
import { orderView } from './order-view.ts';
import { suspendAllocation } from './suspend-allocation.ts';

let bench: FixtureBench;
let first: OrderRequest;

beforeEach(() => {
  bench = createFixtureBench();
  bench.place(request({ adult: 2 }));
  first = { holdId: bench.hold().hold.id, expectedTotal: { amount: 5000, currency: 'GBP' } };
});

const confirm = (wish: OrderRequest, clientOrderId = 'order-1', allocation = bench.allocation) =>
  outcomeOf(bench.run(confirmOrder(bench.state, allocation, { clientOrderId, request: wish })));
const suspend = () => bench.run(suspendAllocation(bench.state, bench.allocation.terms.id, true));

it('sells the seats of the hold at its prices', () => {
  expect(confirm(first)).toBe('order.confirmed');
  const order = bench.allocation.orders.get('order-1');
  expect(order && orderView(bench.allocation, order)).toMatchObject({
    holdId: first.holdId,
    total: first.expectedTotal,
  });
  expect(bench.hold().hold).toMatchObject({ state: 'confirmed', clientOrderId: 'order-1' });
  expect(bench.allocation.heldSeats).toBe(0);
});

it.each<[string, (wish: OrderRequest) => OrderRequest, string]>([
  [
    'another total',
    (wish) => ({ ...wish, expectedTotal: { amount: 4999, currency: 'GBP' } }),
    'TOTAL_MISMATCH /body/expectedTotal/amount',
  ],
  [
    'another currency',
    (wish) => ({ ...wish, expectedTotal: { amount: 5000, currency: 'EUR' } }),
    'TOTAL_MISMATCH /body/expectedTotal/currency',
  ],
  ['a hold that is not there', (wish) => ({ ...wish, holdId: 'hld_9' }), 'NOT_FOUND /body/holdId'],
])('is refused with %s', (_what, spoil, expected) => {
  expect(confirm(spoil(first))).toBe(expected);
  expect(bench.allocation.orders.size).toBe(0);
});

it("is refused with another allocation's hold", () => {
  const other = bench.state.allocations.get(bench.plan.allocations.sellerB);
  expect(confirm(first, 'order-1', other)).toBe('NOT_FOUND /body/holdId');
});

it('changes nothing the second time, and stands for one order for ever', () => {
  confirm(first);
  expect(confirm(first)).toBe('');
  bench.place(request({ adult: 1 }));
  const second = { holdId: bench.hold().hold.id, expectedTotal: { amount: 2500, currency: 'GBP' } };
  expect(confirm(second)).toBe('ORDER_CONFLICT /path/clientOrderId');
  expect(confirm({ ...first, expectedTotal: { amount: 1, currency: 'GBP' } })).toBe(
    'ORDER_CONFLICT /path/clientOrderId',
  );
  expect(confirm({ ...first, expectedTotal: { amount: 5000, currency: 'EUR' } })).toBe(
    'ORDER_CONFLICT /path/clientOrderId',
  );
  expect(confirm(first, 'order-2')).toBe('HOLD_CONFIRMED /body/holdId');
  expect(confirm(second, 'order-2')).toBe('order.confirmed');
});

it('is refused while sales are suspended, but not for a hold that was checked before', () => {
  bench.run(checkHold(bench.hold(), limits, bench.now));
  bench.place(request({ adult: 1 }));
  const unchecked = { holdId: bench.hold().hold.id, expectedTotal: { amount: 2500, currency: 'GBP' } };
  suspend();
  expect(confirm(unchecked, 'order-2')).toBe('ALLOCATION_SUSPENDED /path/allocationId');
  expect(confirm(first)).toBe('order.confirmed');
});
