import { exchangeIn, type seenBy } from '../domain/access.ts';
import { exchangeView } from '../domain/exchange-view.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { Exchange } from '../generated/types.ts';

/** An exchange in an allocation that the organisation has to do with. */
export function findExchange(fixture: FixtureState, exchangeId: string, organisationId: string, find: typeof seenBy) {
  return exchangeIn(fixture, exchangeId, (allocationId) => find(fixture, allocationId, organisationId));
}

/** One that was decided on, as it is now. */
export function showExchange(
  fixture: FixtureState,
  exchangeId: string,
  organisationId: string,
  find: typeof seenBy,
): { status: 200; body: Exchange } {
  const found = findExchange(fixture, exchangeId, organisationId, find);
  if (isRefusal(found)) throw new Error(`exchange ${exchangeId} was decided on but is not there`);
  return { status: 200, body: exchangeView(found) };
}
