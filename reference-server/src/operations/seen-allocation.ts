import { seenBy } from '../domain/access.ts';
import type { AllocationRecord, FixtureState } from '../domain/fixture-state.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { AsOf } from '../domain/sales.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Context } from './context.ts';

type Success<Body> = { status: 200; body: Body };

/** Reads an allocation that the caller is a party of. */
export function readAllocation<Body>(
  { readFixture, caller }: Context,
  allocationId: string,
  view: (allocation: AllocationRecord, asOf: AsOf, fixture: FixtureState) => Body | Refusal,
): Promise<Success<Body> | Refusal> {
  return readFixture(fixtureLedgerOf(allocationId), ({ state, streams }, now) => {
    const allocation = seenBy(state, allocationId, caller.organisationId);
    if (isRefusal(allocation)) return allocation;
    const body = view(allocation, { now, revision: streams.get(allocationId) ?? 0 }, state);
    return isRefusalBody(body) ? body : { status: 200 as const, body };
  });
}

function isRefusalBody<Body>(body: Body | Refusal): body is Refusal {
  return typeof body === 'object' && body !== null && isRefusal(body);
}
