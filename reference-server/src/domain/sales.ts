/** What is free, held and sold, as both clubs see it. */
import { instant } from './instant.ts';
import type { AreaAvailability, Availability, SalesSummary } from '../generated/types.ts';
import type { AllocationRecord } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { kinds } from './seat-map.ts';

/** The moment and the last sequence of the stream that numbers are true for. */
export type AsOf = { readonly now: number; readonly revision: number };

export function availabilityOf(allocation: AllocationRecord, { now, revision }: AsOf): Availability {
  return {
    allocationId: allocation.terms.id,
    asOf: instant(now),
    revision,
    areas: allocation.terms.areas.map((area) => areaAvailability(allocation, area.areaId, area.seats)),
  };
}

function areaAvailability(
  { pool, tally, returned }: AllocationRecord,
  areaId: string,
  allocated: number,
): AreaAvailability {
  const index = pool.map.areaIndexById.get(areaId) ?? -1;
  const lines = [...tally.values()].filter((line) => line.areaId === areaId);
  return {
    areaId,
    priceBandId: pool.map.areas[index]?.priceBandId ?? '',
    allocated,
    free: kinds.reduce((sum, kind) => sum + pool.freeInArea(index, kind), 0),
    held: lines.reduce((sum, line) => sum + line.held, 0),
    sold: lines.reduce((sum, line) => sum + line.sold, 0),
    returned: returned.filter((seat) => pool.map.areaOf[seat] === index).length,
    freeWheelchairSpaces: pool.freeInArea(index, 'wheelchair'),
  };
}

/** Lines by area id and price type id: their order does not tell what was held first, which a snapshot forgets. */
export function salesSummaryOf(allocation: AllocationRecord, { now, revision }: AsOf): SalesSummary {
  const byKey = [...allocation.tally].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = byKey.map(([, line]) => line).filter((line) => line.held > 0 || line.sold > 0);
  const sum = (member: 'held' | 'sold' | 'soldValue'): number => lines.reduce((total, line) => total + line[member], 0);
  return {
    allocationId: allocation.terms.id,
    asOf: instant(now),
    revision,
    lines: lines.map((line) => ({ ...line, soldValue: money(allocation, line.soldValue) })),
    sold: sum('sold'),
    held: sum('held'),
    free: kinds.reduce((total, kind) => total + allocation.pool.free(kind), 0),
    returned: allocation.returned.length,
    soldValue: money(allocation, sum('soldValue')),
  };
}
