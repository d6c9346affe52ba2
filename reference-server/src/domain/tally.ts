/** Running sums of what is held and sold, by area and price type. */
import type { HeldItem } from './held-item.ts';
import type { SeatMap } from './seat-map.ts';

export type TallyLine = {
  readonly areaId: string;
  readonly priceTypeId: string;
  held: number;
  sold: number;
  /** Minor units. */
  soldValue: number;
};

/** By area and price type. */
export type Tally = Map<string, TallyLine>;

/** Counts the items as held by one more (1) or one less (-1). */
export function countHeld(tally: Tally, map: SeatMap, items: readonly HeldItem[], change: 1 | -1): void {
  for (const item of items) lineOf(tally, map, item).held += change;
}

/** Counts the items as sold by one more (1) or one less (-1). */
export function countSold(tally: Tally, map: SeatMap, items: readonly HeldItem[], change: 1 | -1): void {
  for (const item of items) {
    const line = lineOf(tally, map, item);
    line.sold += change;
    line.soldValue += change * item.price;
  }
}

function lineOf(tally: Tally, map: SeatMap, { seat, priceTypeId }: HeldItem): TallyLine {
  const areaId = map.areas[map.areaOf[seat] ?? 0]?.id ?? '';
  const key = `${areaId} ${priceTypeId}`;
  const line = tally.get(key) ?? { areaId, priceTypeId, held: 0, sold: 0, soldValue: 0 };
  tally.set(key, line);
  return line;
}
