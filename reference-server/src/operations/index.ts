/** Every operation of the standard: also the reader's table of contents. What is missing does not compile. */
import type { Handlers } from './context.ts';
import { activateBarcode } from './activate-barcode.ts';
import { checkHold } from './check-hold.ts';
import { confirmCancellation } from './confirm-cancellation.ts';
import { confirmExchange } from './confirm-exchange.ts';
import { confirmOrder } from './confirm-order.ts';
import { createCancellation } from './create-cancellation.ts';
import { createExchange } from './create-exchange.ts';
import { createHold } from './create-hold.ts';
import { createListing } from './create-listing.ts';
import { createRelease } from './create-release.ts';
import { createWebhook } from './create-webhook.ts';
import { createWorld } from './create-world.ts';
import { deactivateBarcode } from './deactivate-barcode.ts';
import { deleteWebhook } from './delete-webhook.ts';
import { deleteWorld } from './delete-world.ts';
import { eraseHolder } from './erase-holder.ts';
import { extendHold } from './extend-hold.ts';
import { getAccessList } from './get-access-list.ts';
import { getAllocation } from './get-allocation.ts';
import { getAvailability } from './get-availability.ts';
import { getBarcodeKeys } from './get-barcode-keys.ts';
import { getBarcode } from './get-barcode.ts';
import { getCancellation } from './get-cancellation.ts';
import { getCapabilities } from './get-capabilities.ts';
import { getDeliverable } from './get-deliverable.ts';
import { getExchange } from './get-exchange.ts';
import { getFixture } from './get-fixture.ts';
import { getHealth } from './get-health.ts';
import { getHold } from './get-hold.ts';
import { getHolder } from './get-holder.ts';
import { getListing } from './get-listing.ts';
import { getLiveBarcode } from './get-live-barcode.ts';
import { getOrder } from './get-order.ts';
import { getPriceList } from './get-price-list.ts';
import { getResalePolicy } from './get-resale-policy.ts';
import { getResaleTerms } from './get-resale-terms.ts';
import { getSalesSummary } from './get-sales-summary.ts';
import { getStatement } from './get-statement.ts';
import { getTicket } from './get-ticket.ts';
import { getVenue } from './get-venue.ts';
import { getWebhook } from './get-webhook.ts';
import { getWellKnown } from './get-well-known.ts';
import { holdListing } from './hold-listing.ts';
import { listAllocations } from './list-allocations.ts';
import { listDeliverables } from './list-deliverables.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listEvents } from './list-events.ts';
import { listFixtures } from './list-fixtures.ts';
import { listListings } from './list-listings.ts';
import { listOrders } from './list-orders.ts';
import { listScans } from './list-scans.ts';
import { listTickets } from './list-tickets.ts';
import { listVersions } from './list-versions.ts';
import { listWebhooks } from './list-webhooks.ts';
import { moveClock } from './move-clock.ts';
import { recordScans } from './record-scans.ts';
import { reissueBarcode } from './reissue-barcode.ts';
import { releaseHoldItems } from './release-hold-items.ts';
import { releaseHold } from './release-hold.ts';
import { replaceHoldItems } from './replace-hold-items.ts';
import { replayWebhook } from './replay-webhook.ts';
import { reportAccessList } from './report-access-list.ts';
import { reportDelivery } from './report-delivery.ts';
import { reverseScan } from './reverse-scan.ts';
import { rotateWebhookSecret } from './rotate-webhook-secret.ts';
import { setHolder } from './set-holder.ts';
import { setResalePolicy } from './set-resale-policy.ts';
import { simulateAction } from './simulate-action.ts';
import { streamEvents } from './stream-events.ts';
import { testWebhook } from './test-webhook.ts';
import { voidTicket } from './void-ticket.ts';
import { withdrawAllListings } from './withdraw-all-listings.ts';
import { withdrawListing } from './withdraw-listing.ts';
import { createSeasonProduct } from './create-season-product.ts';
import { listSeasonProducts } from './list-season-products.ts';
import { getSeasonProduct } from './get-season-product.ts';
import { createSeasonQuote } from './create-season-quote.ts';
import { createSeasonPurchase } from './create-season-purchase.ts';
import { listSeasonTickets } from './list-season-tickets.ts';
import { getSeasonTicket } from './get-season-ticket.ts';
import { confirmSeasonTicket } from './confirm-season-ticket.ts';
import { releaseSeasonTicket } from './release-season-ticket.ts';
import { listPreferredSeats } from './list-preferred-seats.ts';
import { deletePreferredSeat } from './delete-preferred-seat.ts';
import { setContactStanding } from './set-contact-standing.ts';
import { createRenewalRun } from './create-renewal-run.ts';
import { getRenewalRun } from './get-renewal-run.ts';
import { advanceRenewalRun } from './advance-renewal-run.ts';
import { stopRenewalRun } from './stop-renewal-run.ts';
import { resumeRenewalRun } from './resume-renewal-run.ts';
import { listRenewalResults } from './list-renewal-results.ts';

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
  listTickets,
  getTicket,
  getHolder,
  setHolder,
  eraseHolder,
  reportDelivery,
  listDeliverables,
  getDeliverable,
  getBarcode,
  activateBarcode,
  deactivateBarcode,
  reissueBarcode,
  voidTicket,
  getBarcodeKeys,
  getLiveBarcode,
  recordScans,
  getAccessList,
  reportAccessList,
  listScans,
  reverseScan,
  createRelease,
  createCancellation,
  getCancellation,
  confirmCancellation,
  createExchange,
  getExchange,
  confirmExchange,
  getStatement,
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
  createListing,
  getListing,
  getResalePolicy,
  getResaleTerms,
  holdListing,
  listListings,
  setResalePolicy,
  withdrawAllListings,
  withdrawListing,
  createSeasonProduct,
  listSeasonProducts,
  getSeasonProduct,
  createSeasonQuote,
  createSeasonPurchase,
  listSeasonTickets,
  getSeasonTicket,
  confirmSeasonTicket,
  releaseSeasonTicket,
  listPreferredSeats,
  deletePreferredSeat,
  setContactStanding,
  createRenewalRun,
  getRenewalRun,
  advanceRenewalRun,
  stopRenewalRun,
  resumeRenewalRun,
  listRenewalResults,
} satisfies Handlers;
