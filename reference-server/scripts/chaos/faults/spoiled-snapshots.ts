/** The process dies, and what it finds at its next start instead of a right snapshot must not be believed. */
import { fixtureLedgerOf } from '../../../src/ids.ts';
import {
  adults,
  confirmation,
  createWorld,
  holdSeats,
  snapshotOf,
  type TestWorld,
} from '../../../src/testing/worlds.ts';
import type { Fault, Heal, Scene } from '../fault.ts';
import { kindsOfSnapshot, spoilSnapshots, type Spoiled } from '../spoil-snapshots.ts';

export const spoiledSnapshots: Fault = {
  name: 'spoiled-snapshot',
  stores: ['SQLite', 'PostgreSQL'],
  // Each kind in its turn.
  rounds: { full: 2 * kindsOfSnapshot, short: 4 },
  stage({ databaseUrl }) {
    let still: Still | null = null;
    let kind = 0;
    return {
      async harm(scene) {
        still ??= await openStill(scene);
        const ledgers = [scene.world, still.world].map(({ allocationId }) => fixtureLedgerOf(allocationId));
        await scene.processes[0]!.kill();
        const spoiled = await spoilSnapshots(databaseUrl, [ledgers[0]!, ledgers[1]!], kind);
        kind += 1;
        return healing(scene, still, spoiled);
      },
    };
  },
};

/** A world that nobody sells in, with all that its clubs can read: it has to read the same after every start. */
type Still = { readonly world: TestWorld; readonly shown: string };

async function openStill({ processes }: Scene): Promise<Still> {
  const world = await createWorld(processes[0]!.baseUrl);
  const { sellerA, allocationId } = world;
  for (const quantity of [1, 2, 3]) {
    const path = { allocationId, clientOrderId: `order-${quantity}` };
    await sellerA('confirmOrder', { path, body: confirmation(await holdSeats(world, adults(quantity))) });
  }
  const released = await holdSeats(world);
  await sellerA('releaseHold', { path: { holdId: released.id } });
  await holdSeats(world);
  return { world, shown: await snapshotOf(world) };
}

function healing({ processes, find }: Scene, { world, shown }: Still, { name, logged }: Spoiled): Heal {
  return async () => {
    const [process] = processes;
    await process!.start();
    const found = await snapshotOf(world);
    if (found !== shown) find(`with a snapshot that is ${name} the clubs read otherwise: ${found.slice(0, 300)}`);
    // Both ledgers, this and the one of the load, are folded by now or about to be.
    const lines = process!.output().match(/A snapshot is .*? folded from its first event/g) ?? [];
    const expected = `A snapshot is ${logged}: the ledger is folded from its first event`;
    const isSaid = logged === null ? lines.length === 0 : lines.length > 0 && lines.every((line) => line === expected);
    if (!isSaid) find(`of a snapshot that is ${name} the log says: ${lines.join('; ') || 'nothing'}`);
  };
}
