// Generated from openapi/v1/decisions/access-list-report.yaml, openapi/v1/decisions/barcode-activation.yaml, openapi/v1/decisions/barcode-reissue.yaml, openapi/v1/decisions/cancellation-confirm.yaml, openapi/v1/decisions/cancellation-quote.yaml, openapi/v1/decisions/clock-move.yaml, openapi/v1/decisions/confirm.yaml, openapi/v1/decisions/deliverable-access.yaml, openapi/v1/decisions/exchange-confirm.yaml, openapi/v1/decisions/exchange-quote.yaml, openapi/v1/decisions/hold-admission.yaml, openapi/v1/decisions/hold-check.yaml, openapi/v1/decisions/hold-extension.yaml, openapi/v1/decisions/holder-setting.yaml, openapi/v1/decisions/item-release.yaml, openapi/v1/decisions/release.yaml, openapi/v1/decisions/scan-reversal.yaml, openapi/v1/decisions/webhook-admission.yaml, openapi/v1/decisions/scan-finding.yaml: change it there, then run `npm run generate`.

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
};
/** Whether a Seller's activation lets a barcode be admitted. */
export const barcodeActivation: readonly RefusalRow<BarcodeActivationInputs>[] = [
  { id: 'BACT-01', when: (given) => given.stoppedByIssuer, code: 'BARCODE_STOPPED', pointer: '/path/ticketId' },
  { id: 'BACT-02', when: (given) => given.notYetActive, code: 'BARCODE_NOT_YET_ACTIVE', pointer: '/path/ticketId' },
];
export type BarcodeReissueInputs = {
  /** The ticket's holder was admitted. */
  readonly ticketRedeemed: boolean;
};
/** Whether a ticket is given another barcode. */
export const barcodeReissue: readonly RefusalRow<BarcodeReissueInputs>[] = [
  { id: 'BREI-01', when: (given) => given.ticketRedeemed, code: 'TICKET_REDEEMED', pointer: '/path/ticketId' },
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
};
/** Whether a deliverable is handed out. */
export const deliverableAccess: readonly RefusalRow<DeliverableAccessInputs>[] = [
  { id: 'DELV-01', when: (given) => given.ticketVoided, code: 'TICKET_VOIDED', pointer: '/path/ticketId' },
  { id: 'DELV-02', when: (given) => given.ticketCancelled, code: 'TICKET_CANCELLED', pointer: '/path/ticketId' },
  { id: 'DELV-04', when: (given) => given.ticketReleased, code: 'TICKET_RELEASED', pointer: '/path/ticketId' },
  { id: 'DELV-05', when: (given) => given.ticketExchanged, code: 'TICKET_EXCHANGED', pointer: '/path/ticketId' },
  { id: 'DELV-03', when: (given) => given.holderMissing, code: 'HOLDER_FIELD_MISSING', pointer: '/path/ticketId' },
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
