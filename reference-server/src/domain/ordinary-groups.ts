/** The fewest and best groups of ordinary neighbours. */
import type { BestAvailableRequest } from './seat-request.ts';
import { bestBlocks, isLower, type Block, type BlockSearch } from './blocks.ts';
import { chooseOptions, type Choices, type Option } from './choose-options.ts';
import type { SeatPool } from './seat-pool.ts';
import type { SearchScope, Tier } from './search-scope.ts';

type GroupOption = Block & Option;

/** The best choice with the fewest groups, or null when `maxGroups` are not enough. */
export function findGroups(
  pool: SeatPool,
  scope: SearchScope,
  { standard, maxGroups, singles }: BestAvailableRequest,
): readonly Block[] | null {
  if (standard === 0) return [];
  const search = { pool, tiers: scope.tiers(pool), weights: scope.weights, singles };
  const [block] = bestBlocks(search, standard, 1);
  if (block) return [block];
  const most = Math.min(maxGroups, standard);
  const longest = longestStretch(pool, search.tiers);
  for (let groups = Math.max(2, Math.ceil(standard / longest)); groups <= most; groups += 1) {
    const best = groupChoices(search, standard, groups).best([groups, standard]);
    if (best) return best.options;
  }
  return null;
}

/**
 * What can be had with up to `groups` groups and `seats` seats, as long as both are used up in the end.
 *
 * Two groups never lie in one stretch: together they would be one group, and leave no more singles. And of each size
 * only the best `groups` blocks matter: when another one is chosen, at least one of these lies in a stretch that no other
 * group uses, and is no worse.
 */
export function groupChoices(search: BlockSearch, seats: number, groups: number): Choices<GroupOption> {
  const options: GroupOption[] = [];
  const smallest = groups === 1 ? seats : 1;
  for (let size = smallest; size <= seats - groups + 1; size += 1) {
    for (const block of bestBlocks(search, size, groups)) options.push({ ...block, takes: [1, size] });
  }
  return chooseOptions(options, [groups, seats], isLower);
}

function longestStretch(pool: SeatPool, tiers: readonly Tier[]): number {
  const ranges = tiers.flatMap((tier) => tier.ranges);
  return Math.max(...ranges.map(({ firstRow, endRow }) => pool.rows.longestIn(firstRow, endRow)));
}
