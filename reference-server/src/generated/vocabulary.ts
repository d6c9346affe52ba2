// Generated from openapi/v1/profiles.yaml, openapi/v1/criteria.yaml: change it there, then run `npm run generate`.

export const profiles = {
  discovery: { says: 'What this Issuer is and can do.', requires: [] },
  sell: { says: 'Fixtures, allocations, holds and orders.', requires: ['discovery', 'events'] },
  fulfil: { says: 'Tickets, their holders, and what fans are handed.', requires: ['sell'] },
  barcode: { says: 'Barcodes under control up to and past gates open.', requires: ['fulfil'] },
  access: { says: 'Gates: scans and the list they work by.', requires: ['barcode'] },
  'after-sale': {
    says: 'Giving tickets back, exchanging them, and what the clubs owe each other for all of it.',
    requires: ['fulfil'],
  },
  events: { says: 'The ordered feed of everything that happened, live and by webhook.', requires: ['discovery'] },
  sandbox: { says: 'Test control by a secret of its own, absent in production.', requires: ['discovery'] },
} as const;
export type Profile = keyof typeof profiles;
export const coreProfiles = ['discovery', 'sell', 'fulfil', 'barcode', 'events'] as const satisfies readonly Profile[];

/** The vocabulary of situations. */
export const criteria = {
  'ground.areas': {
    says: "The areas of the first Seller's allocation, best first, each a list of row pictures from the best row on. A picture\nhas one character a place, from left to right: `.` a seat, `r` one with a restricted view, `w` a wheelchair space,\n`c` a companion seat of the nearest wheelchair space in its run, `x` a place that is not for sale but stands between\nits neighbours, `|` an aisle, which ends a run and is no place.\n",
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 12,
      items: {
        type: 'array',
        minItems: 1,
        maxItems: 60,
        items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[.rwcx|]+$' },
      },
    },
    default: [
      ['..........', '..........', 'wc.wc.....'],
      ['..........', '..........'],
    ],
    configure: 'grounds.areas',
  },
  'ground.seats': {
    says: "At least so many seats in the first Seller's allocation, in a ground of real shape; stands in for `ground.areas`.",
    schema: { type: 'integer', minimum: 100, maximum: 100000 },
    configure: 'grounds.seats',
  },
  'allocation.suspended': {
    says: 'The Issuer has suspended the allocation.',
    schema: { type: 'boolean' },
    default: false,
    recognise: { operation: 'getAllocation', pointer: '/state', equals: 'suspended', when: true },
    configure: 'allocations.suspended',
  },
  'allocation.perOrderLimit': {
    says: 'Seats that one order may have.',
    schema: { type: 'integer', minimum: 1, maximum: 1000 },
    default: 8,
    recognise: { operation: 'getAllocation', pointer: '/limits/perOrderLimit' },
    configure: 'allocations.perOrderLimit',
  },
  'allocation.heldShare': {
    says: 'The share of the allocation that its Seller may hold at once, in per cent, rounded down to whole seats.',
    schema: { type: 'integer', minimum: 1, maximum: 100 },
    default: 100,
    recognise: { operation: 'getAllocation', pointer: '/limits/heldSharePercent' },
    configure: 'allocations.heldSharePercent',
  },
  'allocation.saleWindow': {
    says: "Where the world's clock stands in the sale window.",
    schema: { enum: ['before', 'open', 'after'] },
    default: 'open',
    recognise: { operation: 'getPriceList', window: '/saleWindow' },
    configure: 'allocations.saleWindow',
  },
  'price.adult': {
    says: "Minor units of an adult's seat in the first area.",
    schema: { type: 'integer', minimum: 0, maximum: 1000000 },
    default: 2500,
    recognise: { operation: 'getPriceList', pointer: '/prices' },
    configure: 'prices.adult',
  },
  'price.currency': {
    says: 'The currency of the price list.',
    schema: { type: 'string', pattern: '^[A-Z]{3}$' },
    default: 'GBP',
    recognise: { operation: 'getPriceList', pointer: '/currency' },
    configure: 'prices.currency',
  },
  'fixture.status': {
    says: "The fixture's status.",
    schema: { enum: ['scheduled', 'postponed', 'abandoned', 'cancelled', 'played'] },
    default: 'scheduled',
    recognise: { operation: 'getFixture', pointer: '/status' },
    configure: 'fixtures.status',
  },
  'fixture.gates': {
    says: 'Whether the gates have opened. Open, kick-off is half an hour away.',
    schema: { enum: ['closed', 'open'] },
    default: 'closed',
    configure: 'fixtures.gates',
  },
  'allocation.holderFields': {
    says: "What the allocation asks for of a ticket's holder.",
    schema: {
      type: 'array',
      maxItems: 5,
      uniqueItems: true,
      items: { enum: ['name', 'email', 'telephone', 'dateOfBirth', 'supporterNumber'] },
    },
    default: ['name'],
    recognise: { operation: 'getAllocation', pointer: '/holderFields' },
    configure: 'allocations.holderFields',
  },
  'barcode.kind': {
    says: 'The kind of barcode that tickets have.',
    schema: { enum: ['static', 'rotating'] },
    default: 'static',
    recognise: { operation: 'getAllocation', pointer: '/barcodes/kind' },
    configure: 'allocations.barcodeKind',
  },
  'barcode.symbology': {
    says: 'The symbol that the gates read.',
    schema: { enum: ['qr', 'aztec', 'pdf417'] },
    default: 'qr',
    recognise: { operation: 'getAllocation', pointer: '/barcodes/symbology' },
    configure: 'allocations.symbology',
  },
  'barcode.activation': {
    says: 'Whether barcodes are active as soon as they are minted, or from a day before kick-off on.',
    schema: { enum: ['now', 'later'] },
    default: 'now',
    configure: 'allocations.barcodeActivation',
  },
  'cancellation.feeBasisPoints': {
    says: 'The fee of a cancellation, in hundredths of a per cent of the price.',
    schema: { type: 'integer', minimum: 0, maximum: 10000 },
    default: 500,
    recognise: { operation: 'getAllocation', pointer: '/cancellation/feeBasisPoints' },
    configure: 'allocations.cancellationFee',
  },
  'cancellation.deadline': {
    says: "Where the world's clock stands to the deadline of cancellations.",
    schema: { enum: ['ahead', 'past'] },
    default: 'ahead',
    configure: 'allocations.cancellationDeadline',
  },
} as const;
export type CriterionId = keyof typeof criteria;

/** What a world calls the objects that checks speak of. */
export const worldNames = {
  says: "What a world calls the objects that checks speak of. In a check's request `{{name}}` stands for the id.",
  priceTypes: {
    adult: 'A price type of standard seats that anyone may buy.',
    child: 'A price type of standard seats that must be accompanied by `adult`.',
    wheelchair: 'The price type of wheelchair spaces.',
    companion: 'The price type of companion seats, which must be accompanied by `wheelchair`.',
  },
  areas: {
    first: 'The first area of `ground.areas`.',
    second: 'The second area of `ground.areas`.',
    foreign: "An area of another Seller's allocation for the same fixture.",
  },
  bindings: {
    hold: 'The hold that the steps before made last.',
    'hold.total': 'The total of that hold.',
    'hold.expiresAt': 'The `expiresAt` of that hold.',
    'hold.seat.N': 'The id of its seat N, from 0, from left to right.',
    'hold.seatOf.adult.N': 'The id of its seat N, from 0, among those of the price type `adult`.',
    'hold.seatOf.child.N': 'The id of its seat N, from 0, among those of the price type `child`.',
    order: 'The order that the steps before made last.',
    'order.ticket.N': 'The id of ticket N of that order, from 0, in the order of its items.',
    'order.ticketOf.adult.N': 'The id of ticket N of that order whose price type is `adult`, from 0.',
    'order.ticketOf.child.N': 'The same of `child`.',
    'order.ticketOf.wheelchair.N': 'The same of `wheelchair`.',
    'order.ticketOf.companion.N': 'The same of `companion`.',
    deliverable: 'The deliverable that stands first in the list read last.',
    'barcode.payload': 'What the barcode read last says.',
    cancellation: 'The quote that the steps before were given last.',
    'cancellation.N': 'Quote N that the steps before were given, from 0.',
    'cancellation.refund': 'The refund of the last quote.',
    exchange: 'The exchange that the steps before were quoted last.',
    'exchange.N': 'Exchange N that the steps before were quoted, from 0.',
    'exchange.difference': 'The difference of the last exchange.',
    'scanBatch.scan.N': 'The id of scan N of the batch that was recorded last, from 0.',
    webhook: 'The webhook that the steps before made last.',
    'feed.cursor': 'The cursor of the page of the feed that the steps before read last.',
    clock: "The world's present.",
    'clock.earlier': "An hour before the world's present.",
  },
} as const;
