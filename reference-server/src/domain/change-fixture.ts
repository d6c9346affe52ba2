/** What the home club changes at its own desk after the sale has begun. */
import type { SimulatedFixtureChange } from '../generated/types.ts';
import type { DomainEvent } from './events.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { instant } from './instant.ts';
import { notFound, type Refusal } from './refusal.ts';
import { money } from './hold-view.ts';

type Decided = Refusal | DomainEvent[];

/** Told in the stream of every allocation; the gates open as long before kick-off as they did. */
export function changeFixture({ opening }: FixtureState, wish: Omit<SimulatedFixtureChange, 'kind'>): Decided {
  if (!opening) return notFound();
  const { id: fixtureId, revision, status, kickOff, gatesOpenAt, refundBasisPoints } = opening.fixture;
  const starts = Date.parse(wish.kickOff ?? kickOff);
  const data = {
    fixtureId,
    revision: revision + 1,
    status: wish.status ?? status,
    kickOff: instant(starts),
    gatesOpenAt: instant(starts - (Date.parse(kickOff) - Date.parse(gatesOpenAt))),
    refundBasisPoints: wish.refundBasisPoints ?? refundBasisPoints,
  };
  return opening.allocations.map(({ terms }) => ({ type: 'fixture.changed', stream: terms.id, data }));
}

/** Free seats of an area go back, the last in the order of quality first. Where none is free nothing changes. */
export function reduceAllocation(state: FixtureState, allocationId: string, areaId: string, seats: number): Decided {
  const allocation = state.allocations.get(allocationId);
  if (!allocation?.terms.areas.some((area) => area.areaId === areaId)) return notFound();
  const { map } = allocation.pool;
  const gone = freeSeats(allocation, areaId)
    .sort((one, other) => (map.rankOf[other] ?? 0) - (map.rankOf[one] ?? 0))
    .slice(0, seats);
  if (gone.length === 0) return [];
  const seatIds = gone.map((seat) => map.idOf[seat] ?? '');
  const data = { allocationId, revision: allocation.terms.revision + 1, seatIds };
  return [{ type: 'allocation.reduced', stream: allocationId, data }];
}

function freeSeats({ pool }: AllocationRecord, areaId: string): number[] {
  const area = pool.map.areaIndexById.get(areaId);
  const all = Array.from({ length: pool.map.size }, (_, seat) => seat);
  return all.filter((seat) => pool.map.areaOf[seat] === area && pool.isFree(seat));
}

/** In every price band; what is held keeps the price it was held at. */
export function changePrice(state: FixtureState, allocationId: string, priceTypeId: string, amount: number): Decided {
  const allocation = state.allocations.get(allocationId);
  if (!allocation?.priceTypes.has(priceTypeId)) return notFound();
  const prices = allocation.priceList.prices.map((price) =>
    price.priceTypeId === priceTypeId ? { ...price, price: money(allocation, amount) } : price,
  );
  const data = { allocationId, revision: allocation.priceList.revision + 1, prices };
  return [{ type: 'priceList.changed', stream: allocationId, data }];
}
