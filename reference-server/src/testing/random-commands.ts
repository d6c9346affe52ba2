/** Anything that two clubs, their fans, the gates and the clock may do to a fixture, for histories drawn at random. */
import fc from 'fast-check';
import type { CancellationRequest, ResalePolicyRequest, ScanRequest, Selection } from '../generated/types.ts';
import { selectionOf } from './fixture.ts';

/** `pick` chooses among what there is, by its place from the newest back and round again: small numbers come more often. */
type Picked = { readonly pick: number };

export type HoldCommand =
  | { readonly does: 'hold'; readonly seller: number; readonly selection: Selection; readonly lifeSeconds: number }
  | ({ readonly does: 'extend'; readonly lifeSeconds: number } & Picked)
  | ({ readonly does: 'check' } & Picked)
  | ({ readonly does: 'release' } & Picked)
  | ({ readonly does: 'confirm'; readonly order: number } & Picked);

export type TicketCommand =
  | ({ readonly does: 'activate' | 'deactivate' | 'reissue' | 'void'; readonly party: 'seller' | 'issuer' } & Picked)
  | ({ readonly does: 'setHolder'; readonly fields: readonly ('name' | 'email')[] } & Picked)
  | ({ readonly does: 'eraseHolder' } & Picked);

export type RandomScan = Pick<ScanRequest, 'direction' | 'mode'> &
  Picked & {
    /** Which of all barcodes there ever were; of another fixture; or one that nobody signed. */
    readonly reads: 'current' | 'any' | 'foreign' | 'unknown';
    readonly reference: number;
    readonly admitted: boolean;
  };
export type GateCommand =
  { readonly does: 'scan'; readonly scans: readonly RandomScan[] } | ({ readonly does: 'reverse' } & Picked);

export type CancellationCommand =
  | ({
      readonly does: 'quote';
      readonly reason: CancellationRequest['reason'];
      readonly overrule: boolean;
      /** Places of tickets in the order; null for all. */
      readonly places: readonly number[] | null;
    } & Picked)
  | ({ readonly does: 'cancel'; readonly more: number } & Picked);

export type ResaleCommand =
  | ({ readonly does: 'list'; readonly askedPercent: number } & Picked)
  | ({ readonly does: 'withdraw'; readonly party: 'seller' | 'issuer' } & Picked)
  | ({ readonly does: 'holdListing'; readonly offer: number; readonly lifeSeconds: number } & Picked)
  | { readonly does: 'withdrawAll' }
  | { readonly does: 'setPolicy'; readonly wish: Partial<ResalePolicyRequest> };

export type ReleaseCommand = {
  readonly does: 'releaseTickets';
  /** Places of tickets in the order. */
  readonly places: readonly number[];
} & Picked;

export type ExchangeCommand =
  | ({
      readonly does: 'quoteExchange';
      readonly priceTypeId: string | null;
      /** Which of the holds has the new seat; null where it stays. */
      readonly hold: number | null;
    } & Picked)
  | ({ readonly does: 'exchange'; readonly more: number } & Picked);

export type HomeCommand =
  | { readonly does: 'suspend'; readonly seller: number; readonly suspended: boolean }
  | { readonly does: 'reduce'; readonly seller: number; readonly area: number; readonly seats: number }
  | { readonly does: 'price'; readonly seller: number; readonly amount: number }
  | {
      readonly does: 'changeFixture';
      readonly status: 'scheduled' | 'postponed';
      readonly refundBasisPoints: number;
      readonly laterHours: number;
    };

export type RandomCommand =
  | HoldCommand
  | TicketCommand
  | GateCommand
  | CancellationCommand
  | ResaleCommand
  | ReleaseCommand
  | ExchangeCommand
  | HomeCommand
  | { readonly does: 'wait'; readonly seconds: number };

const hour = 3600;
const day = 24 * hour;
const does = <Name extends string>(...names: Name[]) => fc.constantFrom(...names);
const pick = fc.nat({ max: 60 });
const seller = fc.nat({ max: 1 });
const lifeSeconds = fc.integer({ min: 1, max: 20 }).map((parts) => parts * 60);

const quantities = fc.oneof(
  fc.record({ adult: fc.integer({ min: 1, max: 4 }) }),
  fc.constantFrom({ child: 1, adult: 1 }, { adult: 1, child: 2 }),
  fc.constantFrom({ wheelchair: 1, companion: 1 }, { adult: 1, wheelchair: 1, companion: 1 }),
);
const selection = quantities.map((asked) => selectionOf({ ...asked }));

const holdCommands = [
  fc.record({ does: does('hold'), seller, selection, lifeSeconds }),
  fc.record({ does: does('extend'), pick, lifeSeconds }),
  fc.record({ does: does('check', 'release'), pick }),
];
const sale = fc.record({ does: does('confirm'), pick, order: fc.nat({ max: 40 }) });

const ticketCommands = [
  fc.record({
    does: does('activate', 'deactivate', 'deactivate', 'reissue', 'reissue', 'void'),
    pick,
    party: fc.constantFrom('seller' as const, 'issuer' as const),
  }),
  fc.record({
    does: does('setHolder'),
    pick,
    fields: fc.constantFrom<('name' | 'email')[][]>(['name', 'email'], ['name', 'email'], ['name']),
  }),
  fc.record({ does: does('eraseHolder'), pick }),
];

const scan: fc.Arbitrary<RandomScan> = fc.record({
  pick,
  reads: fc.constantFrom(
    'current' as const,
    'current' as const,
    'any' as const,
    'foreign' as const,
    'unknown' as const,
  ),
  reference: fc.nat({ max: 200 }),
  direction: fc.constantFrom('in' as const, 'in' as const, 'out' as const),
  mode: fc.constantFrom('online' as const, 'online' as const, 'offline' as const),
  admitted: fc.boolean(),
});
const gateCommands = [
  fc.record({ does: does('scan'), scans: fc.array(scan, { minLength: 1, maxLength: 3 }) }),
  fc.record({ does: does('reverse'), pick }),
];

const cancellationCommands = [
  fc.record({
    does: does('quote'),
    pick,
    reason: fc.constantFrom<CancellationRequest['reason'][]>('fanRequest', 'paymentFailure', 'fixtureChanged'),
    overrule: fc.constantFrom(false, false, true),
    places: fc.option(fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 })),
  }),
  fc.record({ does: does('cancel'), pick, more: fc.constantFrom(0, 0, 0, 1) }),
];

/** Shares of a price, in basis points. */
const share = fc.integer({ min: 0, max: 15_000 });
const wish: fc.Arbitrary<Partial<ResalePolicyRequest>> = fc.record({
  mode: fc.constantFrom('marketplace' as const, 'seatRelease' as const, 'seatRelease' as const),
  payout: fc.constantFrom('original' as const, 'lower' as const),
  lowerPrice: fc.boolean(),
  minimumPriceBasisPoints: share,
  maximumPriceBasisPoints: fc.integer({ min: 10_000, max: 30_000 }),
  refundFeeBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  salesFeeBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  availability: fc.constantFrom({ kind: 'atOnce' as const }, { kind: 'whenAreaSoldOut' as const }),
  closesSeconds: fc.constantFrom(0, 2 * hour, 2 * hour, 2 * hour, 12 * day),
});
const resaleCommands = [
  fc.record({ does: does('list'), pick, askedPercent: fc.integer({ min: 70, max: 130 }) }),
  fc.record({ does: does('list'), pick, askedPercent: fc.constant(100) }),
  fc.record({ does: does('holdListing'), pick, offer: fc.nat({ max: 3 }), lifeSeconds }),
  fc.record({ does: does('holdListing'), pick, offer: fc.nat({ max: 3 }), lifeSeconds }),
  fc.record({ does: does('withdraw'), pick, party: fc.constantFrom('seller' as const, 'issuer' as const) }),
  fc.record({ does: does('withdrawAll') }),
  fc.record({ does: does('setPolicy'), wish }),
];

const places = fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 });
const releaseCommand = fc.record({ does: does('releaseTickets'), pick, places });

const exchangeCommands = [
  fc.record({
    does: does('quoteExchange'),
    pick,
    priceTypeId: fc.constantFrom('child', 'adult', 'child', 'companion', null),
    hold: fc.option(fc.nat({ max: 1 })),
  }),
  fc.record({ does: does('exchange'), pick: fc.nat({ max: 2 }), more: fc.constantFrom(0, 0, 0, 1) }),
];

const homeCommands = [
  fc.record({ does: does('suspend'), seller, suspended: fc.boolean() }),
  fc.record({ does: does('reduce'), seller, area: fc.nat({ max: 1 }), seats: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: does('price'), seller, amount: fc.integer({ min: 0, max: 4000 }) }),
  fc.record({
    does: does('changeFixture'),
    status: does('scheduled', 'scheduled', 'scheduled', 'scheduled', 'scheduled', 'postponed'),
    refundBasisPoints: fc.constantFrom(10_000, 10_000, 5000, 3333),
    laterHours: fc.constantFrom(0, 0, 3, 24, 240, -24, -320),
  }),
];
const seconds = fc.constantFrom(0, 60, 60, 60, 300, 300, 300, 900, 900, hour, 3 * day, 10 * day, 31 * day);

/** Sales come often enough that there is something to change. */
const randomCommand: fc.Arbitrary<RandomCommand> = fc.oneof(
  { weight: 10, arbitrary: fc.oneof(...holdCommands, holdCommands[0]!) },
  { weight: 7, arbitrary: sale },
  { weight: 9, arbitrary: fc.oneof(...ticketCommands) },
  { weight: 6, arbitrary: fc.oneof(...gateCommands) },
  { weight: 6, arbitrary: fc.oneof(...cancellationCommands) },
  { weight: 8, arbitrary: fc.oneof(...resaleCommands) },
  { weight: 2, arbitrary: releaseCommand },
  { weight: 8, arbitrary: fc.oneof(...exchangeCommands, exchangeCommands[0]!) },
  { weight: 3, arbitrary: fc.oneof(...homeCommands, homeCommands[0]!) },
  { weight: 2, arbitrary: fc.record({ does: does('wait'), seconds }) },
);

/** A seat held alone, and a ticket exchanged for it or for another price type: by chance that comes too seldom. */
const oneSeat = fc.constantFrom({ adult: 1 }, { adult: 1 }, { wheelchair: 1 });
const exchange = fc.tuple(
  fc.record({ does: does('hold'), seller, selection: oneSeat.map((asked) => selectionOf({ ...asked })), lifeSeconds }),
  fc.record({
    does: does('quoteExchange'),
    pick: fc.nat({ max: 4 }),
    priceTypeId: fc.constantFrom(null, null, 'child'),
    hold: fc.constantFrom(null, 0, 0),
  }),
  fc.record({ does: does('exchange'), pick: fc.constant(0), more: fc.constantFrom(0, 0, 1) }),
);

/** As many as asked for, after a sale or two and perhaps an exchange. */
export function randomCommands(minLength: number, maxLength: number): fc.Arbitrary<RandomCommand[]> {
  const sales = fc.array(fc.tuple(holdCommands[0]!, sale), { minLength: 1, maxLength: 3 });
  const exchanges = fc.array(exchange, { maxLength: 2 });
  const rest = fc.array(randomCommand, { minLength, maxLength, size: 'max' });
  return fc.tuple(sales, exchanges, rest).map(([first, second, then]) => [...first.flat(), ...second.flat(), ...then]);
}
