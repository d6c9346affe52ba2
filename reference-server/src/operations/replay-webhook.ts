import { isRefusal } from '../domain/refusal.ts';
import { replayWebhook as decideReplay } from '../domain/webhooks.ts';
import type { ReplayWebhookResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { feedPlace } from './feed-place.ts';
import { commitWebhook } from './own-webhook.ts';

export const replayWebhook: Handlers['replayWebhook'] = async ({ path: { webhookId }, body }, context) => {
  const { caller, services } = context;
  const after = feedPlace(services.cursors, caller.organisationId, body.after, '/body/after');
  return commitWebhook<ReplayWebhookResult>(context, webhookId, {
    decide: (record, owner) => (isRefusal(after) ? after : decideReplay(record, owner, after.position)),
    result: (shown) => ({ status: 200, body: shown }),
  });
};
