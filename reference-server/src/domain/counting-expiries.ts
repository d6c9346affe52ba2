/** Which expiries still count: those of holds that are live and of quotes that were not confirmed. */
import { trimExpiries, type Expiry } from './expiries.ts';
import { isLive, type FixtureState } from './fixture-state.ts';

/** An extension leaves the old moment behind; only the present one counts. */
export function countsFor(state: FixtureState, { id, at }: Expiry): boolean {
  const hold = state.holds.get(id);
  if (hold !== undefined) return isLive(hold) && hold.expiresAt === at;
  const quote = state.cancellations.get(id) ?? state.exchanges.get(id);
  return quote?.state === 'quoted';
}

export function trimEnded(state: FixtureState): void {
  trimExpiries(state.expiries, (expiry) => countsFor(state, expiry));
}
