/** What searching and taking the best seats costs as the ground grows, and whether they are the best. */
import { findBestAvailable, type BestAvailableRequest } from '../../src/domain/best-available.ts';
import { generateGround } from '../../src/domain/grounds.ts';
import { seatMapOf, type SeatMap } from '../../src/domain/seat-map.ts';
import { SeatPool } from '../../src/domain/seat-pool.ts';
import { randomFrom } from '../../src/domain/seeded-random.ts';
import { compareWithOptimum, type Comparison } from '../support/compare-with-optimum.ts';
import type { Part } from '../support/context.ts';
import { quantities } from '../support/grounds.ts';
import { figure, rounded, type Table, type Target } from '../support/results.ts';
import { median } from '../support/run-load.ts';

const sizes = [9_000, 30_000, 60_000, 90_000] as const;
/** Shares of the seats that are sold. */
const fillings = { empty: 0, 'half sold in fragments': 0.5, 'nearly full': 0.985 };
/** Adjacent seats alone, and split where they must be. */
const groupLimits = [1, 4] as const;
const holdsPerRound = 20;

type Case = { readonly seats: number; readonly filling: string; readonly pool: SeatPool };
type Row = Table['rows'][number];

export const bestAvailable: Part = async ({ quick, say }) => {
  const cases = sizes.flatMap((seats) => {
    const map = seatMapOf(generateGround({ seats, seed: 1, name: 'Bench', timeZone: 'Europe/London' }));
    return Object.entries(fillings).map(([filling, share]): Case => ({ seats, filling, pool: fillPool(map, share) }));
  });
  const samples = cases.map((): number[] => []);
  // All the cases in turn, again and again: what disturbs the machine meets the small grounds and the large alike.
  for (let round = 0; round < (quick ? 4 : 12); round += 1) {
    say(`best available, round ${round + 1}`);
    for (const [index, { pool }] of cases.entries()) {
      const microseconds = searchMicroseconds(pool, quick ? 20 : 50);
      if (round > 0) samples[index]?.push(microseconds);
    }
  }
  const rows = cases.map(({ seats, filling, pool }, index): Row => {
    return { seats, filling, free: pool.free('standard'), microseconds: rounded(median(samples[index] ?? [])) };
  });
  const growth = growthOf(rows);
  say('best available against an exhaustive search');
  const comparison = compareWithOptimum(quick ? 2_000 : 20_000);
  return {
    tables: [costTable(rows), growthTable(growth), optimumTable(comparison)],
    targets: targets(growth, comparison),
  };
};

function fillPool(map: SeatMap, share: number): SeatPool {
  const pool = new SeatPool(
    map,
    map.areas.map((area) => area.id),
  );
  const random = randomFrom(7);
  const seats = Array.from({ length: map.size }, (_, seat) => seat);
  pool.take(
    seats.filter((seat) => map.kindOf[seat] === 0 && random() < share),
    'sold',
  );
  return pool;
}

/** Takes holds of every size one after the other, and gives them back outside the measured time. */
function searchMicroseconds(pool: SeatPool, milliseconds: number): number {
  let time = 0;
  let searches = 0;
  for (let round = 0; time < milliseconds; round += 1) {
    const taken: (readonly number[])[] = [];
    const begun = performance.now();
    for (let hold = 0; hold < holdsPerRound; hold += 1) {
      const answer = findBestAvailable(pool, wish(round + hold));
      if ('reason' in answer) continue;
      for (const { seats } of answer.groups) {
        pool.take(seats);
        taken.push(seats);
      }
    }
    time += performance.now() - begun;
    searches += holdsPerRound;
    for (const seats of taken) pool.giveBack(seats);
  }
  return (1000 * time) / searches;
}

function wish(number: number): BestAvailableRequest {
  const standard = quantities[number % quantities.length] ?? 1;
  const maxGroups = groupLimits[Math.floor(number / quantities.length) % groupLimits.length] ?? 1;
  return { standard, pairs: [], areas: null, maxGroups, singles: 'avoid' };
}

function growthOf(rows: readonly Row[]): Row[] {
  return Object.keys(fillings).map((filling) => {
    const at = (seats: number): number => figure(rows, { filling, seats }, 'microseconds');
    return { filling, ratio: rounded(at(90_000) / at(9_000)) };
  });
}

function costTable(rows: readonly Row[]): Table {
  return {
    id: 'best-available',
    title: 'Finding and taking the best available seats',
    note: 'One to four seats, adjacent or in up to four groups, in turn; microseconds each, medians of rounds over all the grounds.',
    columns: [
      { key: 'seats', label: 'Seats' },
      { key: 'filling', label: 'Filling' },
      { key: 'free', label: 'Ordinary seats free' },
      { key: 'microseconds', label: 'µs' },
    ],
    rows,
    plots: [{ form: 'line', x: 'seats', y: 'microseconds', by: 'filling' }],
  };
}

function growthTable(rows: readonly Row[]): Table {
  return {
    id: 'best-available-growth',
    title: 'Growth of the search from 9 000 to 90 000 seats',
    note: 'The cost on 90 000 seats ÷ the cost on 9 000.',
    columns: [
      { key: 'filling', label: 'Filling' },
      { key: 'ratio', label: '90 000 ÷ 9 000' },
    ],
    rows,
    plots: [],
  };
}

function optimumTable({ compared, equal, refused }: Comparison): Table {
  return {
    id: 'best-available-optimum',
    title: 'The search and an exhaustive optimum',
    note: 'Small grounds drawn at random, filled at random; every choice is tried. Equal: same seats, or the same reason why there are none.',
    columns: [
      { key: 'compared', label: 'Compared' },
      { key: 'equal', label: 'Equal' },
      { key: 'refused', label: 'Of them without an answer' },
      { key: 'share', label: '% equal' },
    ],
    rows: [{ compared, equal, refused, share: rounded((100 * equal) / compared) }],
    plots: [],
  };
}

function targets(growth: readonly Row[], { compared, equal }: Comparison): Target[] {
  const flat = Object.keys(fillings).map((filling): Target => {
    const what = `best available, 90 000 seats ÷ 9 000, ${filling}`;
    return { what, bound: 'at most', asked: 1.5, seen: figure(growth, { filling }, 'ratio') };
  });
  return [
    ...flat,
    { what: 'best available equal to the optimum, %', bound: 'at least', asked: 100, seen: (100 * equal) / compared },
  ];
}
