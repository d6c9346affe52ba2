import { isRefusal } from '../domain/refusal.ts';
import { endWebhook } from '../domain/webhooks.ts';
import { deliveryCollections, urlCollection, urlRow } from '../domain/webhook-view.ts';
import type { DeleteWebhookResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { organisationIn, ownerOf, readWebhook } from './own-webhook.ts';
import { notFound } from '../domain/refusal.ts';

export const deleteWebhook: Handlers['deleteWebhook'] = async ({ path: { webhookId } }, context) => {
  const { caller, services, commit } = context;
  const owner = ownerOf(caller);
  const { organisationId } = owner;
  const found = await readWebhook(context, webhookId);
  if (isRefusal(found)) return found;
  await services.deliveries.forget(organisationId, webhookId);
  const deleted = await commit<DeleteWebhookResult>([owner.ledger], {
    decide: (ledgers) => {
      const record = organisationIn(ledgers, owner).webhooks.get(webhookId);
      return record ? endWebhook(record, owner) : notFound();
    },
    result: () => ({ status: 204, body: null }),
    rows: () => [urlRow(organisationId, webhookId, null)],
  });
  await services.deliveries.forget(organisationId, webhookId);
  const rows = [{ collection: urlCollection(organisationId), id: webhookId }];
  const collections = deliveryCollections(found.record);
  if (!isRefusal(deleted)) await services.store.forget({ ledgers: [], collections, rows, owners: [] });
  return deleted;
};
