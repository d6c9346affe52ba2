/** The rows that lists are made of. */
import type { Allocation, Fixture, Order, Scan, StatementLine } from '../generated/types.ts';
import type { Row } from '../store/store.ts';
import type { HoldRecord } from './fixture-state.ts';

/** In the order of confirmation; `number` counts the allocation's orders. */
export function orderRow(order: Order, number: number): Row {
  const sort = String(number).padStart(12, '0');
  return { collection: orderCollection(order.allocationId), id: order.clientOrderId, sort, body: order };
}

export function orderCollection(allocationId: string): string {
  return `orders/${allocationId}`;
}

/** One for each party. By kick-off. */
export function allocationRows(allocation: Allocation, fixture: Fixture): Row[] {
  return partiesOf(allocation).map((organisationId) => ({
    collection: allocationCollection(organisationId),
    id: allocation.id,
    sort: fixture.kickOff,
    body: allocation,
  }));
}

export function allocationCollection(organisationId: string): string {
  return `allocations/${organisationId}`;
}

/** One for each party of the allocation. By kick-off. */
export function fixtureRows(allocation: Allocation, fixture: Fixture): Row[] {
  return partiesOf(allocation).map((organisationId) => ({
    collection: fixtureCollection(organisationId),
    id: fixture.id,
    sort: fixture.kickOff,
    body: fixture,
  }));
}

export function fixtureCollection(organisationId: string): string {
  return `fixtures/${organisationId}`;
}

function partiesOf({ sellerOrganisationId, homeOrganisationId }: Allocation): string[] {
  return [sellerOrganisationId, homeOrganisationId];
}

/** In the order they were recorded; `number` counts the fixture's scans. */
export function scanRow(scan: Scan, number: number): Row {
  const sort = String(number).padStart(12, '0');
  return { collection: scanCollection(scan.allocationId), id: scan.id, sort, body: scan };
}

export function scanCollection(allocationId: string): string {
  return `scans/${allocationId}`;
}

/** Of a hold that was released or expired, which never changes again. */
export function endedHoldRow(fixtureId: string, hold: HoldRecord): Row {
  return { collection: endedHoldCollection(fixtureId), id: hold.id, sort: '', body: hold };
}

export function endedHoldCollection(fixtureId: string): string {
  return `ended-holds/${fixtureId}`;
}

/** In the order of the events, `index` within one. */
export function statementRow(allocationId: string, line: StatementLine, index: number): Row {
  const sort = `${String(line.sequence).padStart(12, '0')}.${String(index).padStart(6, '0')}`;
  return { collection: statementCollection(allocationId), id: sort, sort, body: line };
}

export function statementCollection(allocationId: string): string {
  return `statement/${allocationId}`;
}

/** Values of holders live in rows alone, one a field, so that each is erased by writing it anew. */
export function holderRow(allocationId: string, ticketId: string, field: string, value: string | null): Row {
  return { collection: holderCollection(allocationId), id: holderRowId(ticketId, field), sort: '', body: value };
}

export function erasedRows(allocationId: string, ticketId: string, fields: readonly string[]): Row[] {
  return fields.map((field) => holderRow(allocationId, ticketId, field, null));
}

export function holderRowId(ticketId: string, field: string): string {
  return `${ticketId}/${field}`;
}

export function holderCollection(allocationId: string): string {
  return `holders/${allocationId}`;
}
