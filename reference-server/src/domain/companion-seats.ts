/** Which wheelchair space a companion seat belongs to. */

type Place = { readonly symbol: string; readonly run: number; readonly position: number };

/**
 * A companion seat belongs to the nearest wheelchair space of its run. One that is as far from two goes to the space
 * with fewer companions, then to the left one. A run without a wheelchair space leaves its companion seats with nobody.
 * Keys and values are indexes into `places`, which lie in order, run by run.
 */
export function assignCompanions(places: readonly Place[]): Map<number, readonly number[]> {
  const companionsOf = new Map<number, number[]>();
  for (const run of accessibleRuns(places)) {
    for (const space of run.spaces) companionsOf.set(space, []);
    const undecided = run.companions.filter((seat) => !giveToNearest(places, run.spaces, seat, companionsOf));
    for (const seat of undecided) giveToFewest(nearestSpaces(places, run.spaces, seat), seat, companionsOf);
  }
  for (const companions of companionsOf.values()) companions.sort((one, other) => one - other);
  return companionsOf;
}

type AccessibleRun = { readonly spaces: number[]; readonly companions: number[] };

function accessibleRuns(places: readonly Place[]): Iterable<AccessibleRun> {
  const runs = new Map<number, AccessibleRun>();
  for (const [seat, place] of places.entries()) {
    if (place.symbol !== 'w' && place.symbol !== 'c') continue;
    const run = runs.get(place.run) ?? { spaces: [], companions: [] };
    runs.set(place.run, run);
    (place.symbol === 'w' ? run.spaces : run.companions).push(seat);
  }
  return runs.values();
}

function nearestSpaces(places: readonly Place[], spaces: readonly number[], seat: number): number[] {
  const distance = (space: number) => Math.abs(places[space]!.position - places[seat]!.position);
  const shortest = Math.min(...spaces.map(distance));
  return spaces.filter((space) => distance(space) === shortest);
}

/** False when two spaces are equally near. */
function giveToNearest(
  places: readonly Place[],
  spaces: readonly number[],
  seat: number,
  companionsOf: ReadonlyMap<number, number[]>,
): boolean {
  const [space, other] = nearestSpaces(places, spaces, seat);
  if (other !== undefined) return false;
  if (space !== undefined) companionsOf.get(space)!.push(seat);
  return true;
}

function giveToFewest(nearest: readonly number[], seat: number, companionsOf: ReadonlyMap<number, number[]>): void {
  const [left, right] = nearest.map((space) => companionsOf.get(space)!);
  if (left && right) (right.length < left.length ? right : left).push(seat);
}
