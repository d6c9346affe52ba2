/** A fixture's ledger as a state: what the pipeline folds, and what falls due by itself. */
import type { Fold } from '../store/command.ts';
import { keepCancellation } from './apply-cancellations.ts';
import { keepExchange } from './apply-exchanges.ts';
import { pricesByBand, returnSeats, setPriceList } from './apply-changes.ts';
import { appliers, keepHold, keepOrder, sellItems, takeItems } from './apply-fixture.ts';
import { keepListing } from './apply-listings.ts';
import { keepScan } from './apply-scans.ts';
import { keepTicket } from './apply-tickets.ts';
import { dueEvents, nextDueAt } from './due-events.ts';
import { noExpiries } from './expiries.ts';
import type { AllocationEventType } from './events.ts';
import { allocationOf } from './fixture-lookup.ts';
import { rowsFor } from './fixture-rows.ts';
import type { AllocationRecord, FixtureState, Opening, OrderRecord } from './fixture-state.ts';
import { holdLine, holdOfLine, type HoldLine } from './hold-lines.ts';
import type { ListingRecord } from './listing-state.ts';
import { isSold } from './item-state.ts';
import { orderLine, orderOfLine, type OrderLine } from './order-lines.ts';
import type { MoneyKind } from './statement-kinds.ts';
import { addToSums } from './statement-lines.ts';
import { seatMapOf, type SeatMap } from './seat-map.ts';
import { SeatPool } from './seat-pool.ts';
import { ticketLine, ticketOfLine, type TicketLine } from './ticket-lines.ts';
import type { AccessMark, CancellationRecord, ExchangeRecord, ScanRecord } from './ticket-state.ts';

const emptyGround = { id: '', name: '', timeZone: 'UTC', areas: [] };

export const fixtureFold: Fold<FixtureState> = {
  version: '10',
  initial: () => ({
    opening: null,
    map: seatMapOf(emptyGround),
    allocations: new Map(),
    holds: new Map(),
    lastEnded: null,
    upsetRevision: 0,
    expiries: noExpiries(),
    tickets: new Map(),
    access: new Map(),
    accessRevision: 0,
    scans: new Map(),
    scanReferences: new Map(),
    cancellations: new Map(),
    listings: new Map(),
    openListings: new Set(),
    exchanges: new Map(),
    devices: new Map(),
  }),
  apply(state, event) {
    if (event.type === 'fixture.opened') openFixture(state, event.data as Opening);
    else appliers[event.type as AllocationEventType]?.(state, event.data as never, event);
    addToSums(state, event);
  },
  rows: rowsFor,
  due: dueEvents,
  nextDue: nextDueAt,
  serialise,
  revive,
};

function openFixture(state: FixtureState, opening: Opening): void {
  state.opening = opening;
  state.map = seatMapOf(opening.ground);
  for (const agreed of opening.allocations) state.allocations.set(agreed.terms.id, openAllocation(state.map, agreed));
}

function openAllocation(map: SeatMap, { terms, priceList }: Opening['allocations'][number]): AllocationRecord {
  const areaIds = terms.areas.map((area) => area.areaId);
  return {
    terms,
    priceList,
    prices: pricesByBand(priceList.prices),
    priceTypes: new Map(priceList.priceTypes.map((priceType) => [priceType.id, priceType])),
    pool: new SeatPool(map, areaIds),
    orders: new Map(),
    tally: new Map(),
    heldSeats: 0,
    returned: [],
    statement: new Map(),
    waiting: new Set(),
    holders: new Map(),
  };
}

type Serialised = Pick<FixtureState, 'opening' | 'upsetRevision' | 'accessRevision'> & {
  allocations: (Pick<AllocationRecord, 'terms' | 'priceList' | 'returned'> & { statement: [MoneyKind, number][] })[];
  holds: HoldLine[];
  orders: OrderLine[];
  tickets: TicketLine[];
  access: [string, AccessMark][];
  scans: ScanRecord[];
  cancellations: CancellationRecord[];
  listings: ListingRecord[];
  exchanges: ExchangeRecord[];
  devices: [string, number][];
};

function serialise(state: FixtureState): string {
  const allocations = [...state.allocations.values()];
  const allocationIds = allocations.map(({ terms }) => terms.id);
  const parts: Serialised = {
    opening: state.opening,
    upsetRevision: state.upsetRevision,
    accessRevision: state.accessRevision,
    allocations: allocations.map(({ terms, priceList, returned, statement }) => ({
      terms,
      priceList,
      returned,
      statement: [...statement],
    })),
    holds: Array.from(state.holds.values(), (hold) => holdLine(hold, allocationIds)),
    orders: allocations.flatMap(({ orders }) =>
      Array.from(orders.values(), (order) => orderLine(order, allocationIds)),
    ),
    tickets: Array.from(state.tickets.values(), (ticket) => ticketLine(ticket, allocationIds)),
    access: [...state.access],
    scans: [...state.scans.values()],
    cancellations: [...state.cancellations.values()],
    listings: [...state.listings.values()],
    exchanges: [...state.exchanges.values()],
    devices: [...state.devices],
  };
  return JSON.stringify(parts);
}

function revive(body: string): FixtureState {
  const kept = JSON.parse(body) as Serialised;
  const state = fixtureFold.initial();
  if (kept.opening) openFixture(state, kept.opening);
  for (const allocation of kept.allocations) reviveAllocation(allocationOf(state, allocation.terms.id), allocation);
  const allocationIds = kept.allocations.map(({ terms }) => terms.id);
  for (const listing of kept.listings) keepListing(state, listing);
  for (const line of kept.holds) keepHold(state, holdOfLine(line, allocationIds));
  for (const line of kept.tickets) keepTicket(state, ticketOfLine(line, allocationIds));
  for (const line of kept.orders) reviveOrder(state, orderOfLine(line, allocationIds));
  for (const [barcodeId, mark] of kept.access) state.access.set(barcodeId, mark);
  state.upsetRevision = kept.upsetRevision;
  state.accessRevision = kept.accessRevision;
  for (const scan of kept.scans) keepScan(state, scan);
  for (const cancellation of kept.cancellations) keepCancellation(state, cancellation);
  for (const exchange of kept.exchanges) keepExchange(state, exchange);
  for (const [deviceId, revision] of kept.devices) state.devices.set(deviceId, revision);
  return state;
}

function reviveAllocation(allocation: AllocationRecord, kept: Serialised['allocations'][number]): void {
  allocation.terms = kept.terms;
  setPriceList(allocation, kept.priceList);
  returnSeats(allocation, kept.returned);
  for (const [kind, amount] of kept.statement) allocation.statement.set(kind, amount);
}

/** Its seats are sold but for those that came back. */
function reviveOrder(state: FixtureState, order: OrderRecord): void {
  const allocation = allocationOf(state, order.allocationId);
  const sold = order.items.filter((_, index) => isSold(state, order.ticketIds[index]));
  takeItems(allocation, sold);
  sellItems(allocation, sold);
  keepOrder(allocation, order);
}
