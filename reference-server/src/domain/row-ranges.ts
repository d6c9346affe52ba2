import type { SeatMap } from './seat-map.ts';

/** Rows `firstRow` up to and without `endRow`. */
export type RowRange = { readonly firstRow: number; readonly endRow: number };

/** Of areas in the ground's order; those that lie beside each other make one range. */
export function rowRangesOf(map: SeatMap, areaIndexes: readonly number[]): RowRange[] {
  const ranges: { firstRow: number; endRow: number }[] = [];
  for (const areaIndex of areaIndexes) {
    const { firstRow, endRow } = map.areas[areaIndex]!;
    const last = ranges.at(-1);
    if (last?.endRow === firstRow) last.endRow = endRow;
    else ranges.push({ firstRow, endRow });
  }
  return ranges;
}
