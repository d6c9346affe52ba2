import { productView } from '../domain/season/season-product.ts';
import type { Handlers } from './context.ts';
import { readProduct } from './read-season-product.ts';

export const getSeasonProduct: Handlers['getSeasonProduct'] = ({ path: { seasonProductId } }, context) =>
  readProduct(context, seasonProductId, (state) => ({ status: 200 as const, body: productView(state) }));
