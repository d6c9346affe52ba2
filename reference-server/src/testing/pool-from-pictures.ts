/** Pools written down as pictures, and pictures of what was found in them. */
import type { Found, NotFound } from '../domain/best-available.ts';
import { groundFromPictures } from '../domain/grounds.ts';
import { seatMapOf } from '../domain/seat-map.ts';
import { SeatPool } from '../domain/seat-pool.ts';

/** Rows by area id, as in a ground; `#` is an ordinary seat that somebody holds, `W` and `C` are held ones of their kind. */
export type PoolPictures = Readonly<Record<string, readonly string[]>>;

export function poolFromPictures(pictures: PoolPictures): SeatPool {
  const areas = Object.entries(pictures).map(([id, rows]) => ({ id, rows: rows.map(asEmpty) }));
  const map = seatMapOf(groundFromPictures(areas));
  const pool = new SeatPool(map, Object.keys(pictures));
  const symbols = Object.values(pictures)
    .flatMap((rows) => [...rows.join('')])
    .filter((symbol) => symbol !== '|' && symbol !== 'x');
  pool.take(symbols.flatMap((symbol, seat) => ('#WC'.includes(symbol) ? [seat] : [])));
  return pool;
}

/** The pictures with an `o` for each seat that was found, or the reason why none was. */
export function pictureOf(pictures: PoolPictures, answer: Found | NotFound): PoolPictures | string {
  if ('reason' in answer) return answer.reason;
  const found = new Set(answer.groups.flatMap((group) => group.seats));
  let seat = -1;
  const mark = (symbol: string) => {
    if (symbol === '|' || symbol === 'x') return symbol;
    seat += 1;
    return found.has(seat) ? 'o' : symbol;
  };
  const areas = Object.entries(pictures).map(([id, rows]) => [id, rows.map((row) => Array.from(row, mark).join(''))]);
  return Object.fromEntries(areas) as PoolPictures;
}

function asEmpty(row: string): string {
  return row.replaceAll('#', '.').replaceAll('W', 'w').replaceAll('C', 'c');
}
