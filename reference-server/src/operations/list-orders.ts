import { seenBy } from '../domain/access.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { Order } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import { orderCollection } from '../domain/rows.ts';
import type { Handlers } from './context.ts';
import { listRows } from './list-rows.ts';

export const listOrders: Handlers['listOrders'] = async ({ path: { allocationId }, query }, context) => {
  const { readFixture, caller } = context;
  const allocation = await readFixture(fixtureLedgerOf(allocationId), ({ state }) =>
    seenBy(state, allocationId, caller.organisationId),
  );
  return isRefusal(allocation) ? allocation : listRows<Order>(context, orderCollection(allocationId), query);
};
