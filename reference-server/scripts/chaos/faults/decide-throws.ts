/** Deciding on a request throws, before or after its events were applied: that one is answered 500, and no other. */
import { fileURLToPath } from 'node:url';
import { adults } from '../../../src/testing/worlds.ts';
import type { Fault, Heal, Scene } from '../fault.ts';

const entry = fileURLToPath(new URL('../throwing-issuer.ts', import.meta.url));
const requests = 12;

export const decideThrows: Fault = {
  name: 'decide-throws',
  stores: ['SQLite', 'PostgreSQL'],
  rounds: { full: 10, short: 2 },
  stage: () => {
    let round = 0;
    return { launch: { entry }, harm: (scene) => throwIn(scene, (round += 1)) };
  },
};

/** All at once, so that they share their turns with the load and with each other. */
async function throwIn(scene: Scene, round: number): Promise<Heal> {
  const keys = Array.from({ length: requests }, (_, number) =>
    number % 2 === 0 ? `throws-before-${round}-${number}` : `throws-after-${round}-${number}`,
  );
  await Promise.all(keys.map((key) => expectMistake(scene, key)));
  // What threw is not remembered: asked again it is decided again.
  return () => Promise.all(keys.slice(0, 4).map((key) => expectMistake(scene, key)));
}

async function expectMistake({ world, find }: Scene, key: string): Promise<void> {
  const { sellerA, allocationId } = world;
  const { status, text } = await sellerA('createHold', { path: { allocationId }, body: adults(2), key });
  if (status !== 500) find(`createHold ${key} was answered ${status}, not 500: ${text}`);
  if (text.includes('a mistake in deciding')) find(`createHold ${key} was told what went wrong inside: ${text}`);
}
