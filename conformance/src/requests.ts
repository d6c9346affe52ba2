/** For every operation a request that succeeds, and what must be done before it. A new operation without one does not compile. */
import { operations, type OperationId } from './generated/operations.ts';
import type { ExpectedPayout, ResalePolicy, ResalePolicyRequest } from './generated/types.ts';
import type { Asked } from './world/actor.ts';
import type { Given } from './world/state-source.ts';

/** A request made before; what it answers is bound for those after it. */
export type RecipeStep = {
  readonly [Id in OperationId]: { readonly operation: Id; readonly request: Asked<Id> };
}[OperationId];
export type Recipe<Id extends OperationId> = { readonly before: readonly RecipeStep[]; readonly request: Asked<Id> };

export function adults(quantity: number) {
  const items = [{ priceTypeId: '{{priceType.adult}}', quantity }];
  return { selection: { mode: 'bestAvailable' as const, items } };
}

/** The resale policy of a world by default. */
export const defaultPolicy = {
  mode: 'marketplace',
  closesSeconds: 7200,
  minimumPriceBasisPoints: 8000,
  maximumPriceBasisPoints: 12_000,
  seasonTickets: 'keep',
  payout: 'original',
  lowerPrice: false,
  availability: { kind: 'atOnce' },
  refundFeeBasisPoints: 500,
  salesFeeBasisPoints: 1000,
} as const satisfies ResalePolicyRequest;

const settings = Object.keys(defaultPolicy) as (keyof ResalePolicyRequest)[];

/** What a policy would be set by. */
export function settingsOf(policy: ResalePolicy): ResalePolicyRequest {
  const names = [...settings, 'opensAt', 'closesAt'] as const;
  const { kind, from } = policy.availability;
  const availability = from === undefined ? { kind } : { kind, from };
  const said = names.flatMap((name) => (policy[name] === undefined ? [] : [[name, policy[name]] as const]));
  return { ...(Object.fromEntries(said) as ResalePolicyRequest), availability };
}

export function cancellationOf(ticketIds: string[]) {
  return { clientOrderId: '{{order}}', ticketIds, reason: 'fanRequest' as const };
}

/** A product with a fixed seat in the home club's own allocation at one performance. */
function fixedSeatAt(performance: number) {
  const contingents = [{ name: 'general', allocationIds: [`{{contingent.general.${performance}}}`] }];
  return { name: 'Season ticket', type: 'fixedSeat' as const, contingents, quota: 200 };
}

const hold: RecipeStep = { operation: 'createHold', request: { body: adults(3) } };
const confirmation = {
  holdId: '{{hold}}',
  expectedTotal: '{{hold.total}}' as unknown as { amount: number; currency: string },
};
const confirm: RecipeStep = { operation: 'confirmOrder', request: { body: confirmation } };
/** A host that is nowhere, and events that nobody causes by the way. */
const webhook: RecipeStep = {
  operation: 'createWebhook',
  request: { body: { url: 'https://receiver.example/away', eventTypes: ['webhook.tested'] } },
};
const feed: RecipeStep = { operation: 'listEvents', request: {} };
const setHolder: RecipeStep = { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } };
const readBarcode: RecipeStep = { operation: 'getBarcode', request: {} };
const scans = {
  deviceId: 'gate-7',
  scans: [
    {
      reference: '{{unique}}',
      payload: '{{barcode.payload}}',
      direction: 'in' as const,
      mode: 'online' as const,
      scannedAt: '{{clock}}',
    },
  ],
};
const scan: RecipeStep = { operation: 'recordScans', request: { body: scans } };
const quote: RecipeStep = {
  operation: 'createCancellation',
  request: { body: cancellationOf(['{{order.ticket.0}}']) },
};
const exchange: RecipeStep = {
  operation: 'createExchange',
  request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
};
const sold = [hold, confirm];
const terms: RecipeStep = { operation: 'getResaleTerms', request: {} };
/** At the payout that the terms said. */
const listing = { expectedPayout: '{{resale.payout}}' as unknown as ExpectedPayout };
const list: RecipeStep = { operation: 'createListing', request: { body: listing } };
const listed = [...sold, terms, list];
const atAdult = { priceTypeId: '{{priceType.adult}}' };
const holdListed: RecipeStep = { operation: 'holdListing', request: { body: atAdult } };
const handedOut: readonly RecipeStep[] = [...sold, setHolder, { operation: 'listDeliverables', request: {} }];
/** A season ticket at one performance each, so that recipes after one another in a world find seats. */
const seasonProduct = (performance: 0 | 1): RecipeStep => ({
  operation: 'createSeasonProduct',
  request: { body: fixedSeatAt(performance) },
});
const seasonWish = {
  priceBandId: 'A',
  tickets: ['fan-1', 'fan-2'].map((contactId) => ({ contactId, priceTypeId: '{{priceType.adult}}' })),
};
const seasonPurchase = { wish: seasonWish, expectedTotal: { amount: 5000, currency: 'GBP' } };
const buySeason: RecipeStep = { operation: 'createSeasonPurchase', request: { body: seasonPurchase } };
const renewal = { originProductId: '{{seasonProduct.before}}', createReservation: 'always' as const };
const renew: RecipeStep = { operation: 'createRenewalRun', request: { body: renewal } };
const seasonSold = [seasonProduct(0), buySeason];
const renewing = [...seasonSold, seasonProduct(1), renew];
const advanceByOne = { body: { atMost: 1 } };
const reserved = [...renewing, { operation: 'advanceRenewalRun', request: advanceByOne } as const];
const refund = { expectedRefund: '{{cancellation.refund}}' as unknown as { amount: number; currency: string } };
const difference = {
  expectedDifference: '{{exchange.difference}}' as unknown as { amount: number; currency: string },
};
const read = { before: [], request: {} };
const ofTicket = (request: object) => ({ before: sold, request });
const ofWebhook = { before: [webhook], request: {} };
const ofListing = (request: object) => ({ before: listed, request });
const ofHold = (request: object) => ({ before: [hold], request });
const ofRun = (request: object) => ({ before: renewing, request });

export const recipes = {
  getWellKnown: read,
  getCapabilities: read,
  listVersions: read,
  getHealth: read,
  listFixtures: read,
  getFixture: read,
  getVenue: read,
  listAllocations: read,
  getAllocation: read,
  getPriceList: read,
  getAvailability: read,
  createHold: { before: [], request: { body: adults(2) } },
  getHold: ofHold({}),
  releaseHold: ofHold({}),
  extendHold: ofHold({ body: { lifeSeconds: 86_400 } }),
  replaceHoldItems: ofHold({ body: adults(2) }),
  releaseHoldItems: ofHold({ body: { seatIds: ['{{hold.seat.0}}'] } }),
  checkHold: ofHold({}),
  listOrders: read,
  confirmOrder: { before: [hold], request: { body: confirmation } },
  getOrder: { before: [hold, confirm], request: {} },
  getSalesSummary: read,
  listEvents: read,
  createWorld: { before: [], request: { body: { criteria: {}, layout: false } } },
  deleteWorld: {
    before: [{ operation: 'createWorld', request: { body: { layout: false } } }],
    request: { path: { worldId: '{{world}}' } },
  },
  moveClock: { before: [], request: { body: { now: '{{clock}}' } } },
  simulateAction: { before: [], request: { body: { kind: 'suspension', suspended: false } } },
  streamEvents: { before: [], request: { query: { lifeSeconds: 0 } } },
  createWebhook: { before: [], request: { body: { url: 'https://receiver.example/away' } } },
  listWebhooks: read,
  getWebhook: ofWebhook,
  deleteWebhook: ofWebhook,
  rotateWebhookSecret: ofWebhook,
  testWebhook: ofWebhook,
  replayWebhook: { before: [webhook, feed], request: { body: { after: '{{feed.cursor}}' } } },
  listDeliveries: ofWebhook,
  listTickets: ofTicket({}),
  getTicket: ofTicket({}),
  setHolder: ofTicket({ body: { name: 'Sam Okafor' } }),
  getHolder: ofTicket({}),
  eraseHolder: ofTicket({}),
  reportDelivery: ofTicket({ body: { state: 'sent', channel: 'email' } }),
  listDeliverables: ofTicket({}),
  getDeliverable: { before: handedOut, request: { path: { deliverableId: '{{deliverable}}' } } },
  getBarcode: ofTicket({}),
  activateBarcode: ofTicket({}),
  deactivateBarcode: ofTicket({ body: { reason: 'unpaid' } }),
  reissueBarcode: ofTicket({ body: { reason: 'lost' } }),
  voidTicket: ofTicket({ body: { reason: 'lost' } }),
  getBarcodeKeys: read,
  getLiveBarcode: {
    before: [...sold, setHolder, { operation: 'getDeliverable', request: { path: { deliverableId: 'live' } } }],
    request: {},
  },
  recordScans: { before: [...sold, readBarcode], request: { body: scans } },
  reverseScan: { before: [...sold, readBarcode, scan], request: {} },
  listScans: read,
  getAccessList: read,
  reportAccessList: { before: [], request: { path: { deviceId: 'gate-7' }, body: { listRevision: 0 } } },
  createRelease: ofTicket({ body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } }),
  createCancellation: ofTicket({ body: cancellationOf(['{{order.ticket.0}}']) }),
  getCancellation: { before: [...sold, quote], request: {} },
  confirmCancellation: { before: [...sold, quote], request: { body: refund } },
  getStatement: read,
  createExchange: { before: sold, request: exchange.request },
  getExchange: { before: [...sold, exchange], request: {} },
  confirmExchange: { before: [...sold, exchange], request: { body: difference } },
  getResalePolicy: read,
  setResalePolicy: { before: [], request: { body: defaultPolicy } },
  withdrawAllListings: ofListing({}),
  getResaleTerms: ofTicket({}),
  createListing: { before: [...sold, terms], request: { body: listing } },
  listListings: read,
  getListing: ofListing({}),
  withdrawListing: ofListing({}),
  holdListing: ofListing({ body: atAdult }),
  createSeasonProduct: { before: [], request: { body: fixedSeatAt(0) } },
  listSeasonProducts: { before: [seasonProduct(0)], request: {} },
  getSeasonProduct: { before: [seasonProduct(0)], request: {} },
  createSeasonQuote: { before: [seasonProduct(0)], request: { body: seasonWish } },
  createSeasonPurchase: { before: [seasonProduct(0)], request: { body: seasonPurchase } },
  listSeasonTickets: { before: seasonSold, request: {} },
  getSeasonTicket: { before: seasonSold, request: {} },
  confirmSeasonTicket: { before: reserved, request: {} },
  releaseSeasonTicket: { before: reserved, request: {} },
  setContactStanding: { before: [], request: { body: { payment: 'accepted', shipment: 'known' } } },
  listPreferredSeats: { before: seasonSold, request: {} },
  deletePreferredSeat: { before: seasonSold, request: {} },
  createRenewalRun: { before: [...seasonSold, seasonProduct(1)], request: { body: renewal } },
  getRenewalRun: ofRun({}),
  advanceRenewalRun: ofRun(advanceByOne),
  stopRenewalRun: ofRun({}),
  resumeRenewalRun: ofRun({}),
  listRenewalResults: ofRun({}),
} satisfies { readonly [Id in OperationId]: Recipe<Id> };

export function recipeFor(operationId: OperationId): Recipe<OperationId> {
  return recipes[operationId];
}

/** How triggers that are no operation's name are brought about. */
const ways: Readonly<Record<string, Recipe<OperationId>>> = {
  cancelSome: recipes.confirmCancellation,
  cancelAll: {
    before: [
      ...sold,
      { operation: 'createCancellation', request: { body: { clientOrderId: '{{order}}', reason: 'fanRequest' } } },
    ],
    request: { body: refund },
  },
  advanceSome: { before: [], request: advanceByOne },
  advanceToTheEnd: { before: [], request: { body: {} } },
  // Of the season ticket that is there, bought or reserved.
  confirmSeasonTicket: { before: [], request: {} },
  releaseSeasonTicket: { before: [], request: {} },
  sellListing: { before: [...listed, holdListed], request: { body: confirmation } },
};

/** By the name of a trigger of a lifecycle. */
export function wayOf(trigger: string, operationId: OperationId): Recipe<OperationId> {
  return ways[trigger] ?? recipeFor(operationId);
}

/** What a world must have for every recipe of a profile, several times over. */
const givenByProfile: Readonly<Record<string, Given>> = {
  season: {
    'season.performances': ['main', 'main'],
    'configuration.main': [Array<string>(10).fill('.'.repeat(20)), ['.'.repeat(20)]],
  },
};

/** What a world must have for an operation's recipe. */
export function givenFor(operationId: OperationId): Given {
  return givenByProfile[operations[operationId].profile] ?? {};
}

/** What a world must have for all recipes. */
export const givenForAll: Given = Object.assign({}, ...Object.values(givenByProfile)) as Given;
