/** All that the operations would show of a fixture, to compare two states that should be the same. */
import { accessListAfter } from '../domain/access-list.ts';
import { cancellationView } from '../domain/cancellation-view.ts';
import { exchangeView } from '../domain/exchange-view.ts';
import { fixtureFold } from '../domain/fixture-fold.ts';
import type { AllocationRecord, FixtureState } from '../domain/fixture-state.ts';
import { holdView } from '../domain/hold-view.ts';
import { listingView } from '../domain/listing-view.ts';
import { orderView } from '../domain/order-view.ts';
import { availabilityOf, salesSummaryOf } from '../domain/sales.ts';
import { scanView } from '../domain/scans.ts';
import { sumsView } from '../domain/statement-view.ts';
import { barcodeView, ticketView } from '../domain/ticket-view.ts';

export function viewsOf(state: FixtureState, now: number): object {
  const asOf = { now, revision: 1 };
  const allocations = [...state.allocations.values()];
  const of = ({ allocationId }: { allocationId: string }): AllocationRecord => state.allocations.get(allocationId)!;
  return {
    fixture: state.opening?.fixture,
    terms: allocations.map(({ terms, priceList }) => ({ terms, priceList })),
    holds: [...state.holds.values()].map((hold) => holdView({ hold, allocation: of(hold) })),
    orders: allocations.flatMap((allocation) =>
      [...allocation.orders.values()].map((order) => orderView(state, allocation, order)),
    ),
    tickets: [...state.tickets.values()].map((ticket) => ticketView(state, of(ticket), ticket)),
    barcodes: [...state.tickets.values()].map((ticket) => barcodeView(of(ticket), ticket, null)),
    scans: [...state.scans.values()].map(scanView),
    cancellations: [...state.cancellations.values()].map((cancellation) =>
      cancellationView(state, { cancellation, allocation: of(cancellation) }),
    ),
    listings: [...state.listings.values()].map((listing) =>
      listingView(state, { listing, allocation: of(listing) }, now),
    ),
    exchanges: [...state.exchanges.values()].map((exchange) => exchangeView({ exchange, allocation: of(exchange) })),
    availability: allocations.map((allocation) => availabilityOf(allocation, asOf)),
    sales: allocations.map((allocation) => salesSummaryOf(allocation, asOf)),
    statements: allocations.map((allocation) => sumsView(allocation, asOf)),
    accessList: accessListAfter(state, state.opening?.fixture.id ?? '', 0, 100_000),
    nextDue: fixtureFold.nextDue(state),
  };
}
