import type { Event } from '../generated/types.ts';
import { givenForAll } from '../requests.ts';
import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { expectNowhere, feedText, handOutSecrets, secretsOf, secretsSent, useEveryKey } from './support/canaries.ts';
import { misfitsOf, typesOf } from './support/event-types.ts';
import { foldFeed } from './support/feed-fold.ts';
import { feedPages, followFeed, holdOf, streamsOf } from './support/feed-pages.ts';
import { expectStateOfFeed } from './support/feed-state.ts';
import { everyChange, historyNeeds, makeHistory } from './support/history.ts';
import { adults, hold, readHold } from './support/purchase.ts';
import { storm } from './support/storm.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';

export const eventChecks = {
  'EVNT-01': {
    needs: ['sellerB', 'home'],
    run: async ({ sellerA, sellerB, home, raceSize }) => {
      await Promise.all([storm(sellerA, raceSize), hold(sellerB, 1), hold(sellerB, 2)]);
      for (const actor of [sellerA, sellerB, home]) {
        const events = (await feedPages(actor, 7)).flatMap(({ items }) => items);
        const streams = streamsOf(events);
        expectThat(streams.size > 0, `streams that ${actor.name} sees`, streams.size);
        for (const [subject, stream] of streams) {
          const wanted = stream.map((_, index) => index + 1);
          const seen = stream.map(({ sequence }) => sequence);
          expectEqual(seen, wanted, `the sequences of stream ${subject} as ${actor.name} reads it`);
        }
      }
    },
  },

  'EVNT-02': {
    needs: ['sellerB', 'home'],
    run: async ({ sellerA, sellerB, home, raceSize }) => {
      const placed = [
        await hold(sellerA),
        await hold(sellerB),
        await hold(sellerA),
        await hold(sellerB),
        await hold(sellerA),
      ];
      const order = (await allEvents(home)).filter(({ type }) => type === 'hold.placed').map(holdOf);
      expectEqual(
        order,
        placed.map(({ id }) => id),
        'the holds of two streams in the order they were answered',
      );
      const pages = await feedPages(home, 1);
      await expectEndStays(home, pages.at(-1)?.cursor ?? '');
      const storms = Promise.all([storm(sellerA, raceSize), storm(sellerB, raceSize)]);
      const followed = await followFeed(home, pages.at(-1)?.cursor ?? '', storms);
      const before = pages.flatMap(({ items }) => items);
      await expectSameAgain(home, pages, [...before, ...followed]);
      for (const [subject, stream] of streamsOf([...before, ...followed])) {
        const seen = stream.map(({ sequence }) => sequence);
        expectEqual(
          seen,
          seen.toSorted((one, other) => one - other),
          `the sequences of stream ${subject} in the order of the feed`,
        );
      }
    },
  },

  'EVNT-03': {
    needs: historyNeeds,
    run: async (context) => {
      const { sellerA, raceSize } = context;
      for (const { says, make, events } of everyChange(context)) {
        const from = await feedEnd(sellerA);
        await make();
        const told = await eventsSince(sellerA, from);
        expectEqual(
          told.map(({ type }) => type),
          [...events],
          `the events in the feed once this is answered: ${says}`,
        );
      }
      await Promise.all(Array.from({ length: Math.min(raceSize, 20) }, () => expectToldAtOnce(sellerA)));
      const ids = (await allEvents(sellerA)).map(({ id }) => id);
      expectEqual(ids.length, new Set(ids).size, 'the number of different ids of events');
    },
  },

  'EVNT-04': {
    needs: ['sellerB', 'home'],
    run: async ({ sellerA, sellerB, home, raceSize }) => {
      const others = await hold(sellerB, 2);
      await storm(sellerA, raceSize);
      const everything = streamsOf(await allEvents(home));
      for (const seller of [sellerA, sellerB]) {
        const { id, sellerOrganisationId } = await seller.do('getAllocation');
        const streams = streamsOf(await allEvents(seller));
        const strange = [...streams.keys()].filter((subject) => subject !== id && subject !== sellerOrganisationId);
        expectEqual(strange, [], `streams that ${seller.name} sees and that are not its own`);
        expectThat(streams.has(id), `the stream of its allocation among those that ${seller.name} sees`, [
          ...streams.keys(),
        ]);
        expectEqual(
          idsOf(streams.get(id)),
          idsOf(everything.get(id)),
          `the events of the allocation of ${seller.name}`,
        );
      }
      const text = await feedText(sellerA);
      expectThat(!text.includes(others.id), "no word of the other Seller's hold", text);
    },
  },

  'EVNT-05': {
    needs: ['home', ...historyNeeds],
    run: async (context) => {
      await makeHistory(context);
      const { id } = await context.sellerA.do('getAllocation');
      const ofAllocation = async (actor: Actor): Promise<Event[]> =>
        (await allEvents(actor)).filter(({ subject }) => subject === id);
      const sellers = await ofAllocation(context.sellerA);
      expectThat(sellers.length > 1, 'events of the allocation', sellers.length);
      expectEqual(
        await ofAllocation(context.home),
        sellers,
        'the events of the allocation as the home club reads them',
      );
    },
  },

  'EVNT-06': {
    given: { ...givenForAll, 'ground.areas': [Array<string>(10).fill('.'.repeat(20)), ['.'.repeat(20)]] },
    needs: ['home'],
    run: async (context) => {
      const { world, sellerA, home, http } = context;
      await useEveryKey(context);
      await handOutSecrets(context);
      const secrets = [...secretsSent(http.trace), ...secretsOf(world)];
      for (const reader of [sellerA, home]) {
        const types = (await allEvents(reader)).map(({ type }) => type);
        expectThat(types.includes('order.confirmed'), 'the events of these requests', types);
      }
      const pages = http.trace.filter(({ operationId }) => operationId === 'listEvents');
      expectNowhere(pages, secrets);
    },
  },

  'EVNT-07': {
    needs: ['home', ...historyNeeds],
    run: async (context) => {
      await makeHistory(context);
      for (const reader of [context.sellerA, context.home]) {
        const events = await allEvents(reader);
        const types = new Set(events.map(({ type }) => type));
        expectEqual(
          typesOf('allocation', context.capabilities.profiles).filter((type) => !types.has(type)),
          [],
          'events of an allocation that this history lacks',
        );
        for (const event of events)
          expectEqual(misfitsOf(event), [], `what does not fit in event ${event.sequence} of ${event.subject}`);
      }
    },
  },

  'EVNT-08': {
    needs: ['home', ...historyNeeds],
    run: async (context) => {
      const { sellerA, home, raceSize } = context;
      for (const { make } of everyChange(context)) {
        await make();
        await expectStateOfFeed(sellerA);
      }
      await storm(sellerA, raceSize);
      await expectStateOfFeed(sellerA);
      await expectStateOfFeed(home);
    },
  },

  'EVNT-09': {
    given: { 'ground.areas': [['....']] },
    needs: ['clock'],
    run: async ({ sellerA, clock, raceSize }) => {
      const first = await hold(sellerA, 4, 30);
      await clock.moveTo(later(first.expiresAt, -1));
      expectEqual(await timesExpired(sellerA), [], 'the holds expired a second before expiresAt');
      const asking = Array.from({ length: raceSize }, () => sellerA.send('createHold', { body: adults(4) }));
      await clock.moveTo(first.expiresAt);
      const placed = (await Promise.all(asking)).filter(({ status }) => status === 201);
      const second = placed[0] ? await readHold(sellerA, placed[0].body as { id: string }) : await hold(sellerA, 4);
      foldFeed(await allEvents(sellerA));
      const moved = await sellerA.do('extendHold', { path: { holdId: second.id }, body: { lifeSeconds: 86_400 } });
      await clock.moveTo(later(second.expiresAt, moved.expiresAt === second.expiresAt ? -1 : 1));
      expectEqual(
        (await timesExpired(sellerA)).map(({ holdId }) => holdId),
        [first.id],
        'the holds expired before the second is due',
      );
      await clock.moveTo(later(moved.expiresAt, 3600));
      const expired = await timesExpired(sellerA);
      expectEqual(
        expired.map(({ holdId }) => holdId),
        [first.id, second.id],
        'the holds expired',
      );
      for (const [index, { expiresAt }] of [first, moved].entries()) {
        const time = expired[index]?.time ?? '';
        expectThat(Date.parse(time) >= Date.parse(expiresAt), `hold.expired at ${expiresAt} or later`, time, '/time');
      }
      await hold(sellerA, 4);
      foldFeed(await allEvents(sellerA));
    },
  },
} satisfies Record<string, Check>;

function idsOf(events: readonly Event[] = []): string[] {
  return events.map(({ id }) => id);
}

/** From the cursor of every page of one event, the same events as from the beginning. */
async function expectSameAgain(
  actor: Actor,
  pages: Awaited<ReturnType<typeof feedPages>>,
  events: readonly Event[],
): Promise<void> {
  expectEqual(
    await allEvents(actor),
    events,
    'the feed read again, against one event a page and what came while following it',
  );
  let read = 0;
  for (const { items, cursor } of pages) {
    read += items.length;
    expectEqual(
      idsOf(await eventsSince(actor, cursor)),
      idsOf(events.slice(read)),
      `the events after cursor ${cursor}`,
    );
  }
}

/** Nothing new is an empty page, and its cursor is as good as the one before. */
async function expectEndStays(actor: Actor, end: string): Promise<void> {
  const { items, more, cursor } = await actor.do('listEvents', { query: { cursor: end } });
  expectEqual({ items, more }, { items: [], more: false }, 'the page after the last event');
  expectEqual(idsOf(await eventsSince(actor, cursor)), [], 'the events after the cursor of the empty page');
}

async function expectToldAtOnce(seller: Actor): Promise<void> {
  const { id } = await hold(seller, 1);
  const told = (await allEvents(seller)).filter((event) => event.type === 'hold.placed' && holdOf(event) === id);
  expectEqual(told.length, 1, `how often hold ${id} is told in the feed once it is answered`);
}

async function timesExpired(seller: CheckContext['sellerA']): Promise<{ holdId: unknown; time: string }[]> {
  const expired = (await allEvents(seller)).filter(({ type }) => type === 'hold.expired');
  return expired.map((event) => ({ holdId: holdOf(event), time: event.time }));
}
