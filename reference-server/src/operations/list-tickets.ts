import { ticketOf } from '../domain/fixture-lookup.ts';
import { seenBy } from '../domain/access.ts';
import { isRefusal, notFound } from '../domain/refusal.ts';
import { ticketView } from '../domain/ticket-view.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';

export const listTickets: Handlers['listTickets'] = ({ path }, { caller, readFixture }) =>
  readFixture(fixtureLedgerOf(path.allocationId), ({ state }) => {
    const allocation = seenBy(state, path.allocationId, caller.organisationId);
    if (isRefusal(allocation)) return allocation;
    const order = allocation.orders.get(path.clientOrderId);
    if (!order) return notFound();
    const items = order.ticketIds.map((ticketId) => ticketView(state, allocation, ticketOf(state, ticketId)));
    return { status: 200, body: { items } };
  });
