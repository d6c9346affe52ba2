// Generated from openapi/v1/decisions/access-list-report.yaml, openapi/v1/decisions/barcode-activation.yaml, openapi/v1/decisions/barcode-reissue.yaml, openapi/v1/decisions/cancellation-confirm.yaml, openapi/v1/decisions/cancellation-quote.yaml, openapi/v1/decisions/clock-move.yaml, openapi/v1/decisions/confirm.yaml, openapi/v1/decisions/deliverable-access.yaml, openapi/v1/decisions/exchange-confirm.yaml, openapi/v1/decisions/exchange-quote.yaml, openapi/v1/decisions/hold-admission.yaml, openapi/v1/decisions/hold-check.yaml, openapi/v1/decisions/hold-extension.yaml, openapi/v1/decisions/hold-replacement.yaml, openapi/v1/decisions/holder-setting.yaml, openapi/v1/decisions/item-release.yaml, openapi/v1/decisions/listing-admission.yaml, openapi/v1/decisions/listing-hold.yaml, openapi/v1/decisions/release.yaml, openapi/v1/decisions/renewal-admission.yaml, openapi/v1/decisions/resale-policy.yaml, openapi/v1/decisions/scan-reversal.yaml, openapi/v1/decisions/season-confirmation.yaml, openapi/v1/decisions/season-product.yaml, openapi/v1/decisions/season-purchase.yaml, openapi/v1/decisions/webhook-admission.yaml, openapi/v1/decisions/price-type-offer.yaml, openapi/v1/decisions/renewal-placing.yaml, openapi/v1/decisions/renewal.yaml, openapi/v1/decisions/resale-payout.yaml, openapi/v1/decisions/resale-price-type.yaml, openapi/v1/decisions/scan-finding.yaml: change it there, then run `npm run generate`.

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

export type AccessListReportInputs = {
  /** How many revisions the gate claims beyond the current one. */
  readonly ahead: number;
};
/** Whether a gate's report is taken. */
export const accessListReport: readonly RefusalRow<AccessListReportInputs>[] = [
  { id: 'LREP-01', when: (given) => given.ahead > 0, code: 'LIST_REVISION_UNKNOWN', pointer: '/body/listRevision' },
];
export type BarcodeActivationInputs = {
  /** The home club has stopped the barcode, and a Seller asks. */
  readonly stoppedByIssuer: boolean;
  /** Its `activatesAt` has not come, and a Seller asks. */
  readonly notYetActive: boolean;
  /** The ticket is on resale. */
  readonly ticketListed: boolean;
};
/** Whether a Seller's activation lets a barcode be admitted. */
export const barcodeActivation: readonly RefusalRow<BarcodeActivationInputs>[] = [
  { id: 'BACT-01', when: (given) => given.stoppedByIssuer, code: 'BARCODE_STOPPED', pointer: '/path/ticketId' },
  { id: 'BACT-02', when: (given) => given.notYetActive, code: 'BARCODE_NOT_YET_ACTIVE', pointer: '/path/ticketId' },
  { id: 'BACT-03', when: (given) => given.ticketListed, code: 'TICKET_LISTED', pointer: '/path/ticketId' },
];
export type BarcodeReissueInputs = {
  /** The ticket's holder was admitted. */
  readonly ticketRedeemed: boolean;
  /** The ticket is on resale. */
  readonly ticketListed: boolean;
};
/** Whether a ticket is given another barcode. */
export const barcodeReissue: readonly RefusalRow<BarcodeReissueInputs>[] = [
  { id: 'BREI-01', when: (given) => given.ticketRedeemed, code: 'TICKET_REDEEMED', pointer: '/path/ticketId' },
  { id: 'BREI-02', when: (given) => given.ticketListed, code: 'TICKET_LISTED', pointer: '/path/ticketId' },
];
export type CancellationConfirmInputs = {
  /** One of its tickets was cancelled since. */
  readonly cancelledSince: boolean;
  /** One of its tickets was voided since. */
  readonly voidedSince: boolean;
  /** One of its tickets was used since. */
  readonly redeemedSince: boolean;
  /** One of its tickets was exchanged since. */
  readonly exchangedSince: boolean;
  /** A price type would stay behind without the one that must go with it. */
  readonly leavesUnaccompanied: boolean;
  /** Minor units. */
  readonly expectedAmount: number;
  /** Minor units. */
  readonly refundAmount: number;
  readonly expectedCurrency: string;
  readonly currency: string;
  /** One of its tickets was listed for resale since. */
  readonly listedSince: boolean;
  /** One of its tickets was sold on since. */
  readonly resoldSince: boolean;
};
/** Whether a quote is carried out. */
export const cancellationConfirm: readonly RefusalRow<CancellationConfirmInputs>[] = [
  { id: 'CCON-01', when: (given) => given.cancelledSince, code: 'TICKET_CANCELLED', pointer: '/path/cancellationId' },
  { id: 'CCON-02', when: (given) => given.voidedSince, code: 'TICKET_VOIDED', pointer: '/path/cancellationId' },
  { id: 'CCON-03', when: (given) => given.redeemedSince, code: 'TICKET_REDEEMED', pointer: '/path/cancellationId' },
  { id: 'CCON-07', when: (given) => given.exchangedSince, code: 'TICKET_EXCHANGED', pointer: '/path/cancellationId' },
  {
    id: 'CCON-04',
    when: (given) => given.leavesUnaccompanied,
    code: 'NOT_ACCOMPANIED',
    pointer: '/path/cancellationId',
  },
  {
    id: 'CCON-05',
    when: (given) => given.expectedAmount !== given.refundAmount,
    code: 'REFUND_MISMATCH',
    pointer: '/body/expectedRefund/amount',
  },
  {
    id: 'CCON-06',
    when: (given) => given.expectedCurrency !== given.currency,
    code: 'REFUND_MISMATCH',
    pointer: '/body/expectedRefund/currency',
  },
  { id: 'CCON-08', when: (given) => given.listedSince, code: 'TICKET_LISTED', pointer: '/path/cancellationId' },
  { id: 'CCON-09', when: (given) => given.resoldSince, code: 'TICKET_RESOLD', pointer: '/path/cancellationId' },
];
export type CancellationQuoteInputs = {
  /** Where the first ticket stands that is not of the order, or -1. */
  readonly foreignTicket: number;
  /** Where the first ticket stands that is cancelled, or -1. */
  readonly cancelledTicket: number;
  /** Where the first ticket stands that is void, or -1. */
  readonly voidedTicket: number;
  /** Where the first ticket stands that was used, or -1. */
  readonly redeemedTicket: number;
  /** Where the first ticket stands that is exchanged, or -1. */
  readonly exchangedTicket: number;
  /** Where the first ticket stands that is not released and whose wheelchair space or companion would stay behind, or -1. */
  readonly partedTicket: number;
  /** Where the first ticket stands that is not released and whose price type must go with one that would stay behind, or -1. */
  readonly neededTicket: number;
  /** Deadline and fee are to be waived, for a reason that does not do so now. */
  readonly overruleUnfounded: boolean;
  /** The deadline is past and not waived, and one of the tickets was not released before it. */
  readonly closed: boolean;
  /** Where the first ticket stands that is on resale, or -1. */
  readonly listedTicket: number;
  /** Where the first ticket stands that was sold on, or -1. */
  readonly resoldTicket: number;
};
/** Whether a quote is given. */
export const cancellationQuote: readonly RefusalRow<CancellationQuoteInputs>[] = [
  {
    id: 'CANC-01',
    when: (given) => given.foreignTicket >= 0,
    code: 'TICKET_NOT_IN_ORDER',
    pointer: '/body/ticketIds/{foreignTicket}',
  },
  {
    id: 'CANC-02',
    when: (given) => given.cancelledTicket >= 0,
    code: 'TICKET_CANCELLED',
    pointer: '/body/ticketIds/{cancelledTicket}',
  },
  {
    id: 'CANC-03',
    when: (given) => given.voidedTicket >= 0,
    code: 'TICKET_VOIDED',
    pointer: '/body/ticketIds/{voidedTicket}',
  },
  {
    id: 'CANC-04',
    when: (given) => given.redeemedTicket >= 0,
    code: 'TICKET_REDEEMED',
    pointer: '/body/ticketIds/{redeemedTicket}',
  },
  {
    id: 'CANC-09',
    when: (given) => given.exchangedTicket >= 0,
    code: 'TICKET_EXCHANGED',
    pointer: '/body/ticketIds/{exchangedTicket}',
  },
  {
    id: 'CANC-05',
    when: (given) => given.partedTicket >= 0,
    code: 'COMPANION_PARTED',
    pointer: '/body/ticketIds/{partedTicket}',
  },
  {
    id: 'CANC-06',
    when: (given) => given.neededTicket >= 0,
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/ticketIds/{neededTicket}',
  },
  { id: 'CANC-07', when: (given) => given.overruleUnfounded, code: 'OVERRULE_UNFOUNDED', pointer: '/body/overrule' },
  { id: 'CANC-08', when: (given) => given.closed, code: 'CANCELLATION_CLOSED', pointer: '/body/clientOrderId' },
  {
    id: 'CANC-10',
    when: (given) => given.listedTicket >= 0,
    code: 'TICKET_LISTED',
    pointer: '/body/ticketIds/{listedTicket}',
  },
  {
    id: 'CANC-11',
    when: (given) => given.resoldTicket >= 0,
    code: 'TICKET_RESOLD',
    pointer: '/body/ticketIds/{resoldTicket}',
  },
];
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
export type DeliverableAccessInputs = {
  /** The ticket is void. */
  readonly ticketVoided: boolean;
  /** The ticket is cancelled. */
  readonly ticketCancelled: boolean;
  /** The ticket is released. */
  readonly ticketReleased: boolean;
  /** The ticket is exchanged. */
  readonly ticketExchanged: boolean;
  /** A field of the holder that the allocation asks for has no value. */
  readonly holderMissing: boolean;
  /** The ticket is on resale. */
  readonly ticketListed: boolean;
  /** The ticket was sold on. */
  readonly ticketResold: boolean;
};
/** Whether a deliverable is handed out. */
export const deliverableAccess: readonly RefusalRow<DeliverableAccessInputs>[] = [
  { id: 'DELV-01', when: (given) => given.ticketVoided, code: 'TICKET_VOIDED', pointer: '/path/ticketId' },
  { id: 'DELV-02', when: (given) => given.ticketCancelled, code: 'TICKET_CANCELLED', pointer: '/path/ticketId' },
  { id: 'DELV-04', when: (given) => given.ticketReleased, code: 'TICKET_RELEASED', pointer: '/path/ticketId' },
  { id: 'DELV-05', when: (given) => given.ticketExchanged, code: 'TICKET_EXCHANGED', pointer: '/path/ticketId' },
  { id: 'DELV-03', when: (given) => given.holderMissing, code: 'HOLDER_FIELD_MISSING', pointer: '/path/ticketId' },
  { id: 'DELV-06', when: (given) => given.ticketListed, code: 'TICKET_LISTED', pointer: '/path/ticketId' },
  { id: 'DELV-07', when: (given) => given.ticketResold, code: 'TICKET_RESOLD', pointer: '/path/ticketId' },
];
export type ExchangeConfirmInputs = {
  /** Its ticket was cancelled since. */
  readonly cancelledSince: boolean;
  /** Its ticket was voided since. */
  readonly voidedSince: boolean;
  /** Its ticket was used since. */
  readonly redeemedSince: boolean;
  /** Its ticket was released since. */
  readonly releasedSince: boolean;
  /** Its ticket was exchanged since. */
  readonly exchangedSince: boolean;
  /** The home club has stopped the ticket's barcode since. */
  readonly stoppedSince: boolean;
  /** The fixture is not on sale any more. */
  readonly fixtureNotScheduled: boolean;
  /** The hold has not the seat any more that was quoted. */
  readonly holdReplaced: boolean;
  /** A price type, the new one among them, would be without the one that must go with it. */
  readonly unaccompanied: boolean;
  /** Minor units. */
  readonly expectedAmount: number;
  /** Minor units. */
  readonly differenceAmount: number;
  readonly expectedCurrency: string;
  readonly currency: string;
  /** Its ticket was listed for resale since. */
  readonly listedSince: boolean;
  /** Its ticket was sold on since. */
  readonly resoldSince: boolean;
};
/** Whether an exchange is carried out. */
export const exchangeConfirm: readonly RefusalRow<ExchangeConfirmInputs>[] = [
  { id: 'XCHC-01', when: (given) => given.cancelledSince, code: 'TICKET_CANCELLED', pointer: '/path/exchangeId' },
  { id: 'XCHC-02', when: (given) => given.voidedSince, code: 'TICKET_VOIDED', pointer: '/path/exchangeId' },
  { id: 'XCHC-03', when: (given) => given.redeemedSince, code: 'TICKET_REDEEMED', pointer: '/path/exchangeId' },
  { id: 'XCHC-04', when: (given) => given.releasedSince, code: 'TICKET_RELEASED', pointer: '/path/exchangeId' },
  { id: 'XCHC-05', when: (given) => given.exchangedSince, code: 'TICKET_EXCHANGED', pointer: '/path/exchangeId' },
  { id: 'XCHC-11', when: (given) => given.stoppedSince, code: 'BARCODE_STOPPED', pointer: '/path/exchangeId' },
  {
    id: 'XCHC-06',
    when: (given) => given.fixtureNotScheduled,
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/exchangeId',
  },
  { id: 'XCHC-07', when: (given) => given.holdReplaced, code: 'HOLD_REPLACED', pointer: '/path/exchangeId' },
  { id: 'XCHC-08', when: (given) => given.unaccompanied, code: 'NOT_ACCOMPANIED', pointer: '/path/exchangeId' },
  {
    id: 'XCHC-09',
    when: (given) => given.expectedAmount !== given.differenceAmount,
    code: 'DIFFERENCE_MISMATCH',
    pointer: '/body/expectedDifference/amount',
  },
  {
    id: 'XCHC-10',
    when: (given) => given.expectedCurrency !== given.currency,
    code: 'DIFFERENCE_MISMATCH',
    pointer: '/body/expectedDifference/currency',
  },
  { id: 'XCHC-12', when: (given) => given.listedSince, code: 'TICKET_LISTED', pointer: '/path/exchangeId' },
  { id: 'XCHC-13', when: (given) => given.resoldSince, code: 'TICKET_RESOLD', pointer: '/path/exchangeId' },
];
export type ExchangeQuoteInputs = {
  /** The ticket is cancelled. */
  readonly ticketCancelled: boolean;
  /** The ticket is void. */
  readonly ticketVoided: boolean;
  /** The ticket was used. */
  readonly ticketRedeemed: boolean;
  /** The ticket is released. */
  readonly ticketReleased: boolean;
  /** The ticket is exchanged. */
  readonly ticketExchanged: boolean;
  /** The home club has stopped the ticket's barcode. */
  readonly stoppedByIssuer: boolean;
  /** The allocation is suspended. */
  readonly allocationSuspended: boolean;
  /** The fixture is not on sale. */
  readonly fixtureNotScheduled: boolean;
  /** Seats of the hold, or 1 where none is named. */
  readonly seatsHeld: number;
  /** The price list has no price for the price type on this seat. */
  readonly notOffered: boolean;
  /** The price type is for another kind of seat. */
  readonly otherKind: boolean;
  /** Seat and price type are those of the ticket. */
  readonly nothingChanges: boolean;
  /** A wheelchair space or companion seat would stay behind alone. */
  readonly partsCompanions: boolean;
  /** A price type would stay behind without the one that must go with it. */
  readonly leavesUnaccompanied: boolean;
  /** Nothing that stays is of the price type that must go with the new one. */
  readonly comesUnaccompanied: boolean;
  /** The deadline is past. */
  readonly closed: boolean;
  /** The ticket is on resale. */
  readonly ticketListed: boolean;
  /** The ticket was sold on. */
  readonly ticketResold: boolean;
  /** The hold is of a listed seat. */
  readonly holdOfListing: boolean;
  /** The ticket was bought on resale. */
  readonly boughtOnResale: boolean;
};
/** Whether an exchange is offered. */
export const exchangeQuote: readonly RefusalRow<ExchangeQuoteInputs>[] = [
  { id: 'XCHQ-01', when: (given) => given.ticketCancelled, code: 'TICKET_CANCELLED', pointer: '/body/ticketId' },
  { id: 'XCHQ-02', when: (given) => given.ticketVoided, code: 'TICKET_VOIDED', pointer: '/body/ticketId' },
  { id: 'XCHQ-03', when: (given) => given.ticketRedeemed, code: 'TICKET_REDEEMED', pointer: '/body/ticketId' },
  { id: 'XCHQ-04', when: (given) => given.ticketReleased, code: 'TICKET_RELEASED', pointer: '/body/ticketId' },
  { id: 'XCHQ-05', when: (given) => given.ticketExchanged, code: 'TICKET_EXCHANGED', pointer: '/body/ticketId' },
  { id: 'XCHQ-16', when: (given) => given.stoppedByIssuer, code: 'BARCODE_STOPPED', pointer: '/body/ticketId' },
  {
    id: 'XCHQ-06',
    when: (given) => given.allocationSuspended,
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/allocationId',
  },
  {
    id: 'XCHQ-07',
    when: (given) => given.fixtureNotScheduled,
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/allocationId',
  },
  { id: 'XCHQ-08', when: (given) => given.seatsHeld !== 1, code: 'HOLD_NOT_ONE_SEAT', pointer: '/body/holdId' },
  { id: 'XCHQ-09', when: (given) => given.notOffered, code: 'PRICE_TYPE_NOT_OFFERED', pointer: '/body/priceTypeId' },
  { id: 'XCHQ-10', when: (given) => given.otherKind, code: 'SEAT_KIND_MISMATCH', pointer: '/body/priceTypeId' },
  { id: 'XCHQ-11', when: (given) => given.nothingChanges, code: 'NOTHING_EXCHANGED', pointer: '/body/priceTypeId' },
  { id: 'XCHQ-12', when: (given) => given.partsCompanions, code: 'COMPANION_PARTED', pointer: '/body/ticketId' },
  { id: 'XCHQ-13', when: (given) => given.leavesUnaccompanied, code: 'NOT_ACCOMPANIED', pointer: '/body/ticketId' },
  { id: 'XCHQ-14', when: (given) => given.comesUnaccompanied, code: 'NOT_ACCOMPANIED', pointer: '/body/priceTypeId' },
  { id: 'XCHQ-15', when: (given) => given.closed, code: 'EXCHANGE_CLOSED', pointer: '/body/ticketId' },
  { id: 'XCHQ-17', when: (given) => given.ticketListed, code: 'TICKET_LISTED', pointer: '/body/ticketId' },
  { id: 'XCHQ-18', when: (given) => given.ticketResold, code: 'TICKET_RESOLD', pointer: '/body/ticketId' },
  { id: 'XCHQ-19', when: (given) => given.holdOfListing, code: 'SEAT_FIXED_BY_LISTING', pointer: '/body/holdId' },
  { id: 'XCHQ-20', when: (given) => given.boughtOnResale, code: 'TICKET_BOUGHT_ON_RESALE', pointer: '/body/ticketId' },
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
export type HoldReplacementInputs = {
  /** The hold is of a listed seat. */
  readonly ofListing: boolean;
};
/** Whether a hold may have other seats. After it the rows of new holds count. */
export const holdReplacement: readonly RefusalRow<HoldReplacementInputs>[] = [
  { id: 'HREP-01', when: (given) => given.ofListing, code: 'SEAT_FIXED_BY_LISTING', pointer: '/path/holdId' },
];
export type HolderSettingInputs = {
  /** The fixture's gates have opened. */
  readonly gatesOpen: boolean;
  /** The first member that the allocation does not ask for, or nothing. */
  readonly strangeField: string;
  /** The first field that the allocation asks for and that is not given, or nothing. */
  readonly missingField: string;
};
/** Whether the holder's values are taken. */
export const holderSetting: readonly RefusalRow<HolderSettingInputs>[] = [
  { id: 'HLDS-01', when: (given) => given.gatesOpen, code: 'HOLDER_FROZEN', pointer: '/path/ticketId' },
  {
    id: 'HLDS-02',
    when: (given) => given.strangeField !== '',
    code: 'HOLDER_FIELD_NOT_ASKED',
    pointer: '/body/{strangeField}',
  },
  {
    id: 'HLDS-03',
    when: (given) => given.missingField !== '',
    code: 'HOLDER_FIELD_MISSING',
    pointer: '/body/{missingField}',
  },
];
export type ItemReleaseInputs = {
  /** Where the first seat stands that the hold does not have, or -1. */
  readonly foreignSeat: number;
  /** Where the first seat stands that would be parted from its wheelchair space or companion, or -1. */
  readonly partedSeat: number;
  /** Where the first seat stands whose price type accompanies one that stays, while no other seat of it stays, or -1. */
  readonly neededSeat: number;
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
  {
    id: 'REL-03',
    when: (given) => given.neededSeat >= 0,
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/seatIds/{neededSeat}',
  },
];
export type ListingAdmissionInputs = {
  /** before, open or after, by `opensAt` and `closesAt`. */
  readonly window: string;
  /** Kick-off is `closesSeconds` away or less. */
  readonly closed: boolean;
  readonly fixtureStatus: string;
  /** A wheelchair space or its companion would stay behind. */
  readonly parted: boolean;
  /** A price type would stay behind without the one that must go with it. */
  readonly needed: boolean;
  /** A price is asked, and the mode is seatRelease. */
  readonly priceOfReleased: boolean;
  /** Minor units; of a released seat none, 0. */
  readonly askedAmount: number;
  /** Minor units; of a released seat 0. */
  readonly minimumAmount: number;
  /** Minor units; of a released seat 0. */
  readonly maximumAmount: number;
  readonly askedCurrency: string;
  readonly expectedRule: string;
  /** The payout rule of the mode and policy. */
  readonly rule: string;
  /** Minor units. */
  readonly expectedAmount: number;
  /** Minor units. */
  readonly payoutAmount: number;
  readonly expectedCurrency: string;
  readonly currency: string;
  /** The home club has stopped the ticket's barcode. */
  readonly stoppedByIssuer: boolean;
};
/** Whether a ticket is listed. What its lifecycle says comes first. */
export const listingAdmission: readonly RefusalRow<ListingAdmissionInputs>[] = [
  {
    id: 'LIST-01',
    when: (given) => given.fixtureStatus !== 'scheduled',
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/ticketId',
  },
  { id: 'LIST-02', when: (given) => given.window === 'before', code: 'RESALE_NOT_OPEN', pointer: '/path/ticketId' },
  { id: 'LIST-03', when: (given) => given.window === 'after', code: 'RESALE_CLOSED', pointer: '/path/ticketId' },
  { id: 'LIST-04', when: (given) => given.closed, code: 'RESALE_CLOSED', pointer: '/path/ticketId' },
  { id: 'LIST-05', when: (given) => given.parted, code: 'COMPANION_PARTED', pointer: '/path/ticketId' },
  { id: 'LIST-06', when: (given) => given.needed, code: 'NOT_ACCOMPANIED', pointer: '/path/ticketId' },
  { id: 'LIST-07', when: (given) => given.priceOfReleased, code: 'PRICE_NOT_ASKED', pointer: '/body/price' },
  {
    id: 'LIST-08',
    when: (given) => given.askedCurrency !== given.currency,
    code: 'CURRENCY_MISMATCH',
    pointer: '/body/price/currency',
  },
  {
    id: 'LIST-09',
    when: (given) => given.askedAmount < given.minimumAmount,
    code: 'ASKED_PRICE_TOO_LOW',
    pointer: '/body/price/amount',
  },
  {
    id: 'LIST-10',
    when: (given) => given.askedAmount > given.maximumAmount,
    code: 'ASKED_PRICE_TOO_HIGH',
    pointer: '/body/price/amount',
  },
  {
    id: 'LIST-11',
    when: (given) => given.expectedRule !== given.rule,
    code: 'PAYOUT_MISMATCH',
    pointer: '/body/expectedPayout/rule',
  },
  {
    id: 'LIST-12',
    when: (given) => given.expectedAmount !== given.payoutAmount,
    code: 'PAYOUT_MISMATCH',
    pointer: '/body/expectedPayout/amount/amount',
  },
  {
    id: 'LIST-13',
    when: (given) => given.expectedCurrency !== given.currency,
    code: 'PAYOUT_MISMATCH',
    pointer: '/body/expectedPayout/amount/currency',
  },
  { id: 'LIST-14', when: (given) => given.stoppedByIssuer, code: 'BARCODE_STOPPED', pointer: '/path/ticketId' },
];
export type ListingHoldInputs = {
  readonly allocationSuspended: boolean;
  readonly fixtureStatus: string;
  /** The policy's `availability` has not come. */
  readonly notYetOffered: boolean;
  /** Price types that it can be bought at. */
  readonly offers: number;
  /** The price type is one of them. */
  readonly eligible: boolean;
  /** The price type is for entitled buyers, and the Seller asserts none. */
  readonly entitlementMissing: boolean;
  /** The home club has stopped the ticket's barcode. */
  readonly stoppedByIssuer: boolean;
  /** A gate has let the reseller in, though the ticket is on resale. */
  readonly redeemed: boolean;
};
/** Whether a listed seat is held for a buyer. What the listing's lifecycle says comes first. */
export const listingHold: readonly RefusalRow<ListingHoldInputs>[] = [
  {
    id: 'LHLD-01',
    when: (given) => given.allocationSuspended,
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/listingId',
  },
  {
    id: 'LHLD-02',
    when: (given) => given.fixtureStatus !== 'scheduled',
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/listingId',
  },
  { id: 'LHLD-03', when: (given) => given.notYetOffered, code: 'LISTING_NOT_OFFERED', pointer: '/path/listingId' },
  { id: 'LHLD-04', when: (given) => given.offers === 0, code: 'NO_ELIGIBLE_PRICE_TYPE', pointer: '/path/listingId' },
  { id: 'LHLD-05', when: (given) => !given.eligible, code: 'PRICE_TYPE_NOT_ELIGIBLE', pointer: '/body/priceTypeId' },
  {
    id: 'LHLD-06',
    when: (given) => given.entitlementMissing,
    code: 'ENTITLEMENT_MISSING',
    pointer: '/body/priceTypeId',
  },
  { id: 'LHLD-07', when: (given) => given.stoppedByIssuer, code: 'BARCODE_STOPPED', pointer: '/path/listingId' },
  { id: 'LHLD-08', when: (given) => given.redeemed, code: 'TICKET_REDEEMED', pointer: '/path/listingId' },
];
export type ReleaseInputs = {
  /** Where the first ticket stands that is not of the order, or -1. */
  readonly foreignTicket: number;
  /** Where the first ticket stands that is cancelled, or -1. */
  readonly cancelledTicket: number;
  /** Where the first ticket stands that is void, or -1. */
  readonly voidedTicket: number;
  /** Where the first ticket stands that was used, or -1. */
  readonly redeemedTicket: number;
  /** Where the first ticket stands that is released, or -1. */
  readonly releasedTicket: number;
  /** Where the first ticket stands that is exchanged, or -1. */
  readonly exchangedTicket: number;
  /** Where the first ticket stands whose wheelchair space or companion would stay behind, or -1. */
  readonly partedTicket: number;
  /** Where the first ticket stands whose price type must go with one that would stay behind, or -1. */
  readonly neededTicket: number;
  /** The deadline of cancellations is past. */
  readonly closed: boolean;
  /** Where the first ticket stands that is on resale, or -1. */
  readonly listedTicket: number;
  /** Where the first ticket stands that was sold on, or -1. */
  readonly resoldTicket: number;
};
/** Whether tickets are released. */
export const release: readonly RefusalRow<ReleaseInputs>[] = [
  {
    id: 'RELS-01',
    when: (given) => given.foreignTicket >= 0,
    code: 'TICKET_NOT_IN_ORDER',
    pointer: '/body/ticketIds/{foreignTicket}',
  },
  {
    id: 'RELS-02',
    when: (given) => given.cancelledTicket >= 0,
    code: 'TICKET_CANCELLED',
    pointer: '/body/ticketIds/{cancelledTicket}',
  },
  {
    id: 'RELS-03',
    when: (given) => given.voidedTicket >= 0,
    code: 'TICKET_VOIDED',
    pointer: '/body/ticketIds/{voidedTicket}',
  },
  {
    id: 'RELS-04',
    when: (given) => given.redeemedTicket >= 0,
    code: 'TICKET_REDEEMED',
    pointer: '/body/ticketIds/{redeemedTicket}',
  },
  {
    id: 'RELS-05',
    when: (given) => given.releasedTicket >= 0,
    code: 'TICKET_RELEASED',
    pointer: '/body/ticketIds/{releasedTicket}',
  },
  {
    id: 'RELS-09',
    when: (given) => given.exchangedTicket >= 0,
    code: 'TICKET_EXCHANGED',
    pointer: '/body/ticketIds/{exchangedTicket}',
  },
  {
    id: 'RELS-06',
    when: (given) => given.partedTicket >= 0,
    code: 'COMPANION_PARTED',
    pointer: '/body/ticketIds/{partedTicket}',
  },
  {
    id: 'RELS-07',
    when: (given) => given.neededTicket >= 0,
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/ticketIds/{neededTicket}',
  },
  { id: 'RELS-08', when: (given) => given.closed, code: 'CANCELLATION_CLOSED', pointer: '/body/clientOrderId' },
  {
    id: 'RELS-10',
    when: (given) => given.listedTicket >= 0,
    code: 'TICKET_LISTED',
    pointer: '/body/ticketIds/{listedTicket}',
  },
  {
    id: 'RELS-11',
    when: (given) => given.resoldTicket >= 0,
    code: 'TICKET_RESOLD',
    pointer: '/body/ticketIds/{resoldTicket}',
  },
];
export type RenewalAdmissionInputs = {
  /** The home club has no such product. */
  readonly originUnknown: boolean;
  readonly originIsTarget: boolean;
  /** It is no dry run, and one with this product that is none is running or stopped. */
  readonly unfinished: boolean;
  /** It may reserve, and its reservations would end now or before: at its `reservedUntil`, or at the first kick-off. */
  readonly reservationOver: boolean;
  /** One of the product's fixtures is not scheduled. */
  readonly performanceClosed: boolean;
};
/** Whether a renewal run begins. */
export const renewalAdmission: readonly RefusalRow<RenewalAdmissionInputs>[] = [
  {
    id: 'RNAD-01',
    when: (given) => given.originUnknown,
    code: 'SEASON_PRODUCT_UNKNOWN',
    pointer: '/body/originProductId',
  },
  { id: 'RNAD-02', when: (given) => given.originIsTarget, code: 'ORIGIN_IS_TARGET', pointer: '/body/originProductId' },
  {
    id: 'RNAD-03',
    when: (given) => given.unfinished,
    code: 'RENEWAL_RUN_UNFINISHED',
    pointer: '/path/seasonProductId',
  },
  {
    id: 'RNAD-04',
    when: (given) => given.performanceClosed,
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/seasonProductId',
  },
  { id: 'RNAD-05', when: (given) => given.reservationOver, code: 'RESERVATION_OVER', pointer: '/body/reservedUntil' },
];
export type ResalePolicyInputs = {
  /** The mode is another than before, and a listing is listed or held. */
  readonly switchesWithListings: boolean;
  readonly minimumBasisPoints: number;
  readonly maximumBasisPoints: number;
  /** Both `opensAt` and `closesAt` are there, and it closes no later than it opens. */
  readonly windowEmpty: boolean;
  /** Listings are offered `from` a moment that is not said. */
  readonly dateMissing: boolean;
};
/** Whether a resale policy is set. */
export const resalePolicy: readonly RefusalRow<ResalePolicyInputs>[] = [
  { id: 'RPOL-01', when: (given) => given.switchesWithListings, code: 'MODE_SWITCH_BLOCKED', pointer: '/body/mode' },
  {
    id: 'RPOL-02',
    when: (given) => given.minimumBasisPoints > given.maximumBasisPoints,
    code: 'PRICE_RANGE_EMPTY',
    pointer: '/body/minimumPriceBasisPoints',
  },
  { id: 'RPOL-03', when: (given) => given.windowEmpty, code: 'RESALE_WINDOW_EMPTY', pointer: '/body/closesAt' },
  { id: 'RPOL-04', when: (given) => given.dateMissing, code: 'OFFER_DATE_MISSING', pointer: '/body/availability' },
];
export type ScanReversalInputs = {
  /** Nobody passed with this scan. */
  readonly notAdmitted: boolean;
  /** The ticket's holder passed again since. */
  readonly notLast: boolean;
};
/** Whether a scan is reversed. */
export const scanReversal: readonly RefusalRow<ScanReversalInputs>[] = [
  { id: 'SREV-01', when: (given) => given.notAdmitted, code: 'SCAN_NOT_ADMITTED', pointer: '/path/scanId' },
  { id: 'SREV-02', when: (given) => given.notLast, code: 'SCAN_NOT_LAST', pointer: '/path/scanId' },
];
export type SeasonConfirmationInputs = {
  /** One of its fixtures is not scheduled. */
  readonly performanceClosed: boolean;
};
/** Whether a reserved season ticket is sold. What its lifecycle says comes first. */
export const seasonConfirmation: readonly RefusalRow<SeasonConfirmationInputs>[] = [
  {
    id: 'SCNF-01',
    when: (given) => given.performanceClosed,
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/seasonTicketId',
  },
];
export type SeasonProductInputs = {
  /** The first contingent with an allocation that the home club does not sell from itself, from 0; -1 without one. */
  readonly foreignContingent: number;
  /** The contingents have other fixtures or one twice. */
  readonly performancesDiffer: boolean;
  /** It is a fixed seat without `quota` or with `quotas`, or another type the other way round. */
  readonly quotaMismatch: boolean;
  /** It is a predefined price without `prices`, or another type with them. */
  readonly pricesMismatch: boolean;
  /** A contingent's name, an allocation, the quota of a category or a price of category and price type stands twice. */
  readonly repeats: boolean;
  /** A price is in another currency than the price lists of the allocations. */
  readonly otherCurrency: boolean;
};
/** Whether a season ticket is put on sale. */
export const seasonProduct: readonly RefusalRow<SeasonProductInputs>[] = [
  {
    id: 'SPRD-01',
    when: (given) => given.foreignContingent >= 0,
    code: 'ALLOCATION_NOT_OWN',
    pointer: '/body/contingents/{foreignContingent}/allocationIds',
  },
  {
    id: 'SPRD-02',
    when: (given) => given.performancesDiffer,
    code: 'PERFORMANCES_DIFFER',
    pointer: '/body/contingents',
  },
  { id: 'SPRD-03', when: (given) => given.quotaMismatch, code: 'QUOTA_KIND_MISMATCH', pointer: '/body/quota' },
  { id: 'SPRD-04', when: (given) => given.pricesMismatch, code: 'PRICES_NOT_ASKED', pointer: '/body/prices' },
  { id: 'SPRD-05', when: (given) => given.otherCurrency, code: 'CURRENCY_MISMATCH', pointer: '/body/prices' },
  { id: 'SPRD-06', when: (given) => given.repeats, code: 'ENTRY_REPEATED', pointer: '/body' },
];
export type SeasonPurchaseInputs = {
  /** The product is not sold on the channel. */
  readonly channelClosed: boolean;
  readonly contingentUnknown: boolean;
  /** One of the fixtures is not scheduled. */
  readonly performanceClosed: boolean;
  /** The contingent has no seat of the category at the first performance; without a fixed seat, at the first of a physical configuration. */
  readonly categoryMissing: boolean;
  /** The first ticket whose price type has no price at a performance, from 0; -1 without one. */
  readonly unknownPriceType: number;
  /** Season tickets that are wanted. */
  readonly quantity: number;
  /** Season tickets that are left. */
  readonly quotaLeft: number;
  /** The first ticket that chooses a seat that is not of the contingent, of the category or of the kind that its price type is for, in a physical configuration that the product does not have, or twice in one; from 0, -1 without one. */
  readonly seatNotOffered: number;
  /** The first ticket that chooses a seat that is not free at all performances of its configuration, or twice, from 0; -1 without one. */
  readonly seatTaken: number;
  /** So many seats are not to be had, not even one at each performance. */
  readonly insufficient: boolean;
  /** Seats are to be had at each performance alone, and that is not accepted. */
  readonly seatPerPerformance: boolean;
  /** Minor units. */
  readonly expectedAmount: number;
  /** Minor units. */
  readonly totalAmount: number;
  readonly expectedCurrency: string;
  readonly currency: string;
};
/** Whether season tickets are sold. A quote tells by the same rows what stands in the way. */
export const seasonPurchase: readonly RefusalRow<SeasonPurchaseInputs>[] = [
  { id: 'SPUR-01', when: (given) => given.channelClosed, code: 'CHANNEL_NOT_ALLOWED', pointer: '/body/wish/channel' },
  {
    id: 'SPUR-02',
    when: (given) => given.contingentUnknown,
    code: 'CONTINGENT_UNKNOWN',
    pointer: '/body/wish/contingent',
  },
  {
    id: 'SPUR-03',
    when: (given) => given.performanceClosed,
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/seasonProductId',
  },
  {
    id: 'SPUR-04',
    when: (given) => given.categoryMissing,
    code: 'CATEGORY_NOT_OFFERED',
    pointer: '/body/wish/priceBandId',
  },
  {
    id: 'SPUR-05',
    when: (given) => given.unknownPriceType >= 0,
    code: 'PRICE_TYPE_NOT_OFFERED',
    pointer: '/body/wish/tickets/{unknownPriceType}/priceTypeId',
  },
  {
    id: 'SPUR-06',
    when: (given) => given.quantity > given.quotaLeft,
    code: 'SEASON_QUOTA_EXCEEDED',
    pointer: '/body/wish/tickets',
  },
  {
    id: 'SPUR-07',
    when: (given) => given.seatNotOffered >= 0,
    code: 'SEAT_NOT_OFFERED',
    pointer: '/body/wish/tickets/{seatNotOffered}/seats',
  },
  {
    id: 'SPUR-08',
    when: (given) => given.seatTaken >= 0,
    code: 'SEAT_TAKEN',
    pointer: '/body/wish/tickets/{seatTaken}/seats',
  },
  {
    id: 'SPUR-09',
    when: (given) => given.insufficient,
    code: 'INSUFFICIENT_AVAILABILITY',
    pointer: '/body/wish/tickets',
  },
  {
    id: 'SPUR-10',
    when: (given) => given.seatPerPerformance,
    code: 'SEAT_PER_PERFORMANCE',
    pointer: '/body/acceptSeatPerPerformance',
  },
  {
    id: 'SPUR-11',
    when: (given) => given.expectedAmount !== given.totalAmount,
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/amount',
  },
  {
    id: 'SPUR-12',
    when: (given) => given.expectedCurrency !== given.currency,
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/currency',
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
export type PriceTypeOfferInputs = {
  /** The price type is sold for released seats. */
  readonly onChannel: boolean;
  /** The price list has a price for it in the seat's price band. */
  readonly priced: boolean;
  /** It is for seats of this kind, and for somebody who need not be accompanied. */
  readonly fitting: boolean;
  /** The policy allows a lower price than the original one. */
  readonly lowerPrice: boolean;
  /** Minor units, by today's price list; -1 without a price. */
  readonly price: number;
  /** Minor units, what the ticket was sold at. */
  readonly originalPrice: number;
};
export const priceTypeOfferConditions = {
  onChannel: (given: PriceTypeOfferInputs) => given.onChannel,
  priced: (given: PriceTypeOfferInputs) => given.priced,
  fitting: (given: PriceTypeOfferInputs) => given.fitting,
  lowerPrice: (given: PriceTypeOfferInputs) => given.lowerPrice,
  reaches: (given: PriceTypeOfferInputs) => given.price >= given.originalPrice,
};
export type PriceTypeOfferOutcome = 'offered' | 'notOffered';
/** Whether a released seat is offered at a price type. By today's policy and price list; fees stand outside of the comparison. */
export const priceTypeOffer: readonly ChoiceRow<keyof typeof priceTypeOfferConditions, PriceTypeOfferOutcome>[] = [
  { id: 'OFFR-01', when: { onChannel: 'N' }, notAll: [], outcome: 'notOffered' },
  { id: 'OFFR-02', when: { onChannel: 'Y', priced: 'N' }, notAll: [], outcome: 'notOffered' },
  { id: 'OFFR-03', when: { onChannel: 'Y', priced: 'Y', fitting: 'N' }, notAll: [], outcome: 'notOffered' },
  {
    id: 'OFFR-04',
    when: { onChannel: 'Y', priced: 'Y', fitting: 'Y', lowerPrice: 'Y' },
    notAll: [],
    outcome: 'offered',
  },
  {
    id: 'OFFR-05',
    when: { onChannel: 'Y', priced: 'Y', fitting: 'Y', lowerPrice: 'N', reaches: 'Y' },
    notAll: [],
    outcome: 'offered',
  },
  {
    id: 'OFFR-06',
    when: { onChannel: 'Y', priced: 'Y', fitting: 'Y', lowerPrice: 'N', reaches: 'N' },
    notAll: [],
    outcome: 'notOffered',
  },
];
export type RenewalPlacingInputs = {
  /** The run's `createReservation`. */
  readonly mode: string;
  /** A payment of the contact would fail. */
  readonly paymentFails: boolean;
  /** It is not known where to send to. */
  readonly shipmentMissing: boolean;
};
export const renewalPlacingConditions = {
  always: (given: RenewalPlacingInputs) => given.mode === 'always',
  never: (given: RenewalPlacingInputs) => given.mode === 'never',
  paymentFails: (given: RenewalPlacingInputs) => given.paymentFails,
  shipmentMissing: (given: RenewalPlacingInputs) => given.shipmentMissing,
};
export type RenewalPlacingOutcome = 'order' | 'reservation' | 'nothing';
/** What a season ticket that has its seats is renewed as. */
export const renewalPlacing: readonly ChoiceRow<keyof typeof renewalPlacingConditions, RenewalPlacingOutcome>[] = [
  { id: 'RPLC-01', when: { always: 'Y' }, notAll: [], outcome: 'reservation' },
  { id: 'RPLC-02', when: { never: 'Y', paymentFails: 'N', shipmentMissing: 'N' }, notAll: [], outcome: 'order' },
  { id: 'RPLC-03', when: { never: 'Y', paymentFails: 'Y' }, notAll: [], outcome: 'nothing' },
  { id: 'RPLC-04', when: { never: 'Y', paymentFails: 'N', shipmentMissing: 'Y' }, notAll: [], outcome: 'nothing' },
  {
    id: 'RPLC-05',
    when: { always: 'N', never: 'N', paymentFails: 'N', shipmentMissing: 'N' },
    notAll: [],
    outcome: 'order',
  },
  { id: 'RPLC-06', when: { always: 'N', never: 'N', paymentFails: 'Y' }, notAll: [], outcome: 'reservation' },
  {
    id: 'RPLC-07',
    when: { always: 'N', never: 'N', paymentFails: 'N', shipmentMissing: 'Y' },
    notAll: [],
    outcome: 'reservation',
  },
];
export type RenewalInputs = {
  /** The season ticket had performances in the same physical configuration. */
  readonly sameConfiguration: boolean;
  /** The configuration has a seat with the area, row and number of the origin seat, of the kind that the price type is for. */
  readonly seatFound: boolean;
  /** That seat is free at all performances of the configuration. */
  readonly seatAvailable: boolean;
  /** Its category at the first of them; empty where no seat is found. */
  readonly seatCategory: string;
  /** The category that the origin seat had in the season before. */
  readonly originCategory: string;
  /** The contact has a preferred seat in the configuration that is still there, of the kind that the price type is for. */
  readonly preferredKnown: boolean;
  /** It is free at all performances of the configuration. */
  readonly preferredAvailable: boolean;
  /** Its category at the first of them; empty without one. */
  readonly preferredCategory: string;
  /** Seats that the search for the best seat finds in the origin seat's category. */
  readonly freeInCategory: number;
};
export const renewalConditions = {
  sameConfiguration: (given: RenewalInputs) => given.sameConfiguration,
  found: (given: RenewalInputs) => given.seatFound,
  available: (given: RenewalInputs) => given.seatAvailable,
  sameCategory: (given: RenewalInputs) => given.seatCategory === given.originCategory,
  preferred: (given: RenewalInputs) => given.preferredKnown,
  preferredAvailable: (given: RenewalInputs) => given.preferredAvailable,
  preferredSameCategory: (given: RenewalInputs) => given.preferredCategory === given.originCategory,
  bestSeat: (given: RenewalInputs) => given.freeInCategory > 0,
};
export type RenewalOutcome = 'keepSeat' | 'samePlace' | 'preferredSeat' | 'bestSeat' | 'contactHolder' | 'noSeat';
/** Which seat a season ticket with a fixed seat is renewed with in one physical configuration of the new season, if with any. */
export const renewal: readonly ChoiceRow<keyof typeof renewalConditions, RenewalOutcome>[] = [
  {
    id: 'RNWL-01',
    when: { sameConfiguration: 'Y', available: 'Y', sameCategory: 'Y' },
    notAll: [],
    outcome: 'keepSeat',
  },
  { id: 'RNWL-02', when: { sameConfiguration: 'Y' }, notAll: ['available', 'sameCategory'], outcome: 'contactHolder' },
  { id: 'RNWL-03', when: { sameConfiguration: 'N', found: 'Y', available: 'Y' }, notAll: [], outcome: 'samePlace' },
  {
    id: 'RNWL-04',
    when: {
      sameConfiguration: 'N',
      found: 'Y',
      available: 'N',
      preferred: 'Y',
      preferredAvailable: 'Y',
      preferredSameCategory: 'Y',
    },
    notAll: [],
    outcome: 'preferredSeat',
  },
  {
    id: 'RNWL-05',
    when: { sameConfiguration: 'N', found: 'Y', available: 'N', preferred: 'Y', bestSeat: 'Y' },
    notAll: ['preferredAvailable', 'preferredSameCategory'],
    outcome: 'bestSeat',
  },
  {
    id: 'RNWL-06',
    when: { sameConfiguration: 'N', found: 'Y', available: 'N', preferred: 'Y', bestSeat: 'N' },
    notAll: ['preferredAvailable', 'preferredSameCategory'],
    outcome: 'noSeat',
  },
  {
    id: 'RNWL-07',
    when: { sameConfiguration: 'N', found: 'Y', available: 'N', preferred: 'N', bestSeat: 'Y' },
    notAll: [],
    outcome: 'bestSeat',
  },
  {
    id: 'RNWL-08',
    when: { sameConfiguration: 'N', found: 'Y', available: 'N', preferred: 'N', bestSeat: 'N' },
    notAll: [],
    outcome: 'noSeat',
  },
  {
    id: 'RNWL-09',
    when: { sameConfiguration: 'N', found: 'N', preferred: 'Y', preferredAvailable: 'Y', preferredSameCategory: 'Y' },
    notAll: [],
    outcome: 'preferredSeat',
  },
  {
    id: 'RNWL-10',
    when: { sameConfiguration: 'N', found: 'N', preferred: 'Y', bestSeat: 'Y' },
    notAll: ['preferredAvailable', 'preferredSameCategory'],
    outcome: 'bestSeat',
  },
  {
    id: 'RNWL-11',
    when: { sameConfiguration: 'N', found: 'N', preferred: 'Y', bestSeat: 'N' },
    notAll: ['preferredAvailable', 'preferredSameCategory'],
    outcome: 'noSeat',
  },
  {
    id: 'RNWL-12',
    when: { sameConfiguration: 'N', found: 'N', preferred: 'N', bestSeat: 'Y' },
    notAll: [],
    outcome: 'bestSeat',
  },
  {
    id: 'RNWL-13',
    when: { sameConfiguration: 'N', found: 'N', preferred: 'N', bestSeat: 'N' },
    notAll: [],
    outcome: 'noSeat',
  },
];
export type ResalePayoutInputs = {
  /** The mode is marketplace. */
  readonly marketplace: boolean;
  /** The policy pays out the original price. */
  readonly original: boolean;
  /** Minor units, what the ticket was sold at. */
  readonly originalPrice: number;
  /** Minor units, what the buyer paid without the fee. */
  readonly newPrice: number;
};
export const resalePayoutConditions = {
  marketplace: (given: ResalePayoutInputs) => given.marketplace,
  original: (given: ResalePayoutInputs) => given.original,
  less: (given: ResalePayoutInputs) => given.newPrice < given.originalPrice,
};
export type ResalePayoutOutcome = 'chosenPrice' | 'originalPrice' | 'newPrice';
/** What is paid out for a sold listing, before the fee. */
export const resalePayout: readonly ChoiceRow<keyof typeof resalePayoutConditions, ResalePayoutOutcome>[] = [
  { id: 'PAYO-01', when: { marketplace: 'Y' }, notAll: [], outcome: 'chosenPrice' },
  { id: 'PAYO-02', when: { marketplace: 'N', original: 'Y' }, notAll: [], outcome: 'originalPrice' },
  { id: 'PAYO-03', when: { marketplace: 'N', original: 'N', less: 'Y' }, notAll: [], outcome: 'newPrice' },
  { id: 'PAYO-04', when: { marketplace: 'N', original: 'N', less: 'N' }, notAll: [], outcome: 'originalPrice' },
];
export type ResalePriceTypeInputs = {
  /** The ticket comes out of a season ticket. */
  readonly seasonTicket: boolean;
  /** The policy forces a price type on those. */
  readonly force: boolean;
  /** The fixture names it. */
  readonly fixtureNames: boolean;
  /** Its competition names it. */
  readonly competitionNames: boolean;
};
export const resalePriceTypeConditions = {
  seasonTicket: (given: ResalePriceTypeInputs) => given.seasonTicket,
  force: (given: ResalePriceTypeInputs) => given.force,
  fixtureNames: (given: ResalePriceTypeInputs) => given.fixtureNames,
  competitionNames: (given: ResalePriceTypeInputs) => given.competitionNames,
};
export type ResalePriceTypeOutcome = 'own' | 'fixtures' | 'competitions' | 'none';
/** At which price type a ticket is sold on in a marketplace. */
export const resalePriceType: readonly ChoiceRow<keyof typeof resalePriceTypeConditions, ResalePriceTypeOutcome>[] = [
  { id: 'RTYP-01', when: { seasonTicket: 'N' }, notAll: [], outcome: 'own' },
  { id: 'RTYP-02', when: { seasonTicket: 'Y', force: 'N' }, notAll: [], outcome: 'own' },
  { id: 'RTYP-03', when: { seasonTicket: 'Y', force: 'Y', fixtureNames: 'Y' }, notAll: [], outcome: 'fixtures' },
  {
    id: 'RTYP-04',
    when: { seasonTicket: 'Y', force: 'Y', fixtureNames: 'N', competitionNames: 'Y' },
    notAll: [],
    outcome: 'competitions',
  },
  {
    id: 'RTYP-05',
    when: { seasonTicket: 'Y', force: 'Y', fixtureNames: 'N', competitionNames: 'N' },
    notAll: [],
    outcome: 'none',
  },
];
export type ScanFindingInputs = {
  /** The payload is one that the Issuer signed, with the code of the moment where it rotates. */
  readonly known: boolean;
  /** The payload is for the fixture of the scan. */
  readonly sameFixture: boolean;
  /** The barcode is void: voided, cancelled or replaced by another. */
  readonly voided: boolean;
  /** The barcode is active. */
  readonly active: boolean;
  /** The direction is in. */
  readonly entering: boolean;
  /** The ticket's holder is in the ground. */
  readonly inside: boolean;
};
export const scanFindingConditions = {
  known: (given: ScanFindingInputs) => given.known,
  sameFixture: (given: ScanFindingInputs) => given.sameFixture,
  voided: (given: ScanFindingInputs) => given.voided,
  active: (given: ScanFindingInputs) => given.active,
  entering: (given: ScanFindingInputs) => given.entering,
  inside: (given: ScanFindingInputs) => given.inside,
};
export type ScanFindingOutcome =
  'ok' | 'unknownBarcode' | 'otherFixture' | 'voided' | 'inactive' | 'alreadyIn' | 'notIn';
/** What a scan comes to. Online that decides; a gate that was offline has decided already, and this says whether it was right. */
export const scanFinding: readonly ChoiceRow<keyof typeof scanFindingConditions, ScanFindingOutcome>[] = [
  { id: 'SCAN-01', when: { known: 'N' }, notAll: [], outcome: 'unknownBarcode' },
  { id: 'SCAN-02', when: { known: 'Y', sameFixture: 'N' }, notAll: [], outcome: 'otherFixture' },
  { id: 'SCAN-03', when: { known: 'Y', sameFixture: 'Y', voided: 'Y', entering: 'Y' }, notAll: [], outcome: 'voided' },
  {
    id: 'SCAN-04',
    when: { known: 'Y', sameFixture: 'Y', voided: 'N', active: 'N', entering: 'Y' },
    notAll: [],
    outcome: 'inactive',
  },
  {
    id: 'SCAN-05',
    when: { known: 'Y', sameFixture: 'Y', voided: 'N', active: 'Y', entering: 'Y', inside: 'N' },
    notAll: [],
    outcome: 'ok',
  },
  {
    id: 'SCAN-06',
    when: { known: 'Y', sameFixture: 'Y', voided: 'N', active: 'Y', entering: 'Y', inside: 'Y' },
    notAll: [],
    outcome: 'alreadyIn',
  },
  { id: 'SCAN-07', when: { known: 'Y', sameFixture: 'Y', entering: 'N', inside: 'Y' }, notAll: [], outcome: 'ok' },
  { id: 'SCAN-08', when: { known: 'Y', sameFixture: 'Y', entering: 'N', inside: 'N' }, notAll: [], outcome: 'notIn' },
];
