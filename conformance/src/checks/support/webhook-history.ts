/** One of everything that can happen to a webhook, change by change. */
import type { EventType } from '../../generated/events.ts';
import type { CheckContext } from '../check.ts';
import { expectRefusal } from '../expect.ts';
import { feedEnd } from './unchanged.ts';
import { settle, subscribeToTests, test, type Subscribed } from './webhooks.ts';

type Change = { readonly type: readonly EventType[]; readonly make: () => Promise<unknown> };

/** To be made in this order, each with the events that the feed must tell of it. */
export function webhookHistory(context: CheckContext): Change[] {
  const { sellerA, clock } = context;
  let webhook: Subscribed;
  const path = () => ({ webhookId: webhook.id });
  return [
    { type: ['webhook.created'], make: async () => (webhook = await subscribeToTests(context)) },
    { type: ['webhook.secretRotated'], make: () => sellerA.do('rotateWebhookSecret', { path: path() }) },
    { type: ['webhook.tested'], make: () => test(sellerA, webhook) },
    { type: [], make: () => settle(clock) },
    {
      type: ['webhook.tested', 'webhook.stopped'],
      make: async () => {
        webhook.inbox.answer({ status: 410 });
        await test(sellerA, webhook);
        await settle(clock);
      },
    },
    {
      type: [],
      make: async () => expectRefusal(await sellerA.send('testWebhook', { path: path() }), 'WEBHOOK_STOPPED'),
    },
    {
      type: ['webhook.replayed'],
      make: async () => {
        const body = { after: await feedEnd(sellerA) };
        await sellerA.do('replayWebhook', { path: path(), body });
      },
    },
    { type: ['webhook.deleted'], make: () => sellerA.do('deleteWebhook', { path: path() }) },
    {
      type: [],
      make: async () => expectRefusal(await sellerA.send('deleteWebhook', { path: path() }), 'NOT_FOUND'),
    },
  ];
}
