/**
 * Chooses options so that they take exactly what is wanted at the smallest cost, at most one option a place. Exact, and
 * its time grows with places × options × states, not with the number of combinations.
 */

export type Option = {
  readonly place: number;
  readonly cost: number;
  /** How much it takes of each thing wanted; never nothing of everything. */
  readonly takes: readonly number[];
};

export type Choices<Chosen extends Option> = {
  /** The best options that together take exactly `wanted`, or null. `wanted` is within the limits. */
  best(wanted: readonly number[]): { readonly cost: number; readonly options: readonly Chosen[] } | null;
};

/**
 * Among equal costs that choice wins which has the lowest seat in which two differ. All seats of a place must lie below
 * those of the next one; then `isLower`, which compares two options of one place, is all that there is to know.
 */
export function chooseOptions<Chosen extends Option>(
  options: readonly Chosen[],
  limits: readonly number[],
  isLower: (one: Chosen, other: Chosen) => boolean,
): Choices<Chosen> {
  const space = stateSpace(limits);
  const cost = new Float64Array(space.size).fill(Infinity);
  cost[0] = 0;
  // From the last place down: what is chosen later lies lower, so on equal cost the later choice wins.
  const places = byPlace(options);
  const choices = places.map((atPlace) => choosePlace(space, atPlace, cost, isLower));
  return {
    best(wanted) {
      const state = space.stateOf(wanted);
      if (cost[state] === Infinity) return null;
      return { cost: cost[state]!, options: walkBack(space, choices, state) };
    },
  };
}

/** All ways to have taken between nothing and the limits, numbered so that taking more never has a lower number. */
type StateSpace = {
  readonly size: number;
  /** How much of thing t was taken in state s, at `s * things + t`. */
  readonly taken: Uint16Array;
  stateOf(taken: readonly number[]): number;
};

function stateSpace(limits: readonly number[]): StateSpace {
  const size = limits.reduce((product, limit) => product * (limit + 1), 1);
  const taken = new Uint16Array(size * limits.length);
  for (let state = 0; state < size; state += 1) {
    let rest = state;
    for (let thing = limits.length - 1; thing >= 0; thing -= 1) {
      const radix = limits[thing]! + 1;
      taken[state * limits.length + thing] = rest % radix;
      rest = Math.floor(rest / radix);
    }
  }
  const stateOf = (amounts: readonly number[]) =>
    amounts.reduce((state, amount, thing) => state * (limits[thing]! + 1) + amount, 0);
  return { size, taken, stateOf };
}

/** Highest place first. */
function byPlace<Chosen extends Option>(options: readonly Chosen[]): Chosen[][] {
  const places: Chosen[][] = [];
  for (const option of options.toSorted((one, other) => other.place - one.place)) {
    const last = places.at(-1);
    if (last?.[0]?.place === option.place) last.push(option);
    else places.push([option]);
  }
  return places;
}

type PlaceChoice<Chosen> = {
  readonly options: readonly Chosen[];
  /** By state: which option was chosen, counted from 1; 0 for none. */
  readonly chosen: Uint32Array;
};

/** Improves `cost` in place, from the highest state down so that no place is used twice. */
function choosePlace<Chosen extends Option>(
  space: StateSpace,
  options: readonly Chosen[],
  cost: Float64Array,
  isLower: (one: Chosen, other: Chosen) => boolean,
): PlaceChoice<Chosen> {
  const steps = options.map((option) => space.stateOf(option.takes));
  const chosen = new Uint32Array(space.size);
  for (let state = space.size - 1; state > 0; state -= 1) {
    for (let index = 0; index < options.length; index += 1) {
      const option = options[index]!;
      const before = state - steps[index]!;
      if (before < 0 || cost[before] === Infinity || !contains(space, state, option.takes)) continue;
      const candidate = cost[before]! + option.cost;
      const best = options[chosen[state]! - 1];
      if (candidate > cost[state]! || (candidate === cost[state] && best && !isLower(option, best))) continue;
      cost[state] = candidate;
      chosen[state] = index + 1;
    }
  }
  return { options, chosen };
}

function contains(space: StateSpace, state: number, takes: readonly number[]): boolean {
  const base = state * takes.length;
  for (let thing = 0; thing < takes.length; thing += 1) {
    if (space.taken[base + thing]! < takes[thing]!) return false;
  }
  return true;
}

function walkBack<Chosen extends Option>(
  space: StateSpace,
  choices: readonly PlaceChoice<Chosen>[],
  from: number,
): Chosen[] {
  const walked: Chosen[] = [];
  let state = from;
  for (const { options, chosen } of choices.toReversed()) {
    const option = options[chosen[state]! - 1];
    if (!option) continue;
    walked.push(option);
    state -= space.stateOf(option.takes);
  }
  return walked;
}
