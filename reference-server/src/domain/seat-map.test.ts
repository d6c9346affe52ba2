import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundFromPictures } from './grounds.ts';
import { seatAt, seatById, seatMapOf, type Seat } from './seat-map.ts';

function seatsOfRow(picture: string): Seat[] {
  const map = seatMapOf(groundFromPictures([{ id: 'N', rows: [picture] }]));
  return Array.from({ length: map.size }, (_, seat) => seatAt(map, seat)!);
}

describe('a row', () => {
  it.each([
    { row: '...', numbers: '1 2 3', positions: '0 1 2', runs: '0 0 0' },
    { row: '.x.', numbers: '1 3', positions: '0 2', runs: '0 0' },
    { row: '..|..', numbers: '1 2 3 4', positions: '0 1 0 1', runs: '0 0 1 1' },
    { row: 'x.|x.', numbers: '2 4', positions: '1 1', runs: '0 1' },
    { row: '|.|', numbers: '1', positions: '0', runs: '1' },
  ])('$row counts its places and ends its runs at aisles only', ({ row, numbers, positions, runs }) => {
    const seats = seatsOfRow(row);
    expect(seats.map((seat) => seat.number).join(' ')).toBe(numbers);
    expect(seats.map((seat) => seat.position).join(' ')).toBe(positions);
    expect(seats.map((seat) => seat.run).join(' ')).toBe(runs);
  });

  it.each([
    { row: '...', ranks: '1 0 2' },
    { row: '....', ranks: '2 0 1 3' },
    { row: '..|...', ranks: '3 1 0 2 4' },
    { row: 'xx...', ranks: '0 1 2' },
  ])('$row is best in its middle, and left before right', ({ row, ranks }) => {
    expect(
      seatsOfRow(row)
        .map((seat) => seat.rank)
        .join(' '),
    ).toBe(ranks);
  });

  it.each([
    { row: 'wc', companions: [['N-A-2'], []] },
    { row: 'cwc', companions: [[], ['N-A-1', 'N-A-3'], []] },
    { row: 'wcwc', companions: [['N-A-2'], [], ['N-A-4'], []] },
    { row: 'cwcw', companions: [[], ['N-A-1'], [], ['N-A-3']] },
    { row: 'wcw', companions: [['N-A-2'], [], []] },
    { row: 'w.c', companions: [['N-A-3'], [], []] },
    { row: 'w|c', companions: [[], []] },
  ])('$row gives each companion seat to the nearest wheelchair space of its run', ({ row, companions }) => {
    const map = seatMapOf(groundFromPictures([{ id: 'N', rows: [row] }]));
    const ids = seatsOfRow(row).map((seat) => seat.companions.map((companion) => map.idOf[companion]));
    expect(ids).toEqual(companions);
  });

  it('tells the kinds and the restricted views apart', () => {
    const seats = seatsOfRow('.rwc');
    expect(seats.map((seat) => seat.kind)).toEqual(['standard', 'standard', 'wheelchair', 'companion']);
    expect(seats.map((seat) => seat.restrictedView)).toEqual([false, true, false, false]);
  });
});

describe('a ground', () => {
  it('ranks areas before rows before seats', () => {
    const map = seatMapOf(
      groundFromPictures([
        { id: 'A', rows: ['..', '...'] },
        { id: 'B', rows: ['.'] },
      ]),
    );
    expect([...map.rankOf]).toEqual([0, 1, 3, 2, 4, 5]);
    expect([...map.rankSumBelow]).toEqual([0, 0, 1, 4, 6, 10, 15]);
  });

  it('finds a seat by its id and knows its area', () => {
    const map = seatMapOf(groundFromPictures([{ id: 'AWAY-1', rows: ['..', 'x.'], priceBandId: 'C' }]));
    expect(seatById(map, 'AWAY-1-B-2')).toMatchObject({ index: 2, areaId: 'AWAY-1', row: 'B', priceBandId: 'C' });
    expect(seatById(map, 'AWAY-1-B-1')).toBeUndefined();
    expect(seatAt(map, 3)).toBeUndefined();
  });

  it('writes ids that no URL has to escape and that stay apart', () => {
    const name = fc.string({
      unit: fc.constantFrom('A', '1', '-', '~', ' ', '/', 'é', '🏟'),
      minLength: 1,
      maxLength: 4,
    });
    const area = fc.record({ id: name, rows: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }) });
    const areas = fc.uniqueArray(area, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(areas, (drawn) => {
        const base = groundFromPictures(drawn.map(({ id, rows }) => ({ id, rows: rows.map(() => '...') })));
        const named = base.areas.map((each, index) => ({
          ...each,
          rows: drawn[index]!.rows.map((row) => ({ name: row, seats: '...' })),
        }));
        const map = seatMapOf({ ...base, areas: named });
        expect(map.seatIndexById.size).toBe(map.size);
        for (const id of map.idOf) expect(encodeURIComponent(id)).toBe(id);
      }),
    );
  });
});
