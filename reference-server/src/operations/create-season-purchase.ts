import { isRefusal } from '../domain/refusal.ts';
import { buySeasonTickets, type Bought } from '../domain/season/season-sale.ts';
import type { CreateSeasonPurchaseResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { commitOnProduct, fixtureIds } from './own-season-product.ts';
import { ownerOf } from './own-webhook.ts';

export const createSeasonPurchase: Handlers['createSeasonPurchase'] = (
  { path: { seasonProductId }, body },
  context,
) => {
  const { services, caller } = context;
  const ids = { ...fixtureIds(services), seasonTicket: () => services.ids.seasonTicket(seasonProductId) };
  let bought: Bought | null = null;
  return commitOnProduct<CreateSeasonPurchaseResult>(context, seasonProductId, {
    decide: (scene) => {
      const decided = buySeasonTickets({ ...scene, owner: ownerOf(caller), ids }, body);
      if (isRefusal(decided)) return decided;
      bought = decided;
      return decided.events;
    },
    result: () => {
      if (!bought) throw new Error('A purchase was decided on but nothing was bought.');
      return { status: 201, body: bought.purchase };
    },
  });
};
