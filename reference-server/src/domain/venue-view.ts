import type { Area, Venue } from '../generated/types.ts';
import type { FixtureState, Opening } from './fixture-state.ts';
import type { Ground } from './ground.ts';
import { kindCode, type SeatMap, type SeatMapArea } from './seat-map.ts';

/** The ground as an organisation sees it: the areas of its allocations; the home club sees all. */
export function venueView({ map }: FixtureState, opening: Opening, organisationId: string): Venue {
  const { fixture, ground, allocations } = opening;
  const own = allocations.filter(({ terms }) => terms.sellerOrganisationId === organisationId);
  const visible = new Set(own.flatMap(({ terms }) => terms.areas.map((area) => area.areaId)));
  const isHome = fixture.homeOrganisationId === organisationId;
  return {
    id: fixture.venueId,
    name: ground.name,
    timeZone: ground.timeZone,
    areas: map.areas
      .filter(({ id }) => isHome || visible.has(id))
      .map((area) => ({ ...areaView(map, area), ...gateOf(ground, area.id) })),
  };
}

function gateOf({ areas }: Ground, areaId: string): { gate?: string } {
  const gate = areas.find(({ id }) => id === areaId)?.gate;
  return gate === undefined ? {} : { gate };
}

function areaView(map: SeatMap, area: SeatMapArea): Area {
  const { id, name, stand, priceBandId } = area;
  return { id, name, stand, priceBandId, ...seatCounts(map, area) };
}

/** Seats in all, and spaces for wheelchair users among them. */
export function seatCounts(
  map: SeatMap,
  { firstRow, endRow }: SeatMapArea,
): { seats: number; wheelchairSpaces: number } {
  const firstSeat = map.rows[firstRow]?.firstSeat ?? map.size;
  const endSeat = map.rows[endRow - 1]?.endSeat ?? firstSeat;
  const kinds = map.kindOf.subarray(firstSeat, endSeat);
  return { seats: kinds.length, wheelchairSpaces: kinds.filter((kind) => kind === kindCode.wheelchair).length };
}
