/**
 * Holds by their ids. A fixture's state has those that are live or confirmed; one that was released or expired left it, in
 * the same transaction in which its row was written.
 */
import type { FixtureState, HoldRecord } from '../domain/fixture-state.ts';
import { isRefusal, notFound, refuse, type Refusal } from '../domain/refusal.ts';
import { endedHoldCollection } from '../domain/rows.ts';
import { fixtureIdOf, fixtureLedgerOf } from '../ids.ts';
import type { Context } from './context.ts';

export type FindHold = (fixture: FixtureState) => HoldRecord | Refusal;

/**
 * Decides with the hold from the state; where it isn't there, what was decided is not answered, and it decides again with
 * the hold's row, or without any hold. An ended hold never changes, so its row is as true then as when it was read.
 */
export async function withHold<Done>(
  context: Context,
  holdId: string,
  commit: (find: FindHold) => Promise<Done>,
): Promise<Done> {
  let isMissing = false;
  const done = await commit(({ holds }) => {
    const hold = holds.get(holdId);
    if (hold && !isForAll(hold)) return notFound();
    isMissing = hold === undefined;
    // Of all refusals one that is not recorded under the request's key.
    return hold ?? refuse('UNAVAILABLE');
  });
  return isMissing ? commit(findIn(await endedHold(context, holdId), holdId)) : done;
}

/** Looks at the hold as it durably is. */
export async function readHold<Found extends object>(
  context: Context,
  holdId: string,
  look: (fixture: FixtureState, hold: HoldRecord) => Found | Refusal,
): Promise<Found | Refusal> {
  const read = (ended: HoldRecord | null): Promise<Found | Refusal> =>
    context.readFixture(fixtureLedgerOf(holdId), ({ state }) => {
      const hold = findIn(ended, holdId)(state);
      return isRefusal(hold) ? hold : look(state, hold);
    });
  const found = await read(null);
  if (!isRefusal(found)) return found;
  const ended = await endedHold(context, holdId);
  return ended === null ? found : read(ended);
}

function findIn(ended: HoldRecord | null, holdId: string): FindHold {
  return ({ holds }) => {
    const hold = holds.get(holdId) ?? ended;
    return hold && isForAll(hold) ? hold : notFound();
  };
}

/** What keeps a reserved season ticket's seat is no hold to the operations on holds. */
function isForAll({ seasonTicketId, state }: HoldRecord): boolean {
  return seasonTicketId === null || state === 'confirmed';
}

async function endedHold({ services }: Context, holdId: string): Promise<HoldRecord | null> {
  const row = await services.store.row(endedHoldCollection(fixtureIdOf(holdId)), holdId);
  return (row as HoldRecord | undefined) ?? null;
}
