/** A webhook from its creation to its end: what is kept of it, replay, deletion, and which are let in. */
import { NotTestable } from '../outcome.ts';
import { recipes } from '../requests.ts';
import type { Actor } from '../world/actor.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { holdOf } from './support/feed-pages.ts';
import { hold } from './support/purchase.ts';
import { feedEnd } from './support/unchanged.ts';
import {
  deliveriesOf,
  eventOf,
  expectSigned,
  idsOf,
  settle,
  subscribe,
  subscribeToTests,
  test,
  webhookNow,
  type Subscribed,
} from './support/webhooks.ts';

const needs = ['clock', 'receiver'] as const;

export const webhookUpkeepChecks = {
  'HOOK-13': {
    needs,
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const webhook = await subscribeToTests(context);
      webhook.inbox.answer({ status: 204 }, { status: 500 }, { status: 200 });
      await test(sellerA, webhook);
      await settle(clock);
      await test(sellerA, webhook);
      await settle(clock);
      await clock.moveBy(capabilities.limits.webhooks.retrySeconds[0] ?? 0);
      const attempts = await deliveriesOf(sellerA, webhook);
      const { received } = webhook.inbox;
      const told = attempts.map(({ eventId, attempt, status }) => [eventId, attempt, status]);
      const [first, second] = idsOf(received);
      expectEqual(
        told,
        [
          [first, 1, 204],
          [second, 1, 500],
          [second, 2, 200],
        ],
        'event, attempt and status of each',
      );
      for (const [index, { request }] of attempts.entries()) {
        expectEqual(request.body, received[index]?.body, 'the body as sent');
        for (const [name, value] of Object.entries(request.headers))
          expectEqual(received[index]?.headers[name.toLowerCase()], value, `the header ${name} as sent`);
        expectSigned({ headers: request.headers, body: request.body }, webhook.secret);
      }
      await expectPages(sellerA, webhook, attempts.length);
    },
  },

  'HOOK-14': {
    needs,
    run: async (context) => {
      const { sellerA, clock } = context;
      const from = await feedEnd(sellerA);
      const webhook = await subscribe(context, sellerA);
      const path = { webhookId: webhook.id };
      for (let count = 0; count < 3; count += 1) await hold(sellerA, 1);
      await settle(clock);
      const first = [...webhook.inbox.received];
      await sellerA.do('replayWebhook', { path, body: { after: from } });
      await settle(clock);
      const again = webhook.inbox.received.slice(first.length);
      expectEqual(bodies(again.slice(0, first.length)), bodies(first), 'what was delivered again');
      expectEqual(
        again.slice(first.length).map((one) => eventOf(one).type),
        ['webhook.replayed'],
        'what came after it',
      );

      webhook.inbox.answer({ status: 410 });
      const [missed, next] = [await hold(sellerA, 1), await hold(sellerA, 1)];
      await settle(clock);
      const { state, cursor } = await webhookNow(sellerA, webhook);
      expectEqual(state, 'stopped', '/state');
      const before = webhook.inbox.received.length;
      const replayed = await sellerA.do('replayWebhook', { path, body: { after: cursor } });
      expectEqual(replayed.state, 'active', '/state of the webhook that delivers again');
      await settle(clock);
      const events = webhook.inbox.received.slice(before).map(eventOf);
      const holds = events.filter(({ type }) => type === 'hold.placed').map(holdOf);
      expectEqual(holds, [missed.id, next.id], 'the holds that it had missed');
    },
  },

  'HOOK-15': {
    needs,
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const webhook = await subscribeToTests(context);
      const path = { webhookId: webhook.id };
      webhook.inbox.answer({ status: 500 });
      await test(sellerA, webhook);
      await settle(clock);
      await sellerA.do('deleteWebhook', { path });
      await clock.moveBy(capabilities.limits.webhooks.retrySeconds[0] ?? 0);
      expectEqual(webhook.inbox.received.length, 1, 'the attempts in all');
      for (const id of ['getWebhook', 'listDeliveries', 'testWebhook', 'rotateWebhookSecret', 'deleteWebhook'] as const)
        await sellerA.refused('NOT_FOUND', id, { path });
      const { items } = await sellerA.do('listWebhooks');
      expectThat(
        items.every(({ id }) => id !== webhook.id),
        'a list without it',
        items,
      );
    },
  },

  'HOOK-16': async ({ sellerA }) => {
    for (const host of privateHosts) {
      const body = { url: `https://${host}/away` };
      await sellerA.refused('WEBHOOK_URL_REFUSED', 'createWebhook', { body }, '/body/url');
    }
    await sellerA.do('createWebhook', recipes.createWebhook.request);
  },

  'HOOK-20': async ({ sellerA, capabilities }) => {
    const { perOrganisation } = capabilities.limits.webhooks;
    if (perOrganisation > 200) throw new NotTestable(`${perOrganisation} webhooks are too many to create.`);
    const { items } = await sellerA.do('listWebhooks', { query: { limit: 500 } });
    const { request } = recipes.createWebhook;
    const left = perOrganisation - items.length;
    const made = await Promise.all(Array.from({ length: left }, () => sellerA.do('createWebhook', request)));
    await sellerA.refused('WEBHOOK_LIMIT_REACHED', 'createWebhook', request);
    await sellerA.do('deleteWebhook', { path: { webhookId: made[0]?.id ?? '' } });
    await sellerA.do('createWebhook', request);
  },
} satisfies Record<string, Check>;

/** Addresses of no use to anyone but an attacker, in the spellings that URLs allow. */
const privateHosts = [
  '127.0.0.2',
  '127.1.1.1',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.254',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '2130706434',
  '0x7f000002',
  '0177.0.0.2',
  '127.2',
  '10.1',
  '%31%30.0.0.1',
  '[::]',
  '[::1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:7f00:2]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  'receiver.localhost',
  'receiver.localhost.',
];

async function expectPages(actor: Actor, { id }: Subscribed, attempts: number): Promise<void> {
  const path = { webhookId: id };
  const whole = await actor.do('listDeliveries', { path });
  const items = [];
  let query: { limit: number; cursor?: string } = { limit: 1 };
  for (let pages = 0; pages < attempts; pages += 1) {
    const page = await actor.do('listDeliveries', { path, query });
    items.push(...page.items);
    if (page.nextCursor === undefined) break;
    query = { limit: 1, cursor: page.nextCursor };
  }
  expectEqual(items, whole.items, 'the deliveries one by one');
  await actor.refused(
    'REQUEST_INVALID',
    'listDeliveries',
    { path, query: { cursor: 'nosuchcursor' } },
    '/query/cursor',
  );
}

function bodies(received: readonly { readonly body: string }[]): string[] {
  return received.map(({ body }) => body);
}
