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
type Decide<One> = (fixture: FixtureState, allocationId: string, action: One, now: number) => Refusal | DomainEvent[];

/** An action without an entry does not compile. */
const deciders: { readonly [Kind in Action['kind']]: Decide<Extract<Action, { kind: Kind }>> } = {
  suspension: (fixture, allocationId, { suspended }) => suspendAllocation(fixture, allocationId, suspended),
  barcodeStop: (fixture, _allocationId, { ticketId, stopped }, now) => stopTicket(fixture, ticketId, stopped, now),
  fixtureChange: (fixture, _allocationId, change) => changeFixture(fixture, change),
  reduction: (fixture, allocationId, { areaId, seats }) =>
    known(reduceAllocation(fixture, allocationId, areaId, seats), '/body/areaId'),
  priceChange: (fixture, allocationId, { priceTypeId, amount }) =>
    known(changePrice(fixture, allocationId, priceTypeId, amount), '/body/priceTypeId'),
};

export function simulated(
  fixture: FixtureState,
  allocationId: string,
  action: Action,
  now: number,
): Refusal | DomainEvent[] {
  const decide = deciders[action.kind] as Decide<Action>;
  return decide(fixture, allocationId, action, now);
}

function stopTicket(fixture: FixtureState, ticketId: string, stopped: boolean, now: number): Refusal | DomainEvent[] {
  const home = fixture.opening?.fixture.homeOrganisationId ?? '';
  const found = ticketSeenBy(fixture, ticketId, home);
  if (isRefusal(found)) return refuse('REQUEST_INVALID', ['/body/ticketId'], 'The world has no such ticket.');
  const decided = stopByIssuer(found, stopped, now);
  return isRefusal(decided)
    ? refuse('REQUEST_INVALID', ['/body/ticketId'], 'The ticket no longer has a barcode that can be stopped.')
    : decided;
}

function known(decided: Refusal | DomainEvent[], pointer: string): Refusal | DomainEvent[] {
  const isUnknown = isRefusal(decided) && decided.refused === notFound().refused;
  return isUnknown ? refuse('REQUEST_INVALID', [pointer], 'The world has nothing of that id.') : decided;
}
