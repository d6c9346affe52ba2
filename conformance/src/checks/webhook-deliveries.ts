/** What becomes of a delivery: success, failure, repeats and the end. */
import { NotTestable } from '../outcome.ts';
import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { hold } from './support/purchase.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';
import {
  deliveriesOf,
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
} satisfies Record<string, Check>;

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
