/** Which rows of lists an event writes anew. Asked of every event as it is decided, so that no list is forgotten. */
import type { EventData, EventType } from '../generated/events.ts';
import type { LedgerEvent, Row } from '../store/store.ts';
import { allocationOf, scanOf, ticketOf } from './fixture-lookup.ts';
import type { FixtureState } from './fixture-state.ts';
import { orderView } from './order-view.ts';
import { allocationRows, endedHoldRow, erasedRows, fixtureRows, orderRow, scanRow, statementRow } from './rows.ts';
import { scanView } from './scans.ts';
import { movementsOf } from './statement-lines.ts';
import { lineView } from './statement-view.ts';

type RowsOf = {
  readonly [Type in EventType]?: (state: FixtureState, data: EventData[Type], event: LedgerEvent) => Row[];
};

const rowsOf: RowsOf = {
  'hold.released': endedHoldRows,
  'hold.expired': endedHoldRows,
  'order.confirmed': orderRows,
  'cancellation.confirmed': orderRows,
  'listing.sold': (state, { ticketId }, event) => orderRows(state, ticketOf(state, ticketId), event),
  'tickets.released': orderRows,
  'exchange.confirmed': orderRows,
  'allocation.suspended': (state, { allocationId }) => rowsOfAllocation(state, allocationId),
  'allocation.resumed': (state, { allocationId }) => rowsOfAllocation(state, allocationId),
  'allocation.reduced': (state, { allocationId }) => rowsOfAllocation(state, allocationId),
  'fixture.changed': (state, _data, { stream }) => {
    const { terms } = allocationOf(state, stream);
    return state.opening ? fixtureRows(terms, state.opening.fixture) : [];
  },
  'scan.recorded': (state, { scanId }) => rowsOfScan(state, scanId),
  'scan.reversed': (state, { scanId }) => rowsOfScan(state, scanId),
  'ticket.holderErased': (state, { ticketId, fields }) =>
    erasedRows(ticketOf(state, ticketId).allocationId, ticketId, fields),
};

export function rowsFor(state: FixtureState, event: LedgerEvent): readonly Row[] {
  const rows = rowsOf[event.type as EventType] as ((...given: unknown[]) => Row[]) | undefined;
  return [...(rows?.(state, event.data, event) ?? []), ...statementRows(state, event)];
}

function statementRows(state: FixtureState, event: LedgerEvent): Row[] {
  return movementsOf(state, event).map((movement, index) => {
    const allocation = allocationOf(state, event.stream);
    return statementRow(allocation.terms.id, lineView(allocation, movement, event), index);
  });
}

function endedHoldRows({ opening, lastEnded }: FixtureState): Row[] {
  return opening && lastEnded ? [endedHoldRow(opening.fixture.id, lastEnded)] : [];
}

function orderRows(state: FixtureState, { clientOrderId }: { clientOrderId: string }, { stream }: LedgerEvent): Row[] {
  const allocation = allocationOf(state, stream);
  const order = allocation.orders.get(clientOrderId);
  return order ? [orderRow(orderView(state, allocation, order), order.number)] : [];
}

function rowsOfAllocation(state: FixtureState, allocationId: string): Row[] {
  const { terms } = allocationOf(state, allocationId);
  return state.opening ? allocationRows(terms, state.opening.fixture) : [];
}

function rowsOfScan(state: FixtureState, scanId: string): Row[] {
  const scan = scanOf(state, scanId);
  return [scanRow(scanView(scan), scan.number)];
}
