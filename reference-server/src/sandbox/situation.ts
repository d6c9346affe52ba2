/** Criteria with their defaults filled in: the situation a world is built to. */
import { criteria } from '../generated/vocabulary.ts';
import type {
  FixtureStatus,
  ResaleMode,
  SeasonTicketRule,
  SeatReleasePayout,
  WorldCriteria,
} from '../generated/types.ts';

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
  readonly resale: ResaleSituation;
  readonly season: SeasonSituation;
};

export type ConfigurationName = 'main' | 'other' | 'rebuilt';
export type SeasonSituation = {
  /** Home fixtures, each by the physical configuration of the ground. */
  readonly performances: readonly ConfigurationName[];
  readonly configurations: Readonly<Record<ConfigurationName, readonly (readonly string[])[]>>;
  /** Of the areas at each fixture. */
  readonly categories: readonly (readonly string[])[];
  readonly paymentFails: readonly string[];
  readonly shipmentMissing: readonly string[];
};

export type ResaleSituation = {
  readonly mode: ResaleMode;
  /** The lowest and the highest price that may be asked, in basis points. */
  readonly priceRange: readonly [number, number];
  readonly payout: SeatReleasePayout;
  readonly lowerPrice: boolean;
  readonly availability: 'atOnce' | 'whenAreaSoldOut' | 'later';
  readonly window: 'before' | 'open' | 'after';
  readonly deadline: 'ahead' | 'past';
  readonly seasonTickets: SeasonTicketRule;
  readonly forcedPriceType: 'none' | 'competition' | 'fixture';
  readonly refundFee: number;
  readonly salesFee: number;
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
    resale: resaleSituation(all),
    season: {
      performances: all['season.performances'],
      configurations: {
        main: all['configuration.main'],
        other: all['configuration.other'],
        rebuilt: all['configuration.rebuilt'],
      },
      categories: all['configuration.categories'],
      paymentFails: all['contact.paymentFails'],
      shipmentMissing: all['contact.shipmentMissing'],
    },
  };
}

function resaleSituation(all: Required<Omit<WorldCriteria, 'ground.seats'>>): ResaleSituation {
  const [lowest = 0, highest = 0] = all['resale.priceRange'];
  return {
    mode: all['resale.mode'],
    priceRange: [lowest, highest],
    payout: all['resale.payout'],
    lowerPrice: all['resale.lowerPrice'],
    availability: all['resale.availability'],
    window: all['resale.window'],
    deadline: all['resale.deadline'],
    seasonTickets: all['resale.seasonTickets'],
    forcedPriceType: all['resale.forcedPriceType'],
    refundFee: all['resale.refundFee'],
    salesFee: all['resale.salesFee'],
  };
}
