/** A fixture with the allocations agreed for it: what a fixture's ledger begins with. */
import { instant } from '../domain/instant.ts';
import type { Opening } from '../domain/fixture-state.ts';
import type { Ground } from '../domain/ground.ts';
import { seatMapOf, type SeatMap } from '../domain/seat-map.ts';
import { seatCounts } from '../domain/venue-view.ts';
import type { Allocation, AllocationArea, Fixture, SaleWindow } from '../generated/types.ts';
import { priceListFor } from './price-list.ts';

const day = 86_400_000;

export type FixtureWish = {
  readonly id: string;
  readonly homeOrganisationId: string;
  readonly venueId: string;
  readonly status: Fixture['status'];
  readonly now: number;
};

/** A league game two weeks from now. */
export function leagueFixture({ now, ...fixture }: FixtureWish, ground: Ground): Fixture {
  return {
    ...fixture,
    name: 'Northbridge Town v Southport Rovers',
    competition: { name: 'League Two', season: '2026/27', round: 'Matchday 14' },
    kickOff: instant(now + 14 * day),
    timeZone: ground.timeZone,
    revision: 1,
  };
}

export type AgreedAllocation = {
  readonly id: string;
  readonly sellerOrganisationId: string;
  readonly areaIds: readonly string[];
  readonly state: Allocation['state'];
  readonly perOrderLimit: number;
  readonly heldSharePercent: number;
  readonly adultPrice: number;
  readonly currency: string;
  readonly saleWindow: SaleWindow;
};

/** EFL-like terms: 5 % commission, unsold seats back without charge until two days before. */
export function openingOf(fixture: Fixture, ground: Ground, agreed: readonly AgreedAllocation[]): Opening {
  const map = seatMapOf(ground);
  return {
    fixture,
    ground,
    allocations: agreed.map((allocation) => ({
      terms: termsOf(fixture, map, allocation),
      priceList: priceListFor(ground, { ...allocation, allocationId: allocation.id }, allocation.saleWindow),
    })),
  };
}

function termsOf(fixture: Fixture, map: SeatMap, agreed: AgreedAllocation): Allocation {
  const areas = agreed.areaIds.map((areaId) => allocationArea(map, areaId));
  return {
    id: agreed.id,
    fixtureId: fixture.id,
    sellerOrganisationId: agreed.sellerOrganisationId,
    homeOrganisationId: fixture.homeOrganisationId,
    state: agreed.state,
    revision: 1,
    quantity: areas.reduce((sum, area) => sum + area.seats, 0),
    areas,
    limits: { perOrderLimit: agreed.perOrderLimit, heldSharePercent: agreed.heldSharePercent },
    holderFields: [{ field: 'name', purpose: 'entry control', retentionDays: 30 }],
    returnDeadline: instant(Date.parse(fixture.kickOff) - 2 * day),
    commissionBasisPoints: 500,
  };
}

function allocationArea(map: SeatMap, areaId: string): AllocationArea {
  const area = map.areas[map.areaIndexById.get(areaId) ?? -1];
  if (!area) throw new Error(`the ground has no area ${areaId}`);
  return { areaId, ...seatCounts(map, area) };
}
