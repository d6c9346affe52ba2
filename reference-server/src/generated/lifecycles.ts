// Generated from openapi/v1/lifecycles/barcode.yaml, openapi/v1/lifecycles/cancellation.yaml, openapi/v1/lifecycles/exchange.yaml, openapi/v1/lifecycles/hold.yaml, openapi/v1/lifecycles/listing.yaml, openapi/v1/lifecycles/order.yaml, openapi/v1/lifecycles/renewal-run.yaml, openapi/v1/lifecycles/season-ticket.yaml, openapi/v1/lifecycles/ticket.yaml: change it there, then run `npm run generate`.

import type { ErrorCode } from './errors.ts';
import type { EventType } from './events.ts';

/** What a trigger does in a state: go on to a state and tell it, change nothing, or be refused. */
export type Move<State extends string> =
  { readonly to: State; readonly event: EventType } | { readonly unchanged: true } | { readonly refused: ErrorCode };

/** The barcode that a ticket has. */
export type BarcodeLifecycle = 'active' | 'inactive' | 'voided';
export type BarcodeTrigger =
  | 'getBarcode'
  | 'activateBarcode'
  | 'deactivateBarcode'
  | 'reissueBarcode'
  | 'voidTicket'
  | 'createRelease'
  | 'confirmCancellation'
  | 'createListing'
  | 'withdrawListing'
  | 'sellListing'
  | 'confirmExchange'
  | 'clock';
export const barcodeLifecycle = {
  active: {
    getBarcode: { unchanged: true },
    activateBarcode: { unchanged: true },
    deactivateBarcode: { to: 'inactive', event: 'barcode.deactivated' },
    reissueBarcode: { to: 'active', event: 'barcode.reissued' },
    voidTicket: { to: 'voided', event: 'barcode.voided' },
    createRelease: { to: 'voided', event: 'barcode.voided' },
    confirmCancellation: { to: 'voided', event: 'barcode.voided' },
    createListing: { to: 'inactive', event: 'barcode.deactivated' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    confirmExchange: { to: 'voided', event: 'barcode.voided' },
    clock: { unchanged: true },
  },
  inactive: {
    getBarcode: { unchanged: true },
    activateBarcode: { to: 'active', event: 'barcode.activated' },
    deactivateBarcode: { to: 'inactive', event: 'barcode.deactivated' },
    reissueBarcode: { to: 'inactive', event: 'barcode.reissued' },
    voidTicket: { to: 'voided', event: 'barcode.voided' },
    createRelease: { to: 'voided', event: 'barcode.voided' },
    confirmCancellation: { to: 'voided', event: 'barcode.voided' },
    createListing: { to: 'inactive', event: 'barcode.deactivated' },
    withdrawListing: { to: 'active', event: 'barcode.activated' },
    sellListing: { to: 'voided', event: 'barcode.voided' },
    confirmExchange: { to: 'voided', event: 'barcode.voided' },
    clock: { to: 'active', event: 'barcode.activated' },
  },
  voided: {
    getBarcode: { unchanged: true },
    activateBarcode: { refused: 'BARCODE_VOIDED' },
    deactivateBarcode: { refused: 'BARCODE_VOIDED' },
    reissueBarcode: { refused: 'BARCODE_VOIDED' },
    voidTicket: { unchanged: true },
    createRelease: { unchanged: true },
    confirmCancellation: { unchanged: true },
    createListing: { unchanged: true },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    confirmExchange: { unchanged: true },
    clock: { unchanged: true },
  },
} as const satisfies Record<BarcodeLifecycle, Record<BarcodeTrigger, Move<BarcodeLifecycle>>>;

/** A cancellation from its quote on. */
export type CancellationLifecycle = 'quoted' | 'confirmed' | 'expired';
export type CancellationTrigger = 'getCancellation' | 'confirmCancellation' | 'clock';
export const cancellationLifecycle = {
  quoted: {
    getCancellation: { unchanged: true },
    confirmCancellation: { to: 'confirmed', event: 'cancellation.confirmed' },
    clock: { to: 'expired', event: 'cancellation.expired' },
  },
  confirmed: {
    getCancellation: { unchanged: true },
    confirmCancellation: { unchanged: true },
    clock: { unchanged: true },
  },
  expired: {
    getCancellation: { unchanged: true },
    confirmCancellation: { refused: 'QUOTE_EXPIRED' },
    clock: { unchanged: true },
  },
} as const satisfies Record<CancellationLifecycle, Record<CancellationTrigger, Move<CancellationLifecycle>>>;

/** An exchange from its quote on. */
export type ExchangeLifecycle = 'quoted' | 'confirmed' | 'expired';
export type ExchangeTrigger = 'getExchange' | 'confirmExchange' | 'clock';
export const exchangeLifecycle = {
  quoted: {
    getExchange: { unchanged: true },
    confirmExchange: { to: 'confirmed', event: 'exchange.confirmed' },
    clock: { to: 'expired', event: 'exchange.expired' },
  },
  confirmed: { getExchange: { unchanged: true }, confirmExchange: { unchanged: true }, clock: { unchanged: true } },
  expired: {
    getExchange: { unchanged: true },
    confirmExchange: { refused: 'QUOTE_EXPIRED' },
    clock: { unchanged: true },
  },
} as const satisfies Record<ExchangeLifecycle, Record<ExchangeTrigger, Move<ExchangeLifecycle>>>;

/** A hold from its placing to the moment its seats are sold or free again. */
export type HoldLifecycle = 'held' | 'checked' | 'confirmed' | 'released' | 'expired';
export type HoldTrigger =
  | 'getHold'
  | 'extendHold'
  | 'replaceHoldItems'
  | 'releaseHoldItems'
  | 'releaseHold'
  | 'checkHold'
  | 'confirmOrder'
  | 'createExchange'
  | 'confirmExchange'
  | 'clock';
export const holdLifecycle = {
  held: {
    getHold: { unchanged: true },
    extendHold: { to: 'held', event: 'hold.extended' },
    replaceHoldItems: { to: 'held', event: 'hold.replaced' },
    releaseHoldItems: { to: 'held', event: 'hold.itemsReleased' },
    releaseHold: { to: 'released', event: 'hold.released' },
    checkHold: { to: 'checked', event: 'hold.checked' },
    confirmOrder: { to: 'confirmed', event: 'order.confirmed' },
    createExchange: { unchanged: true },
    confirmExchange: { to: 'confirmed', event: 'exchange.confirmed' },
    clock: { to: 'expired', event: 'hold.expired' },
  },
  checked: {
    getHold: { unchanged: true },
    extendHold: { refused: 'HOLD_CHECKED' },
    replaceHoldItems: { refused: 'HOLD_CHECKED' },
    releaseHoldItems: { refused: 'HOLD_CHECKED' },
    releaseHold: { to: 'released', event: 'hold.released' },
    checkHold: { unchanged: true },
    confirmOrder: { to: 'confirmed', event: 'order.confirmed' },
    createExchange: { unchanged: true },
    confirmExchange: { to: 'confirmed', event: 'exchange.confirmed' },
    clock: { to: 'expired', event: 'hold.expired' },
  },
  confirmed: {
    getHold: { unchanged: true },
    extendHold: { refused: 'HOLD_CONFIRMED' },
    replaceHoldItems: { refused: 'HOLD_CONFIRMED' },
    releaseHoldItems: { refused: 'HOLD_CONFIRMED' },
    releaseHold: { refused: 'HOLD_CONFIRMED' },
    checkHold: { refused: 'HOLD_CONFIRMED' },
    confirmOrder: { refused: 'HOLD_CONFIRMED' },
    createExchange: { refused: 'HOLD_CONFIRMED' },
    confirmExchange: { refused: 'HOLD_CONFIRMED' },
    clock: { unchanged: true },
  },
  released: {
    getHold: { unchanged: true },
    extendHold: { refused: 'HOLD_RELEASED' },
    replaceHoldItems: { refused: 'HOLD_RELEASED' },
    releaseHoldItems: { refused: 'HOLD_RELEASED' },
    releaseHold: { unchanged: true },
    checkHold: { refused: 'HOLD_RELEASED' },
    confirmOrder: { refused: 'HOLD_RELEASED' },
    createExchange: { refused: 'HOLD_RELEASED' },
    confirmExchange: { refused: 'HOLD_RELEASED' },
    clock: { unchanged: true },
  },
  expired: {
    getHold: { unchanged: true },
    extendHold: { refused: 'HOLD_EXPIRED' },
    replaceHoldItems: { refused: 'HOLD_EXPIRED' },
    releaseHoldItems: { refused: 'HOLD_EXPIRED' },
    releaseHold: { refused: 'HOLD_EXPIRED' },
    checkHold: { refused: 'HOLD_EXPIRED' },
    confirmOrder: { refused: 'HOLD_EXPIRED' },
    createExchange: { refused: 'HOLD_EXPIRED' },
    confirmExchange: { refused: 'HOLD_EXPIRED' },
    clock: { unchanged: true },
  },
} as const satisfies Record<HoldLifecycle, Record<HoldTrigger, Move<HoldLifecycle>>>;

/** A ticket on resale from its listing to its sale or its return. */
export type ListingLifecycle = 'listed' | 'held' | 'sold' | 'withdrawn' | 'expired';
export type ListingTrigger =
  'getListing' | 'holdListing' | 'withdrawListing' | 'withdrawAllListings' | 'confirmOrder' | 'releaseHold' | 'clock';
export const listingLifecycle = {
  listed: {
    getListing: { unchanged: true },
    holdListing: { to: 'held', event: 'hold.placed' },
    withdrawListing: { to: 'withdrawn', event: 'listing.withdrawn' },
    withdrawAllListings: { to: 'withdrawn', event: 'listing.withdrawn' },
    confirmOrder: { unchanged: true },
    releaseHold: { unchanged: true },
    clock: { to: 'expired', event: 'listing.expired' },
  },
  held: {
    getListing: { unchanged: true },
    holdListing: { refused: 'LISTING_HELD' },
    withdrawListing: { refused: 'LISTING_HELD' },
    withdrawAllListings: { unchanged: true },
    confirmOrder: { to: 'sold', event: 'listing.sold' },
    releaseHold: { to: 'listed', event: 'hold.released' },
    clock: { to: 'expired', event: 'listing.expired' },
  },
  sold: {
    getListing: { unchanged: true },
    holdListing: { refused: 'LISTING_SOLD' },
    withdrawListing: { refused: 'LISTING_SOLD' },
    withdrawAllListings: { unchanged: true },
    confirmOrder: { unchanged: true },
    releaseHold: { unchanged: true },
    clock: { unchanged: true },
  },
  withdrawn: {
    getListing: { unchanged: true },
    holdListing: { refused: 'LISTING_WITHDRAWN' },
    withdrawListing: { unchanged: true },
    withdrawAllListings: { unchanged: true },
    confirmOrder: { unchanged: true },
    releaseHold: { unchanged: true },
    clock: { unchanged: true },
  },
  expired: {
    getListing: { unchanged: true },
    holdListing: { refused: 'LISTING_EXPIRED' },
    withdrawListing: { refused: 'LISTING_EXPIRED' },
    withdrawAllListings: { unchanged: true },
    confirmOrder: { unchanged: true },
    releaseHold: { unchanged: true },
    clock: { unchanged: true },
  },
} as const satisfies Record<ListingLifecycle, Record<ListingTrigger, Move<ListingLifecycle>>>;

/** An order from its confirmation on. Where it stands follows from its tickets; nothing sets it. */
export type OrderLifecycle = 'confirmed' | 'partlyCancelled' | 'cancelled';
export type OrderTrigger =
  'getOrder' | 'confirmOrder' | 'confirmOtherwise' | 'createRelease' | 'confirmExchange' | 'cancelSome' | 'cancelAll';
export const orderLifecycle = {
  confirmed: {
    getOrder: { unchanged: true },
    confirmOrder: { unchanged: true },
    confirmOtherwise: { refused: 'ORDER_CONFLICT' },
    confirmExchange: { to: 'confirmed', event: 'exchange.confirmed' },
    createRelease: { to: 'confirmed', event: 'tickets.released' },
    cancelSome: { to: 'partlyCancelled', event: 'cancellation.confirmed' },
    cancelAll: { to: 'cancelled', event: 'cancellation.confirmed' },
  },
  partlyCancelled: {
    getOrder: { unchanged: true },
    confirmOrder: { unchanged: true },
    confirmOtherwise: { refused: 'ORDER_CONFLICT' },
    confirmExchange: { to: 'partlyCancelled', event: 'exchange.confirmed' },
    createRelease: { to: 'partlyCancelled', event: 'tickets.released' },
    cancelSome: { to: 'partlyCancelled', event: 'cancellation.confirmed' },
    cancelAll: { to: 'cancelled', event: 'cancellation.confirmed' },
  },
  cancelled: {
    getOrder: { unchanged: true },
    confirmOrder: { unchanged: true },
    confirmOtherwise: { refused: 'ORDER_CONFLICT' },
    confirmExchange: { refused: 'TICKET_CANCELLED' },
    createRelease: { refused: 'TICKET_CANCELLED' },
    cancelSome: { refused: 'TICKET_CANCELLED' },
    cancelAll: { refused: 'TICKET_CANCELLED' },
  },
} as const satisfies Record<OrderLifecycle, Record<OrderTrigger, Move<OrderLifecycle>>>;

/** A renewal run from its beginning to its end. Nothing moves it but its club. */
export type RenewalRunLifecycle = 'running' | 'stopped' | 'finished';
export type RenewalRunTrigger =
  'getRenewalRun' | 'advanceSome' | 'advanceToTheEnd' | 'stopRenewalRun' | 'resumeRenewalRun';
export const renewalRunLifecycle = {
  running: {
    getRenewalRun: { unchanged: true },
    advanceSome: { to: 'running', event: 'renewalRun.advanced' },
    advanceToTheEnd: { to: 'finished', event: 'renewalRun.advanced' },
    stopRenewalRun: { to: 'stopped', event: 'renewalRun.stopped' },
    resumeRenewalRun: { unchanged: true },
  },
  stopped: {
    getRenewalRun: { unchanged: true },
    advanceSome: { refused: 'RENEWAL_RUN_STOPPED' },
    advanceToTheEnd: { refused: 'RENEWAL_RUN_STOPPED' },
    stopRenewalRun: { unchanged: true },
    resumeRenewalRun: { to: 'running', event: 'renewalRun.resumed' },
  },
  finished: {
    getRenewalRun: { unchanged: true },
    advanceSome: { unchanged: true },
    advanceToTheEnd: { unchanged: true },
    stopRenewalRun: { refused: 'RENEWAL_RUN_FINISHED' },
    resumeRenewalRun: { refused: 'RENEWAL_RUN_FINISHED' },
  },
} as const satisfies Record<RenewalRunLifecycle, Record<RenewalRunTrigger, Move<RenewalRunLifecycle>>>;

/** A season ticket from its sale or reservation on. What happens to its tickets at single performances does not move it. */
export type SeasonTicketLifecycle = 'reserved' | 'sold' | 'released' | 'expired';
export type SeasonTicketTrigger = 'getSeasonTicket' | 'confirmSeasonTicket' | 'releaseSeasonTicket' | 'clock';
export const seasonTicketLifecycle = {
  reserved: {
    getSeasonTicket: { unchanged: true },
    confirmSeasonTicket: { to: 'sold', event: 'seasonTicket.confirmed' },
    releaseSeasonTicket: { to: 'released', event: 'seasonTicket.released' },
    clock: { to: 'expired', event: 'seasonTicket.expired' },
  },
  sold: {
    getSeasonTicket: { unchanged: true },
    confirmSeasonTicket: { unchanged: true },
    releaseSeasonTicket: { refused: 'SEASON_TICKET_SOLD' },
    clock: { unchanged: true },
  },
  released: {
    getSeasonTicket: { unchanged: true },
    confirmSeasonTicket: { refused: 'SEASON_TICKET_RELEASED' },
    releaseSeasonTicket: { unchanged: true },
    clock: { unchanged: true },
  },
  expired: {
    getSeasonTicket: { unchanged: true },
    confirmSeasonTicket: { refused: 'SEASON_TICKET_EXPIRED' },
    releaseSeasonTicket: { refused: 'SEASON_TICKET_EXPIRED' },
    clock: { unchanged: true },
  },
} as const satisfies Record<SeasonTicketLifecycle, Record<SeasonTicketTrigger, Move<SeasonTicketLifecycle>>>;

/** A ticket from its issue to its use or its end. */
export type TicketLifecycle =
  'issued' | 'redeemed' | 'voided' | 'released' | 'cancelled' | 'exchanged' | 'listed' | 'resold';
export type TicketTrigger =
  | 'getTicket'
  | 'setHolder'
  | 'reportDelivery'
  | 'voidTicket'
  | 'recordScans'
  | 'reverseScan'
  | 'createRelease'
  | 'confirmCancellation'
  | 'confirmExchange'
  | 'createListing'
  | 'withdrawListing'
  | 'sellListing'
  | 'clock';
export const ticketLifecycle = {
  issued: {
    getTicket: { unchanged: true },
    setHolder: { to: 'issued', event: 'ticket.holderChanged' },
    reportDelivery: { to: 'issued', event: 'ticket.deliveryReported' },
    voidTicket: { to: 'voided', event: 'ticket.voided' },
    recordScans: { to: 'redeemed', event: 'scan.recorded' },
    reverseScan: { unchanged: true },
    createRelease: { to: 'released', event: 'tickets.released' },
    confirmCancellation: { to: 'cancelled', event: 'cancellation.confirmed' },
    confirmExchange: { to: 'exchanged', event: 'exchange.confirmed' },
    createListing: { to: 'listed', event: 'listing.created' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    clock: { unchanged: true },
  },
  redeemed: {
    getTicket: { unchanged: true },
    setHolder: { refused: 'TICKET_REDEEMED' },
    reportDelivery: { to: 'redeemed', event: 'ticket.deliveryReported' },
    voidTicket: { refused: 'TICKET_REDEEMED' },
    recordScans: { to: 'redeemed', event: 'scan.recorded' },
    reverseScan: { to: 'issued', event: 'scan.reversed' },
    createRelease: { refused: 'TICKET_REDEEMED' },
    confirmCancellation: { refused: 'TICKET_REDEEMED' },
    confirmExchange: { refused: 'TICKET_REDEEMED' },
    createListing: { refused: 'TICKET_REDEEMED' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    clock: { unchanged: true },
  },
  voided: {
    getTicket: { unchanged: true },
    setHolder: { refused: 'TICKET_VOIDED' },
    reportDelivery: { refused: 'TICKET_VOIDED' },
    voidTicket: { unchanged: true },
    recordScans: { to: 'voided', event: 'scan.recorded' },
    reverseScan: { to: 'voided', event: 'scan.reversed' },
    createRelease: { refused: 'TICKET_VOIDED' },
    confirmCancellation: { refused: 'TICKET_VOIDED' },
    confirmExchange: { refused: 'TICKET_VOIDED' },
    createListing: { refused: 'TICKET_VOIDED' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    clock: { unchanged: true },
  },
  released: {
    getTicket: { unchanged: true },
    setHolder: { refused: 'TICKET_RELEASED' },
    reportDelivery: { refused: 'TICKET_RELEASED' },
    voidTicket: { refused: 'TICKET_RELEASED' },
    recordScans: { to: 'released', event: 'scan.recorded' },
    reverseScan: { to: 'released', event: 'scan.reversed' },
    createRelease: { refused: 'TICKET_RELEASED' },
    confirmCancellation: { to: 'cancelled', event: 'cancellation.confirmed' },
    confirmExchange: { refused: 'TICKET_RELEASED' },
    createListing: { refused: 'TICKET_RELEASED' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    clock: { unchanged: true },
  },
  cancelled: {
    getTicket: { unchanged: true },
    setHolder: { refused: 'TICKET_CANCELLED' },
    reportDelivery: { refused: 'TICKET_CANCELLED' },
    voidTicket: { refused: 'TICKET_CANCELLED' },
    recordScans: { to: 'cancelled', event: 'scan.recorded' },
    reverseScan: { to: 'cancelled', event: 'scan.reversed' },
    createRelease: { refused: 'TICKET_CANCELLED' },
    confirmCancellation: { refused: 'TICKET_CANCELLED' },
    confirmExchange: { refused: 'TICKET_CANCELLED' },
    createListing: { refused: 'TICKET_CANCELLED' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    clock: { unchanged: true },
  },
  exchanged: {
    getTicket: { unchanged: true },
    setHolder: { refused: 'TICKET_EXCHANGED' },
    reportDelivery: { refused: 'TICKET_EXCHANGED' },
    voidTicket: { refused: 'TICKET_EXCHANGED' },
    recordScans: { to: 'exchanged', event: 'scan.recorded' },
    reverseScan: { to: 'exchanged', event: 'scan.reversed' },
    createRelease: { refused: 'TICKET_EXCHANGED' },
    confirmCancellation: { refused: 'TICKET_EXCHANGED' },
    confirmExchange: { refused: 'TICKET_EXCHANGED' },
    createListing: { refused: 'TICKET_EXCHANGED' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    clock: { unchanged: true },
  },
  listed: {
    getTicket: { unchanged: true },
    setHolder: { refused: 'TICKET_LISTED' },
    reportDelivery: { to: 'listed', event: 'ticket.deliveryReported' },
    voidTicket: { refused: 'TICKET_LISTED' },
    recordScans: { to: 'listed', event: 'scan.recorded' },
    reverseScan: { to: 'listed', event: 'scan.reversed' },
    createRelease: { refused: 'TICKET_LISTED' },
    confirmCancellation: { refused: 'TICKET_LISTED' },
    confirmExchange: { refused: 'TICKET_LISTED' },
    createListing: { refused: 'TICKET_LISTED' },
    withdrawListing: { to: 'issued', event: 'listing.withdrawn' },
    sellListing: { to: 'resold', event: 'listing.sold' },
    clock: { to: 'issued', event: 'listing.expired' },
  },
  resold: {
    getTicket: { unchanged: true },
    setHolder: { refused: 'TICKET_RESOLD' },
    reportDelivery: { refused: 'TICKET_RESOLD' },
    voidTicket: { refused: 'TICKET_RESOLD' },
    recordScans: { to: 'resold', event: 'scan.recorded' },
    reverseScan: { to: 'resold', event: 'scan.reversed' },
    createRelease: { refused: 'TICKET_RESOLD' },
    confirmCancellation: { refused: 'TICKET_RESOLD' },
    confirmExchange: { refused: 'TICKET_RESOLD' },
    createListing: { refused: 'TICKET_RESOLD' },
    withdrawListing: { unchanged: true },
    sellListing: { unchanged: true },
    clock: { unchanged: true },
  },
} as const satisfies Record<TicketLifecycle, Record<TicketTrigger, Move<TicketLifecycle>>>;
