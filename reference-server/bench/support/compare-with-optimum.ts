/** Small grounds drawn at random: what the search finds, and what trying every choice finds. */
import {
  findBestAvailable,
  type BestAvailableRequest,
  type Found,
  type NotFound,
} from '../../src/domain/best-available.ts';
import { randomFrom } from '../../src/domain/seeded-random.ts';
import { costOf, exhaustiveBestAvailable } from '../../src/testing/exhaustive-best-available.ts';
import { poolFromPictures, type PoolPictures } from '../../src/testing/pool-from-pictures.ts';

export type Comparison = { readonly compared: number; readonly equal: number; readonly refused: number };

const pieces = ['.', '..', '...', '....', '#', '#', 'x', '|', 'wc', 'cw', 'cwc', 'W', 'r'] as const;
const areaIds = ['A', 'B', 'C', 'D'] as const;
/** So that trying everything stays possible. */
const mostPlaces = 24;

type Draw = (below: number) => number;

export function compareWithOptimum(count: number): Comparison {
  const random = randomFrom(20_270_814);
  const draw: Draw = (below) => Math.floor(random() * below);
  let equal = 0;
  let refused = 0;
  for (let compared = 0; compared < count; compared += 1) {
    const pool = poolFromPictures(drawGround(draw));
    const request = drawRequest(draw);
    const found = findBestAvailable(pool, request);
    if ('reason' in found) refused += 1;
    const best = exhaustiveBestAvailable(pool, request);
    if (textOf(found, (units, ordinary) => costOf(pool, request, ordinary, units)) === JSON.stringify(best)) equal += 1;
  }
  return { compared: count, equal, refused };
}

function drawGround(draw: Draw): PoolPictures {
  let left: number = mostPlaces;
  const row = (): string => {
    const drawn = Array.from({ length: 1 + draw(5) }, () => pieces[draw(pieces.length)]).join('');
    const kept = drawn.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept;
  };
  const areas = areaIds.slice(0, 1 + draw(areaIds.length));
  return Object.fromEntries(areas.map((id) => [id, Array.from({ length: 1 + draw(3) }, row)]));
}

function drawRequest(draw: Draw): BestAvailableRequest {
  const hasPairs = draw(3) === 0;
  const pairs = hasPairs ? Array.from({ length: 1 + draw(2) }, () => ({ companions: draw(3) })) : [];
  return {
    standard: hasPairs ? draw(4) : 1 + draw(6),
    pairs,
    areas: draw(2) === 0 ? null : areaIds.toSorted(() => draw(3) - 1).slice(0, 1 + draw(areaIds.length)),
    maxGroups: 1 + draw(3),
    singles: draw(2) === 0 ? 'avoid' : 'forbid',
  };
}

type Units = readonly (readonly number[])[];

/** As the exhaustive search tells its own: the cost, and the seats in ascending order. */
function textOf(found: Found | NotFound, cost: (units: Units, ordinary: readonly number[]) => unknown): string {
  if ('reason' in found) return JSON.stringify(found);
  const of = (kind: 'standard' | 'accessible'): number[][] =>
    found.groups.filter((group) => group.kind === kind).map(({ seats }) => [...seats]);
  const [units, ordinary] = [of('accessible'), of('standard').flat()];
  const seats = [...ordinary, ...units.flat()].sort((one, other) => one - other);
  return JSON.stringify({ cost: cost(units, ordinary), seats });
}
