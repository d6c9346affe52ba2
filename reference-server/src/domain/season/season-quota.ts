/** How many season tickets there still are: of one quota over all categories, or of one for each. */
import type { SeasonProduct } from '../../generated/types.ts';
import { placedIn, type SeasonState } from './season-state.ts';

type Quota = Pick<SeasonProduct, 'quota' | 'quotas'>;

export function quotaLeft({ quota, quotas }: Quota, state: Pick<SeasonState, 'placed'>, category: string): number {
  if (quota !== undefined) return quota - placedIn(state);
  const ofCategory = quotas?.find(({ priceBandId }) => priceBandId === category)?.quota ?? 0;
  return ofCategory - (state.placed.get(category) ?? 0);
}
