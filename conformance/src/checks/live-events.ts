import type { Event, Hold } from '../generated/types.ts';
import type { Actor } from '../world/actor.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal, expectStatus, expectThat } from './expect.ts';
import { followStream, messagesIn, readStream, type Message } from './support/event-stream.ts';
import { holdOf } from './support/feed-pages.ts';
import { hold, releaseHold } from './support/purchase.ts';
import { storm } from './support/storm.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';

export const liveEventChecks = {
  'LIVE-01': {
    needs: ['home'],
    run: async ({ sellerA, home, raceSize }) => {
      await storm(sellerA, raceSize);
      for (const actor of [sellerA, home]) {
        const messages = await readStream(actor);
        expectEqual(dataOf(messages), await allEvents(actor), `the stream of ${actor.name}, against the feed`);
        for (const { event, data } of messages)
          expectEqual(event, data.type, 'the name of a message, against its type');
      }
    },
  },

  'LIVE-02': async ({ sellerA }) => {
    for (let count = 0; count < 3; count += 1) await releaseHold(sellerA, await hold(sellerA, 1));
    const whole = await readStream(sellerA);
    expectThat(whole.length > 3, 'events in the stream', whole.length);
    for (const [index, { id }] of whole.entries()) {
      const rest = dataOf(whole.slice(index + 1));
      expectEqual(dataOf(await readStream(sellerA, { query: { cursor: id } })), rest, `the stream after message ${id}`);
      expectEqual(await eventsSince(sellerA, id), rest, `the feed after message ${id}`);
    }
  },

  'LIVE-03': async ({ sellerA, raceSize }) => {
    const marker = await hold(sellerA, 1);
    const cursor = await feedEnd(sellerA);
    const act = async (): Promise<void> => {
      await storm(sellerA, raceSize);
      await releaseHold(sellerA, marker);
    };
    const messages = await followStream(sellerA, cursor, act, isReleaseOf(marker));
    expectEqual(dataOf(messages), await eventsSince(sellerA, cursor), 'what came live, against the feed');
  },

  'LIVE-04': async ({ sellerA }) => {
    for (let count = 0; count < 3; count += 1) await hold(sellerA, 1);
    const whole = await readStream(sellerA);
    const [first, second] = whole;
    const headers = { 'last-event-id': second?.id ?? '' };
    const rest = dataOf(whole.slice(2));
    expectEqual(dataOf(await readStream(sellerA, { headers })), rest, 'the stream after Last-Event-ID');
    const both = await readStream(sellerA, { headers, query: { cursor: first?.id ?? '' } });
    expectEqual(dataOf(both), rest, 'the stream after Last-Event-ID, beside an earlier cursor');
  },

  'LIVE-05': async ({ sellerA }) => {
    const { id } = await hold(sellerA, 1);
    const cursor = await feedEnd(sellerA);
    expectEqual(await readStream(sellerA, { query: { cursor } }), [], 'the stream at the end of the feed');
    const begun = performance.now();
    const { text } = expectStatus(await sellerA.send('streamEvents', { query: { lifeSeconds: 1 } }), 200);
    const seconds = (performance.now() - begun) / 1000;
    expectThat(seconds > 0.9 && seconds < 10, 'that the stream ends when a second is over', seconds);
    expectThat(
      messagesIn(text).some(({ data }) => holdOf(data) === id),
      'what is there in the stream',
      text,
    );
    expectThat(text.startsWith(':'), 'a comment line at the beginning', text.slice(0, 20));
  },

  'LIVE-06': async ({ sellerA }) => {
    await hold(sellerA, 1);
    const own = await feedEnd(sellerA);
    for (const cursor of ['nosuchcursor', `${own}A`, 'x'.repeat(500)]) {
      const query = { cursor, lifeSeconds: 0 };
      expectRefusal(await sellerA.send('streamEvents', { query }), 'REQUEST_INVALID', '/query/cursor');
      const asked = { query: { lifeSeconds: 0 }, headers: { 'last-event-id': cursor } };
      expectRefusal(await sellerA.send('streamEvents', asked), 'REQUEST_INVALID', '/header/last-event-id');
    }
    await readStream(sellerA, { query: { cursor: own }, headers: { 'last-event-id': own } });
  },

  'LIVE-07': {
    needs: ['sellerB'],
    run: async ({ sellerA, sellerB }) => {
      await hold(sellerB, 1);
      const marker = await hold(sellerA, 1);
      const cursor = await feedEnd(sellerA);
      const act = async (): Promise<void> => {
        await Promise.all([storm(sellerB, 5), storm(sellerA, 5)]);
        await releaseHold(sellerA, marker);
      };
      const live = await followStream(sellerA, cursor, act, isReleaseOf(marker));
      const { id, sellerOrganisationId } = await sellerA.do('getAllocation');
      const strange = [...live, ...(await readStream(sellerA))].filter(
        ({ data }) => data.subject !== id && data.subject !== sellerOrganisationId,
      );
      expectEqual(strange, [], 'messages of streams that are not its own');
      await expectSees(sellerB);
    },
  },
} satisfies Record<string, Check>;

/** Its id is known before it is asked for, so that the event is known when it comes. */
function isReleaseOf({ id }: Hold): (event: Event) => boolean {
  return (event) => event.type === 'hold.released' && holdOf(event) === id;
}

function dataOf(messages: readonly Message[]): Event[] {
  return messages.map(({ data }) => data);
}

/** The other one does see what was kept from this one. */
async function expectSees(seller: Actor): Promise<void> {
  expectEqual(
    dataOf(await readStream(seller)),
    await allEvents(seller),
    `the stream of ${seller.name}, against the feed`,
  );
}
