/** What falls due by itself in a fixture: holds and quotes end, barcodes become active, holders' values are erased. */
import type { NewEvent } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import { activationEvents } from './change-barcode.ts';
import { countsFor } from './counting-expiries.ts';
import type { DomainEvent } from './events.ts';
import { dueExpiries, nextExpiry } from './expiries.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { erasesAt, retentionEvents } from './holders.ts';
import { expiredListings, listingsDueAt } from './listings.ts';

export function dueEvents(state: FixtureState, now: number, ledger: LedgerId): NewEvent[] {
  const events = [
    ...expiredEvents(state, now),
    ...expiredListings(state, now),
    ...[...state.allocations.values()].flatMap((allocation) => [
      ...activationEvents(state, allocation, now),
      ...retentionEvents(state, allocation, now),
    ]),
  ];
  return events.map((event) => ({ ledger, ...event }));
}

function expiredEvents(state: FixtureState, now: number): DomainEvent[] {
  return dueExpiries(state.expiries, now, (expiry) => countsFor(state, expiry)).map(({ id }): DomainEvent => {
    const hold = state.holds.get(id);
    if (hold)
      return { type: 'hold.expired', stream: hold.allocationId, data: { holdId: id, revision: hold.revision + 1 } };
    const exchange = state.exchanges.get(id);
    if (exchange) return { type: 'exchange.expired', stream: exchange.allocationId, data: { exchangeId: id } };
    const stream = state.cancellations.get(id)?.allocationId ?? '';
    return { type: 'cancellation.expired', stream, data: { cancellationId: id } };
  });
}

/** The first of all that is to come, or null. */
export function nextDueAt(state: FixtureState): number | null {
  let next = nextExpiry(state.expiries, (expiry) => countsFor(state, expiry)) ?? Infinity;
  for (const allocation of state.allocations.values()) {
    next = Math.min(next, activationAt(allocation), ...erasesAt(state, allocation));
  }
  next = Math.min(next, listingsDueAt(state));
  return next === Infinity ? null : next;
}

function activationAt({ terms, waiting }: AllocationRecord): number {
  const { activatesAt } = terms.barcodes;
  return waiting.size > 0 && activatesAt !== undefined ? Date.parse(activatesAt) : Infinity;
}
