/** The rows that lists are made of. */
import type { Allocation, Fixture, Order } from '../generated/types.ts';
import type { Row } from '../store/store.ts';

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
