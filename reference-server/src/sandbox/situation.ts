/** Criteria with their defaults filled in: the situation a world is built to. */
import { criteria } from '../generated/vocabulary.ts';
import type { FixtureStatus, WorldCriteria } from '../generated/types.ts';

export type Situation = {
  readonly areas: readonly (readonly string[])[];
  /** At least so many seats in a ground of real shape, in place of `areas`. */
  readonly seats: number | null;
  readonly suspended: boolean;
  readonly perOrderLimit: number;
  readonly heldSharePercent: number;
  readonly saleWindow: 'before' | 'open' | 'after';
  readonly adultPrice: number;
  readonly currency: string;
  readonly fixtureStatus: FixtureStatus;
  readonly gates: 'closed' | 'open';
  readonly holderFields: readonly string[];
  readonly barcodeKind: 'static' | 'rotating';
  readonly symbology: 'qr' | 'aztec' | 'pdf417';
  readonly barcodeActivation: 'now' | 'later';
  readonly cancellationFee: number;
  readonly cancellationDeadline: 'ahead' | 'past';
};

/** What the vocabulary says where nothing is asked for; `ground.seats` has no default. */
function defaults(): Required<Omit<WorldCriteria, 'ground.seats'>> {
  const entries = Object.entries(criteria).map(([id, criterion]) => [
    id,
    'default' in criterion ? criterion.default : null,
  ]);
  return Object.fromEntries(entries) as Required<Omit<WorldCriteria, 'ground.seats'>>;
}

export function situationOf(wanted: WorldCriteria = {}): Situation {
  const all = { ...defaults(), ...wanted };
  return {
    areas: all['ground.areas'],
    seats: wanted['ground.seats'] ?? null,
    suspended: all['allocation.suspended'],
    perOrderLimit: all['allocation.perOrderLimit'],
    heldSharePercent: all['allocation.heldShare'],
    saleWindow: all['allocation.saleWindow'],
    adultPrice: all['price.adult'],
    currency: all['price.currency'],
    fixtureStatus: all['fixture.status'],
    gates: all['fixture.gates'],
    holderFields: all['allocation.holderFields'],
    barcodeKind: all['barcode.kind'],
    symbology: all['barcode.symbology'],
    barcodeActivation: all['barcode.activation'],
    cancellationFee: all['cancellation.feeBasisPoints'],
    cancellationDeadline: all['cancellation.deadline'],
  };
}
