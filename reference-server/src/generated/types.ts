// Generated from openapi/v1: change it there, then run `npm run generate`.

import type { components } from './schemas.ts';
type Schemas = components['schemas'];
type Headers = Readonly<Record<string, string>>;
export type AccessEntry = Schemas['AccessEntry'];
export type AccessList = Schemas['AccessList'];
export type AccessListKind = Schemas['AccessListKind'];
export type AccessListReport = Schemas['AccessListReport'];
export type AccessListReportRequest = Schemas['AccessListReportRequest'];
export type Allocation = Schemas['Allocation'];
export type AllocationAgreed = Schemas['AllocationAgreed'];
export type AllocationArea = Schemas['AllocationArea'];
export type AllocationLimits = Schemas['AllocationLimits'];
export type AllocationList = Schemas['AllocationList'];
export type AllocationReduced = Schemas['AllocationReduced'];
export type AllocationReference = Schemas['AllocationReference'];
export type AllocationState = Schemas['AllocationState'];
export type Area = Schemas['Area'];
export type AreaAvailability = Schemas['AreaAvailability'];
export type Availability = Schemas['Availability'];
export type Barcode = Schemas['Barcode'];
export type BarcodeChange = Schemas['BarcodeChange'];
export type BarcodeChangeRequest = Schemas['BarcodeChangeRequest'];
export type BarcodeChanged = Schemas['BarcodeChanged'];
export type BarcodeKey = Schemas['BarcodeKey'];
export type BarcodeKeys = Schemas['BarcodeKeys'];
export type BarcodeKind = Schemas['BarcodeKind'];
export type BarcodeMinted = Schemas['BarcodeMinted'];
export type BarcodeParty = Schemas['BarcodeParty'];
export type BarcodeReason = Schemas['BarcodeReason'];
export type BarcodeReference = Schemas['BarcodeReference'];
export type BarcodeReissued = Schemas['BarcodeReissued'];
export type BarcodeRequested = Schemas['BarcodeRequested'];
export type BarcodeState = Schemas['BarcodeState'];
export type BarcodeStop = Schemas['BarcodeStop'];
export type BarcodeTerms = Schemas['BarcodeTerms'];
export type Binary = Schemas['Binary'];
export type Cancellation = Schemas['Cancellation'];
export type CancellationConfirmation = Schemas['CancellationConfirmation'];
export type CancellationConfirmed = Schemas['CancellationConfirmed'];
export type CancellationItem = Schemas['CancellationItem'];
export type CancellationQuoted = Schemas['CancellationQuoted'];
export type CancellationReason = Schemas['CancellationReason'];
export type CancellationReference = Schemas['CancellationReference'];
export type CancellationRequest = Schemas['CancellationRequest'];
export type CancellationState = Schemas['CancellationState'];
export type CancellationTerms = Schemas['CancellationTerms'];
export type CancelledSeat = Schemas['CancelledSeat'];
export type Capabilities = Schemas['Capabilities'];
export type ChosenSeat = Schemas['ChosenSeat'];
export type ClockDeclaration = Schemas['ClockDeclaration'];
export type ClockRequest = Schemas['ClockRequest'];
export type Competition = Schemas['Competition'];
export type Compromise = Schemas['Compromise'];
export type ContactStanding = Schemas['ContactStanding'];
export type ContactStandingRequest = Schemas['ContactStandingRequest'];
export type ContingentRequest = Schemas['ContingentRequest'];
export type CreateReservation = Schemas['CreateReservation'];
export type Deliverable = Schemas['Deliverable'];
export type DeliverableKind = Schemas['DeliverableKind'];
export type DeliverableLink = Schemas['DeliverableLink'];
export type DeliverableList = Schemas['DeliverableList'];
export type Delivery = Schemas['Delivery'];
export type DeliveryChannel = Schemas['DeliveryChannel'];
export type DeliveryFailure = Schemas['DeliveryFailure'];
export type DeliveryList = Schemas['DeliveryList'];
export type DeliveryReported = Schemas['DeliveryReported'];
export type DeliveryRequest = Schemas['DeliveryRequest'];
export type DeliveryState = Schemas['DeliveryState'];
export type Eligibility = Schemas['Eligibility'];
export type ErasureCause = Schemas['ErasureCause'];
export type Event = Schemas['Event'];
export type EventList = Schemas['EventList'];
export type EventStream = Schemas['EventStream'];
export type Exchange = Schemas['Exchange'];
export type ExchangeConfirmation = Schemas['ExchangeConfirmation'];
export type ExchangeConfirmed = Schemas['ExchangeConfirmed'];
export type ExchangeItem = Schemas['ExchangeItem'];
export type ExchangeQuoted = Schemas['ExchangeQuoted'];
export type ExchangeReference = Schemas['ExchangeReference'];
export type ExchangeRequest = Schemas['ExchangeRequest'];
export type ExchangeState = Schemas['ExchangeState'];
export type ExpectedDifference = Schemas['ExpectedDifference'];
export type ExpectedMoney = Schemas['ExpectedMoney'];
export type ExpectedPayout = Schemas['ExpectedPayout'];
export type ExtendHoldRequest = Schemas['ExtendHoldRequest'];
export type Fixture = Schemas['Fixture'];
export type FixtureChanged = Schemas['FixtureChanged'];
export type FixtureList = Schemas['FixtureList'];
export type FixtureStatus = Schemas['FixtureStatus'];
export type GateListApplied = Schemas['GateListApplied'];
export type Health = Schemas['Health'];
export type HealthStatus = Schemas['HealthStatus'];
export type HeldSeat = Schemas['HeldSeat'];
export type Hold = Schemas['Hold'];
export type HoldChecked = Schemas['HoldChecked'];
export type HoldExtended = Schemas['HoldExtended'];
export type HoldGroup = Schemas['HoldGroup'];
export type HoldItem = Schemas['HoldItem'];
export type HoldItemsReleased = Schemas['HoldItemsReleased'];
export type HoldPlaced = Schemas['HoldPlaced'];
export type HoldReference = Schemas['HoldReference'];
export type HoldReplaced = Schemas['HoldReplaced'];
export type HoldRequest = Schemas['HoldRequest'];
export type HoldState = Schemas['HoldState'];
export type Holder = Schemas['Holder'];
export type HolderChanged = Schemas['HolderChanged'];
export type HolderErased = Schemas['HolderErased'];
export type HolderField = Schemas['HolderField'];
export type HolderFieldName = Schemas['HolderFieldName'];
export type HolderRequest = Schemas['HolderRequest'];
export type Id = Schemas['Id'];
export type Instant = Schemas['Instant'];
export type LayoutSeat = Schemas['LayoutSeat'];
export type Limits = Schemas['Limits'];
export type Listing = Schemas['Listing'];
export type ListingCreated = Schemas['ListingCreated'];
export type ListingHoldRequest = Schemas['ListingHoldRequest'];
export type ListingList = Schemas['ListingList'];
export type ListingObstacle = Schemas['ListingObstacle'];
export type ListingOffer = Schemas['ListingOffer'];
export type ListingReference = Schemas['ListingReference'];
export type ListingRequest = Schemas['ListingRequest'];
export type ListingSale = Schemas['ListingSale'];
export type ListingSold = Schemas['ListingSold'];
export type ListingState = Schemas['ListingState'];
export type ListingWithdrawn = Schemas['ListingWithdrawn'];
export type ListingsWithdrawn = Schemas['ListingsWithdrawn'];
export type Markup = Schemas['Markup'];
export type Money = Schemas['Money'];
export type NextCursor = Schemas['NextCursor'];
export type Order = Schemas['Order'];
export type OrderConfirmed = Schemas['OrderConfirmed'];
export type OrderItem = Schemas['OrderItem'];
export type OrderItemState = Schemas['OrderItemState'];
export type OrderList = Schemas['OrderList'];
export type OrderRequest = Schemas['OrderRequest'];
export type OrderState = Schemas['OrderState'];
export type PaymentStanding = Schemas['PaymentStanding'];
export type Payout = Schemas['Payout'];
export type PayoutRule = Schemas['PayoutRule'];
export type PreferredSeat = Schemas['PreferredSeat'];
export type PreferredSeatList = Schemas['PreferredSeatList'];
export type PreferredSeatReference = Schemas['PreferredSeatReference'];
export type PreferredSeatStored = Schemas['PreferredSeatStored'];
export type Price = Schemas['Price'];
export type PriceBand = Schemas['PriceBand'];
export type PriceList = Schemas['PriceList'];
export type PriceListChanged = Schemas['PriceListChanged'];
export type PriceType = Schemas['PriceType'];
export type PriceTypeResale = Schemas['PriceTypeResale'];
export type Problem = Schemas['Problem'];
export type Release = Schemas['Release'];
export type ReleaseHoldItemsRequest = Schemas['ReleaseHoldItemsRequest'];
export type ReleaseRequest = Schemas['ReleaseRequest'];
export type RenewStrategy = Schemas['RenewStrategy'];
export type RenewalAction = Schemas['RenewalAction'];
export type RenewalAdvance = Schemas['RenewalAdvance'];
export type RenewalPortion = Schemas['RenewalPortion'];
export type RenewalProgress = Schemas['RenewalProgress'];
export type RenewalReason = Schemas['RenewalReason'];
export type RenewalResult = Schemas['RenewalResult'];
export type RenewalResultList = Schemas['RenewalResultList'];
export type RenewalRun = Schemas['RenewalRun'];
export type RenewalRunAdvanced = Schemas['RenewalRunAdvanced'];
export type RenewalRunReference = Schemas['RenewalRunReference'];
export type RenewalRunRequest = Schemas['RenewalRunRequest'];
export type RenewalRunStarted = Schemas['RenewalRunStarted'];
export type RenewalRunState = Schemas['RenewalRunState'];
export type RenewalSeat = Schemas['RenewalSeat'];
export type ReplaceHoldItemsRequest = Schemas['ReplaceHoldItemsRequest'];
export type ReplayRequest = Schemas['ReplayRequest'];
export type ResaleAvailability = Schemas['ResaleAvailability'];
export type ResaleAvailabilityRequest = Schemas['ResaleAvailabilityRequest'];
export type ResaleMode = Schemas['ResaleMode'];
export type ResalePolicy = Schemas['ResalePolicy'];
export type ResalePolicyChanged = Schemas['ResalePolicyChanged'];
export type ResalePolicyRequest = Schemas['ResalePolicyRequest'];
export type ResaleTerms = Schemas['ResaleTerms'];
export type RetryAdvice = Schemas['RetryAdvice'];
export type SaleWindow = Schemas['SaleWindow'];
export type SalesLine = Schemas['SalesLine'];
export type SalesSummary = Schemas['SalesSummary'];
export type Scan = Schemas['Scan'];
export type ScanBatch = Schemas['ScanBatch'];
export type ScanBatchRequest = Schemas['ScanBatchRequest'];
export type ScanDirection = Schemas['ScanDirection'];
export type ScanFinding = Schemas['ScanFinding'];
export type ScanList = Schemas['ScanList'];
export type ScanMode = Schemas['ScanMode'];
export type ScanOutcome = Schemas['ScanOutcome'];
export type ScanRecorded = Schemas['ScanRecorded'];
export type ScanRequest = Schemas['ScanRequest'];
export type ScanReversed = Schemas['ScanReversed'];
export type ScanState = Schemas['ScanState'];
export type SeasonChannel = Schemas['SeasonChannel'];
export type SeasonContingent = Schemas['SeasonContingent'];
export type SeasonOffer = Schemas['SeasonOffer'];
export type SeasonPerformance = Schemas['SeasonPerformance'];
export type SeasonPrice = Schemas['SeasonPrice'];
export type SeasonPriceRequest = Schemas['SeasonPriceRequest'];
export type SeasonProduct = Schemas['SeasonProduct'];
export type SeasonProductCreated = Schemas['SeasonProductCreated'];
export type SeasonProductList = Schemas['SeasonProductList'];
export type SeasonProductOpened = Schemas['SeasonProductOpened'];
export type SeasonProductRequest = Schemas['SeasonProductRequest'];
export type SeasonProductType = Schemas['SeasonProductType'];
export type SeasonPurchase = Schemas['SeasonPurchase'];
export type SeasonPurchaseRequest = Schemas['SeasonPurchaseRequest'];
export type SeasonQuota = Schemas['SeasonQuota'];
export type SeasonQuotaRequest = Schemas['SeasonQuotaRequest'];
export type SeasonQuote = Schemas['SeasonQuote'];
export type SeasonSeat = Schemas['SeasonSeat'];
export type SeasonSeatChoice = Schemas['SeasonSeatChoice'];
export type SeasonTicket = Schemas['SeasonTicket'];
export type SeasonTicketConfirmed = Schemas['SeasonTicketConfirmed'];
export type SeasonTicketList = Schemas['SeasonTicketList'];
export type SeasonTicketPlaced = Schemas['SeasonTicketPlaced'];
export type SeasonTicketReference = Schemas['SeasonTicketReference'];
export type SeasonTicketRule = Schemas['SeasonTicketRule'];
export type SeasonTicketState = Schemas['SeasonTicketState'];
export type SeasonTicketWish = Schemas['SeasonTicketWish'];
export type SeasonWish = Schemas['SeasonWish'];
export type Seat = Schemas['Seat'];
export type SeatChoice = Schemas['SeatChoice'];
export type SeatKind = Schemas['SeatKind'];
export type SeatOutcome = Schemas['SeatOutcome'];
export type SeatReleasePayout = Schemas['SeatReleasePayout'];
export type Selection = Schemas['Selection'];
export type SelectionItem = Schemas['SelectionItem'];
export type ShipmentStanding = Schemas['ShipmentStanding'];
export type SignedMoney = Schemas['SignedMoney'];
export type SimulatedAction = Schemas['SimulatedAction'];
export type SimulatedAnswer = Schemas['SimulatedAnswer'];
export type SimulatedBarcodeStop = Schemas['SimulatedBarcodeStop'];
export type SimulatedFixtureChange = Schemas['SimulatedFixtureChange'];
export type SimulatedPriceChange = Schemas['SimulatedPriceChange'];
export type SimulatedReduction = Schemas['SimulatedReduction'];
export type SimulatedSuspension = Schemas['SimulatedSuspension'];
export type SimulationDone = Schemas['SimulationDone'];
export type SoldSeat = Schemas['SoldSeat'];
export type Statement = Schemas['Statement'];
export type StatementKind = Schemas['StatementKind'];
export type StatementLine = Schemas['StatementLine'];
export type StatementSum = Schemas['StatementSum'];
export type Symbology = Schemas['Symbology'];
export type Ticket = Schemas['Ticket'];
export type TicketDelivery = Schemas['TicketDelivery'];
export type TicketDeliveryRequest = Schemas['TicketDeliveryRequest'];
export type TicketHolder = Schemas['TicketHolder'];
export type TicketList = Schemas['TicketList'];
export type TicketState = Schemas['TicketState'];
export type TicketVoided = Schemas['TicketVoided'];
export type TicketsReleased = Schemas['TicketsReleased'];
export type TimeBudgets = Schemas['TimeBudgets'];
export type Venue = Schemas['Venue'];
export type Version = Schemas['Version'];
export type VersionList = Schemas['VersionList'];
export type VersionStatus = Schemas['VersionStatus'];
export type Webhook = Schemas['Webhook'];
export type WebhookCreated = Schemas['WebhookCreated'];
export type WebhookKey = Schemas['WebhookKey'];
export type WebhookLimits = Schemas['WebhookLimits'];
export type WebhookList = Schemas['WebhookList'];
export type WebhookReference = Schemas['WebhookReference'];
export type WebhookRequest = Schemas['WebhookRequest'];
export type WebhookSecretRotated = Schemas['WebhookSecretRotated'];
export type WebhookState = Schemas['WebhookState'];
export type WebhookStopReason = Schemas['WebhookStopReason'];
export type WebhookStopped = Schemas['WebhookStopped'];
export type WebhookUrl = Schemas['WebhookUrl'];
export type WebhookWithSecret = Schemas['WebhookWithSecret'];
export type WellKnown = Schemas['WellKnown'];
export type World = Schemas['World'];
export type WorldAllocations = Schemas['WorldAllocations'];
export type WorldClient = Schemas['WorldClient'];
export type WorldClock = Schemas['WorldClock'];
export type WorldCriteria = Schemas['WorldCriteria'];
export type WorldOrganisations = Schemas['WorldOrganisations'];
export type WorldRequest = Schemas['WorldRequest'];
export type WorldTokens = Schemas['WorldTokens'];
export type GetWellKnownInput = { path: {}; query: {}; headers: {}; body: undefined };
export type GetCapabilitiesInput = { path: {}; query: {}; headers: {}; body: undefined };
export type ListVersionsInput = { path: {}; query: {}; headers: {}; body: undefined };
export type GetHealthInput = { path: {}; query: {}; headers: {}; body: undefined };
export type ListFixturesInput = {
  path: {};
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type GetFixtureInput = {
  path: { fixtureId: components['parameters']['FixtureId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type GetVenueInput = {
  path: { venueId: components['parameters']['VenueId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ListAllocationsInput = {
  path: {};
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type GetAllocationInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type GetPriceListInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type GetAvailabilityInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type CreateHoldInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: HoldRequest;
};
export type GetHoldInput = {
  path: { holdId: components['parameters']['HoldId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ReleaseHoldInput = {
  path: { holdId: components['parameters']['HoldId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ExtendHoldInput = {
  path: { holdId: components['parameters']['HoldId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ExtendHoldRequest;
};
export type ReplaceHoldItemsInput = {
  path: { holdId: components['parameters']['HoldId'] };
  query: {};
  headers: {
    'idempotency-key': components['parameters']['IdempotencyKey'];
    'if-match'?: components['parameters']['IfMatch'];
  };
  body: ReplaceHoldItemsRequest;
};
export type ReleaseHoldItemsInput = {
  path: { holdId: components['parameters']['HoldId'] };
  query: {};
  headers: {
    'idempotency-key': components['parameters']['IdempotencyKey'];
    'if-match'?: components['parameters']['IfMatch'];
  };
  body: ReleaseHoldItemsRequest;
};
export type CheckHoldInput = {
  path: { holdId: components['parameters']['HoldId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type ListOrdersInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type ConfirmOrderInput = {
  path: {
    allocationId: components['parameters']['AllocationId'];
    clientOrderId: components['parameters']['ClientOrderId'];
  };
  query: {};
  headers: {};
  body: OrderRequest;
};
export type GetOrderInput = {
  path: {
    allocationId: components['parameters']['AllocationId'];
    clientOrderId: components['parameters']['ClientOrderId'];
  };
  query: {};
  headers: {};
  body: undefined;
};
export type ListTicketsInput = {
  path: {
    allocationId: components['parameters']['AllocationId'];
    clientOrderId: components['parameters']['ClientOrderId'];
  };
  query: {};
  headers: {};
  body: undefined;
};
export type GetTicketInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type GetHolderInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type SetHolderInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: {};
  body: HolderRequest;
};
export type EraseHolderInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ReportDeliveryInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: {};
  body: TicketDeliveryRequest;
};
export type ListDeliverablesInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type GetDeliverableInput = {
  path: { ticketId: components['parameters']['TicketId']; deliverableId: components['parameters']['DeliverableId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type GetBarcodeInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ActivateBarcodeInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type DeactivateBarcodeInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: BarcodeChangeRequest;
};
export type ReissueBarcodeInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: BarcodeChangeRequest;
};
export type VoidTicketInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: BarcodeChangeRequest;
};
export type GetBarcodeKeysInput = { path: {}; query: {}; headers: {}; body: undefined };
export type GetLiveBarcodeInput = {
  path: { liveBarcodeId: components['parameters']['LiveBarcodeId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type RecordScansInput = {
  path: { fixtureId: components['parameters']['FixtureId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ScanBatchRequest;
};
export type GetAccessListInput = {
  path: { fixtureId: components['parameters']['FixtureId'] };
  query: { after?: components['parameters']['AfterRevision']; limit?: components['parameters']['Limit'] };
  headers: {};
  body: undefined;
};
export type ReportAccessListInput = {
  path: { fixtureId: components['parameters']['FixtureId']; deviceId: components['parameters']['DeviceId'] };
  query: {};
  headers: {};
  body: AccessListReportRequest;
};
export type ListScansInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type ReverseScanInput = {
  path: { scanId: components['parameters']['ScanId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type CreateReleaseInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ReleaseRequest;
};
export type CreateCancellationInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: CancellationRequest;
};
export type GetCancellationInput = {
  path: { cancellationId: components['parameters']['CancellationId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ConfirmCancellationInput = {
  path: { cancellationId: components['parameters']['CancellationId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: CancellationConfirmation;
};
export type GetResalePolicyInput = {
  path: { organisationId: components['parameters']['OrganisationId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type SetResalePolicyInput = {
  path: { organisationId: components['parameters']['OrganisationId'] };
  query: {};
  headers: { 'if-match'?: components['parameters']['IfMatch'] };
  body: ResalePolicyRequest;
};
export type WithdrawAllListingsInput = {
  path: { organisationId: components['parameters']['OrganisationId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type GetResaleTermsInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: { amount?: components['parameters']['AskedAmount'] };
  headers: {};
  body: undefined;
};
export type CreateListingInput = {
  path: { ticketId: components['parameters']['TicketId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ListingRequest;
};
export type ListListingsInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type GetListingInput = {
  path: { listingId: components['parameters']['ListingId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type WithdrawListingInput = {
  path: { listingId: components['parameters']['ListingId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type HoldListingInput = {
  path: { listingId: components['parameters']['ListingId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ListingHoldRequest;
};
export type CreateExchangeInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ExchangeRequest;
};
export type GetExchangeInput = {
  path: { exchangeId: components['parameters']['ExchangeId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ConfirmExchangeInput = {
  path: { exchangeId: components['parameters']['ExchangeId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ExchangeConfirmation;
};
export type GetStatementInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type GetSalesSummaryInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type CreateSeasonProductInput = {
  path: { organisationId: components['parameters']['OrganisationId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: SeasonProductRequest;
};
export type ListSeasonProductsInput = {
  path: { organisationId: components['parameters']['OrganisationId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type GetSeasonProductInput = {
  path: { seasonProductId: components['parameters']['SeasonProductId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type CreateSeasonQuoteInput = {
  path: { seasonProductId: components['parameters']['SeasonProductId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: SeasonWish;
};
export type CreateSeasonPurchaseInput = {
  path: { seasonProductId: components['parameters']['SeasonProductId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: SeasonPurchaseRequest;
};
export type ListSeasonTicketsInput = {
  path: { seasonProductId: components['parameters']['SeasonProductId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type GetSeasonTicketInput = {
  path: { seasonTicketId: components['parameters']['SeasonTicketId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ReleaseSeasonTicketInput = {
  path: { seasonTicketId: components['parameters']['SeasonTicketId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type ConfirmSeasonTicketInput = {
  path: { seasonTicketId: components['parameters']['SeasonTicketId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type SetContactStandingInput = {
  path: {
    organisationId: components['parameters']['OrganisationId'];
    contactId: components['parameters']['ContactId'];
  };
  query: {};
  headers: {};
  body: ContactStandingRequest;
};
export type ListPreferredSeatsInput = {
  path: {
    organisationId: components['parameters']['OrganisationId'];
    contactId: components['parameters']['ContactId'];
  };
  query: {};
  headers: {};
  body: undefined;
};
export type DeletePreferredSeatInput = {
  path: {
    organisationId: components['parameters']['OrganisationId'];
    contactId: components['parameters']['ContactId'];
    physicalConfigurationId: components['parameters']['PhysicalConfigurationId'];
  };
  query: {};
  headers: {};
  body: undefined;
};
export type CreateRenewalRunInput = {
  path: { seasonProductId: components['parameters']['SeasonProductId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: RenewalRunRequest;
};
export type GetRenewalRunInput = {
  path: { renewalRunId: components['parameters']['RenewalRunId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type AdvanceRenewalRunInput = {
  path: { renewalRunId: components['parameters']['RenewalRunId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: RenewalAdvance;
};
export type StopRenewalRunInput = {
  path: { renewalRunId: components['parameters']['RenewalRunId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type ResumeRenewalRunInput = {
  path: { renewalRunId: components['parameters']['RenewalRunId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type ListRenewalResultsInput = {
  path: { renewalRunId: components['parameters']['RenewalRunId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type ListEventsInput = {
  path: {};
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type StreamEventsInput = {
  path: {};
  query: { cursor?: components['parameters']['Cursor']; lifeSeconds?: components['parameters']['LifeSeconds'] };
  headers: { 'last-event-id'?: components['parameters']['LastEventId'] };
  body: undefined;
};
export type CreateWebhookInput = {
  path: {};
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: WebhookRequest;
};
export type ListWebhooksInput = {
  path: {};
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type GetWebhookInput = {
  path: { webhookId: components['parameters']['WebhookId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type DeleteWebhookInput = {
  path: { webhookId: components['parameters']['WebhookId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type RotateWebhookSecretInput = {
  path: { webhookId: components['parameters']['WebhookId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type TestWebhookInput = {
  path: { webhookId: components['parameters']['WebhookId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: undefined;
};
export type ReplayWebhookInput = {
  path: { webhookId: components['parameters']['WebhookId'] };
  query: {};
  headers: { 'idempotency-key': components['parameters']['IdempotencyKey'] };
  body: ReplayRequest;
};
export type ListDeliveriesInput = {
  path: { webhookId: components['parameters']['WebhookId'] };
  query: { limit?: components['parameters']['Limit']; cursor?: components['parameters']['Cursor'] };
  headers: {};
  body: undefined;
};
export type CreateWorldInput = { path: {}; query: {}; headers: {}; body: WorldRequest };
export type DeleteWorldInput = {
  path: { worldId: components['parameters']['WorldId'] };
  query: {};
  headers: {};
  body: undefined;
};
export type MoveClockInput = {
  path: { worldId: components['parameters']['WorldId'] };
  query: {};
  headers: {};
  body: ClockRequest;
};
export type SimulateActionInput = {
  path: { worldId: components['parameters']['WorldId'] };
  query: {};
  headers: {};
  body: SimulatedAction;
};
export type GetWellKnownResult = { status: 200; body: WellKnown; headers?: Headers };
export type GetCapabilitiesResult = { status: 200; body: Capabilities; headers?: Headers };
export type ListVersionsResult = { status: 200; body: VersionList; headers?: Headers };
export type GetHealthResult = { status: 200; body: Health; headers?: Headers };
export type ListFixturesResult = { status: 200; body: FixtureList; headers?: Headers };
export type GetFixtureResult = { status: 200; body: Fixture; headers?: Headers };
export type GetVenueResult = { status: 200; body: Venue; headers?: Headers };
export type ListAllocationsResult = { status: 200; body: AllocationList; headers?: Headers };
export type GetAllocationResult = { status: 200; body: Allocation; headers?: Headers };
export type GetPriceListResult = { status: 200; body: PriceList; headers?: Headers };
export type GetAvailabilityResult = { status: 200; body: Availability; headers?: Headers };
export type CreateHoldResult = { status: 201; body: Hold; headers?: Headers };
export type GetHoldResult = { status: 200; body: Hold; headers?: Headers };
export type ReleaseHoldResult = { status: 200; body: Hold; headers?: Headers };
export type ExtendHoldResult = { status: 200; body: Hold; headers?: Headers };
export type ReplaceHoldItemsResult = { status: 200; body: Hold; headers?: Headers };
export type ReleaseHoldItemsResult = { status: 200; body: Hold; headers?: Headers };
export type CheckHoldResult = { status: 200; body: Hold; headers?: Headers };
export type ListOrdersResult = { status: 200; body: OrderList; headers?: Headers };
export type ConfirmOrderResult =
  { status: 200; body: Order; headers?: Headers } | { status: 201; body: Order; headers?: Headers };
export type GetOrderResult = { status: 200; body: Order; headers?: Headers };
export type ListTicketsResult = { status: 200; body: TicketList; headers?: Headers };
export type GetTicketResult = { status: 200; body: Ticket; headers?: Headers };
export type GetHolderResult = { status: 200; body: Holder; headers?: Headers };
export type SetHolderResult = { status: 200; body: Ticket; headers?: Headers };
export type EraseHolderResult = { status: 200; body: Ticket; headers?: Headers };
export type ReportDeliveryResult = { status: 200; body: Ticket; headers?: Headers };
export type ListDeliverablesResult = { status: 200; body: DeliverableList; headers?: Headers };
export type GetDeliverableResult = { status: 200; body: DeliverableLink; headers?: Headers };
export type GetBarcodeResult = { status: 200; body: Barcode; headers?: Headers };
export type ActivateBarcodeResult = { status: 200; body: Barcode; headers?: Headers };
export type DeactivateBarcodeResult = { status: 200; body: Barcode; headers?: Headers };
export type ReissueBarcodeResult = { status: 200; body: Barcode; headers?: Headers };
export type VoidTicketResult = { status: 200; body: Ticket; headers?: Headers };
export type GetBarcodeKeysResult = { status: 200; body: BarcodeKeys; headers?: Headers };
export type GetLiveBarcodeResult = { status: 200; body: Markup; headers?: Headers };
export type RecordScansResult = { status: 200; body: ScanBatch; headers?: Headers };
export type GetAccessListResult = { status: 200; body: AccessList; headers?: Headers };
export type ReportAccessListResult = { status: 200; body: AccessListReport; headers?: Headers };
export type ListScansResult = { status: 200; body: ScanList; headers?: Headers };
export type ReverseScanResult = { status: 200; body: Scan; headers?: Headers };
export type CreateReleaseResult = { status: 201; body: Release; headers?: Headers };
export type CreateCancellationResult = { status: 201; body: Cancellation; headers?: Headers };
export type GetCancellationResult = { status: 200; body: Cancellation; headers?: Headers };
export type ConfirmCancellationResult = { status: 200; body: Cancellation; headers?: Headers };
export type GetResalePolicyResult = { status: 200; body: ResalePolicy; headers?: Headers };
export type SetResalePolicyResult = { status: 200; body: ResalePolicy; headers?: Headers };
export type WithdrawAllListingsResult = { status: 200; body: ListingsWithdrawn; headers?: Headers };
export type GetResaleTermsResult = { status: 200; body: ResaleTerms; headers?: Headers };
export type CreateListingResult = { status: 201; body: Listing; headers?: Headers };
export type ListListingsResult = { status: 200; body: ListingList; headers?: Headers };
export type GetListingResult = { status: 200; body: Listing; headers?: Headers };
export type WithdrawListingResult = { status: 200; body: Listing; headers?: Headers };
export type HoldListingResult = { status: 201; body: Hold; headers?: Headers };
export type CreateExchangeResult = { status: 201; body: Exchange; headers?: Headers };
export type GetExchangeResult = { status: 200; body: Exchange; headers?: Headers };
export type ConfirmExchangeResult = { status: 200; body: Exchange; headers?: Headers };
export type GetStatementResult = { status: 200; body: Statement; headers?: Headers };
export type GetSalesSummaryResult = { status: 200; body: SalesSummary; headers?: Headers };
export type CreateSeasonProductResult = { status: 201; body: SeasonProduct; headers?: Headers };
export type ListSeasonProductsResult = { status: 200; body: SeasonProductList; headers?: Headers };
export type GetSeasonProductResult = { status: 200; body: SeasonProduct; headers?: Headers };
export type CreateSeasonQuoteResult = { status: 200; body: SeasonQuote; headers?: Headers };
export type CreateSeasonPurchaseResult = { status: 201; body: SeasonPurchase; headers?: Headers };
export type ListSeasonTicketsResult = { status: 200; body: SeasonTicketList; headers?: Headers };
export type GetSeasonTicketResult = { status: 200; body: SeasonTicket; headers?: Headers };
export type ReleaseSeasonTicketResult = { status: 200; body: SeasonTicket; headers?: Headers };
export type ConfirmSeasonTicketResult = { status: 200; body: SeasonTicket; headers?: Headers };
export type SetContactStandingResult = { status: 200; body: ContactStanding; headers?: Headers };
export type ListPreferredSeatsResult = { status: 200; body: PreferredSeatList; headers?: Headers };
export type DeletePreferredSeatResult = { status: 204; body: null; headers?: Headers };
export type CreateRenewalRunResult = { status: 201; body: RenewalRun; headers?: Headers };
export type GetRenewalRunResult = { status: 200; body: RenewalRun; headers?: Headers };
export type AdvanceRenewalRunResult = { status: 200; body: RenewalPortion; headers?: Headers };
export type StopRenewalRunResult = { status: 200; body: RenewalRun; headers?: Headers };
export type ResumeRenewalRunResult = { status: 200; body: RenewalRun; headers?: Headers };
export type ListRenewalResultsResult = { status: 200; body: RenewalResultList; headers?: Headers };
export type ListEventsResult = { status: 200; body: EventList; headers?: Headers };
export type StreamEventsResult = { status: 200; body: EventStream; headers?: Headers };
export type CreateWebhookResult = { status: 201; body: WebhookWithSecret; headers?: Headers };
export type ListWebhooksResult = { status: 200; body: WebhookList; headers?: Headers };
export type GetWebhookResult = { status: 200; body: Webhook; headers?: Headers };
export type DeleteWebhookResult = { status: 204; body: null; headers?: Headers };
export type RotateWebhookSecretResult = { status: 200; body: WebhookWithSecret; headers?: Headers };
export type TestWebhookResult = { status: 200; body: Webhook; headers?: Headers };
export type ReplayWebhookResult = { status: 200; body: Webhook; headers?: Headers };
export type ListDeliveriesResult = { status: 200; body: DeliveryList; headers?: Headers };
export type CreateWorldResult = { status: 201; body: World; headers?: Headers };
export type DeleteWorldResult = { status: 204; body: null; headers?: Headers };
export type MoveClockResult = { status: 200; body: WorldClock; headers?: Headers };
export type SimulateActionResult = { status: 200; body: SimulationDone; headers?: Headers };
/** An answer in the bytes that go over the wire and that its idempotency record keeps. */
export type Serialised<Result> = {
  readonly serialised: { status: number; headers: Headers; body: string };
  readonly of?: Result;
};
/** An answer that is sent as it comes about. */
export type Streamed<Result> = {
  readonly streamed: { status: number; headers: Headers; body: AsyncIterable<string | Uint8Array> };
  readonly of?: Result;
};
/** One handler for every operation: what is missing does not compile. */
export type Operations<Context, Refusal> = {
  getWellKnown: (
    input: GetWellKnownInput,
    context: Context,
  ) => Promise<GetWellKnownResult | Serialised<GetWellKnownResult> | Refusal>;
  getCapabilities: (
    input: GetCapabilitiesInput,
    context: Context,
  ) => Promise<GetCapabilitiesResult | Serialised<GetCapabilitiesResult> | Refusal>;
  listVersions: (
    input: ListVersionsInput,
    context: Context,
  ) => Promise<ListVersionsResult | Serialised<ListVersionsResult> | Refusal>;
  getHealth: (
    input: GetHealthInput,
    context: Context,
  ) => Promise<GetHealthResult | Serialised<GetHealthResult> | Refusal>;
  listFixtures: (
    input: ListFixturesInput,
    context: Context,
  ) => Promise<ListFixturesResult | Serialised<ListFixturesResult> | Refusal>;
  getFixture: (
    input: GetFixtureInput,
    context: Context,
  ) => Promise<GetFixtureResult | Serialised<GetFixtureResult> | Refusal>;
  getVenue: (input: GetVenueInput, context: Context) => Promise<GetVenueResult | Serialised<GetVenueResult> | Refusal>;
  listAllocations: (
    input: ListAllocationsInput,
    context: Context,
  ) => Promise<ListAllocationsResult | Serialised<ListAllocationsResult> | Refusal>;
  getAllocation: (
    input: GetAllocationInput,
    context: Context,
  ) => Promise<GetAllocationResult | Serialised<GetAllocationResult> | Refusal>;
  getPriceList: (
    input: GetPriceListInput,
    context: Context,
  ) => Promise<GetPriceListResult | Serialised<GetPriceListResult> | Refusal>;
  getAvailability: (
    input: GetAvailabilityInput,
    context: Context,
  ) => Promise<GetAvailabilityResult | Serialised<GetAvailabilityResult> | Refusal>;
  createHold: (
    input: CreateHoldInput,
    context: Context,
  ) => Promise<CreateHoldResult | Serialised<CreateHoldResult> | Refusal>;
  getHold: (input: GetHoldInput, context: Context) => Promise<GetHoldResult | Serialised<GetHoldResult> | Refusal>;
  releaseHold: (
    input: ReleaseHoldInput,
    context: Context,
  ) => Promise<ReleaseHoldResult | Serialised<ReleaseHoldResult> | Refusal>;
  extendHold: (
    input: ExtendHoldInput,
    context: Context,
  ) => Promise<ExtendHoldResult | Serialised<ExtendHoldResult> | Refusal>;
  replaceHoldItems: (
    input: ReplaceHoldItemsInput,
    context: Context,
  ) => Promise<ReplaceHoldItemsResult | Serialised<ReplaceHoldItemsResult> | Refusal>;
  releaseHoldItems: (
    input: ReleaseHoldItemsInput,
    context: Context,
  ) => Promise<ReleaseHoldItemsResult | Serialised<ReleaseHoldItemsResult> | Refusal>;
  checkHold: (
    input: CheckHoldInput,
    context: Context,
  ) => Promise<CheckHoldResult | Serialised<CheckHoldResult> | Refusal>;
  listOrders: (
    input: ListOrdersInput,
    context: Context,
  ) => Promise<ListOrdersResult | Serialised<ListOrdersResult> | Refusal>;
  confirmOrder: (
    input: ConfirmOrderInput,
    context: Context,
  ) => Promise<ConfirmOrderResult | Serialised<ConfirmOrderResult> | Refusal>;
  getOrder: (input: GetOrderInput, context: Context) => Promise<GetOrderResult | Serialised<GetOrderResult> | Refusal>;
  listTickets: (
    input: ListTicketsInput,
    context: Context,
  ) => Promise<ListTicketsResult | Serialised<ListTicketsResult> | Refusal>;
  getTicket: (
    input: GetTicketInput,
    context: Context,
  ) => Promise<GetTicketResult | Serialised<GetTicketResult> | Refusal>;
  getHolder: (
    input: GetHolderInput,
    context: Context,
  ) => Promise<GetHolderResult | Serialised<GetHolderResult> | Refusal>;
  setHolder: (
    input: SetHolderInput,
    context: Context,
  ) => Promise<SetHolderResult | Serialised<SetHolderResult> | Refusal>;
  eraseHolder: (
    input: EraseHolderInput,
    context: Context,
  ) => Promise<EraseHolderResult | Serialised<EraseHolderResult> | Refusal>;
  reportDelivery: (
    input: ReportDeliveryInput,
    context: Context,
  ) => Promise<ReportDeliveryResult | Serialised<ReportDeliveryResult> | Refusal>;
  listDeliverables: (
    input: ListDeliverablesInput,
    context: Context,
  ) => Promise<ListDeliverablesResult | Serialised<ListDeliverablesResult> | Refusal>;
  getDeliverable: (
    input: GetDeliverableInput,
    context: Context,
  ) => Promise<GetDeliverableResult | Serialised<GetDeliverableResult> | Streamed<GetDeliverableResult> | Refusal>;
  getBarcode: (
    input: GetBarcodeInput,
    context: Context,
  ) => Promise<GetBarcodeResult | Serialised<GetBarcodeResult> | Refusal>;
  activateBarcode: (
    input: ActivateBarcodeInput,
    context: Context,
  ) => Promise<ActivateBarcodeResult | Serialised<ActivateBarcodeResult> | Refusal>;
  deactivateBarcode: (
    input: DeactivateBarcodeInput,
    context: Context,
  ) => Promise<DeactivateBarcodeResult | Serialised<DeactivateBarcodeResult> | Refusal>;
  reissueBarcode: (
    input: ReissueBarcodeInput,
    context: Context,
  ) => Promise<ReissueBarcodeResult | Serialised<ReissueBarcodeResult> | Refusal>;
  voidTicket: (
    input: VoidTicketInput,
    context: Context,
  ) => Promise<VoidTicketResult | Serialised<VoidTicketResult> | Refusal>;
  getBarcodeKeys: (
    input: GetBarcodeKeysInput,
    context: Context,
  ) => Promise<GetBarcodeKeysResult | Serialised<GetBarcodeKeysResult> | Refusal>;
  getLiveBarcode: (
    input: GetLiveBarcodeInput,
    context: Context,
  ) => Promise<GetLiveBarcodeResult | Serialised<GetLiveBarcodeResult> | Streamed<GetLiveBarcodeResult> | Refusal>;
  recordScans: (
    input: RecordScansInput,
    context: Context,
  ) => Promise<RecordScansResult | Serialised<RecordScansResult> | Refusal>;
  getAccessList: (
    input: GetAccessListInput,
    context: Context,
  ) => Promise<GetAccessListResult | Serialised<GetAccessListResult> | Refusal>;
  reportAccessList: (
    input: ReportAccessListInput,
    context: Context,
  ) => Promise<ReportAccessListResult | Serialised<ReportAccessListResult> | Refusal>;
  listScans: (
    input: ListScansInput,
    context: Context,
  ) => Promise<ListScansResult | Serialised<ListScansResult> | Refusal>;
  reverseScan: (
    input: ReverseScanInput,
    context: Context,
  ) => Promise<ReverseScanResult | Serialised<ReverseScanResult> | Refusal>;
  createRelease: (
    input: CreateReleaseInput,
    context: Context,
  ) => Promise<CreateReleaseResult | Serialised<CreateReleaseResult> | Refusal>;
  createCancellation: (
    input: CreateCancellationInput,
    context: Context,
  ) => Promise<CreateCancellationResult | Serialised<CreateCancellationResult> | Refusal>;
  getCancellation: (
    input: GetCancellationInput,
    context: Context,
  ) => Promise<GetCancellationResult | Serialised<GetCancellationResult> | Refusal>;
  confirmCancellation: (
    input: ConfirmCancellationInput,
    context: Context,
  ) => Promise<ConfirmCancellationResult | Serialised<ConfirmCancellationResult> | Refusal>;
  getResalePolicy: (
    input: GetResalePolicyInput,
    context: Context,
  ) => Promise<GetResalePolicyResult | Serialised<GetResalePolicyResult> | Refusal>;
  setResalePolicy: (
    input: SetResalePolicyInput,
    context: Context,
  ) => Promise<SetResalePolicyResult | Serialised<SetResalePolicyResult> | Refusal>;
  withdrawAllListings: (
    input: WithdrawAllListingsInput,
    context: Context,
  ) => Promise<WithdrawAllListingsResult | Serialised<WithdrawAllListingsResult> | Refusal>;
  getResaleTerms: (
    input: GetResaleTermsInput,
    context: Context,
  ) => Promise<GetResaleTermsResult | Serialised<GetResaleTermsResult> | Refusal>;
  createListing: (
    input: CreateListingInput,
    context: Context,
  ) => Promise<CreateListingResult | Serialised<CreateListingResult> | Refusal>;
  listListings: (
    input: ListListingsInput,
    context: Context,
  ) => Promise<ListListingsResult | Serialised<ListListingsResult> | Refusal>;
  getListing: (
    input: GetListingInput,
    context: Context,
  ) => Promise<GetListingResult | Serialised<GetListingResult> | Refusal>;
  withdrawListing: (
    input: WithdrawListingInput,
    context: Context,
  ) => Promise<WithdrawListingResult | Serialised<WithdrawListingResult> | Refusal>;
  holdListing: (
    input: HoldListingInput,
    context: Context,
  ) => Promise<HoldListingResult | Serialised<HoldListingResult> | Refusal>;
  createExchange: (
    input: CreateExchangeInput,
    context: Context,
  ) => Promise<CreateExchangeResult | Serialised<CreateExchangeResult> | Refusal>;
  getExchange: (
    input: GetExchangeInput,
    context: Context,
  ) => Promise<GetExchangeResult | Serialised<GetExchangeResult> | Refusal>;
  confirmExchange: (
    input: ConfirmExchangeInput,
    context: Context,
  ) => Promise<ConfirmExchangeResult | Serialised<ConfirmExchangeResult> | Refusal>;
  getStatement: (
    input: GetStatementInput,
    context: Context,
  ) => Promise<GetStatementResult | Serialised<GetStatementResult> | Refusal>;
  getSalesSummary: (
    input: GetSalesSummaryInput,
    context: Context,
  ) => Promise<GetSalesSummaryResult | Serialised<GetSalesSummaryResult> | Refusal>;
  createSeasonProduct: (
    input: CreateSeasonProductInput,
    context: Context,
  ) => Promise<CreateSeasonProductResult | Serialised<CreateSeasonProductResult> | Refusal>;
  listSeasonProducts: (
    input: ListSeasonProductsInput,
    context: Context,
  ) => Promise<ListSeasonProductsResult | Serialised<ListSeasonProductsResult> | Refusal>;
  getSeasonProduct: (
    input: GetSeasonProductInput,
    context: Context,
  ) => Promise<GetSeasonProductResult | Serialised<GetSeasonProductResult> | Refusal>;
  createSeasonQuote: (
    input: CreateSeasonQuoteInput,
    context: Context,
  ) => Promise<CreateSeasonQuoteResult | Serialised<CreateSeasonQuoteResult> | Refusal>;
  createSeasonPurchase: (
    input: CreateSeasonPurchaseInput,
    context: Context,
  ) => Promise<CreateSeasonPurchaseResult | Serialised<CreateSeasonPurchaseResult> | Refusal>;
  listSeasonTickets: (
    input: ListSeasonTicketsInput,
    context: Context,
  ) => Promise<ListSeasonTicketsResult | Serialised<ListSeasonTicketsResult> | Refusal>;
  getSeasonTicket: (
    input: GetSeasonTicketInput,
    context: Context,
  ) => Promise<GetSeasonTicketResult | Serialised<GetSeasonTicketResult> | Refusal>;
  releaseSeasonTicket: (
    input: ReleaseSeasonTicketInput,
    context: Context,
  ) => Promise<ReleaseSeasonTicketResult | Serialised<ReleaseSeasonTicketResult> | Refusal>;
  confirmSeasonTicket: (
    input: ConfirmSeasonTicketInput,
    context: Context,
  ) => Promise<ConfirmSeasonTicketResult | Serialised<ConfirmSeasonTicketResult> | Refusal>;
  setContactStanding: (
    input: SetContactStandingInput,
    context: Context,
  ) => Promise<SetContactStandingResult | Serialised<SetContactStandingResult> | Refusal>;
  listPreferredSeats: (
    input: ListPreferredSeatsInput,
    context: Context,
  ) => Promise<ListPreferredSeatsResult | Serialised<ListPreferredSeatsResult> | Refusal>;
  deletePreferredSeat: (
    input: DeletePreferredSeatInput,
    context: Context,
  ) => Promise<DeletePreferredSeatResult | Serialised<DeletePreferredSeatResult> | Refusal>;
  createRenewalRun: (
    input: CreateRenewalRunInput,
    context: Context,
  ) => Promise<CreateRenewalRunResult | Serialised<CreateRenewalRunResult> | Refusal>;
  getRenewalRun: (
    input: GetRenewalRunInput,
    context: Context,
  ) => Promise<GetRenewalRunResult | Serialised<GetRenewalRunResult> | Refusal>;
  advanceRenewalRun: (
    input: AdvanceRenewalRunInput,
    context: Context,
  ) => Promise<AdvanceRenewalRunResult | Serialised<AdvanceRenewalRunResult> | Refusal>;
  stopRenewalRun: (
    input: StopRenewalRunInput,
    context: Context,
  ) => Promise<StopRenewalRunResult | Serialised<StopRenewalRunResult> | Refusal>;
  resumeRenewalRun: (
    input: ResumeRenewalRunInput,
    context: Context,
  ) => Promise<ResumeRenewalRunResult | Serialised<ResumeRenewalRunResult> | Refusal>;
  listRenewalResults: (
    input: ListRenewalResultsInput,
    context: Context,
  ) => Promise<ListRenewalResultsResult | Serialised<ListRenewalResultsResult> | Refusal>;
  listEvents: (
    input: ListEventsInput,
    context: Context,
  ) => Promise<ListEventsResult | Serialised<ListEventsResult> | Refusal>;
  streamEvents: (
    input: StreamEventsInput,
    context: Context,
  ) => Promise<StreamEventsResult | Serialised<StreamEventsResult> | Streamed<StreamEventsResult> | Refusal>;
  createWebhook: (
    input: CreateWebhookInput,
    context: Context,
  ) => Promise<CreateWebhookResult | Serialised<CreateWebhookResult> | Refusal>;
  listWebhooks: (
    input: ListWebhooksInput,
    context: Context,
  ) => Promise<ListWebhooksResult | Serialised<ListWebhooksResult> | Refusal>;
  getWebhook: (
    input: GetWebhookInput,
    context: Context,
  ) => Promise<GetWebhookResult | Serialised<GetWebhookResult> | Refusal>;
  deleteWebhook: (
    input: DeleteWebhookInput,
    context: Context,
  ) => Promise<DeleteWebhookResult | Serialised<DeleteWebhookResult> | Refusal>;
  rotateWebhookSecret: (
    input: RotateWebhookSecretInput,
    context: Context,
  ) => Promise<RotateWebhookSecretResult | Serialised<RotateWebhookSecretResult> | Refusal>;
  testWebhook: (
    input: TestWebhookInput,
    context: Context,
  ) => Promise<TestWebhookResult | Serialised<TestWebhookResult> | Refusal>;
  replayWebhook: (
    input: ReplayWebhookInput,
    context: Context,
  ) => Promise<ReplayWebhookResult | Serialised<ReplayWebhookResult> | Refusal>;
  listDeliveries: (
    input: ListDeliveriesInput,
    context: Context,
  ) => Promise<ListDeliveriesResult | Serialised<ListDeliveriesResult> | Refusal>;
  createWorld: (
    input: CreateWorldInput,
    context: Context,
  ) => Promise<CreateWorldResult | Serialised<CreateWorldResult> | Refusal>;
  deleteWorld: (
    input: DeleteWorldInput,
    context: Context,
  ) => Promise<DeleteWorldResult | Serialised<DeleteWorldResult> | Refusal>;
  moveClock: (
    input: MoveClockInput,
    context: Context,
  ) => Promise<MoveClockResult | Serialised<MoveClockResult> | Refusal>;
  simulateAction: (
    input: SimulateActionInput,
    context: Context,
  ) => Promise<SimulateActionResult | Serialised<SimulateActionResult> | Refusal>;
};
