/** What a webhook is told, by whom it is signed, and what stays secret. */
import type { Event } from '../generated/types.ts';
import { newKey } from '../world/actor.ts';
import { recipes } from '../requests.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { misfitsOf, typesOf } from './support/event-types.ts';
import { holdOf } from './support/feed-pages.ts';
import { confirm, hold } from './support/purchase.ts';
import { storm } from './support/storm.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';
import {
  countSignatures,
  eventOf,
  expectSigned,
  idsOf,
  isSignedWith,
  settle,
  subscribe,
  subscribeToTests,
  test,
} from './support/webhooks.ts';
import { webhookHistory } from './support/webhook-history.ts';

const needs = ['clock', 'receiver'] as const;

export const webhookChecks = {
  'HOOK-01': {
    needs,
    run: async (context) => {
      const { sellerA, clock } = context;
      const [webhook, other] = [await subscribeToTests(context), await subscribeToTests(context)];
      await test(sellerA, webhook);
      await settle(clock);
      const received = expectSigned(webhook.inbox.received[0], webhook.secret);
      expectEqual(countSignatures(received), 1, 'the number of signatures of one key');
      const { headers, body } = received;
      const changed = [
        { headers, body: body.replace('"', "'") },
        { headers: { ...headers, 'webhook-id': `${headers['webhook-id']}x` }, body },
        { headers: { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }, body },
      ];
      for (const one of changed) expectEqual(isSignedWith(webhook.secret, one), false, 'a signature of something else');
      expectEqual(isSignedWith(other.secret, received), false, "a signature with another webhook's key");
    },
  },

  'HOOK-02': {
    needs,
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const { rotationSeconds } = capabilities.limits.webhooks;
      const webhook = await subscribeToTests(context);
      const path = { webhookId: webhook.id };
      const rotate = async (): Promise<string> => (await sellerA.do('rotateWebhookSecret', { path })).secret;
      const expectKeys = async (live: readonly string[], dead: readonly string[]): Promise<void> => {
        await test(sellerA, webhook);
        await settle(clock);
        const received = webhook.inbox.received.at(-1);
        for (const secret of live) expectSigned(received, secret);
        expectEqual(received && countSignatures(received), live.length, 'the number of signatures');
        for (const secret of dead) expectEqual(received && isSignedWith(secret, received), false, 'a key that ended');
      };
      await expectKeys([webhook.secret], []);
      const second = await rotate();
      await expectKeys([second, webhook.secret], []);
      await clock.moveBy(rotationSeconds - 1);
      await expectKeys([second, webhook.secret], []);
      await clock.moveBy(1);
      await expectKeys([second], [webhook.secret]);
      const [third, fourth] = [await rotate(), await rotate()];
      await expectKeys([fourth, third], [second, webhook.secret]);
    },
  },

  'HOOK-03': {
    needs,
    run: async (context) => {
      const { sellerA, clock } = context;
      const [webhook, other] = [await subscribeToTests(context), await subscribeToTests(context)];
      const path = { webhookId: webhook.id };
      const rotated = (await sellerA.do('rotateWebhookSecret', { path })).secret;
      await test(sellerA, webhook);
      await settle(clock);
      const secrets = [webhook.secret, other.secret, rotated];
      expectEqual(new Set(secrets).size, 3, 'the number of different secrets');
      const body = { after: await feedEnd(sellerA) };
      const shown = [
        await sellerA.send('getWebhook', { path }),
        await sellerA.send('listWebhooks'),
        await sellerA.send('listDeliveries', { path }),
        await sellerA.send('testWebhook', { path }),
        await sellerA.send('replayWebhook', { path, body }),
      ];
      for (const { text } of shown) {
        expectThat(text.includes(webhook.id) || text.includes('eventId'), 'an answer about the webhook', text);
        for (const secret of secrets) expectThat(!text.includes(secret.slice(6)), 'an answer without a secret', text);
      }
    },
  },

  'HOOK-04': {
    needs,
    run: async (context) => {
      const { sellerA, clock } = context;
      const webhook = await subscribeToTests(context);
      webhook.inbox.answer({ status: 500 }, { status: 503 });
      const from = await feedEnd(sellerA);
      await test(sellerA, webhook);
      for (const seconds of [0, ...context.capabilities.limits.webhooks.retrySeconds.slice(0, 2)])
        await clock.moveBy(seconds);
      const [event] = await eventsSince(sellerA, from);
      const { received } = webhook.inbox;
      expectEqual(received.length, 3, 'the number of attempts');
      for (const one of received) {
        expectEqual(eventOf(expectSigned(one, webhook.secret)), event, 'the body, against the event in the feed');
        expectEqual(one.body, received[0]?.body, 'the body of a repeat, against the first');
      }
    },
  },

  'HOOK-05': {
    needs,
    run: async (context) => {
      const { sellerA, clock, raceSize } = context;
      await hold(sellerA, 1);
      const from = await feedEnd(sellerA);
      const webhook = await subscribe(context, sellerA);
      await storm(sellerA, raceSize);
      await settle(clock);
      const told = webhook.inbox.received.map(eventOf);
      const all = await eventsSince(sellerA, from);
      expectEqual(all[0]?.type, 'webhook.created', 'the first event since');
      expectThat(all.length > 1, 'events after it', all.length);
      expectEqual(told, all, 'what the webhook was told, against the feed');
    },
  },

  'HOOK-06': {
    needs,
    run: async (context) => {
      const { sellerA, clock } = context;
      const webhook = await subscribe(context, sellerA, { eventTypes: ['order.confirmed'] });
      const other = await subscribeToTests(context);
      await confirm(sellerA, await hold(sellerA));
      await test(sellerA, webhook);
      await test(sellerA, other);
      await confirm(sellerA, await hold(sellerA));
      await settle(clock);
      const types = webhook.inbox.received.map((one) => eventOf(one).type);
      expectEqual(types, ['order.confirmed', 'webhook.tested', 'order.confirmed'], 'the types it was told');
      const [tested] = webhook.inbox.received.map(eventOf).filter(({ type }) => type === 'webhook.tested');
      expectEqual(tested?.data as unknown, { webhookId: webhook.id }, 'the data of the test');
    },
  },

  'HOOK-22': {
    needs: ['receiver'],
    run: async (context) => {
      const { sellerA } = context;
      const webhook = await subscribe(context, sellerA);
      await webhook.inbox.arrived(1);
      const { id } = await hold(sellerA, 1);
      const told = (await webhook.inbox.arrived(2)).map(eventOf);
      expectEqual(
        told.map(({ type }) => type).slice(0, 2),
        ['webhook.created', 'hold.placed'],
        'the types it was told',
      );
      expectEqual(told[1] && holdOf(told[1]), id, 'the hold it was told of');
    },
  },

  'HOOK-17': {
    needs: [...needs, 'sellerB'],
    run: async (context) => {
      const { sellerA, sellerB, clock } = context;
      const [own, others] = [await subscribe(context, sellerA), await subscribe(context, sellerB)];
      await Promise.all([storm(sellerA, 5), storm(sellerB, 5)]);
      await settle(clock);
      for (const [actor, webhook] of [
        [sellerA, own],
        [sellerB, others],
      ] as const) {
        const seen = new Set((await allEvents(actor)).map(({ id }) => id));
        const strange = webhook.inbox.received.map(eventOf).filter(({ id }) => !seen.has(id));
        expectEqual(strange, [], `events that ${actor.name} was told and does not see`);
        const types = webhook.inbox.received.map((one) => eventOf(one).type);
        expectThat(types.includes('hold.placed'), 'events of its own', types);
      }
    },
  },

  'HOOK-18': {
    needs: [...needs, 'home'],
    run: async (context) => {
      const { sellerA, home, clock, receiver } = context;
      const inbox = await receiver.open();
      const canary = `canary-${newKey()}`;
      const { secret } = await subscribe(context, sellerA);
      const keys = Array.from({ length: 4 }, () => `canary-${newKey()}`);
      const body = { ...recipes.createWebhook.request.body, url: `${inbox.url}?token=${canary}` };
      const { id } = await sellerA.do('createWebhook', { body, key: String(keys[0]) });
      const path = { webhookId: id };
      await sellerA.do('rotateWebhookSecret', { path, key: String(keys[1]) });
      await sellerA.do('testWebhook', { path, key: String(keys[2]) });
      await sellerA.do('replayWebhook', { path, key: String(keys[3]), body: { after: await feedEnd(sellerA) } });
      await settle(clock);
      await sellerA.do('deleteWebhook', { path });
      for (const actor of [sellerA, home]) {
        const text = JSON.stringify(await allEvents(actor));
        for (const [index, word] of [canary, secret.slice(6), inbox.url, ...keys].entries())
          expectThat(!text.includes(word), 'events without the URL, the secret and the keys', `text ${index} is there`);
      }
    },
  },

  'HOOK-19': {
    needs,
    run: async (context) => {
      const { sellerA, clock } = context;
      const webhook = await subscribeToTests(context);
      const from = await feedEnd(sellerA);
      await test(sellerA, webhook);
      await settle(clock);
      expectEqual(idsOf(webhook.inbox.received), idsIn(await eventsSince(sellerA, from)), 'the test, against the feed');
      webhook.inbox.answer({ status: 410 });
      await test(sellerA, webhook);
      await settle(clock);
      const path = { webhookId: webhook.id };
      await sellerA.refused('WEBHOOK_STOPPED', 'testWebhook', { path }, '/path/webhookId');
      const { cursor } = await sellerA.do('getWebhook', { path });
      await sellerA.do('replayWebhook', { path, body: { after: cursor } });
      await test(sellerA, webhook);
    },
  },

  'HOOK-21': {
    needs,
    run: async (context) => {
      const { sellerA } = context;
      const events: Event[] = [];
      for (const { type, make } of webhookHistory(context)) {
        const from = await feedEnd(sellerA);
        await make();
        const told = await eventsSince(sellerA, from);
        expectEqual(
          told.map((event) => event.type),
          [...type],
          'the events in the feed',
        );
        events.push(...told);
      }
      const { sellerOrganisationId } = await sellerA.do('getAllocation');
      const types = new Set(events.map(({ type }) => type));
      const lacking = typesOf('organisation', context.capabilities.profiles).filter(
        (type) => type.startsWith('webhook.') && !types.has(type),
      );
      expectEqual(lacking, [], 'events of webhooks that this history lacks');
      for (const event of events) {
        expectEqual(misfitsOf(event), [], `what does not fit in ${event.type}`);
        expectEqual(event.subject, sellerOrganisationId, 'the stream of the event');
      }
    },
  },
} satisfies Record<string, Check>;

function idsIn(events: readonly Event[]): string[] {
  return events.map(({ id }) => id);
}
