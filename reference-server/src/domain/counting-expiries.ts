/** Which expiries still count: those of holds that are live and of quotes that were not confirmed. */
import { countOf, keepLive, trimExpiries, type Expiry } from './expiries.ts';
import { isLive, type FixtureState } from './fixture-state.ts';

/** So many do no harm. */
const fewExpiries = 64;

/** An extension leaves the old moment behind; only the present one counts. */
export function countsFor(state: FixtureState, { id, at }: Expiry): boolean {
  const hold = state.holds.get(id);
  if (hold !== undefined) return isLive(hold) && hold.expiresAt === at;
  const quote = state.cancellations.get(id) ?? state.exchanges.get(id);
  return quote?.state === 'quoted';
}

export function trimEnded(state: FixtureState): void {
  const { expiries, holds, cancellations } = state;
  const counts = (expiry: Expiry): boolean => countsFor(state, expiry);
  // Behind one that still counts there may be any number that do not. None that counts is looked at often for that.
  if (countOf(expiries) > 2 * (holds.size + cancellations.size) + fewExpiries) keepLive(expiries, counts);
  else trimExpiries(expiries, counts);
}
