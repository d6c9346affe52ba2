/** What becomes of a delivery: success, failure, repeats and the end. */
import { NotTestable } from '../outcome.ts';
import { recipes } from '../requests.ts';
import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { holdOf } from './support/feed-pages.ts';
import { hold } from './support/purchase.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';
import {
  deliveriesOf,
  eventOf,
  expectSigned,
  failing,
  idsOf,
  settle,
  subscribe,
  subscribeToTests,
  test,
  webhookNow,
  type Subscribed,
} from './support/webhooks.ts';

const needs = ['clock', 'receiver'] as const;
const redirects = [301, 302, 303, 307, 308];
const refusals = [400, 401, 404, 409, 429, 500, 503];

export const webhookDeliveryChecks = {
  'HOOK-07': {
    needs,
    run: async (context) => {
      const { sellerA, clock, receiver } = context;
      const webhook = await subscribeToTests(context);
      const elsewhere = await receiver.open();
      for (const status of [200, 201, 202, 204]) {
        webhook.inbox.answer({ status });
        await test(sellerA, webhook);
        await settle(clock);
        await expectLast(sellerA, webhook, status, false);
      }
      for (const status of [...redirects, ...refusals]) {
        webhook.inbox.answer({ status, ...(redirects.includes(status) ? { location: elsewhere.url } : {}) });
        await test(sellerA, webhook);
        await settle(clock);
        await expectLast(sellerA, webhook, status, true);
        const { nextAttemptAt } = await webhookNow(sellerA, webhook);
        await clock.moveTo(nextAttemptAt ?? clock.now);
        await expectLast(sellerA, webhook, 204, false);
      }
      expectEqual(elsewhere.received.length, 0, 'the redirects that were followed');
    },
  },

  'HOOK-08': {
    needs,
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const { retrySeconds } = capabilities.limits.webhooks;
      const webhook = await subscribe(context, sellerA, { eventTypes: ['hold.placed'] });
      const { received } = webhook.inbox;
      webhook.inbox.answer(...failing(retrySeconds.length));
      await hold(sellerA, 1);
      await settle(clock);
      await hold(sellerA, 1);
      for (const [index, seconds] of retrySeconds.entries()) {
        const due = later(clock.now, seconds);
        expectEqual((await webhookNow(sellerA, webhook)).nextAttemptAt, due, '/nextAttemptAt');
        await clock.moveTo(later(due, -1));
        expectEqual(received.length, index + 1, 'the attempts a second before it is due');
        await clock.moveTo(due);
        expectThat(received.length > index + 1, 'another attempt when it is due', received.length);
        expectEqual(idsOf(received)[index + 1], idsOf(received)[0], 'the event that is sent again');
      }
      const [first, second] = [idsOf(received)[0], idsOf(received).at(-1)];
      expectEqual(received.length, retrySeconds.length + 2, 'the attempts in all');
      expectThat(first !== second, 'the second event after the first', idsOf(received));
      expectEqual((await webhookNow(sellerA, webhook)).state, 'active', '/state');
    },
  },

  'HOOK-09': {
    needs,
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const { retrySeconds } = capabilities.limits.webhooks;
      const from = await feedEnd(sellerA);
      const webhook = await subscribe(context, sellerA, { eventTypes: ['hold.placed'] });
      webhook.inbox.answer(...failing(retrySeconds.length));
      const begin = clock.now;
      for (let count = 0; count < 3; count += 1) await hold(sellerA, 1);
      const whole = retrySeconds.reduce((sum, seconds) => sum + seconds, 0);
      await clock.moveBy(whole + 60);
      const attempts = await deliveriesOf(sellerA, webhook);
      const [first, ...others] = (await eventsSince(sellerA, from)).filter(({ type }) => type === 'hold.placed');
      const repeats = Array<string>(retrySeconds.length + 1).fill(first?.id ?? '');
      const wanted = [...repeats, ...others.map(({ id }) => id)];
      expectEqual(idsOf(webhook.inbox.received), wanted, 'the events in the order they were sent');
      const times = retrySeconds.reduce((all, seconds) => [...all, later(all.at(-1) ?? begin, seconds)], [begin]);
      expectEqual(
        attempts.slice(0, repeats.length).map(({ at }) => Date.parse(at)),
        times.map((time) => Date.parse(time)),
        'when the attempts of the first event were due',
      );
    },
  },

  'HOOK-10': {
    needs,
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const { retrySeconds } = capabilities.limits.webhooks;
      const webhook = await subscribeToTests(context);
      webhook.inbox.answer(...failing(retrySeconds.length + 1));
      const from = await feedEnd(sellerA);
      await test(sellerA, webhook);
      await test(sellerA, webhook);
      await clock.moveBy(retrySeconds.reduce((sum, seconds) => sum + seconds, 0) - 1);
      expectEqual((await webhookNow(sellerA, webhook)).state, 'active', '/state before the last repeat');
      await clock.moveBy(1);
      await expectStopped(sellerA, webhook, 'failing', from);
      const other = await subscribeToTests(context);
      await expectSilent(context, webhook, retrySeconds.length + 1, () => test(sellerA, other));
    },
  },

  'HOOK-11': {
    needs,
    run: async (context) => {
      const { sellerA, clock } = context;
      const webhook = await subscribe(context, sellerA, { eventTypes: ['hold.placed'] });
      webhook.inbox.answer({ status: 410 });
      const from = await feedEnd(sellerA);
      await hold(sellerA, 1);
      await settle(clock);
      await expectStopped(sellerA, webhook, 'gone', from);
      await expectSilent(context, webhook, 1, () => hold(sellerA, 1));
    },
  },

  'HOOK-12': {
    needs,
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const { timeoutSeconds } = capabilities.limits.webhooks;
      if (timeoutSeconds > 10)
        throw new NotTestable(`A time-out of ${timeoutSeconds} seconds is too long to wait for.`);
      const webhook = await subscribeToTests(context);
      webhook.inbox.answer('silence');
      await test(sellerA, webhook);
      const begun = performance.now();
      await settle(clock);
      const waited = (performance.now() - begun) / 1000;
      expectThat(waited < timeoutSeconds + 5, `an end after ${timeoutSeconds} seconds`, waited);
      const [attempt] = await deliveriesOf(sellerA, webhook);
      const seen = { failure: attempt?.failure, status: attempt?.status };
      expectEqual(seen, { failure: 'timeout', status: undefined }, 'the attempt that nobody answered');
      await clock.moveTo(attempt?.nextAttemptAt ?? clock.now);
      expectEqual(webhook.inbox.received.length, 2, 'the attempts in all');
    },
  },

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

async function expectLast(actor: Actor, webhook: Subscribed, status: number, repeated: boolean): Promise<void> {
  const last = (await deliveriesOf(actor, webhook)).at(-1);
  expectEqual(last?.status, status, '/status of the last attempt');
  expectEqual(last?.nextAttemptAt !== undefined, repeated, `whether an attempt answered ${status} is repeated`);
}

async function expectStopped(actor: Actor, webhook: Subscribed, reason: string, from: string): Promise<void> {
  const { state, stopReason } = await webhookNow(actor, webhook);
  expectEqual({ state, stopReason }, { state: 'stopped', stopReason: reason }, 'the webhook');
  const stops = (await eventsSince(actor, from)).filter(({ type }) => type === 'webhook.stopped');
  expectEqual(
    stops.map(({ data }) => data as unknown),
    [{ webhookId: webhook.id, reason }],
    'the data of webhook.stopped',
  );
}

/** Whatever happens that it would have been told, and however late it gets. */
async function expectSilent(
  { clock }: CheckContext,
  { inbox }: Subscribed,
  attempts: number,
  happen: () => Promise<unknown>,
): Promise<void> {
  await happen();
  await clock.moveBy(7 * 86_400);
  expectEqual(inbox.received.length, attempts, 'the attempts in all');
}

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
