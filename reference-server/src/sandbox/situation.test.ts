import { expect, test } from 'vitest';
import type { WorldCriteria } from '../generated/types.ts';
import { situationOf, type Situation } from './situation.ts';

const resale: Situation['resale'] = {
  mode: 'marketplace',
  priceRange: [8000, 12_000],
  payout: 'original',
  lowerPrice: false,
  availability: 'atOnce',
  window: 'open',
  deadline: 'ahead',
  seasonTickets: 'keep',
  forcedPriceType: 'none',
  refundFee: 500,
  salesFee: 1000,
};

const season: Situation['season'] = {
  performances: [],
  configurations: {
    main: [['..........', '..........'], ['..........']],
    other: [['..........', '..........'], ['..........']],
    rebuilt: [['xxxxxxxxxx', '..........'], ['..........']],
  },
  categories: [],
  paymentFails: [],
  shipmentMissing: [],
};

test('what is not asked for is as the vocabulary says', () => {
  expect(situationOf()).toEqual({
    areas: [
      ['..........', '..........', 'wc.wc.....'],
      ['..........', '..........'],
    ],
    seats: null,
    suspended: false,
    perOrderLimit: 8,
    heldSharePercent: 100,
    saleWindow: 'open',
    adultPrice: 2500,
    currency: 'GBP',
    fixtureStatus: 'scheduled',
    gates: 'closed',
    holderFields: ['name'],
    barcodeKind: 'static',
    symbology: 'qr',
    barcodeActivation: 'now',
    cancellationFee: 500,
    cancellationDeadline: 'ahead',
    resale,
    season,
  });
});

test.each<[WorldCriteria, Partial<Situation>]>([
  [{ 'ground.areas': [['.']] }, { areas: [['.']] }],
  [{ 'ground.seats': 100 }, { seats: 100 }],
  [{ 'allocation.suspended': true }, { suspended: true }],
  [{ 'allocation.perOrderLimit': 1 }, { perOrderLimit: 1 }],
  [{ 'allocation.heldShare': 1 }, { heldSharePercent: 1 }],
  [{ 'allocation.saleWindow': 'after' }, { saleWindow: 'after' }],
  [{ 'price.adult': 0 }, { adultPrice: 0 }],
  [{ 'price.currency': 'EUR' }, { currency: 'EUR' }],
  [{ 'fixture.status': 'played' }, { fixtureStatus: 'played' }],
  [{ 'fixture.gates': 'open' }, { gates: 'open' }],
  [{ 'allocation.holderFields': [] }, { holderFields: [] }],
  [{ 'barcode.kind': 'rotating' }, { barcodeKind: 'rotating' }],
  [{ 'barcode.symbology': 'aztec' }, { symbology: 'aztec' }],
  [{ 'barcode.activation': 'later' }, { barcodeActivation: 'later' }],
  [{ 'cancellation.feeBasisPoints': 0 }, { cancellationFee: 0 }],
  [{ 'cancellation.deadline': 'past' }, { cancellationDeadline: 'past' }],
  [{ 'resale.mode': 'seatRelease' }, { resale: { ...resale, mode: 'seatRelease' } }],
  [{ 'resale.priceRange': [1, 2] }, { resale: { ...resale, priceRange: [1, 2] } }],
  [{ 'resale.payout': 'lower' }, { resale: { ...resale, payout: 'lower' } }],
  [{ 'resale.lowerPrice': true }, { resale: { ...resale, lowerPrice: true } }],
  [{ 'resale.availability': 'later' }, { resale: { ...resale, availability: 'later' } }],
  [{ 'resale.window': 'after' }, { resale: { ...resale, window: 'after' } }],
  [{ 'resale.deadline': 'past' }, { resale: { ...resale, deadline: 'past' } }],
  [{ 'resale.seasonTickets': 'force' }, { resale: { ...resale, seasonTickets: 'force' } }],
  [{ 'resale.forcedPriceType': 'fixture' }, { resale: { ...resale, forcedPriceType: 'fixture' } }],
  [{ 'resale.refundFee': 0 }, { resale: { ...resale, refundFee: 0 } }],
  [{ 'resale.salesFee': 0 }, { resale: { ...resale, salesFee: 0 } }],
  [{ 'season.performances': ['other'] }, { season: { ...season, performances: ['other'] } }],
  [
    { 'configuration.main': [['.']] },
    { season: { ...season, configurations: { ...season.configurations, main: [['.']] } } },
  ],
  [
    { 'configuration.other': [['.']] },
    { season: { ...season, configurations: { ...season.configurations, other: [['.']] } } },
  ],
  [
    { 'configuration.rebuilt': [['.']] },
    { season: { ...season, configurations: { ...season.configurations, rebuilt: [['.']] } } },
  ],
  [{ 'configuration.categories': [['B']] }, { season: { ...season, categories: [['B']] } }],
  [{ 'contact.paymentFails': ['fan'] }, { season: { ...season, paymentFails: ['fan'] } }],
  [{ 'contact.shipmentMissing': ['fan'] }, { season: { ...season, shipmentMissing: ['fan'] } }],
])('%j gives %j and nothing else', (criteria, changed) => {
  expect(situationOf(criteria)).toEqual({ ...situationOf(), ...changed });
});
