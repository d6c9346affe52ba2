/** For every operation a request that succeeds, and what must be done before it. A new operation without one does not compile. */
import type { OperationId } from './generated/operations.ts';
import type { Asked } from './world/actor.ts';

/** A request made before; what it answers is bound for those after it. */
export type RecipeStep = {
  readonly [Id in OperationId]: { readonly operation: Id; readonly request: Asked<Id> };
}[OperationId];
export type Recipe<Id extends OperationId> = { readonly before: readonly RecipeStep[]; readonly request: Asked<Id> };

export function adults(quantity: number) {
  const items = [{ priceTypeId: '{{priceType.adult}}', quantity }];
  return { selection: { mode: 'bestAvailable' as const, items } };
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
const read = { before: [], request: {} };
const ofWebhook = { before: [webhook], request: {} };
const ofHold = (request: object) => ({ before: [hold], request });

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
} satisfies { readonly [Id in OperationId]: Recipe<Id> };

export function recipeFor(operationId: OperationId): Recipe<OperationId> {
  return recipes[operationId];
}
