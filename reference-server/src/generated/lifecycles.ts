// Generated from openapi/v1/lifecycles/hold.yaml, openapi/v1/lifecycles/order.yaml: change it there, then run `npm run generate`.

import type { ErrorCode } from './errors.ts';
import type { EventType } from './events.ts';

/** What a trigger does in a state: go on to a state and tell it, change nothing, or be refused. */
export type Move<State extends string> =
  { readonly to: State; readonly event: EventType } | { readonly unchanged: true } | { readonly refused: ErrorCode };

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
    clock: { unchanged: true },
  },
} as const satisfies Record<HoldLifecycle, Record<HoldTrigger, Move<HoldLifecycle>>>;

/** An order from its confirmation on. */
export type OrderLifecycle = 'confirmed';
export type OrderTrigger = 'getOrder' | 'confirmOrder' | 'confirmOtherwise';
export const orderLifecycle = {
  confirmed: {
    getOrder: { unchanged: true },
    confirmOrder: { unchanged: true },
    confirmOtherwise: { refused: 'ORDER_CONFLICT' },
  },
} as const satisfies Record<OrderLifecycle, Record<OrderTrigger, Move<OrderLifecycle>>>;
