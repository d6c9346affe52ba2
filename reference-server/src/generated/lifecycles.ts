// Generated from openapi/v1/lifecycles/barcode.yaml, openapi/v1/lifecycles/cancellation.yaml, openapi/v1/lifecycles/exchange.yaml, openapi/v1/lifecycles/hold.yaml, openapi/v1/lifecycles/order.yaml, openapi/v1/lifecycles/ticket.yaml: change it there, then run `npm run generate`.

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

/** A ticket from its issue to its use or its end. */
export type TicketLifecycle = 'issued' | 'redeemed' | 'voided' | 'released' | 'cancelled' | 'exchanged';
export type TicketTrigger =
  | 'getTicket'
  | 'setHolder'
  | 'reportDelivery'
  | 'voidTicket'
  | 'recordScans'
  | 'reverseScan'
  | 'createRelease'
  | 'confirmCancellation'
  | 'confirmExchange';
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
  },
} as const satisfies Record<TicketLifecycle, Record<TicketTrigger, Move<TicketLifecycle>>>;
