/** The shape of a check. */
import type { Capabilities, WellKnown } from '../generated/types.ts';
import type { RecordedClient } from '../http/recorded-client.ts';
import type { Actor } from '../world/actor.ts';
import type { Receiver } from '../world/receiver.ts';
import type { Ability, Given, Needs } from '../world/state-source.ts';
import type { World, WorldClock } from '../world/world.ts';

/** Everything a check may use. Nothing is made before it is asked for, but the world. */
export type CheckContext = {
  readonly world: World;
  readonly clock: WorldClock;
  readonly sellerA: Actor;
  readonly sellerB: Actor;
  readonly home: Actor;
  /** Asks with no token. */
  readonly nobody: Actor;
  /** Holds the sandbox secret. */
  readonly control: Actor;
  /** Another world of its own. */
  readonly openWorld: (given?: Given) => Promise<World>;
  readonly capabilities: Capabilities;
  readonly wellKnown: WellKnown;
  readonly baseUrl: string;
  /** Where the target delivers to. */
  readonly receiver: Receiver;
  /** For requests that are no operation. */
  readonly http: RecordedClient;
  /** Waits, and counts it. Only where the target asked for it. */
  readonly pause: (seconds: number) => Promise<void>;
  /** How many take part in a race. */
  readonly raceSize: number;
};

export type Run = (context: CheckContext) => Promise<void>;

export type ActiveCheck = {
  /** Criteria of the world; those left out have their default. */
  readonly given?: Given;
  readonly needs?: readonly Ability[];
  /** `shared`: leaves no trace that others would stumble over. `none`: acts in no world. Absent, a world of its own. */
  readonly world?: 'own' | 'shared' | 'none';
  readonly run: Run;
};

/** Passed when all checks of these patterns are; each pattern as for `--only`. */
export type SummaryCheck = { readonly allOf: readonly string[] };

/** Short form: a function that acts in a world of its own with the default criteria. */
export type Check = Run | ActiveCheck | SummaryCheck;

export function allOf(...patterns: readonly string[]): SummaryCheck {
  return { allOf: patterns };
}

export function isSummary(check: Check): check is SummaryCheck {
  return 'allOf' in check;
}

export function activeForm(check: Run | ActiveCheck): ActiveCheck {
  return typeof check === 'function' ? { run: check } : check;
}

export function needsOf({ given = {}, needs = [] }: ActiveCheck): Needs {
  return { given, abilities: needs };
}
