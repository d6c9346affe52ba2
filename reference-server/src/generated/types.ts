// Generated from openapi/v1: change it there, then run `npm run generate`.

import type { components } from './schemas.ts';
type Schemas = components['schemas'];
type Headers = Readonly<Record<string, string>>;
export type Allocation = Schemas['Allocation'];
export type AllocationAgreed = Schemas['AllocationAgreed'];
export type AllocationArea = Schemas['AllocationArea'];
export type AllocationLimits = Schemas['AllocationLimits'];
export type AllocationList = Schemas['AllocationList'];
export type AllocationReference = Schemas['AllocationReference'];
export type AllocationState = Schemas['AllocationState'];
export type Area = Schemas['Area'];
export type AreaAvailability = Schemas['AreaAvailability'];
export type Availability = Schemas['Availability'];
export type Capabilities = Schemas['Capabilities'];
export type ClockDeclaration = Schemas['ClockDeclaration'];
export type ClockRequest = Schemas['ClockRequest'];
export type Competition = Schemas['Competition'];
export type Compromise = Schemas['Compromise'];
export type Delivery = Schemas['Delivery'];
export type DeliveryFailure = Schemas['DeliveryFailure'];
export type DeliveryList = Schemas['DeliveryList'];
export type DeliveryRequest = Schemas['DeliveryRequest'];
export type Eligibility = Schemas['Eligibility'];
export type Event = Schemas['Event'];
export type EventList = Schemas['EventList'];
export type EventStream = Schemas['EventStream'];
export type ExpectedMoney = Schemas['ExpectedMoney'];
export type ExtendHoldRequest = Schemas['ExtendHoldRequest'];
export type Fixture = Schemas['Fixture'];
export type FixtureList = Schemas['FixtureList'];
export type FixtureStatus = Schemas['FixtureStatus'];
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
export type HolderField = Schemas['HolderField'];
export type Id = Schemas['Id'];
export type Instant = Schemas['Instant'];
export type LayoutSeat = Schemas['LayoutSeat'];
export type Limits = Schemas['Limits'];
export type Money = Schemas['Money'];
export type NextCursor = Schemas['NextCursor'];
export type Order = Schemas['Order'];
export type OrderConfirmed = Schemas['OrderConfirmed'];
export type OrderItem = Schemas['OrderItem'];
export type OrderList = Schemas['OrderList'];
export type OrderRequest = Schemas['OrderRequest'];
export type OrderState = Schemas['OrderState'];
export type Price = Schemas['Price'];
export type PriceBand = Schemas['PriceBand'];
export type PriceList = Schemas['PriceList'];
export type PriceType = Schemas['PriceType'];
export type Problem = Schemas['Problem'];
export type ReleaseHoldItemsRequest = Schemas['ReleaseHoldItemsRequest'];
export type ReplaceHoldItemsRequest = Schemas['ReplaceHoldItemsRequest'];
export type ReplayRequest = Schemas['ReplayRequest'];
export type RetryAdvice = Schemas['RetryAdvice'];
export type SaleWindow = Schemas['SaleWindow'];
export type SalesLine = Schemas['SalesLine'];
export type SalesSummary = Schemas['SalesSummary'];
export type Seat = Schemas['Seat'];
export type SeatKind = Schemas['SeatKind'];
export type Selection = Schemas['Selection'];
export type SelectionItem = Schemas['SelectionItem'];
export type SimulatedAction = Schemas['SimulatedAction'];
export type SimulatedAnswer = Schemas['SimulatedAnswer'];
export type SimulatedSuspension = Schemas['SimulatedSuspension'];
export type SimulationDone = Schemas['SimulationDone'];
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
export type GetSalesSummaryInput = {
  path: { allocationId: components['parameters']['AllocationId'] };
  query: {};
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
export type GetSalesSummaryResult = { status: 200; body: SalesSummary; headers?: Headers };
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
  readonly streamed: { status: number; headers: Headers; body: AsyncIterable<string> };
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
  getSalesSummary: (
    input: GetSalesSummaryInput,
    context: Context,
  ) => Promise<GetSalesSummaryResult | Serialised<GetSalesSummaryResult> | Refusal>;
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
