/** How each event changes a fixture's state. Nothing else does. */
import type { HeldSeat } from '../generated/types.ts';
import type { Appliers } from './applier.ts';
import { cancellationAppliers } from './apply-cancellations.ts';
import { changeAppliers } from './apply-changes.ts';
import { listingAppliers, markHeld } from './apply-listings.ts';
import { exchangeAppliers } from './apply-exchanges.ts';
import { releaseAppliers } from './apply-releases.ts';
import { scanAppliers } from './apply-scans.ts';
import { issueTickets, ticketAppliers } from './apply-tickets.ts';
import { trimEnded } from './counting-expiries.ts';
import type { AllocationEventType } from './events.ts';
import { addExpiry } from './expiries.ts';
import { allocationOf, holdOf, seatOf } from './fixture-lookup.ts';
import {
  isLive,
  type AllocationRecord,
  type FixtureState,
  type HoldRecord,
  type OrderRecord,
} from './fixture-state.ts';
import { seatsOf, totalOf, type HeldItem } from './held-item.ts';
import { countHeld, countSold } from './tally.ts';

/** An event of the standard without an entry does not compile. */
export const appliers: Appliers<AllocationEventType> = {
  ...changeAppliers,
  ...ticketAppliers,
  ...scanAppliers,
  ...cancellationAppliers,
  ...listingAppliers,
  ...releaseAppliers,
  ...exchangeAppliers,
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
      listingId: data.listingId ?? null,
      seasonTicketId: data.seasonTicketId ?? null,
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
  'order.confirmed': (state, { clientOrderId, holdId, items: sold, seasonTicketId }, event) => {
    const hold = changeHold(state, holdId);
    const { allocationId, items } = hold;
    const allocation = allocationOf(state, allocationId);
    hold.state = 'confirmed';
    hold.clientOrderId = clientOrderId;
    if (hold.listingId === null) sellItems(allocation, items, countOf(hold));
    else countSold(allocation.tally, allocation.pool.map, items, 1);
    const ticketIds = sold.map(({ ticketId = '' }) => ticketId);
    const fixtureRevision = state.opening?.fixture.revision ?? 0;
    const order = { clientOrderId, allocationId, holdId, confirmedAt: event.at, items, ticketIds, fixtureRevision };
    keepOrder(allocation, {
      ...order,
      number: allocation.orders.size + 1,
      total: totalOf(items),
      exchanged: 0,
      refunded: 0,
      ...(seasonTicketId === undefined ? {} : { seasonTicketId }),
    });
    issueTickets(state, allocation.terms, order);
    trimEnded(state);
  },
};

/** Puts a hold that is live or confirmed into the state, a live one with its seats taken: also when a snapshot is revived. */
export function keepHold(state: FixtureState, hold: HoldRecord): void {
  state.holds.set(hold.id, hold);
  if (!isLive(hold)) return;
  if (hold.listingId === null) takeItems(allocationOf(state, hold.allocationId), hold.items, countOf(hold));
  else markHeld(state, hold, true);
  addExpiry(state.expiries, { at: hold.expiresAt, id: hold.id });
}

export function keepOrder(allocation: AllocationRecord, order: OrderRecord): void {
  allocation.orders.set(order.clientOrderId, order);
}

/** How much each seat of a hold counts to what may be held at once: a season ticket's is kept for months, and does not. */
function countOf({ seasonTicketId }: HoldRecord): 0 | 1 {
  return seasonTicketId === null ? 1 : 0;
}

/** Held seats become sold ones. */
export function sellItems(allocation: AllocationRecord, items: readonly HeldItem[], count: 0 | 1 = 1): void {
  allocation.pool.sell(seatsOf(items));
  allocation.heldSeats -= items.length * count;
  countHeld(allocation.tally, allocation.pool.map, items, -1);
  countSold(allocation.tally, allocation.pool.map, items, 1);
}

export function takeItems(allocation: AllocationRecord, items: readonly HeldItem[], count: 0 | 1 = 1): void {
  allocation.pool.take(seatsOf(items), 'held');
  allocation.heldSeats += items.length * count;
  countHeld(allocation.tally, allocation.pool.map, items, 1);
}

function freeItems(allocation: AllocationRecord, items: readonly HeldItem[], count: 0 | 1 = 1): void {
  allocation.pool.giveBack(seatsOf(items));
  allocation.heldSeats -= items.length * count;
  countHeld(allocation.tally, allocation.pool.map, items, -1);
}

function endHold(state: FixtureState, holdId: string, as: 'expired' | 'released'): void {
  const hold = changeHold(state, holdId);
  if (hold.listingId === null) freeItems(allocationOf(state, hold.allocationId), hold.items, countOf(hold));
  else markHeld(state, hold, false);
  hold.state = as;
  hold.items = [];
  state.holds.delete(holdId);
  state.lastEnded = hold;
  trimEnded(state);
}

function setExpiry(state: FixtureState, holdId: string, expiresAt: string): void {
  const hold = changeHold(state, holdId);
  if (hold.expiresAt === Date.parse(expiresAt)) return;
  hold.expiresAt = Date.parse(expiresAt);
  addExpiry(state.expiries, { at: hold.expiresAt, id: hold.id });
}

function changeHold(state: FixtureState, id: string): HoldRecord {
  const hold = holdOf(state, id);
  hold.revision += 1;
  return hold;
}

function heldItems({ pool }: AllocationRecord, seats: readonly HeldSeat[]): HeldItem[] {
  return seats.map(({ seatId, ...item }) => ({ seat: seatOf(pool.map, seatId), ...item }));
}
