/** Gives a check what it asks for, and sees to it that it asked for no more than it said. */
import { needsOf, type ActiveCheck, type CheckContext } from './checks/check.ts';
import type { Capabilities, WellKnown } from './generated/types.ts';
import type { Recorder, RecordedClient } from './http/recorded-client.ts';
import { NotTestable, SuiteError } from './outcome.ts';
import { createActor, type Actor } from './world/actor.ts';
import type { Receiver } from './world/receiver.ts';
import type { Ability, Given, Needs, OpenedWorld, StateSource } from './world/state-source.ts';
import type { World } from './world/world.ts';

/** What a run acts on. */
export type Target = {
  readonly baseUrl: string;
  readonly capabilities: Capabilities;
  readonly wellKnown: WellKnown;
  readonly source: StateSource;
  readonly recorder: Recorder;
  readonly raceSize: number;
  readonly receiver: Receiver;
};

export type OpenContext = { readonly context: CheckContext; readonly close: () => Promise<void> };

export async function openContext(check: ActiveCheck, target: Target, client: RecordedClient): Promise<OpenContext> {
  const { source } = target;
  const { given: whole, abilities } = needsOf(check);
  const needs = { given: declaredOf(whole, target.capabilities), abilities };
  const openings: Promise<OpenedWorld>[] = [];
  const opened = async (opening: Promise<OpenedWorld>): Promise<World> => {
    openings.push(opening);
    return (await opening).world;
  };
  let isOver = false;
  const own = async (given: Given): Promise<World> => {
    if (isOver) throw new SuiteError('The check is over.');
    return opened(source.open({ given: declaredOf(given, target.capabilities), abilities }, client));
  };
  // A check that does several things at once may fail while one of them still makes a world, or is about to.
  const close = async (): Promise<void> => {
    isOver = true;
    for (const ended of await Promise.allSettled(openings)) if (ended.status === 'fulfilled') ended.value.release();
  };
  try {
    if (check.world !== 'none') expectGiven(source, needs);
    const first = (): Promise<World> =>
      check.world === 'shared' ? opened(source.openShared(client)) : own(needs.given);
    const world = check.world === 'none' ? null : await first();
    return { context: contextOf(check, target, client, world, own), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Without what only a profile has that the target does not declare: nothing of it is asked for there. */
function declaredOf(given: Given, { profiles }: Capabilities): Given {
  if (profiles.includes('season')) return given;
  const kept = Object.entries(given).filter(([id]) => !/^(season|configuration|contact)\./.test(id));
  return Object.fromEntries(kept);
}

function expectGiven(source: StateSource, needs: Needs): void {
  const lacking = source.lacks(needs);
  if (lacking !== null) throw new NotTestable(lacking);
}

function contextOf(
  check: ActiveCheck,
  target: Target,
  client: RecordedClient,
  world: World | null,
  own: (given: Given) => Promise<World>,
): CheckContext {
  const use = (ability: Ability): World => {
    if (!check.needs?.includes(ability))
      throw new SuiteError(`The check uses ${ability} and does not say so in needs.`);
    return there(world);
  };
  const { recorder, baseUrl, capabilities, wellKnown, raceSize } = target;
  return {
    get world() {
      return there(world);
    },
    get clock() {
      return use('clock').clock;
    },
    get sellerA() {
      return there(world).party('sellerA');
    },
    get sellerB() {
      return use('sellerB').party('sellerB');
    },
    get home() {
      return use('home').party('home');
    },
    get control() {
      return acting(check, there(world)).control;
    },
    get nobody() {
      return world?.nobody ?? outsider(baseUrl, client);
    },
    openWorld(given = {}) {
      if (target.source.lacks({ given, abilities: ['worlds'] }) !== null)
        throw new NotTestable('No further world can be made.');
      return own(given);
    },
    get receiver() {
      use('receiver');
      return target.receiver;
    },
    capabilities,
    wellKnown,
    baseUrl,
    http: client,
    pause: (seconds) => recorder.pace.sleep(Math.min(seconds, recorder.maxWaitSeconds) * 1000),
    raceSize,
  };
}

function there(world: World | null): World {
  if (!world) throw new SuiteError('The check acts in a world and says that it needs none.');
  return world;
}

/** The sandbox's control is there where a sandbox is, so a check that uses it must have asked for one. */
function acting({ needs = [] }: ActiveCheck, world: World): World {
  if (needs.some((ability) => ability === 'simulation' || ability === 'clock' || ability === 'worlds')) return world;
  throw new SuiteError('The check uses the sandbox and names none of simulation, clock and worlds in needs.');
}

function outsider(baseUrl: string, client: RecordedClient): Actor {
  return createActor({
    name: 'nobody',
    baseUrl,
    token: null,
    client,
    lookup: () => undefined,
    pathDefault: () => undefined,
  });
}
