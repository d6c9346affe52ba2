import type { Hold, HoldGroup, HoldItem, Money, Seat } from '../generated/types.ts';
import { instant } from './instant.ts';
import { type AllocationRecord } from './fixture-state.ts';
import { totalOf, type HeldItem } from './held-item.ts';
import type { HoldInAllocation } from './access.ts';
import { seatAt, type SeatMap } from './seat-map.ts';

/** A hold as the wire has it. */
export function holdView({ hold, allocation }: HoldInAllocation): Hold {
  return {
    id: hold.id,
    allocationId: hold.allocationId,
    fixtureId: allocation.terms.fixtureId,
    state: hold.state,
    revision: hold.revision,
    placedAt: instant(hold.placedAt),
    expiresAt: instant(hold.expiresAt),
    extendableUntil: instant(hold.extendableUntil),
    groups: groupsOf(allocation, hold.items),
    total: money(allocation, totalOf(hold.items)),
    singlesLeft: hold.singlesLeft,
    compromises: [...hold.compromises],
    ...(hold.listingId === null ? {} : { listingId: hold.listingId }),
    ...(hold.clientOrderId === null ? {} : { clientOrderId: hold.clientOrderId }),
  };
}

/** Neighbours in one run together, in the order of the ground. */
export function groupsOf(allocation: AllocationRecord, items: readonly HeldItem[]): HoldGroup[] {
  const { map } = allocation.pool;
  const sorted = [...items].sort((one, other) => one.seat - other.seat);
  const groups: HoldGroup[] = [];
  sorted.forEach((item, index) => {
    const before = sorted[index - 1];
    const last = groups.at(-1);
    const view = itemView(allocation, item);
    if (before && last && areNeighbours(map, before.seat, item.seat)) last.items.push(view);
    else groups.push({ areaId: view.seat.areaId, row: view.seat.row, items: [view] });
  });
  return groups;
}

function areNeighbours(map: SeatMap, left: number, right: number): boolean {
  return right === left + 1 && map.touchesNext[left] === 1;
}

export function itemView(allocation: AllocationRecord, { seat, priceTypeId, price, fee }: HeldItem): HoldItem {
  const item = { seat: seatView(allocation.pool.map, seat), priceTypeId, price: money(allocation, price) };
  return fee === undefined ? item : { ...item, fee: money(allocation, fee) };
}

export function seatView(map: SeatMap, index: number): Seat {
  const seat = seatAt(map, index);
  if (!seat) throw new Error(`no seat has index ${index}`);
  const { id, areaId, row, number, kind, restrictedView } = seat;
  return { id, areaId, row, number, kind, restrictedView };
}

export function money(allocation: AllocationRecord, amount: number): Money {
  return { amount, currency: allocation.priceList.currency };
}
