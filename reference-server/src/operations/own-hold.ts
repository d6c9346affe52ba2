/** The way of every operation on one's own hold: find it, look at its revision, then the rule. */
import { heldBy, type HoldInAllocation } from '../domain/access.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { isRefusal, notFound, type Refusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Context } from './context.ts';
import { etagOf, unlessChanged } from './etag.ts';
import { withHold } from './find-hold.ts';
import { showHold, type HoldResult } from './hold-result.ts';

type Rule = (found: HoldInAllocation, now: number, fixture: FixtureState) => Refusal | DomainEvent[];

/** Changes a hold of the caller; `ifMatch` is the ETag it must still have. Answers the hold as it is then. */
export function changeOwnHold(context: Context, holdId: string, ifMatch: string | undefined, rule: Rule) {
  return withHold(context, holdId, (find) => {
    let found: HoldInAllocation | Refusal = notFound();
    return context.commitFixture<HoldResult>(fixtureLedgerOf(holdId), {
      decide: (fixture, now) => {
        const hold = find(fixture);
        found = isRefusal(hold) ? hold : heldBy(fixture, hold, context.caller.organisationId);
        if (isRefusal(found)) return found;
        return unlessChanged(ifMatch, etagOf(found.hold)) ?? rule(found, now, fixture);
      },
      // Events changed the record itself; one that ended is no longer in the fixture.
      result: () => {
        if (isRefusal(found)) throw new Error(`hold ${holdId} was decided on but was not found`);
        return showHold(found);
      },
    });
  });
}
