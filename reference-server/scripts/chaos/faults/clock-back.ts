/** The machine's clock is put back by an hour, and forth again after a while. Time in a ledger stands still meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Hold, HoldRequest } from '../../../src/generated/types.ts';
import { adults, createWorld, type TestWorld } from '../../../src/testing/worlds.ts';
import { TimesRead } from '../audit/times.ts';
import type { Fault, Heal, Scene } from '../fault.ts';

const entry = fileURLToPath(new URL('../stepping-clock-issuer.ts', import.meta.url));

export const clockBack: Fault = {
  name: 'clock-back',
  stores: ['SQLite', 'PostgreSQL'],
  rounds: { full: 6, short: 1 },
  lasts: { full: 4_000, short: 2_000 },
  // As an operator has it: a limit that counts by the clock must not last until the hour is over.
  stage: () => staged({ REQUESTS_PER_SECOND: '10000' }),
};

/** Its clock alone: the other's is right, and both write the same ledgers. */
export const clockBackOfOneOfTwo: Fault = {
  ...clockBack,
  name: 'clock-back-of-one-of-two',
  stores: ['PostgreSQL'],
  processes: 2,
  onlyInFull: true,
};

function staged(variables: Readonly<Record<string, string>>) {
  let side: Side | null = null;
  let round = 0;
  return {
    launch: { entry, variables },
    async harm(scene: Scene): Promise<Heal> {
      side ??= await openSide(scene);
      round += 1;
      return stepBack(scene, side, round);
    },
  };
}

async function stepBack(scene: Scene, side: Side, round: number): Promise<Heal> {
  const turn = () => process.kill(scene.processes[0]!.pid, 'SIGUSR2');
  const before = await side.hold(`before-${round}`, 2);
  turn();
  const during = await side.hold(`during-${round}`, 2);
  await side.repeat(before);
  return async () => {
    // The other process's clock is right, and moves the time in the ledger on.
    if (scene.processes.length === 1) await side.expectStandstill();
    turn();
    for (const told of [before, during]) await side.repeat(told);
    for (const told of [before, during]) await side.expectEnd(told);
    await side.readTimes();
  };
}

type Told = { readonly key: string; readonly body: HoldRequest; readonly text: string; readonly hold: Hold };

/** A world beside the load, to see in it how long holds live. */
async function openSide(scene: Scene): Promise<Side> {
  const world = await createWorld(scene.processes[0]!.baseUrl);
  return new Side(scene, world);
}

class Side {
  readonly #scene: Scene;
  readonly #world: TestWorld;
  readonly #readings: readonly TimesRead[];

  constructor(scene: Scene, world: TestWorld) {
    this.#scene = scene;
    this.#world = world;
    this.#readings = [scene.world.sellerA, scene.world.home, world.home].map((client) => new TimesRead(client));
  }

  async hold(key: string, lifeSeconds: number): Promise<Told> {
    const body = { ...adults(1), lifeSeconds };
    const { text, body: hold } = await this.#send(key, body);
    const life = Date.parse(hold.expiresAt) - Date.parse(hold.placedAt);
    if (life !== lifeSeconds * 1000) this.#scene.find(`hold ${key} is to live ${life} ms, not ${lifeSeconds} s`);
    return { key, body, text, hold };
  }

  /** The same key is answered the same, whatever the clock says. */
  async repeat({ key, body, text }: Told): Promise<void> {
    const again = await this.#send(key, body);
    if (again.text !== text || again.headers.get('idempotency-replayed') !== 'true')
      this.#scene.find(`createHold ${key} was done again: ${again.text}`);
  }

  #send(key: string, body: HoldRequest) {
    const { sellerA, allocationId } = this.#world;
    return sellerA('createHold', { path: { allocationId }, key, body });
  }

  /** Otherwise there was no harm. */
  async expectStandstill(): Promise<void> {
    const { sellerA, allocationId } = this.#world;
    const { asOf } = (await sellerA('getAvailability', { path: { allocationId } })).body;
    if (Date.now() - Date.parse(asOf) < 1000) this.#scene.find(`the clock was not put back: it is ${asOf}`);
  }

  /** Once the clock is right: held until its moment, expired from then on, and the feed says when. */
  async expectEnd({ key, hold }: Told): Promise<void> {
    const { sellerA } = this.#world;
    const path = { holdId: hold.id };
    const left = Date.parse(hold.expiresAt) - Date.now();
    if (left > 500) {
      const { state } = (await sellerA('getHold', { path })).body;
      if (state !== 'held') this.#scene.find(`hold ${key} is ${state} ${left} ms before its end`);
    }
    await sleep(Math.max(0, left) + 50);
    const { state } = (await sellerA('getHold', { path })).body;
    if (state !== 'expired') this.#scene.find(`hold ${key} is ${state} after its end`);
    const { items } = (await sellerA('listEvents', { query: { limit: 500 } })).body;
    const ended = items.find((event) => event.type === 'hold.expired' && event.data['holdId'] === hold.id);
    if (ended === undefined || Date.parse(ended.time) < Date.parse(hold.expiresAt))
      this.#scene.find(`hold ${key}, to end at ${hold.expiresAt}, ended at ${ended?.time}`);
  }

  async readTimes(): Promise<void> {
    for (const reading of this.#readings) for (const what of await reading.readOn()) this.#scene.find(what);
  }
}
