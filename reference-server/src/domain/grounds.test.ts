import { describe, expect, it } from 'vitest';
import type { Ground } from './ground.ts';
import { generateGround, groundFromPictures, townGround } from './grounds.ts';
import { seatMapOf } from './seat-map.ts';

function count(ground: Ground, symbols: string, areas = ''): number {
  const rows = ground.areas.filter((area) => area.id.startsWith(areas)).flatMap((area) => area.rows);
  return [...rows.map((row) => row.seats).join('')].filter((symbol) => symbols.includes(symbol)).length;
}

const sizes = [1, 25, 999, 9_000, 60_000, 100_000];

describe('a generated ground', () => {
  it.each(sizes)('has exactly %i seats for sale, each with an id of its own', (seats) => {
    const map = seatMapOf(generateGround({ seats, seed: 5, name: 'Any', timeZone: 'Europe/London' }));
    expect([map.size, map.seatIndexById.size]).toEqual([seats, seats]);
  });

  it('is the same for the same seed and another for another', () => {
    const [one, same, other] = [1, 1, 2].map((seed) => {
      return generateGround({ seats: 5000, seed, name: 'Any', timeZone: 'Europe/London' });
    });
    expect(same).toEqual(one);
    expect(other!.areas).not.toEqual(one!.areas);
  });

  it('has all that makes a real one hard', () => {
    const ground = generateGround({ seats: 20_000, seed: 1, name: 'Any', timeZone: 'Europe/London' });
    for (const symbol of '.rwcx|') expect([symbol, count(ground, symbol) > 10]).toEqual([symbol, true]);
    expect(new Set(ground.areas.map((area) => area.stand)).size).toBe(4);
    expect(ground.areas.slice(-3).map((area) => area.id)).toEqual(['AWAY-1', 'AWAY-2', 'AWAY-3']);
    expect(count(ground, '.rwc', 'AWAY-')).toBe(2000);
    expect(count(ground, 'w', 'AWAY-') / count(ground, 'w')).toBeGreaterThanOrEqual(0.1);
  });
});

describe('the town ground', () => {
  const ground = townGround();

  it('has 10 000 seats, 2 000 of them away', () => {
    expect(count(ground, '.rwc')).toBe(10_000);
    expect(count(ground, '.rwc', 'AWAY-')).toBe(2000);
  });

  it('gives the away end its share of the wheelchair spaces, a companion seat beside each', () => {
    expect([count(ground, 'w', 'AWAY-'), count(ground, 'w')]).toEqual([16, 46]);
    const map = seatMapOf(ground);
    for (const [space, companions] of map.companionsOf) {
      expect(companions.some((seat) => Math.abs(seat - space) === 1)).toBe(true);
    }
  });
});

it('names the rows of pictures A to Z, then AA', () => {
  const ground = groundFromPictures([{ id: 'N', rows: Array.from({ length: 28 }, () => '.') }]);
  expect(ground.areas[0]!.rows.map((row) => row.name).slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
});
