/** The best places for a number of neighbours. */
import type { Singles } from './seat-request.ts';
import type { SeatPool } from './seat-pool.ts';
import type { Tier, Weights } from './search-scope.ts';

/** Free ordinary neighbours in one stretch: seats `start` up to and without `start + size`. */
export type Block = {
  /** First seat of the stretch. No two groups of one choice lie in the same stretch. */
  readonly place: number;
  readonly start: number;
  readonly size: number;
  readonly singlesLeft: number;
  readonly cost: number;
};

export type BlockSearch = {
  readonly pool: SeatPool;
  readonly tiers: readonly Tier[];
  readonly weights: Weights;
  readonly singles: Singles;
};

/**
 * The best `count` blocks of a size, best first, at most one a stretch: tier by tier, those that leave no single before
 * those that do, row by row.
 */
export function bestBlocks(search: BlockSearch, size: number, count: number): Block[] {
  const blocks: Block[] = [];
  for (const tier of search.tiers) {
    collectFrom(search, tier, { size, singlesLeft: 0, count }, blocks);
    if (search.singles === 'avoid') collectFrom(search, tier, { size, singlesLeft: 1, count }, blocks);
    if (blocks.length >= count) break;
  }
  return blocks;
}

/** Never needs two singles left: a stretch that has two seats more than asked for can be filled from one end. */
type Wanted = { readonly size: number; readonly singlesLeft: 0 | 1; readonly count: number };

function collectFrom(search: BlockSearch, tier: Tier, wanted: Wanted, blocks: Block[]): void {
  const { rows } = search.pool;
  const exact = wanted.size + wanted.singlesLeft;
  const least = wanted.singlesLeft === 0 ? wanted.size + 2 : exact;
  for (const { firstRow, endRow } of tier.ranges) {
    let row = firstRow;
    while (blocks.length < wanted.count) {
      row = rows.nextRow(row, endRow, exact, least);
      if (row < 0) break;
      collectFromRow(search, tier, { ...wanted, row }, blocks);
      row += 1;
    }
  }
}

function collectFromRow(
  search: BlockSearch,
  tier: Tier,
  wanted: Wanted & { readonly row: number },
  blocks: Block[],
): void {
  const { map, freeStandard } = search.pool;
  const { firstSeat, endSeat } = map.rows[wanted.row]!;
  const found: Block[] = [];
  let place = firstSeat;
  for (let seat = firstSeat; seat < endSeat; seat += 1) {
    const isFree = freeStandard[seat] === 1;
    if (isFree && map.touchesNext[seat] === 1) continue;
    const block = bestInStretch(search, tier, wanted, { place, end: isFree ? seat + 1 : seat });
    if (block) found.push(block);
    place = seat + 1;
  }
  found.sort((one, other) => one.cost - other.cost || one.start - other.start);
  for (const block of found) if (blocks.length < wanted.count) blocks.push(block);
}

function bestInStretch(
  { pool, weights }: BlockSearch,
  { preference }: Tier,
  { size, singlesLeft }: Wanted,
  { place, end }: { place: number; end: number },
): Block | undefined {
  const spare = end - place - size;
  if (singlesLeft === 0 ? spare < 0 || spare === 1 : spare !== 1) return undefined;
  const { rankSumBelow } = pool.map;
  let best = place;
  let bestRanks = Infinity;
  for (let start = place; start <= place + spare; start += 1) {
    const leavesSingle = start === place + 1 || start === place + spare - 1;
    if (singlesLeft === 0 && leavesSingle) continue;
    const ranks = rankSumBelow[start + size]! - rankSumBelow[start]!;
    if (ranks < bestRanks) {
      best = start;
      bestRanks = ranks;
    }
  }
  const cost = preference * size * weights.preference + singlesLeft * weights.singleLeft + bestRanks;
  return { place, start: best, size, singlesLeft, cost };
}

/** Seats `start` up to and without `start + size`. */
export type Neighbours = { readonly start: number; readonly size: number };

/** Starting lower, or as low and longer: that one has the lowest seat in which the two differ. */
export function isLower(one: Neighbours, other: Neighbours): boolean {
  return one.start < other.start || (one.start === other.start && one.size > other.size);
}
