/** What the home club does at its own desk, in a world of the sandbox. */
import { ticketSeenBy } from '../domain/access.ts';
import { stopByIssuer } from '../domain/change-barcode.ts';
import { changeFixture, changePrice, reduceAllocation } from '../domain/change-fixture.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { isRefusal, notFound, refuse, type Refusal } from '../domain/refusal.ts';
import { suspendAllocation } from '../domain/suspend-allocation.ts';
import type { SimulatedAction, SimulatedAnswer } from '../generated/types.ts';

type Action = Exclude<SimulatedAction, SimulatedAnswer>;

export function simulated(
  fixture: FixtureState,
  allocationId: string,
  action: Action,
  now: number,
): Refusal | DomainEvent[] {
  switch (action.kind) {
    case 'suspension':
      return suspendAllocation(fixture, allocationId, action.suspended);
    case 'barcodeStop':
      return stopTicket(fixture, action.ticketId, action.stopped, now);
    case 'fixtureChange':
      return changeFixture(fixture, action);
    case 'reduction':
      return known(reduceAllocation(fixture, allocationId, action.areaId, action.seats), '/body/areaId');
    case 'priceChange':
      return known(changePrice(fixture, allocationId, action.priceTypeId, action.amount), '/body/priceTypeId');
  }
}

function stopTicket(fixture: FixtureState, ticketId: string, stopped: boolean, now: number): Refusal | DomainEvent[] {
  const home = fixture.opening?.fixture.homeOrganisationId ?? '';
  const found = ticketSeenBy(fixture, ticketId, home);
  return isRefusal(found)
    ? refuse('REQUEST_INVALID', ['/body/ticketId'], 'The world has no such ticket.')
    : stopByIssuer(found, stopped, now);
}

function known(decided: Refusal | DomainEvent[], pointer: string): Refusal | DomainEvent[] {
  const isUnknown = isRefusal(decided) && decided.refused === notFound().refused;
  return isUnknown ? refuse('REQUEST_INVALID', [pointer], 'The world has nothing of that id.') : decided;
}
