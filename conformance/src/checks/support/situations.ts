/** Worlds in which every criterion is looked for. */
import type { Given } from '../../world/state-source.ts';

/** Every criterion at another value than its default, and every value of those that have few. */
export const situations: readonly Given[] = [
  {},
  {
    'ground.areas': [['..|..', 'wc...r', 'x.cw.x'], ['...']],
    'allocation.suspended': true,
    'allocation.perOrderLimit': 4,
    'allocation.heldShare': 50,
    'allocation.saleWindow': 'before',
    'price.adult': 1999,
    'price.currency': 'EUR',
    'fixture.status': 'postponed',
  },
  { 'ground.seats': 2000, 'allocation.saleWindow': 'after', 'fixture.status': 'abandoned', 'price.adult': 0 },
  { 'ground.areas': [['.'], ['w'], ['.']], 'fixture.status': 'cancelled', 'allocation.perOrderLimit': 1000 },
  { 'fixture.status': 'played', 'allocation.heldShare': 1, 'price.adult': 1_000_000 },
  {
    'resale.mode': 'seatRelease',
    'resale.priceRange': [0, 100_000],
    'resale.payout': 'lower',
    'resale.lowerPrice': true,
    'resale.availability': 'whenAreaSoldOut',
    'resale.window': 'before',
    'resale.seasonTickets': 'force',
    'resale.forcedPriceType': 'competition',
    'resale.refundFee': 0,
    'resale.salesFee': 10_000,
  },
  { 'resale.availability': 'later', 'resale.window': 'after', 'resale.forcedPriceType': 'fixture' },
  { 'resale.deadline': 'past', 'resale.priceRange': [10_000, 10_000] },
  { 'season.performances': ['main', 'other', 'rebuilt'] },
  {
    'season.performances': ['main', 'main', 'rebuilt', 'other', 'main', 'main', 'main', 'other'],
    'configuration.main': [['..|..', 'wc...r', 'x.cw.x'], ['...'], ['.'], ['.']],
    'configuration.other': [['....'], ['.x.']],
    'configuration.rebuilt': [['..|x.', 'wc...x', 'x.cw.x'], ['...'], ['.'], ['x']],
    'configuration.categories': [['A', 'A', 'B', 'H'], [], ['C', 'B']],
    'contact.paymentFails': ['fan-1', 'fan-2'],
    'contact.shipmentMissing': ['fan-3'],
  },
];
