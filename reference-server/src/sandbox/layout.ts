import type { Opening } from '../domain/fixture-state.ts';
import { seatAt, seatMapOf } from '../domain/seat-map.ts';
import type { LayoutSeat } from '../generated/types.ts';

/** Where every seat of an allocation stands. */
export function layoutOf({ ground, allocations }: Opening, allocationId: string): LayoutSeat[] {
  const map = seatMapOf(ground);
  const terms = allocations.find((allocation) => allocation.terms.id === allocationId)?.terms;
  const areaIds = new Set(terms?.areas.map((area) => area.areaId));
  return Array.from({ length: map.size }, (_, index) => seatAt(map, index)).flatMap((seat) => {
    if (!seat || !areaIds.has(seat.areaId)) return [];
    const { id: seatId, areaId, row, number, kind, position, rank } = seat;
    return [{ seatId, areaId, row, number, kind, run: String(seat.run), position, rank }];
  });
}
