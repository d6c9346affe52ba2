/** A fixture with the allocations agreed for it: what a fixture's ledger begins with. */
import { instant } from '../domain/instant.ts';
import type { Opening } from '../domain/fixture-state.ts';
import type { Ground } from '../domain/ground.ts';
import { seatMapOf, type SeatMap } from '../domain/seat-map.ts';
import { seatCounts } from '../domain/venue-view.ts';
import type {
  Allocation,
  AllocationArea,
  BarcodeTerms,
  Fixture,
  HolderField,
  ResalePolicy,
  SaleWindow,
} from '../generated/types.ts';
import { priceListFor } from './price-list.ts';

const hour = 3_600_000;
const day = 24 * hour;
const twoDays = 172_800;

/** What each field of a holder is asked for, and how long it is kept. */
const holderPurposes: Readonly<Record<string, Omit<HolderField, 'field'>>> = {
  name: { purpose: 'entry control', retentionDays: 30 },
  email: { purpose: 'news of the fixture', retentionDays: 7 },
  telephone: { purpose: 'news on the day', retentionDays: 2 },
  dateOfBirth: { purpose: 'price types with an age', retentionDays: 2 },
  supporterNumber: { purpose: 'loyalty by attendance', retentionDays: 60 },
};

export type FixtureWish = {
  readonly id: string;
  readonly homeOrganisationId: string;
  readonly venueId: string;
  readonly status: Fixture['status'];
  /** Two weeks from now without it. */
  readonly kickOff?: number;
  readonly now: number;
};

/** A league game; its gates open an hour and a half before. */
export function leagueFixture({ now, kickOff = now + 14 * day, ...fixture }: FixtureWish, ground: Ground): Fixture {
  return {
    ...fixture,
    name: 'Northbridge Town v Southport Rovers',
    competition: { name: 'League Two', season: '2026/27', round: 'Matchday 14' },
    kickOff: instant(kickOff),
    gatesOpenAt: instant(kickOff - 1.5 * hour),
    timeZone: ground.timeZone,
    refundBasisPoints: 10_000,
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
  readonly priceBandIds?: readonly string[];
  readonly adultPrice: number;
  readonly currency: string;
  readonly saleWindow: SaleWindow;
  readonly holderFields: readonly string[];
  readonly barcodeKind: string;
  readonly symbology: string;
  readonly barcodeActivation: 'now' | 'later';
  readonly cancellationFee: number;
  readonly cancellationDeadline: 'ahead' | 'past';
};

/** EFL-like terms: 5 % commission, unsold seats back without charge until two days before. */
export function openingOf(
  fixture: Fixture,
  ground: Ground,
  resalePolicy: ResalePolicy,
  agreed: readonly AgreedAllocation[],
): Opening {
  const map = seatMapOf(ground);
  return {
    fixture,
    ground,
    resalePolicy,
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
    holderFields: agreed.holderFields.flatMap((field) => {
      const purpose = holderPurposes[field];
      return purpose ? [{ field, ...purpose }] : [];
    }),
    barcodes: barcodeTerms(fixture, agreed),
    cancellation: {
      closesSeconds: agreed.cancellationDeadline === 'past' ? 30 * twoDays : twoDays,
      feeBasisPoints: agreed.cancellationFee,
      overruleSeconds: 3600,
    },
    returnDeadline: instant(Date.parse(fixture.kickOff) - 2 * day),
    commissionBasisPoints: 500,
  };
}

function barcodeTerms(
  fixture: Fixture,
  { barcodeKind: kind, symbology, barcodeActivation }: AgreedAllocation,
): BarcodeTerms {
  if (barcodeActivation === 'now') return { kind, symbology };
  return { kind, symbology, activatesAt: instant(Date.parse(fixture.kickOff) - day) };
}

function allocationArea(map: SeatMap, areaId: string): AllocationArea {
  const area = map.areas[map.areaIndexById.get(areaId) ?? -1];
  if (!area) throw new Error(`the ground has no area ${areaId}`);
  return { areaId, ...seatCounts(map, area) };
}
