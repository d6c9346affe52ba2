/**
 * The rows that lists are made of. What is only ever added to a list has its place in it for an id, so that a store writes
 * its rows side by side: ids that are drawn lie all over an index of tens of thousands.
 */
import type { Allocation, Fixture, Order, Scan, StatementLine } from '../generated/types.ts';
import type { Row } from '../store/store.ts';
import type { HoldRecord } from './fixture-state.ts';

/** In the order of confirmation; `number` counts the allocation's orders. */
export function orderRow(order: Order, number: number): Row {
  return { collection: orderCollection(order.allocationId), ...numbered(number), body: order };
}

export function orderCollection(allocationId: string): string {
  return `orders/${allocationId}`;
}

/** Of equal length, since lists go by code point. */
export function numbered(number: number): Pick<Row, 'id' | 'sort'> {
  const place = String(number).padStart(12, '0');
  return { id: place, sort: place };
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
  return { collection: scanCollection(scan.allocationId), ...numbered(number), body: scan };
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
  const { id } = numbered(line.sequence);
  const place = `${id}.${String(index).padStart(6, '0')}`;
  return { collection: statementCollection(allocationId), id: place, sort: place, body: line };
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
