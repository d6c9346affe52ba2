/** How the home club's changes after the sale has begun change the state. */
import type { Price } from '../generated/types.ts';
import type { Appliers } from './applier.ts';
import { allocationOf, seatOf } from './fixture-lookup.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';

type ChangeEvent =
  | 'allocation.agreed'
  | 'allocation.suspended'
  | 'allocation.resumed'
  | 'allocation.reduced'
  | 'priceList.changed'
  | 'fixture.changed';

export const changeAppliers: Appliers<ChangeEvent> = {
  'allocation.agreed': () => undefined,
  'allocation.suspended': (state, { allocationId, revision }) => setState(state, allocationId, 'suspended', revision),
  'allocation.resumed': (state, { allocationId, revision }) => setState(state, allocationId, 'onSale', revision),
  'allocation.reduced': (state, { allocationId, revision, seatIds }) => {
    const allocation = allocationOf(state, allocationId);
    const { pool } = allocation;
    returnSeats(
      allocation,
      seatIds.map((seatId) => seatOf(pool.map, seatId)),
    );
    allocation.terms = { ...allocation.terms, revision };
  },
  'priceList.changed': (state, { allocationId, revision, prices }) => {
    const allocation = allocationOf(state, allocationId);
    setPriceList(allocation, { ...allocation.priceList, revision, prices });
  },
  // The same change stands in the stream of each allocation.
  'fixture.changed': (state, { revision, status, kickOff, gatesOpenAt, refundBasisPoints }, event) => {
    const change = { revision, status, kickOff, gatesOpenAt, refundBasisPoints };
    if (!state.opening) return;
    const { fixture } = state.opening;
    if (kickOff !== fixture.kickOff || (status !== fixture.status && isUpset(status))) state.upsetRevision = revision;
    if (status === 'postponed') emptyGround(state, event.at);
    state.opening = { ...state.opening, fixture: { ...fixture, ...change } };
  },
};

/** Whoever came goes home, with a ticket for another day; scans of today that come late do not bring them back. */
function emptyGround({ tickets }: FixtureState, at: number): void {
  for (const ticket of tickets.values()) Object.assign(ticket, { inside: false, lastPass: null, lastPassAt: at });
}

/** What a fan who bought for the fixture as it was need not put up with. */
function isUpset(status: string): boolean {
  return ['postponed', 'abandoned', 'cancelled'].includes(status);
}

export function setPriceList(allocation: AllocationRecord, priceList: AllocationRecord['priceList']): void {
  allocation.priceList = priceList;
  allocation.prices = pricesByBand(priceList.prices);
}

/** Price band, then price type, to minor units. */
export function pricesByBand(prices: readonly Price[]): Map<string, Map<string, number>> {
  const bands = new Map<string, Map<string, number>>();
  for (const { priceBandId, priceTypeId, price } of prices) {
    const band = bands.get(priceBandId) ?? new Map<string, number>();
    bands.set(priceBandId, band.set(priceTypeId, price.amount));
  }
  return bands;
}

/** Free seats that the allocation no longer has. */
export function returnSeats({ pool, returned }: AllocationRecord, seats: readonly number[]): void {
  pool.remove(seats);
  returned.push(...seats);
}

function setState(state: FixtureState, id: string, to: 'onSale' | 'suspended', revision: number): void {
  const allocation = allocationOf(state, id);
  allocation.terms = { ...allocation.terms, state: to, revision };
}
