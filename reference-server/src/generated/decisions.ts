// Generated from openapi/v1/decisions/clock-move.yaml, openapi/v1/decisions/confirm.yaml, openapi/v1/decisions/hold-admission.yaml, openapi/v1/decisions/hold-check.yaml, openapi/v1/decisions/hold-extension.yaml, openapi/v1/decisions/item-release.yaml, openapi/v1/decisions/webhook-admission.yaml: change it there, then run `npm run generate`.

import type { ErrorCode } from './errors.ts';

/** A condition that refuses when it is met; `{input}` in the pointer stands for that input's value. */
export type RefusalRow<Inputs> = {
  readonly id: string;
  readonly when: (given: Inputs) => boolean;
  readonly code: ErrorCode;
  readonly pointer: string;
};

/** Y: the condition is met; N: it is not; absent: no matter. */
export type ChoiceRow<Condition extends string, Outcome extends string> = {
  readonly id: string;
  readonly when: Readonly<Partial<Record<Condition, 'Y' | 'N'>>>;
  readonly notAll: readonly Condition[];
  readonly outcome: Outcome;
};

export type ClockMoveInputs = {
  /** Whole seconds that the clock would go back by, rounded up; 0 or less for going on. */
  readonly secondsBack: number;
};
/** Whether a world's clock is set. */
export const clockMove: readonly RefusalRow<ClockMoveInputs>[] = [
  { id: 'CLK-01', when: (given) => given.secondsBack > 0, code: 'CLOCK_BACKWARDS', pointer: '/body/now' },
];
export type ConfirmInputs = {
  /** The allocation is suspended, and the hold was not checked before it was. */
  readonly suspendedUnchecked: boolean;
  /** Minor units. */
  readonly expectedAmount: number;
  /** Minor units. */
  readonly totalAmount: number;
  readonly expectedCurrency: string;
  readonly currency: string;
};
/** Whether a live hold becomes an order. */
export const confirm: readonly RefusalRow<ConfirmInputs>[] = [
  {
    id: 'CONF-01',
    when: (given) => given.suspendedUnchecked,
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/allocationId',
  },
  {
    id: 'CONF-02',
    when: (given) => given.expectedAmount !== given.totalAmount,
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/amount',
  },
  {
    id: 'CONF-03',
    when: (given) => given.expectedCurrency !== given.currency,
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/currency',
  },
];
export type HoldAdmissionInputs = {
  readonly allocationSuspended: boolean;
  readonly fixtureStatus: string;
  readonly saleWindow: string;
  /** Where the first area stands that the allocation does not have, or -1. */
  readonly foreignArea: number;
  /** Where the first item stands whose price type the price list does not have, or -1. */
  readonly unknownPriceType: number;
  /** Where the first item stands whose price type stood before, or -1. */
  readonly repeatedPriceType: number;
  /** Where the first item stands whose `accompaniedBy` is not asked for, or -1. */
  readonly unaccompanied: number;
  readonly requestedSeats: number;
  readonly perOrderLimit: number;
  /** Seats that the Seller holds already, without those of this hold. */
  readonly heldSeats: number;
  /** Seats that the Seller may hold at once. */
  readonly heldLimit: number;
  /** What the search for seats came to: found, insufficient, noAccessiblePair, noAdjacentSeats or wouldLeaveSingle. */
  readonly bestAvailable: string;
};
/** Whether a hold is admitted. The first condition that is met refuses it. */
export const holdAdmission: readonly RefusalRow<HoldAdmissionInputs>[] = [
  {
    id: 'HOLD-01',
    when: (given) => given.allocationSuspended,
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/allocationId',
  },
  {
    id: 'HOLD-02',
    when: (given) => given.fixtureStatus !== 'scheduled',
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/allocationId',
  },
  {
    id: 'HOLD-03',
    when: (given) => given.saleWindow === 'before',
    code: 'SALE_NOT_OPEN',
    pointer: '/path/allocationId',
  },
  { id: 'HOLD-04', when: (given) => given.saleWindow === 'after', code: 'SALE_CLOSED', pointer: '/path/allocationId' },
  {
    id: 'HOLD-05',
    when: (given) => given.foreignArea >= 0,
    code: 'AREA_NOT_IN_ALLOCATION',
    pointer: '/body/selection/areas/{foreignArea}',
  },
  {
    id: 'HOLD-06',
    when: (given) => given.unknownPriceType >= 0,
    code: 'PRICE_TYPE_NOT_OFFERED',
    pointer: '/body/selection/items/{unknownPriceType}/priceTypeId',
  },
  {
    id: 'HOLD-07',
    when: (given) => given.repeatedPriceType >= 0,
    code: 'PRICE_TYPE_REPEATED',
    pointer: '/body/selection/items/{repeatedPriceType}/priceTypeId',
  },
  {
    id: 'HOLD-08',
    when: (given) => given.unaccompanied >= 0,
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/selection/items/{unaccompanied}/priceTypeId',
  },
  {
    id: 'HOLD-09',
    when: (given) => given.requestedSeats > given.perOrderLimit,
    code: 'ORDER_LIMIT_EXCEEDED',
    pointer: '/body/selection/items',
  },
  {
    id: 'HOLD-10',
    when: (given) => given.bestAvailable === 'insufficient',
    code: 'INSUFFICIENT_AVAILABILITY',
    pointer: '/body/selection/items',
  },
  {
    id: 'HOLD-11',
    when: (given) => given.bestAvailable === 'noAccessiblePair',
    code: 'NO_ACCESSIBLE_SPACE',
    pointer: '/body/selection/items',
  },
  {
    id: 'HOLD-12',
    when: (given) => given.bestAvailable === 'noAdjacentSeats',
    code: 'NO_ADJACENT_SEATS',
    pointer: '/body/selection/maxGroups',
  },
  {
    id: 'HOLD-13',
    when: (given) => given.bestAvailable === 'wouldLeaveSingle',
    code: 'WOULD_LEAVE_SINGLE',
    pointer: '/body/selection/singles',
  },
  {
    id: 'HOLD-14',
    when: (given) => given.heldSeats + given.requestedSeats > given.heldLimit,
    code: 'HELD_SHARE_EXCEEDED',
    pointer: '/body/selection/items',
  },
];
export type HoldCheckInputs = {
  /** The allocation is suspended now. */
  readonly allocationSuspended: boolean;
};
/** Whether a held hold is kept for payment. */
export const holdCheck: readonly RefusalRow<HoldCheckInputs>[] = [
  { id: 'CHK-01', when: (given) => given.allocationSuspended, code: 'ALLOCATION_SUSPENDED', pointer: '/path/holdId' },
];
export type HoldExtensionInputs = {
  /** Seconds between the hold's `expiresAt` and its `extendableUntil`. */
  readonly extendableSeconds: number;
};
/** Whether a live hold is given more time. */
export const holdExtension: readonly RefusalRow<HoldExtensionInputs>[] = [
  {
    id: 'EXT-01',
    when: (given) => given.extendableSeconds <= 0,
    code: 'EXTENSION_LIMIT_REACHED',
    pointer: '/body/lifeSeconds',
  },
];
export type ItemReleaseInputs = {
  /** Where the first seat stands that the hold does not have, or -1. */
  readonly foreignSeat: number;
  /** Where the first seat stands that would be parted from its wheelchair space or companion, or -1. */
  readonly partedSeat: number;
};
/** Whether some seats of a live hold are given back. */
export const itemRelease: readonly RefusalRow<ItemReleaseInputs>[] = [
  {
    id: 'REL-01',
    when: (given) => given.foreignSeat >= 0,
    code: 'SEAT_NOT_IN_HOLD',
    pointer: '/body/seatIds/{foreignSeat}',
  },
  {
    id: 'REL-02',
    when: (given) => given.partedSeat >= 0,
    code: 'COMPANION_PARTED',
    pointer: '/body/seatIds/{partedSeat}',
  },
];
export type WebhookAdmissionInputs = {
  /** The URL can't be read as one. */
  readonly unreadable: boolean;
  /** Its scheme is not https, nor http for a host that the sandbox's configuration excepts. */
  readonly insecure: boolean;
  /** A user or a password stands in it. */
  readonly hasUserInfo: boolean;
  /** Its host is not a public address, or is a name that resolves to such; and the sandbox's configuration does not except it. A name that does not resolve yet is let in and judged at each delivery. */
  readonly privateHost: boolean;
  /** An event type it names is none of this version. */
  readonly unknownType: boolean;
};
/** Whether a webhook may have this URL and these event types. */
export const webhookAdmission: readonly RefusalRow<WebhookAdmissionInputs>[] = [
  { id: 'HKAD-01', when: (given) => given.unreadable, code: 'WEBHOOK_URL_REFUSED', pointer: '/body/url' },
  { id: 'HKAD-02', when: (given) => given.insecure, code: 'WEBHOOK_URL_REFUSED', pointer: '/body/url' },
  { id: 'HKAD-03', when: (given) => given.hasUserInfo, code: 'WEBHOOK_URL_REFUSED', pointer: '/body/url' },
  { id: 'HKAD-04', when: (given) => given.privateHost, code: 'WEBHOOK_URL_REFUSED', pointer: '/body/url' },
  { id: 'HKAD-05', when: (given) => given.unknownType, code: 'EVENT_TYPE_UNKNOWN', pointer: '/body/eventTypes' },
];
