/** The way of every operation on a ticket: find it for who asks, then the rule. */
import { ticketSeenBy, type TicketInAllocation } from '../domain/access.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { barcodeView, ticketView } from '../domain/ticket-view.ts';
import type { Barcode, Ticket } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Row } from '../store/store.ts';
import type { Context, Result } from './context.ts';

type Rule = (found: TicketInAllocation, now: number, fixture: FixtureState) => Refusal | DomainEvent[];
type Find = typeof ticketSeenBy;

type Change<Success extends Result> = {
  readonly find?: Find;
  readonly rule: Rule;
  readonly result: (fixture: FixtureState, found: TicketInAllocation) => Success;
  readonly rows?: (found: TicketInAllocation) => readonly Row[];
};

/** Both clubs change barcodes; `find` may let fewer through. */
export function changeTicket<Success extends Result>(
  { caller, commitFixture }: Context,
  ticketId: string,
  { find = ticketSeenBy, rule, result, rows }: Change<Success>,
) {
  const foundIn = (fixture: FixtureState): TicketInAllocation => {
    const found = find(fixture, ticketId, caller.organisationId);
    if (isRefusal(found)) throw new Error(`ticket ${ticketId} was decided on but is not there`);
    return found;
  };
  return commitFixture<Success>(fixtureLedgerOf(ticketId), {
    decide: (fixture, now) => {
      const found = find(fixture, ticketId, caller.organisationId);
      return isRefusal(found) ? found : rule(found, now, fixture);
    },
    result: (fixture) => result(fixture, foundIn(fixture)),
    ...(rows ? { rows: (fixture: FixtureState) => rows(foundIn(fixture)) } : {}),
  });
}

/** Looks at a ticket that the caller is a party of. */
export function readTicket<Found>(
  { caller, readFixture }: Context,
  ticketId: string,
  look: (fixture: FixtureState, found: TicketInAllocation, now: number) => Found | Refusal,
): Promise<Found | Refusal> {
  return readFixture(fixtureLedgerOf(ticketId), ({ state }, now) => {
    const found = ticketSeenBy(state, ticketId, caller.organisationId);
    return isRefusal(found) ? found : look(state, found, now);
  });
}

export function showTicket(fixture: FixtureState, { allocation, ticket }: TicketInAllocation) {
  return { status: 200 as const, body: ticketView(fixture, allocation, ticket) satisfies Ticket };
}

/** Without its payload, so that no idempotency record keeps it: that is for reading. */
export function showBarcode(_fixture: FixtureState, { allocation, ticket }: TicketInAllocation) {
  return { status: 200 as const, body: barcodeView(allocation, ticket, null) satisfies Barcode };
}
