import type { AllocationRecord } from './fixture-state.ts';

/** Minor units that the price list asks for a seat at a price type now; undefined where it has none. */
export function listPriceOf({ pool, prices }: AllocationRecord, seat: number, priceTypeId: string): number | undefined {
  const band = pool.map.areas[pool.map.areaOf[seat] ?? 0]?.priceBandId ?? '';
  return prices.get(band)?.get(priceTypeId);
}
