import { isRefusal } from '../domain/refusal.ts';
import { deliveryCollection, generationOf } from '../domain/webhook-view.ts';
import type { Delivery } from '../generated/types.ts';
import type { Store } from '../store/store.ts';
import type { Handlers } from './context.ts';
import { defaultPageItems } from './list-rows.ts';
import { readWebhook } from './own-webhook.ts';

type Attempt = { readonly id: string; readonly body: unknown };

export const listDeliveries: Handlers['listDeliveries'] = async ({ path: { webhookId }, query }, context) => {
  const { services } = context;
  const { limit = defaultPageItems, cursor } = query;
  const list = `deliveries of ${webhookId}`;
  const after = cursor === undefined ? { last: null } : services.cursors.decode(list, cursor, lastIn);
  if (isRefusal(after)) return after;
  const found = await readWebhook(context, webhookId);
  if (isRefusal(found)) return found;
  const rows = await attemptsAfter(services.store, webhookId, found.record.attempts, after.last, limit + 1);
  const shown = rows.slice(0, limit);
  const items = shown.map(({ body }) => body as Delivery);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    status: 200,
    body: last ? { items, nextCursor: services.cursors.encode(list, last.id) } : { items },
  };
};

/** From the two collections that are kept. */
async function attemptsAfter(
  store: Store,
  webhookId: string,
  attempts: number,
  last: string | null,
  limit: number,
): Promise<Attempt[]> {
  const newest = generationOf(attempts);
  const after = last === null ? null : { sort: last, id: last };
  const found: Attempt[] = [];
  for (let generation = Math.max(0, newest - 1); generation <= newest && found.length < limit; generation += 1) {
    const { rows } = await store.list(deliveryCollection(webhookId, generation), after, limit - found.length);
    found.push(...rows);
  }
  return found;
}

function lastIn(value: unknown): { last: string } | null {
  return typeof value === 'string' ? { last: value } : null;
}
