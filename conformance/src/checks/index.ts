/** A check for every row of the requirements. A row without one does not compile. */
import type { CheckedRequirementId } from '../generated/rules.ts';
import { authorisationChecks } from './authorisation.ts';
import { bestAvailableChecks } from './best-available.ts';
import type { Check } from './check.ts';
import { discoveryChecks } from './discovery.ts';
import { eventChecks } from './events.ts';
import { holdChecks } from './holds.ts';
import { idempotencyChecks } from './idempotency.ts';
import { layerChecks } from './layers.ts';
import { liveEventChecks } from './live-events.ts';
import { moneyChecks } from './money.ts';
import { orderChecks } from './orders.ts';
import { paginationChecks } from './pagination.ts';
import { problemChecks } from './problems.ts';
import { raceChecks } from './races.ts';
import { salesChecks } from './sales.ts';
import { sandboxChecks } from './sandbox.ts';
import { ticketChecks } from './tickets.ts';
import { holderChecks } from './holders.ts';
import { barcodeChecks } from './barcodes.ts';
import { accessChecks } from './access.ts';
import { cancellationChecks } from './cancellations.ts';
import { exchangeChecks } from './exchanges.ts';
import { statementChecks } from './statements.ts';
import { releaseChecks } from './releases.ts';
import { fixtureChangeChecks } from './fixture-changes.ts';
import { resaleBarcodeChecks } from './resale-barcodes.ts';
import { resaleMarketplaceChecks } from './resale-marketplace.ts';
import { resaleOfferChecks } from './resale-offers.ts';
import { resalePolicyChecks } from './resale-policies.ts';
import { resaleRaceChecks } from './resale-races.ts';
import { resaleSeatReleaseChecks } from './resale-seat-release.ts';
import { resaleRefundChecks } from './resale-refunds.ts';
import { resaleStatementChecks } from './resale-statement.ts';
import { resaleSumChecks } from './resale-sums.ts';
import { resaleTimeChecks } from './resale-times.ts';
import { preferredSeatChecks } from './preferred-seats.ts';
import { renewalOriginChecks } from './renewal-origins.ts';
import { renewalSeatChecks } from './renewal-seats.ts';
import { renewalRunChecks } from './renewal-runs.ts';
import { renewalStepChecks } from './renewal-steps.ts';
import { seasonEventChecks } from './season-events.ts';
import { seasonListChecks } from './season-lists.ts';
import { renewalObstacleChecks } from './renewal-obstacles.ts';
import { seasonPriceChecks } from './season-prices.ts';
import { seasonProductChecks } from './season-products.ts';
import { seasonPurchaseChecks } from './season-purchases.ts';
import { seasonQuotaChecks } from './season-quotas.ts';
import { seasonReservationChecks } from './season-reservations.ts';
import { seasonSeatChecks } from './season-seats.ts';
import { webhookChecks } from './webhooks.ts';
import { webhookDeliveryChecks } from './webhook-deliveries.ts';
import { webhookUpkeepChecks } from './webhook-upkeep.ts';

export const checks = {
  ...authorisationChecks,
  ...bestAvailableChecks,
  ...discoveryChecks,
  ...eventChecks,
  ...holdChecks,
  ...idempotencyChecks,
  ...layerChecks,
  ...moneyChecks,
  ...orderChecks,
  ...paginationChecks,
  ...problemChecks,
  ...raceChecks,
  ...salesChecks,
  ...sandboxChecks,
  ...liveEventChecks,
  ...webhookChecks,
  ...ticketChecks,
  ...holderChecks,
  ...barcodeChecks,
  ...accessChecks,
  ...cancellationChecks,
  ...releaseChecks,
  ...exchangeChecks,
  ...statementChecks,
  ...fixtureChangeChecks,
  ...webhookDeliveryChecks,
  ...webhookUpkeepChecks,
  ...resalePolicyChecks,
  ...resaleMarketplaceChecks,
  ...resaleSeatReleaseChecks,
  ...resaleBarcodeChecks,
  ...resaleTimeChecks,
  ...resaleOfferChecks,
  ...resaleRaceChecks,
  ...resaleRefundChecks,
  ...resaleStatementChecks,
  ...resaleSumChecks,
  ...seasonProductChecks,
  ...seasonQuotaChecks,
  ...seasonPriceChecks,
  ...seasonSeatChecks,
  ...seasonPurchaseChecks,
  ...preferredSeatChecks,
  ...renewalOriginChecks,
  ...renewalStepChecks,
  ...renewalRunChecks,
  ...renewalSeatChecks,
  ...seasonReservationChecks,
  ...seasonEventChecks,
  ...seasonListChecks,
  ...renewalObstacleChecks,
} satisfies Record<CheckedRequirementId, Check>;
