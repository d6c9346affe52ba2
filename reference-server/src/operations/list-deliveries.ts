import { isRefusal } from '../domain/refusal.ts';
import { deliveryCollection, generationOf } from '../domain/webhook-view.ts';
import type { Delivery } from '../generated/types.ts';
import type { Store } from '../store/store.ts';
import type { Handlers } from './context.ts';
import { followList } from './follow-list.ts';
import { readWebhook } from './own-webhook.ts';

type Attempt = { readonly id: string; readonly body: unknown };

export const listDeliveries: Handlers['listDeliveries'] = async ({ path: { webhookId }, query }, context) => {
  const { services } = context;
  const way = followList(services.cursors, `deliveries of ${webhookId}`, query, lastIn);
  if (isRefusal(way)) return way;
  const found = await readWebhook(context, webhookId);
  if (isRefusal(found)) return found;
  const last = way.after?.last ?? null;
  const rows = await attemptsAfter(services.store, webhookId, found.record.attempts, last, way.atMost);
  const page = way.page(rows, ({ id }) => id);
  return { status: 200, body: { ...page, items: page.items.map(({ body }) => body as Delivery) } };
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
