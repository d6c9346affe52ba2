import { isRefusal, notFound } from '../domain/refusal.ts';
import { resultCollection } from '../domain/season/renewal-rows.ts';
import type { RenewalResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { listRows } from './list-rows.ts';
import { readProduct } from './read-season-product.ts';

export const listRenewalResults: Handlers['listRenewalResults'] = async (
  { path: { renewalRunId }, query },
  context,
) => {
  const found = await readProduct(context, renewalRunId, ({ runs }) => (runs.has(renewalRunId) ? {} : notFound()));
  return isRefusal(found) ? found : listRows<RenewalResult>(context, resultCollection(renewalRunId), query);
};
