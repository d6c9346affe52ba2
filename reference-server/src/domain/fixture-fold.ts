/** A fixture's ledger as a state: what the pipeline folds, and what falls due by itself. */
import type { EventType } from '../generated/events.ts';
import type { Fold, NewEvent } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import type { AllocationEventType } from './events.ts';
import { allocationOf, appliers, countsFor, keepHold, sellItems, takeItems } from './apply-fixture.ts';
import { dueExpiries, nextExpiry } from './expiries.ts';
import type { AllocationRecord, FixtureState, HoldRecord, Opening, OrderRecord } from './fixture-state.ts';
import { seatMapOf, type SeatMap } from './seat-map.ts';
import { SeatPool } from './seat-pool.ts';

const emptyGround = { id: '', name: '', timeZone: 'UTC', areas: [] };

export const fixtureFold: Fold<FixtureState> = {
  version: '1',
  initial: () => ({
    opening: null,
    map: seatMapOf(emptyGround),
    allocations: new Map(),
    holds: new Map(),
    expiries: [],
  }),
  apply(state, event) {
    if (event.type === 'fixture.opened') openFixture(state, event.data as Opening);
    else appliers[event.type as AllocationEventType]?.(state, event.data as never, event);
  },
  due: expiredEvents,
  nextDue: (state) => nextExpiry(state.expiries, (expiry) => countsFor(state, expiry)),
  serialise,
  revive,
};

function openFixture(state: FixtureState, opening: Opening): void {
  state.opening = opening;
  state.map = seatMapOf(opening.ground);
  for (const agreed of opening.allocations) state.allocations.set(agreed.terms.id, openAllocation(state.map, agreed));
}

function openAllocation(map: SeatMap, { terms, priceList }: Opening['allocations'][number]): AllocationRecord {
  const prices = new Map<string, Map<string, number>>();
  for (const { priceBandId, priceTypeId, price } of priceList.prices) {
    const band = prices.get(priceBandId) ?? new Map<string, number>();
    prices.set(priceBandId, band.set(priceTypeId, price.amount));
  }
  const areaIds = terms.areas.map((area) => area.areaId);
  return {
    terms,
    priceList,
    prices,
    priceTypes: new Map(priceList.priceTypes.map((priceType) => [priceType.id, priceType])),
    pool: new SeatPool(map, areaIds),
    orders: new Map(),
    tally: new Map(),
    heldSeats: 0,
  };
}

function expiredEvents(state: FixtureState, now: number, ledger: LedgerId): NewEvent[] {
  return dueExpiries(state.expiries, now, (expiry) => countsFor(state, expiry)).map(({ id }) => {
    const hold = state.holds.get(id);
    const data = { holdId: id, revision: (hold?.revision ?? 0) + 1 };
    return { ledger, type: 'hold.expired' satisfies EventType, stream: hold?.allocationId ?? null, data };
  });
}

type Serialised = {
  opening: Opening | null;
  terms: AllocationRecord['terms'][];
  holds: HoldRecord[];
  orders: OrderRecord[];
};

function serialise(state: FixtureState): string {
  const allocations = [...state.allocations.values()];
  const parts: Serialised = {
    opening: state.opening,
    terms: allocations.map((allocation) => allocation.terms),
    holds: [...state.holds.values()],
    orders: allocations.flatMap((allocation) => [...allocation.orders.values()]),
  };
  return JSON.stringify(parts);
}

function revive(body: string): FixtureState {
  const { opening, terms, holds, orders } = JSON.parse(body) as Serialised;
  const state = fixtureFold.initial();
  if (opening) openFixture(state, opening);
  for (const term of terms) allocationOf(state, term.id).terms = term;
  for (const hold of holds) keepHold(state, hold);
  for (const order of orders) reviveOrder(allocationOf(state, order.allocationId), order);
  return state;
}

function reviveOrder(allocation: AllocationRecord, order: OrderRecord): void {
  takeItems(allocation, order.items);
  sellItems(allocation, order.items);
  allocation.orders.set(order.clientOrderId, order);
}
