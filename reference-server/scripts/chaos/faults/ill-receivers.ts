/** The receiver of webhooks is ill. The sale must not notice, and once it is well it has all that it missed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { adults, createWorld, holdSeats, type TestWorld } from '../../../src/testing/worlds.ts';
import type { Fault, Heal, Scene } from '../fault.ts';
import { Subscription } from '../subscription.ts';
import { elsewhere, startIllReceiver, type Illness, type Receiver } from '../webhook-receiver.ts';

const retrySeconds = [5, 300, 1800, 7200];
const hour = 3_600_000;

function receiverThat(illness: Illness, name: string): Fault {
  return {
    name,
    stores: ['SQLite', 'PostgreSQL'],
    rounds: { full: 3, short: 1 },
    async stage() {
      const receiver = await startIllReceiver();
      let ward: Ward | null = null;
      return {
        launch: {
          variables: {
            WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
            WEBHOOK_TIMEOUT_SECONDS: '1',
            WEBHOOK_RETRY_SECONDS: retrySeconds.join(),
          },
        },
        async harm(scene) {
          ward ??= await openWard(scene, receiver);
          receiver.illness = illness;
          return harm(scene, receiver, ward, illness);
        },
        clear: () => receiver.stop(),
      };
    },
  };
}

export const receiverHangs: Fault = { ...receiverThat('hangs', 'receiver-hangs'), onlyInFull: true };
export const receiverFails = receiverThat('fails', 'receiver-fails-for-an-hour');
export const receiverRedirects: Fault = { ...receiverThat('redirects', 'receiver-redirects'), onlyInFull: true };
export const receiverIsGone = receiverThat('is gone', 'receiver-is-gone');

/** The sale's own webhook, and one in a world beside it whose clock may be moved by an hour: there no hold is forgotten. */
type Ward = {
  readonly sale: Subscription;
  readonly side: Subscription;
  readonly world: TestWorld;
  now: number;
  saleNow: number;
};

async function openWard({ world: load, processes }: Scene, receiver: Receiver): Promise<Ward> {
  const world = await createWorld(processes[0]!.baseUrl);
  const sale = await Subscription.open(load, receiver, '/sale', ['cancellation.confirmed']);
  const side = await Subscription.open(world, receiver, '/side');
  const [now, saleNow] = [world, load].map((each) => Date.parse(each.world.clock.now));
  return { sale, side, world, now: now!, saleNow: saleNow! };
}

async function harm(scene: Scene, receiver: Receiver, ward: Ward, illness: Illness): Promise<Heal> {
  const { find } = scene;
  const { sale, side, world } = ward;
  const before = { sale: sale.attempts, side: side.attempts };
  await holdSeats(world, adults(1));
  await until(() => side.attempts > before.side && sale.attempts > before.sale);
  // The sale goes on, whatever its receiver does.
  await scene.acknowledged(50);
  const isGone = illness === 'is gone';
  await anHour(ward, isGone ? [] : retrySeconds.slice(0, 3), (attempts) => {
    const made = side.attempts - before.side;
    if (made !== attempts) find(`the receiver that ${illness} was sent ${made} attempts and not ${attempts}`);
  });
  const still = sale.attempts - before.sale;
  if (still !== 1) find(`the receiver that ${illness} was sent ${still} attempts while time stood still`);
  if (receiver.sentTo(elsewhere).length > 0) find('a redirect was followed');
  await expectState(scene, ward, isGone ? 'stopped gone' : 'active');
  return () => heal(scene, receiver, ward, isGone);
}

/** Through all moments at which an attempt is due, and the moments before them. */
async function anHour(ward: Ward, waits: readonly number[], expectAttempts: (count: number) => void): Promise<void> {
  const end = ward.now + hour;
  let due = ward.now;
  for (const [index, wait] of waits.entries()) {
    due += wait * 1000;
    await move(ward, due - 1000);
    expectAttempts(index + 1);
    await move(ward, due);
    expectAttempts(index + 2);
  }
  await move(ward, end);
  expectAttempts(waits.length + 1);
}

/** Resolves when all that was due by then has been attempted. */
async function move(ward: Ward, now: number): Promise<void> {
  await moveClock(ward.world, now);
  ward.now = now;
}

async function heal(scene: Scene, receiver: Receiver, ward: Ward, isGone: boolean): Promise<void> {
  const { sale, side } = ward;
  receiver.illness = null;
  if (isGone) await Promise.all([sale.replay(), side.replay()]);
  ward.saleNow += 5000;
  await Promise.all([move(ward, ward.now + 3 * hour), moveClock(scene.world, ward.saleNow)]);
  for (const one of [sale, side]) for (const what of await one.wrong()) scene.find(what);
  await expectState(scene, ward, 'active');
}

async function expectState({ find }: Scene, { sale, side }: Ward, expected: string): Promise<void> {
  for (const one of [sale, side]) {
    const state = await one.state();
    if (state !== expected) find(`a webhook is ${state} and not ${expected}`);
  }
}

async function moveClock({ sandbox, world }: TestWorld, now: number): Promise<void> {
  const moved = await sandbox('moveClock', { path: { worldId: world.id }, body: { now: new Date(now).toISOString() } });
  if (moved.status !== 200) throw new Error(`the clock could not be moved: ${moved.text}`);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 20_000) throw new Error('no event was sent to a receiver for 20 s');
    await sleep(20);
  }
}
