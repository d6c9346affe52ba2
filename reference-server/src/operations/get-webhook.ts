import { isRefusal } from '../domain/refusal.ts';
import type { Handlers } from './context.ts';
import { ownerOf, readWebhook, shownOf, urlOf } from './own-webhook.ts';

export const getWebhook: Handlers['getWebhook'] = async ({ path: { webhookId } }, context) => {
  const { caller, services } = context;
  const found = await readWebhook(context, webhookId);
  if (isRefusal(found)) return found;
  const owner = ownerOf(caller);
  const url = await urlOf(services, owner, webhookId);
  return { status: 200, body: shownOf(services, owner, found.record, { url, now: found.now }) };
};
