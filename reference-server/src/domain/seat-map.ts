/** A ground with every sellable seat counted: what a search looks things up in. Never changes once it is made. */
import { assignCompanions } from './companion-seats.ts';
import type { Ground, RowPicture } from './ground.ts';

export type SeatKind = 'standard' | 'wheelchair' | 'companion';

/** `kinds[seatMap.kindOf[seat]]` is the kind of a seat. */
export const kinds = ['standard', 'wheelchair', 'companion'] as const satisfies readonly SeatKind[];
export const kindCode = { standard: 0, wheelchair: 1, companion: 2 } as const;

export type SeatMapArea = {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly stand: string;
  readonly priceBandId: string;
  /** Its rows are `firstRow` up to and without `endRow`. */
  readonly firstRow: number;
  readonly endRow: number;
  /** Its wheelchair spaces, row by row; rows without any are left out. */
  readonly wheelchairSpaces: readonly (readonly number[])[];
};

/** The sellable seats of a row are `firstSeat` up to and without `endSeat`, left to right. */
type SeatMapRow = {
  readonly areaIndex: number;
  readonly name: string;
  /** Number of its last place. */
  readonly lastNumber: number;
  readonly firstSeat: number;
  readonly endSeat: number;
};

/** Columns are indexed by seat: 0 to `size` - 1 in the order of areas, rows, left to right. */
export type SeatMap = {
  readonly size: number;
  readonly areas: readonly SeatMapArea[];
  readonly rows: readonly SeatMapRow[];
  readonly areaIndexById: ReadonlyMap<string, number>;
  readonly seatIndexById: ReadonlyMap<string, number>;
  readonly idOf: readonly string[];
  /** Counts every place of the row, also those not for sale; aisles are not places. */
  readonly numberOf: Uint32Array;
  readonly areaOf: Uint16Array;
  readonly rowOf: Uint32Array;
  readonly kindOf: Uint8Array;
  readonly restrictedView: Uint8Array;
  /** A run is what lies between two aisles. Its number is unique in the ground. */
  readonly runOf: Uint32Array;
  /** Place within the run from 0; a seat not for sale takes a place too. Neighbours differ by 1. */
  readonly positionOf: Uint32Array;
  /** The Issuer's order of quality, 0 best, no two alike: areas, then rows, then the middle of the row first. */
  readonly rankOf: Uint32Array;
  /** Sum of the ranks of all seats below an index, `size` + 1 long. */
  readonly rankSumBelow: Float64Array;
  /** 1 where the next index is the neighbour in the same run. */
  readonly touchesNext: Uint8Array;
  /** The companion seats that belong to a wheelchair space, left to right. */
  readonly companionsOf: ReadonlyMap<number, readonly number[]>;
};

/** One seat, for answers; loops use the columns. */
export type Seat = {
  readonly index: number;
  readonly id: string;
  readonly areaId: string;
  readonly row: string;
  readonly number: string;
  readonly kind: SeatKind;
  readonly restrictedView: boolean;
  readonly run: number;
  readonly position: number;
  readonly rank: number;
  readonly priceBandId: string;
  /** For a wheelchair space; empty for other seats. */
  readonly companions: readonly number[];
};

type Place = {
  readonly areaIndex: number;
  readonly rowIndex: number;
  readonly symbol: string;
  readonly number: number;
  readonly run: number;
  readonly position: number;
};

type Layout = {
  readonly places: Place[];
  readonly areas: SeatMapArea[];
  readonly rows: SeatMapRow[];
};

/** Area ids are unique in a ground and row names in an area; then so are seat ids. */
export function seatMapOf(ground: Ground): SeatMap {
  const { places, areas, rows } = layOut(ground);
  const rankOf = rankSeats(places, rows);
  const idInRow = rows.map(({ areaIndex, name }) => seatIdInRow(areas[areaIndex]!.id, name));
  const idOf = places.map(({ rowIndex, number }) => `${idInRow[rowIndex]}${number}`);
  return {
    size: places.length,
    areas,
    rows,
    areaIndexById: new Map(areas.map((area) => [area.id, area.index])),
    seatIndexById: new Map(idOf.map((id, seat) => [id, seat])),
    idOf,
    numberOf: Uint32Array.from(places, (place) => place.number),
    areaOf: Uint16Array.from(places, (place) => place.areaIndex),
    rowOf: Uint32Array.from(places, (place) => place.rowIndex),
    kindOf: Uint8Array.from(places, (place) => kindCode[kindOfSymbol(place.symbol)]),
    restrictedView: Uint8Array.from(places, (place) => (place.symbol === 'r' ? 1 : 0)),
    runOf: Uint32Array.from(places, (place) => place.run),
    positionOf: Uint32Array.from(places, (place) => place.position),
    rankOf,
    rankSumBelow: sumsBelow(rankOf),
    touchesNext: Uint8Array.from(places, (place, seat) => (touches(place, places[seat + 1]) ? 1 : 0)),
    companionsOf: assignCompanions(places),
  };
}

export function seatAt(map: SeatMap, index: number): Seat | undefined {
  const area = map.areas[map.areaOf[index] ?? -1];
  const row = map.rows[map.rowOf[index] ?? -1];
  if (!area || !row) return undefined;
  return {
    index,
    id: map.idOf[index]!,
    areaId: area.id,
    row: row.name,
    number: String(map.numberOf[index]),
    kind: kinds[map.kindOf[index]!]!,
    restrictedView: map.restrictedView[index] === 1,
    run: map.runOf[index]!,
    position: map.positionOf[index]!,
    rank: map.rankOf[index]!,
    priceBandId: area.priceBandId,
    companions: map.companionsOf.get(index) ?? [],
  };
}

export function seatById(map: SeatMap, id: string): Seat | undefined {
  const index = map.seatIndexById.get(id);
  return index === undefined ? undefined : seatAt(map, index);
}

function layOut(ground: Ground): Layout {
  const layout: Layout = { places: [], areas: [], rows: [] };
  let nextRun = 0;
  for (const [index, area] of ground.areas.entries()) {
    const firstRow = layout.rows.length;
    for (const row of area.rows) nextRun = layOutRow(layout, row, index, nextRun);
    const { id, name, stand, priceBandId } = area;
    const wheelchairSpaces = wheelchairSpacesFrom(layout, firstRow);
    layout.areas.push({ index, id, name, stand, priceBandId, firstRow, endRow: layout.rows.length, wheelchairSpaces });
  }
  return layout;
}

/** Returns the number of the first run after the row. */
function layOutRow(layout: Layout, row: RowPicture, areaIndex: number, firstRun: number): number {
  const firstSeat = layout.places.length;
  const rowIndex = layout.rows.length;
  let number = 0;
  let run = firstRun;
  let position = 0;
  for (const symbol of row.seats) {
    if (symbol === '|') {
      run += 1;
      position = 0;
      continue;
    }
    number += 1;
    if (symbol !== 'x') layout.places.push({ areaIndex, rowIndex, symbol, number, run, position });
    position += 1;
  }
  layout.rows.push({ areaIndex, name: row.name, lastNumber: number, firstSeat, endSeat: layout.places.length });
  return run + 1;
}

function wheelchairSpacesFrom({ rows, places }: Layout, firstRow: number): number[][] {
  const byRow = rows.slice(firstRow).map(({ firstSeat, endSeat }) => {
    const seats = Array.from({ length: endSeat - firstSeat }, (_, offset) => firstSeat + offset);
    return seats.filter((seat) => places[seat]!.symbol === 'w');
  });
  return byRow.filter((spaces) => spaces.length > 0);
}

function kindOfSymbol(symbol: string): SeatKind {
  if (symbol === 'w') return 'wheelchair';
  return symbol === 'c' ? 'companion' : 'standard';
}

function touches(place: Place, next: Place | undefined): boolean {
  return next !== undefined && next.run === place.run && next.position === place.position + 1;
}

function rankSeats(places: readonly Place[], rows: readonly SeatMapRow[]): Uint32Array {
  const rankOf = new Uint32Array(places.length);
  for (const { firstSeat, endSeat, lastNumber } of rows) {
    const awayFromMiddle = (seat: number) => Math.abs(2 * places[seat]!.number - (1 + lastNumber));
    const seats = Array.from({ length: endSeat - firstSeat }, (_, offset) => firstSeat + offset);
    seats.sort((one, other) => awayFromMiddle(one) - awayFromMiddle(other) || one - other);
    for (const [order, seat] of seats.entries()) rankOf[seat] = firstSeat + order;
  }
  return rankOf;
}

function sumsBelow(values: Uint32Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index += 1) sums[index + 1] = sums[index]! + values[index]!;
  return sums;
}

/**
 * `{areaId}-{row}-{number}`. What a URL would have to escape is written as `~` and the two hexadecimal digits of each
 * byte, and so is a hyphen in a row's name, so that no two seats share an id.
 */
function seatIdInRow(areaId: string, row: string): string {
  return `${urlSafe(areaId, /[A-Za-z0-9_.-]/)}-${urlSafe(row, /[A-Za-z0-9_.]/)}-`;
}

const encoder = new TextEncoder();

function urlSafe(text: string, allowed: RegExp): string {
  const escape = (symbol: string) =>
    Array.from(encoder.encode(symbol), (byte) => `~${byte.toString(16).padStart(2, '0')}`).join('');
  return Array.from(text, (symbol) => (allowed.test(symbol) ? symbol : escape(symbol))).join('');
}
