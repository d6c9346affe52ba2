/** Every operation of the standard: also the reader's table of contents. What is missing does not compile. */
import type { Handlers } from './context.ts';
import { checkHold } from './check-hold.ts';
import { confirmOrder } from './confirm-order.ts';
import { createHold } from './create-hold.ts';
import { createWorld } from './create-world.ts';
import { deleteWorld } from './delete-world.ts';
import { extendHold } from './extend-hold.ts';
import { getAllocation } from './get-allocation.ts';
import { getAvailability } from './get-availability.ts';
import { getCapabilities } from './get-capabilities.ts';
import { getFixture } from './get-fixture.ts';
import { getHealth } from './get-health.ts';
import { getHold } from './get-hold.ts';
import { getOrder } from './get-order.ts';
import { getPriceList } from './get-price-list.ts';
import { getSalesSummary } from './get-sales-summary.ts';
import { getVenue } from './get-venue.ts';
import { getWellKnown } from './get-well-known.ts';
import { listAllocations } from './list-allocations.ts';
import { listEvents } from './list-events.ts';
import { listFixtures } from './list-fixtures.ts';
import { listOrders } from './list-orders.ts';
import { listVersions } from './list-versions.ts';
import { moveClock } from './move-clock.ts';
import { releaseHold } from './release-hold.ts';
import { releaseHoldItems } from './release-hold-items.ts';
import { replaceHoldItems } from './replace-hold-items.ts';
import { simulateAction } from './simulate-action.ts';
import { createWebhook } from './create-webhook.ts';
import { deleteWebhook } from './delete-webhook.ts';
import { getWebhook } from './get-webhook.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listWebhooks } from './list-webhooks.ts';
import { replayWebhook } from './replay-webhook.ts';
import { rotateWebhookSecret } from './rotate-webhook-secret.ts';
import { streamEvents } from './stream-events.ts';
import { testWebhook } from './test-webhook.ts';

export const handlers = {
  getWellKnown,
  getCapabilities,
  listVersions,
  getHealth,
  listFixtures,
  getFixture,
  getVenue,
  listAllocations,
  getAllocation,
  getPriceList,
  getAvailability,
  createHold,
  getHold,
  releaseHold,
  extendHold,
  replaceHoldItems,
  releaseHoldItems,
  checkHold,
  listOrders,
  confirmOrder,
  getOrder,
  getSalesSummary,
  listEvents,
  createWorld,
  deleteWorld,
  moveClock,
  simulateAction,
  streamEvents,
  createWebhook,
  listWebhooks,
  getWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  testWebhook,
  replayWebhook,
  listDeliveries,
} satisfies Handlers;
