/** What can be told of seats from where they stand. */
import type { LayoutSeat } from '../../generated/types.ts';

export function areNeighbours(one: LayoutSeat, other: LayoutSeat): boolean {
  const isSameRun = one.areaId === other.areaId && one.row === other.row && one.run === other.run;
  return isSameRun && Math.abs(one.position - other.position) === 1;
}

/** Seats as they stand beside each other: in each group every seat but the first has its neighbour before it. */
export function neighbouring(seats: readonly LayoutSeat[]): LayoutSeat[][] {
  const groups: LayoutSeat[][] = [];
  const byPosition = seats.toSorted((one, other) => one.position - other.position);
  for (const seat of byPosition) {
    const group = groups.find((before) => areNeighbours(before.at(-1) as LayoutSeat, seat));
    if (group) group.push(seat);
    else groups.push([seat]);
  }
  return groups;
}

/** How many free standard seats had a free one beside them and have none once `chosen` are taken. */
export function countNewSingles(free: readonly LayoutSeat[], chosen: readonly string[]): number {
  const standard = free.filter(({ kind }) => kind === 'standard');
  const left = standard.filter(({ seatId }) => !chosen.includes(seatId));
  const isAlone = (seat: LayoutSeat, among: readonly LayoutSeat[]): boolean =>
    !among.some((other) => areNeighbours(seat, other));
  return left.filter((seat) => isAlone(seat, left) && !isAlone(seat, standard)).length;
}
