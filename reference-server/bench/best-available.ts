/**
 * Prints what searching and taking seats costs, in microseconds, on grounds of several sizes and fillings.
 * `node bench/best-available.ts` in reference-server.
 */
import { findBestAvailable, type BestAvailableRequest } from '../src/domain/best-available.ts';
import { generateGround } from '../src/domain/grounds.ts';
import { seatMapOf, type SeatMap } from '../src/domain/seat-map.ts';
import { SeatPool } from '../src/domain/seat-pool.ts';
import { randomFrom } from '../src/domain/seeded-random.ts';

const sizes = [9_000, 30_000, 90_000];
const fillings = { empty: 0, 'half sold, in fragments': 0.5, 'nearly full': 0.985 };
const holdsPerRound = 20;
const warmUpMilliseconds = 20;
const measuredMilliseconds = 100;

const wishes: Record<string, Pick<BestAvailableRequest, 'standard' | 'pairs'>> = {
  '1 seat': { standard: 1, pairs: [] },
  '2 seats': { standard: 2, pairs: [] },
  '3 seats': { standard: 3, pairs: [] },
  '4 seats': { standard: 4, pairs: [] },
  '12 seats': { standard: 12, pairs: [] },
  'wheelchair, companion, 2 seats': { standard: 2, pairs: [{ companions: 1 }] },
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

type Measured = { readonly microseconds: number; readonly found: number };

/** Takes some holds one after the other, then gives them back outside the measured time. */
function measure(pool: SeatPool, request: BestAvailableRequest, milliseconds: number): Measured {
  let time = 0;
  let found = 0;
  let searches = 0;
  while (time < milliseconds) {
    const taken: (readonly number[])[] = [];
    const start = performance.now();
    for (let hold = 0; hold < holdsPerRound; hold += 1) {
      const answer = findBestAvailable(pool, request);
      if ('reason' in answer) continue;
      for (const { seats } of answer.groups) {
        pool.take(seats);
        taken.push(seats);
      }
      found += 1;
    }
    time += performance.now() - start;
    searches += holdsPerRound;
    for (const seats of taken) pool.giveBack(seats);
  }
  return { microseconds: (1000 * time) / searches, found: found / searches };
}

for (const size of sizes) {
  const map = seatMapOf(generateGround({ seats: size, seed: 1, name: 'Bench', timeZone: 'Europe/London' }));
  for (const [filling, share] of Object.entries(fillings)) {
    const pool = fillPool(map, share);
    console.log(`\n${size} seats, ${filling}; ${pool.free('standard')} ordinary seats free`);
    for (const [name, wish] of Object.entries(wishes)) {
      const figures = [1, 4].map((maxGroups) => {
        const request: BestAvailableRequest = { ...wish, areas: null, maxGroups, singles: 'avoid' };
        measure(pool, request, warmUpMilliseconds);
        const { microseconds, found } = measure(pool, request, measuredMilliseconds);
        return `${microseconds.toFixed(2).padStart(8)} µs${found < 1 ? ` (${Math.round(100 * found)} % found)` : ''}`;
      });
      console.log(`  ${name.padEnd(32)}${figures.join('  up to 4 groups ')}`);
    }
  }
}
