/** Grounds for tests, the sandbox and the demonstration. */
import { drawArea, type AreaPlan } from './draw-area.ts';
import type { Ground, GroundArea } from './ground.ts';
import { namedRows } from './row-names.ts';
import { evenShares } from './shares.ts';

type AreaPictures = {
  readonly id: string;
  /** Best first, in the characters of a row picture. They are named A, B … Z, AA, AB … */
  readonly rows: readonly string[];
  readonly priceBandId?: string;
};

/** The smallest ground there is: areas and their rows, best first. */
export function groundFromPictures(areas: readonly AreaPictures[]): Ground {
  return {
    id: 'ground',
    name: 'Ground',
    timeZone: 'Europe/London',
    areas: areas.map(({ id, rows, priceBandId = 'A' }): GroundArea => {
      return { id, name: id, stand: 'Stand', priceBandId, rows: namedRows(rows) };
    }),
  };
}

type GroundSize = {
  /** Seats for sale in all, exactly; 100 000 is a fair most. */
  readonly seats: number;
  /** Same seed, same ground. */
  readonly seed: number;
  readonly name: string;
  readonly timeZone: string;
};

const homeStands = ['West', 'East', 'North', 'South'] as const;
const seatsOfHomeArea = 900;

/** Four stands of home areas, then an away end of three areas: a tenth of the seats, but not above 3 000. */
export function generateGround({ seats, seed, name, timeZone }: GroundSize): Ground {
  const away = Math.min(3000, Math.floor(seats / 10));
  const plans = [...homePlans(seats - away), ...awayPlans(away)].filter((plan) => plan.seats > 0);
  const areas = plans.map((plan, index) => drawArea(plan, seed + index));
  return { id: `ground-${seed}`, name, timeZone, areas };
}

function homePlans(seats: number): AreaPlan[] {
  const count = Math.max(1, Math.round(seats / seatsOfHomeArea));
  const shares = evenShares(seats, count).toReversed();
  return shares.map((share, index) => {
    const stand = homeStands[Math.floor((index * homeStands.length) / count)]!;
    const number = index - Math.ceil((homeStands.indexOf(stand) * count) / homeStands.length) + 1;
    return {
      id: `${stand.toUpperCase()}-${number}`,
      name: `${stand} Stand Block ${number}`,
      stand: `${stand} Stand`,
      priceBandId: 'ABCD'[homeStands.indexOf(stand)]!,
      seats: share,
      width: 30,
      wheelchairSpaces: index % 3 === 0 ? Math.round(share / 90) : 0,
      hasPillars: index % 4 === 3,
    };
  });
}

function awayPlans(seats: number): AreaPlan[] {
  const shares = evenShares(seats, 3).toReversed();
  return shares.map((share, index) => ({
    id: `AWAY-${index + 1}`,
    name: `Away End Block ${index + 1}`,
    stand: 'South Stand',
    priceBandId: 'CCD'[index]!,
    seats: share,
    width: 28,
    wheelchairSpaces: index === 1 ? 0 : Math.round(share / 80),
    hasPillars: index === 2,
  }));
}

/** The demonstration's ground: a town's, of 10 000 seats, 2 000 of them in the away end. */
export function townGround(): Ground {
  const areas = townPlans.map((plan, index) => drawArea(plan, 1889 + index));
  return { id: 'lockside-park', name: 'Lockside Park', timeZone: 'Europe/London', areas };
}

const main = { stand: 'Main Stand', width: 32, hasPillars: false, wheelchairSpaces: 0 };
const popular = { stand: 'Popular Side', width: 36, hasPillars: true, wheelchairSpaces: 0 };
const mill = { stand: 'Mill End', width: 30, hasPillars: false, wheelchairSpaces: 0 };
const canal = { stand: 'Canal End', gate: 'Gates 14 to 16', width: 28, hasPillars: false, wheelchairSpaces: 0 };

/** Best first. The away end is all of the Canal End: no home supporter sits in it. */
const townPlans: readonly AreaPlan[] = [
  { ...main, id: 'MAIN-B', name: 'Main Stand Block B', priceBandId: 'A', seats: 1100 },
  { ...main, id: 'MAIN-A', name: 'Main Stand Block A', priceBandId: 'B', seats: 950, wheelchairSpaces: 12 },
  { ...main, id: 'MAIN-C', name: 'Main Stand Block C', priceBandId: 'B', seats: 950 },
  { ...popular, id: 'POP-2', name: 'Popular Side Centre', priceBandId: 'B', seats: 1200 },
  { ...popular, id: 'POP-1', name: 'Popular Side West', priceBandId: 'C', seats: 900, wheelchairSpaces: 8 },
  { ...popular, id: 'POP-3', name: 'Popular Side East', priceBandId: 'C', seats: 900 },
  { ...mill, id: 'MILL-1', name: 'Mill End Lower', priceBandId: 'C', seats: 1200, wheelchairSpaces: 10 },
  { ...mill, id: 'MILL-2', name: 'Mill End Upper', priceBandId: 'D', seats: 800 },
  { ...canal, id: 'AWAY-1', name: 'Canal End Lower', priceBandId: 'C', seats: 900, wheelchairSpaces: 12 },
  { ...canal, id: 'AWAY-2', name: 'Canal End Upper', priceBandId: 'C', seats: 750 },
  { ...canal, id: 'AWAY-3', name: 'Canal Corner', priceBandId: 'D', seats: 350, wheelchairSpaces: 4, hasPillars: true },
];
