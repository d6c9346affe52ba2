import type { FixtureState } from '../domain/fixture-state.ts';
import { holdView } from '../domain/hold-view.ts';
import type { HoldInAllocation } from '../domain/access.ts';
import type { Hold } from '../generated/types.ts';
import { etagOf } from './etag.ts';

export type HoldResult = { status: 200; body: Hold; headers: { etag: string } };

/** The answer that shows a hold, with its revision as ETag. */
export function holdResult(fixture: FixtureState, holdId: string): HoldResult {
  const hold = fixture.holds.get(holdId);
  const allocation = fixture.allocations.get(hold?.allocationId ?? '');
  if (!hold || !allocation) throw new Error(`hold ${holdId} was decided on but is not there`);
  return showHold({ hold, allocation });
}

export function showHold(found: HoldInAllocation): HoldResult {
  return { status: 200, body: holdView(found), headers: { etag: etagOf(found.hold) } };
}
