import { cancellationIn, type seenBy } from '../domain/access.ts';
import { cancellationView } from '../domain/cancellation-view.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { Cancellation } from '../generated/types.ts';

/** A cancellation in an allocation that the organisation has to do with. */
export function findCancellation(
  fixture: FixtureState,
  cancellationId: string,
  organisationId: string,
  find: typeof seenBy,
) {
  return cancellationIn(fixture, cancellationId, (allocationId) => find(fixture, allocationId, organisationId));
}

/** One that was decided on, as it is now. */
export function showCancellation(
  fixture: FixtureState,
  cancellationId: string,
  organisationId: string,
  find: typeof seenBy,
): { status: 200; body: Cancellation } {
  const found = findCancellation(fixture, cancellationId, organisationId, find);
  if (isRefusal(found)) throw new Error(`cancellation ${cancellationId} was decided on but is not there`);
  return { status: 200, body: cancellationView(fixture, found) };
}
