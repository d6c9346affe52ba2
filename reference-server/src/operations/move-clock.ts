import { firstRefusal, notFound, type Refusal } from '../domain/refusal.ts';
import { instant } from '../domain/instant.ts';
import { clockMove } from '../generated/decisions.ts';
import type { MoveClockResult } from '../generated/types.ts';
import { clockMoved, findWorld, ledgersOfWorld } from '../sandbox/open-world.ts';
import type { Services } from '../services.ts';
import type { Ledgers } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import type { Handlers } from './context.ts';

export const moveClock: Handlers['moveClock'] = async ({ path: { worldId }, body }, { services, commit }) => {
  const world = await findWorld(services, worldId);
  if (!world) return notFound();
  const target = Date.parse(body.now);
  const ledgers = await ledgersOfWorld(services, world);
  const moved = await commit<MoveClockResult>(ledgers, {
    decide: (states, now) =>
      deletedMeanwhile(states, ledgers) ??
      firstRefusal(clockMove, { secondsBack: Math.ceil((now - target) / 1000) }) ??
      ledgers.map((ledger) => clockMoved(ledger, target)),
    result: () => ({ status: 200, body: { now: instant(target) } }),
  });
  await tellWhatFellDue(services, ledgers);
  await services.deliveries.settle(world.owners);
  return moved;
};

/** A ledger that is no longer there must not come back to life by being written to. */
function deletedMeanwhile(states: Ledgers, ledgers: readonly LedgerId[]): Refusal | null {
  return ledgers.some((ledger) => states.get(ledger).head === 0) ? notFound() : null;
}

/** A read first writes what is due. */
async function tellWhatFellDue({ pipeline }: Services, ledgers: readonly LedgerId[]): Promise<void> {
  await pipeline.read(ledgers, () => undefined);
}
