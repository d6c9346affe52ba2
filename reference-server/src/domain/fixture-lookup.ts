/** What a ledger speaks of must be there: a record that is missing is a fault, not a refusal. */
import type { AllocationRecord, FixtureState, HoldRecord } from './fixture-state.ts';
import type { SeatMap } from './seat-map.ts';
import type { ListingRecord } from './listing-state.ts';
import type { CancellationRecord, ExchangeRecord, ScanRecord, TicketRecord } from './ticket-state.ts';

export function allocationOf(state: FixtureState, id: string | null): AllocationRecord {
  return there(state.allocations.get(id ?? ''), `allocation ${String(id)}`);
}

export function holdOf(state: FixtureState, id: string): HoldRecord {
  return there(state.holds.get(id), `hold ${id}`);
}

export function ticketOf(state: FixtureState, id: string): TicketRecord {
  return there(state.tickets.get(id), `ticket ${id}`);
}

export function scanOf(state: FixtureState, id: string): ScanRecord {
  return there(state.scans.get(id), `scan ${id}`);
}

export function cancellationOf(state: FixtureState, id: string): CancellationRecord {
  return there(state.cancellations.get(id), `cancellation ${id}`);
}

export function listingOf(state: FixtureState, id: string): ListingRecord {
  return there(state.listings.get(id), `listing ${id}`);
}

export function exchangeOf(state: FixtureState, id: string): ExchangeRecord {
  return there(state.exchanges.get(id), `exchange ${id}`);
}

/** The index of a seat. */
export function seatOf(map: SeatMap, id: string): number {
  return there(map.seatIndexById.get(id), `seat ${id}`);
}

function there<Record>(record: Record | undefined, what: string): Record {
  if (record === undefined) throw new Error(`the ledger speaks of ${what}, which never was`);
  return record;
}
