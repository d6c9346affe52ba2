import { soldBy } from '../domain/access.ts';
import { confirmOrder as confirm } from '../domain/confirm-order.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { orderView } from '../domain/order-view.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { ConfirmOrderResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { withHold } from './find-hold.ts';

export const confirmOrder: Handlers['confirmOrder'] = ({ path, body }, context) => {
  const { commitFixture, caller, services } = context;
  const { allocationId, clientOrderId } = path;
  const wish = {
    clientOrderId,
    request: body,
    newTicketId: () => services.ids.ticket(allocationId),
    newBarcodeId: () => services.ids.barcode(allocationId),
  };
  const orderIn = (fixture: FixtureState) => {
    const allocation = fixture.allocations.get(allocationId);
    const order = allocation?.orders.get(clientOrderId);
    if (!allocation || !order) throw new Error(`order ${clientOrderId} was decided on but is not there`);
    return orderView(fixture, allocation, order);
  };
  return withHold(context, body.holdId, (find) =>
    commitFixture<ConfirmOrderResult>(fixtureLedgerOf(allocationId), {
      decide: (fixture, now) => {
        const allocation = soldBy(fixture, allocationId, caller.organisationId);
        if (isRefusal(allocation)) return allocation;
        const hold = find(fixture);
        return isRefusal(hold)
          ? { ...hold, pointers: ['/body/holdId'] }
          : confirm(fixture, { allocation, hold }, wish, now);
      },
      result: (fixture, _now, changed) => ({ status: changed ? 201 : 200, body: orderIn(fixture) }),
    }),
  );
};
