/** Who must not be left alone: a wheelchair user without the companion, a child without an adult. */
import type { PriceType } from '../generated/types.ts';
import type { HeldItem } from './held-item.ts';
import { kindCode, type SeatMap } from './seat-map.ts';

/** Whether the seat belongs with one that is kept: a wheelchair space with its companions, and they with it. */
export function partsFrom(map: SeatMap, kept: readonly HeldItem[], seat: number): boolean {
  if ((map.kindOf[seat] ?? kindCode.standard) === kindCode.standard) return false;
  return kept.some(
    (item) => map.companionsOf.get(seat)?.includes(item.seat) || map.companionsOf.get(item.seat)?.includes(seat),
  );
}

/** Whether this price type is the one that must go with one that is kept, or may come back, and none of it surely is. */
export function isNeeded(
  priceTypes: ReadonlyMap<string, PriceType>,
  kept: readonly Pick<HeldItem, 'priceTypeId'>[],
  priceTypeId: string | undefined,
  depending: readonly Pick<HeldItem, 'priceTypeId'>[] = kept,
): boolean {
  if (priceTypeId === undefined || kept.some((item) => item.priceTypeId === priceTypeId)) return false;
  return depending.some((item) => priceTypes.get(item.priceTypeId)?.eligibility.accompaniedBy === priceTypeId);
}
