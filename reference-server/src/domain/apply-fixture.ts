/** How each event changes a fixture's state. Nothing else does. */
import type { EventData } from '../generated/events.ts';
import type { HeldSeat } from '../generated/types.ts';
import type { LedgerEvent } from '../store/store.ts';
import type { AllocationEventType } from './events.ts';
import { addExpiry, trimExpiries, type Expiry } from './expiries.ts';
import { isLive, type AllocationRecord, type FixtureState, type HoldRecord } from './fixture-state.ts';
import { seatsOf, type HeldItem } from './held-item.ts';
import { countHeld, countSold } from './tally.ts';

type Apply<Data> = (state: FixtureState, data: Data, event: LedgerEvent) => void;

/** An event of the standard without an entry does not compile. */
export const appliers: { readonly [Type in AllocationEventType]: Apply<EventData[Type]> } = {
  'allocation.agreed': () => undefined,
  'allocation.suspended': (state, { allocationId, revision }) => setState(state, allocationId, 'suspended', revision),
  'allocation.resumed': (state, { allocationId, revision }) => setState(state, allocationId, 'onSale', revision),
  'hold.placed': (state, data, event) => {
    const allocation = allocationOf(state, event.stream);
    const hold: HoldRecord = {
      id: data.holdId,
      allocationId: allocation.terms.id,
      state: 'held',
      revision: 1,
      placedAt: event.at,
      expiresAt: Date.parse(data.expiresAt),
      extendableUntil: Date.parse(data.extendableUntil),
      items: heldItems(allocation, data.items),
      singlesLeft: data.singlesLeft,
      compromises: data.compromises,
      clientOrderId: null,
    };
    keepHold(state, hold);
  },
  'hold.extended': (state, data) => setExpiry(state, data.holdId, data.expiresAt),
  'hold.checked': (state, data) => {
    setExpiry(state, data.holdId, data.expiresAt);
    holdOf(state, data.holdId).state = 'checked';
  },
  'hold.replaced': (state, data) => {
    const hold = changeHold(state, data.holdId);
    const allocation = allocationOf(state, hold.allocationId);
    freeItems(allocation, hold.items);
    hold.items = heldItems(allocation, data.items);
    hold.singlesLeft = data.singlesLeft;
    hold.compromises = data.compromises;
    takeItems(allocation, hold.items);
  },
  'hold.itemsReleased': (state, data) => {
    const hold = changeHold(state, data.holdId);
    const allocation = allocationOf(state, hold.allocationId);
    const gone = new Set(data.seatIds.map((seatId) => allocation.pool.map.seatIndexById.get(seatId)));
    freeItems(
      allocation,
      hold.items.filter((item) => gone.has(item.seat)),
    );
    hold.items = hold.items.filter((item) => !gone.has(item.seat));
  },
  'hold.released': (state, data) => endHold(state, data.holdId, 'released'),
  'hold.expired': (state, data) => endHold(state, data.holdId, 'expired'),
  'order.confirmed': (state, { clientOrderId, holdId }, event) => {
    const hold = changeHold(state, holdId);
    const { allocationId, items } = hold;
    const allocation = allocationOf(state, allocationId);
    hold.state = 'confirmed';
    hold.clientOrderId = clientOrderId;
    sellItems(allocation, items);
    allocation.orders.set(clientOrderId, { clientOrderId, allocationId, holdId, confirmedAt: event.at, items });
    trimExpiries(state.expiries, (expiry) => countsFor(state, expiry));
  },
};

/** Puts a hold into the state with its seats taken, whatever became of it: also when a snapshot is revived. */
export function keepHold(state: FixtureState, hold: HoldRecord): void {
  state.holds.set(hold.id, hold);
  if (!isLive(hold)) return;
  takeItems(allocationOf(state, hold.allocationId), hold.items);
  addExpiry(state.expiries, { at: hold.expiresAt, id: hold.id });
}

/** Held seats become sold ones. */
export function sellItems(allocation: AllocationRecord, items: readonly HeldItem[]): void {
  allocation.pool.sell(seatsOf(items));
  allocation.heldSeats -= items.length;
  countHeld(allocation.tally, allocation.pool.map, items, -1);
  countSold(allocation.tally, allocation.pool.map, items);
}

export function takeItems(allocation: AllocationRecord, items: readonly HeldItem[]): void {
  allocation.pool.take(seatsOf(items), 'held');
  allocation.heldSeats += items.length;
  countHeld(allocation.tally, allocation.pool.map, items, 1);
}

function freeItems(allocation: AllocationRecord, items: readonly HeldItem[]): void {
  allocation.pool.giveBack(seatsOf(items));
  allocation.heldSeats -= items.length;
  countHeld(allocation.tally, allocation.pool.map, items, -1);
}

function endHold(state: FixtureState, holdId: string, as: 'expired' | 'released'): void {
  const hold = changeHold(state, holdId);
  freeItems(allocationOf(state, hold.allocationId), hold.items);
  hold.state = as;
  hold.items = [];
  trimExpiries(state.expiries, (expiry) => countsFor(state, expiry));
}

function setExpiry(state: FixtureState, holdId: string, expiresAt: string): void {
  const hold = changeHold(state, holdId);
  if (hold.expiresAt === Date.parse(expiresAt)) return;
  hold.expiresAt = Date.parse(expiresAt);
  addExpiry(state.expiries, { at: hold.expiresAt, id: hold.id });
}

function setState(state: FixtureState, id: string, to: 'onSale' | 'suspended', revision: number): void {
  const allocation = allocationOf(state, id);
  allocation.terms = { ...allocation.terms, state: to, revision };
}

export function allocationOf(state: FixtureState, id: string | null): AllocationRecord {
  const allocation = state.allocations.get(id ?? '');
  if (!allocation) throw new Error(`the ledger speaks of allocation ${String(id)}, which was never opened`);
  return allocation;
}

function changeHold(state: FixtureState, id: string): HoldRecord {
  const hold = holdOf(state, id);
  hold.revision += 1;
  return hold;
}

function holdOf(state: FixtureState, id: string): HoldRecord {
  const hold = state.holds.get(id);
  if (!hold) throw new Error(`the ledger speaks of hold ${id}, which was never placed`);
  return hold;
}

function heldItems(allocation: AllocationRecord, seats: readonly HeldSeat[]): HeldItem[] {
  const { seatIndexById } = allocation.pool.map;
  return seats.map(({ seatId, priceTypeId, price }) => {
    const seat = seatIndexById.get(seatId);
    if (seat === undefined) throw new Error(`the ledger speaks of seat ${seatId}, which the ground does not have`);
    return { seat, priceTypeId, price };
  });
}

/** An extension leaves the old moment behind; only the hold's present one counts. */
export function countsFor(state: FixtureState, expiry: Expiry): boolean {
  const hold = state.holds.get(expiry.id);
  return hold !== undefined && isLive(hold) && hold.expiresAt === expiry.at;
}
