import { testWebhook as decideTest } from '../domain/webhooks.ts';
import type { TestWebhookResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { commitWebhook } from './own-webhook.ts';

export const testWebhook: Handlers['testWebhook'] = ({ path: { webhookId } }, context) =>
  commitWebhook<TestWebhookResult>(context, webhookId, {
    decide: decideTest,
    result: (shown) => ({ status: 200, body: shown }),
  });
