import { firstRefusal, notFound, type Refusal } from '../domain/refusal.ts';
import { instant } from '../domain/instant.ts';
import { clockMove } from '../generated/decisions.ts';
import type { MoveClockResult } from '../generated/types.ts';
import { clockMoved, findWorld, type WorldRecord } from '../sandbox/open-world.ts';
import type { Services } from '../services.ts';
import type { Ledgers } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import type { Handlers } from './context.ts';

export const moveClock: Handlers['moveClock'] = async ({ path: { worldId }, body }, { services, commit }) => {
  const world = await findWorld(services, worldId);
  if (!world) return notFound();
  const target = Date.parse(body.now);
  const moved = await commit<MoveClockResult>(world.ledgers, {
    decide: (ledgers, now) =>
      deletedMeanwhile(ledgers, world) ??
      firstRefusal(clockMove, { secondsBack: Math.ceil((now - target) / 1000) }) ??
      world.ledgers.map((ledger) => clockMoved(ledger, target)),
    result: () => ({ status: 200, body: { now: instant(target) } }),
  });
  await tellWhatFellDue(services, world.ledgers);
  await services.deliveries.settle(world.owners);
  return moved;
};

/** A ledger that is no longer there must not come back to life by being written to. */
function deletedMeanwhile(ledgers: Ledgers, world: WorldRecord): Refusal | null {
  return world.ledgers.some((ledger) => ledgers.get(ledger).head === 0) ? notFound() : null;
}

/** A read first writes what is due. */
async function tellWhatFellDue({ pipeline }: Services, ledgers: readonly LedgerId[]): Promise<void> {
  await pipeline.read(ledgers, () => undefined);
}
