/** Draws areas as they are built: uneven rows, aisles that run through, bays for wheelchairs, pillars in the way. */
import type { GroundArea } from './ground.ts';
import { namedRows } from './row-names.ts';
import { randomFrom } from './seeded-random.ts';

export type AreaPlan = {
  readonly id: string;
  readonly name: string;
  readonly stand: string;
  readonly priceBandId: string;
  readonly gate?: string;
  /** Places for sale, exactly. */
  readonly seats: number;
  /** Places of the front row; rows behind it are longer. */
  readonly width: number;
  /** In bays in the first rows, each with a companion seat beside it, every fourth with two. */
  readonly wheelchairSpaces: number;
  readonly hasPillars: boolean;
};

/** Same plan and seed, same area. */
export function drawArea(plan: AreaPlan, seed: number): GroundArea {
  const random = randomFrom(seed);
  const pillar = plan.hasPillars ? 4 + Math.floor(random() * plan.width * 0.7) : -1;
  const rows: string[] = [];
  let left = plan.seats;
  for (const bay of drawBays(plan)) {
    const row = cutTo(bay, left);
    rows.push(row);
    left -= countSeats(row);
  }
  for (let depth = 0; left > 0; depth += 1) {
    const row = cutTo(drawRow(plan, { depth, pillar, random }), left);
    rows.push(row);
    left -= countSeats(row);
  }
  const { id, name, stand, priceBandId, gate } = plan;
  return { id, name, stand, priceBandId, ...(gate === undefined ? {} : { gate }), rows: namedRows(rows) };
}

const spacesPerBay = 4;

/** One row of bays for each eight spaces, a gangway of places not for sale between them. */
function drawBays({ wheelchairSpaces }: AreaPlan): string[] {
  const bays: string[] = [];
  for (let left = wheelchairSpaces; left > 0; left -= spacesPerBay) bays.push(drawBay(Math.min(left, spacesPerBay)));
  const rows: string[] = [];
  for (let bay = 0; bay < bays.length; bay += 2) rows.push(bays.slice(bay, bay + 2).join('|x|'));
  return rows;
}

function drawBay(spaces: number): string {
  return spaces === spacesPerBay ? 'wcwcwcxcwc' : 'wc'.repeat(spaces);
}

type RowPlan = { readonly depth: number; readonly pillar: number; readonly random: () => number };

function drawRow({ width }: AreaPlan, { depth, pillar, random }: RowPlan): string {
  const length = width + Math.floor(depth / 4) + Math.floor(random() * 3);
  const aisles = [Math.round(width / 3), Math.round((2 * width) / 3)];
  let row = '';
  for (let place = 0; place < length; place += 1) {
    if (aisles.includes(place)) row += '|';
    row += drawPlace(place, { depth, pillar, random });
  }
  return row;
}

const rowsInFrontOfPillar = 8;
const shareNotForSale = 0.003;

function drawPlace(place: number, { depth, pillar, random }: RowPlan): string {
  if (random() < shareNotForSale) return 'x';
  const isBehindPillar = pillar >= 0 && depth > rowsInFrontOfPillar && Math.abs(place - pillar) <= 1;
  if (isBehindPillar) return depth === rowsInFrontOfPillar + 1 && place === pillar ? 'x' : 'r';
  return '.';
}

function countSeats(row: string): number {
  return row.replaceAll(/[|x]/g, '').length;
}

/** The row, or as much of it from the left as has so many seats. */
function cutTo(row: string, seats: number): string {
  let end = 0;
  for (let left = seats; end < row.length && left > 0; end += 1) if (!'|x'.includes(row[end]!)) left -= 1;
  return row.slice(0, end);
}
