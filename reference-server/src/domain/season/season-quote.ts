import { seasonPurchase } from '../../generated/decisions.ts';
import type { SeasonQuote, SeasonWish } from '../../generated/types.ts';
import { firstRefusal } from '../refusal.ts';
import { WishedTickets, type SeasonScene } from './wished-tickets.ts';

/** What a purchase would get at this moment, by the rows that would refuse it. */
export function quoteView(scene: SeasonScene, wish: SeasonWish): SeasonQuote {
  const wished = new WishedTickets(scene, wish, null);
  const { id: seasonProductId } = scene.product;
  const refusal = firstRefusal(seasonPurchase, wished);
  if (refusal) return { seasonProductId, offers: [], seatPerPerformance: false, obstacle: refusal.refused };
  return {
    seasonProductId,
    offers: [...(wished.offers ?? [])],
    seatPerPerformance: wished.isMakeshift,
    total: { amount: wished.totalAmount, currency: wished.currency },
  };
}
