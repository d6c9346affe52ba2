import type { Actor } from '../world/actor.ts';
import type { Given } from '../world/state-source.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal, expectThat } from './expect.ts';
import { followPages, idsOf, listIds, readPage, type ListId } from './support/pages.ts';
import { confirm, hold, releaseHold } from './support/purchase.ts';
import { allEvents } from './support/unchanged.ts';

/** Room for an order for each that takes part in a race, and some more. */
const roomy: Given = { 'ground.areas': [Array<string>(60).fill('.'.repeat(40))] };

/** In another order than texts sort in. */
const orderIds = ['m-third', 'z-last', 'a-first', 'm-second', '10', '9', 'B'] as const;

export const paginationChecks = {
  'PAGE-01': {
    given: roomy,
    needs: ['home'],
    run: async ({ sellerA, home, capabilities }) => {
      await placeOrders(sellerA, orderIds);
      await placeWebhooks(sellerA);
      await placeManyEvents(sellerA);
      for (const [actor, list] of everyList(sellerA, home)) {
        const full = Math.min(500, capabilities.limits.pageItems);
        for (const limit of [1, 2, 3, 100, full, 500])
          await expectAtMost(actor, list, { limit }, Math.min(limit, full));
        await expectAtMost(actor, list, {}, Math.min(100, full));
      }
    },
  },

  'PAGE-02': {
    needs: ['fresh', 'home'],
    run: async ({ sellerA, home }) => {
      await placeOrders(sellerA, orderIds);
      await placeWebhooks(sellerA);
      for (const [actor, list] of everyList(sellerA, home)) {
        const whole = await followPages(actor, list, 100);
        expectEqual(new Set(idsOf(whole)).size, idsOf(whole).length, `the number of different items of ${list}`);
        for (const limit of [1, 2, 3, 7, 8]) {
          expectEqual(idsOf(await followPages(actor, list, limit)), idsOf(whole), `${list} by ${limit}`);
        }
      }
      expectEqual(
        idsOf(await followPages(sellerA, 'listOrders', 3)),
        [...orderIds],
        'the orders as they were confirmed',
      );
      expectEqual(
        idsOf(await followPages(home, 'listOrders', 3)),
        [...orderIds],
        'the orders as the home club reads them',
      );
      expectEqual(
        idsOf(await followPages(home, 'listAllocations', 1)).length,
        2,
        "the number of the home club's allocations",
      );
      await expectFeedOrder(sellerA);
    },
  },

  'PAGE-03': {
    needs: ['fresh', 'home'],
    run: async ({ sellerA, home }) => {
      await placeOrders(sellerA, orderIds);
      await placeWebhooks(sellerA);
      for (const [actor, list] of everyList(sellerA, home)) {
        const given = await givenCursors(actor, list);
        for (const cursor of notGiven(given))
          expectRefusal(await actor.send(list, { query: { cursor } }), 'REQUEST_INVALID', '/query/cursor');
        for (const cursor of given) await actor.do(list, { query: { cursor } });
      }
    },
  },

  'PAGE-04': {
    given: roomy,
    run: async ({ sellerA, raceSize }) => {
      await placeOrders(sellerA, orderIds);
      await expectOneByOne(sellerA);
      await expectOrdersAtOnce(sellerA, raceSize);
      await expectEventsAtOnce(sellerA, raceSize);
    },
  },
} satisfies Record<string, Check>;

/** The home club sees more fixtures and allocations than a Seller, so that there are pages to turn. */
function everyList(seller: Actor, home: Actor): [Actor, ListId][] {
  return listIds.map((list) => [list === 'listAllocations' || list === 'listFixtures' ? home : seller, list]);
}

async function placeOrders(seller: Actor, ids: readonly string[]): Promise<void> {
  for (const id of ids) await confirm(seller, await hold(seller, 1), id);
}

/** They are told nothing, so that they leave the feed as it is. */
async function placeWebhooks(seller: Actor): Promise<void> {
  for (let count = 0; count < 3; count += 1)
    await seller.do('createWebhook', {
      body: { url: 'https://receiver.example/away', eventTypes: ['webhook.tested'] },
    });
}

/** More than a page has where no limit is asked for. */
async function placeManyEvents(seller: Actor): Promise<void> {
  const holds = await Promise.all(Array.from({ length: 60 }, () => hold(seller, 1)));
  await Promise.all(holds.map((held) => releaseHold(seller, held)));
}

async function expectAtMost(actor: Actor, list: ListId, query: { limit?: number }, most: number): Promise<void> {
  const { ids } = await readPage(actor, list, query);
  expectThat(
    ids.length <= most,
    `at most ${most} items of ${list} with limit ${query.limit ?? 'absent'}`,
    ids.length,
    '/items',
  );
  expectThat(ids.length > 0, `items of ${list}`, ids.length, '/items');
}

/** Within a stream by sequence: what the Issuer did one after the other is read in that order. */
async function expectFeedOrder(seller: Actor): Promise<void> {
  const last = new Map<string, number>();
  for (const { subject, sequence } of await allEvents(seller)) {
    expectThat(
      sequence > (last.get(subject) ?? 0),
      `a sequence of ${subject} above ${last.get(subject) ?? 0}`,
      sequence,
      '/items',
    );
    last.set(subject, sequence);
  }
}

async function givenCursors(actor: Actor, list: ListId): Promise<string[]> {
  const pages = await followPages(actor, list, 1);
  return pages.flatMap(({ next }) => next ?? []);
}

/** Made up, and made from given ones: a cursor that points nowhere must not pass for the end of a list. */
function notGiven(given: readonly string[]): string[] {
  const packed = ['{}', '[]', 'null', '"a"', '-1', '{"position":1}'].map(packedText);
  const bent = given.slice(-1).flatMap((cursor) => [`${cursor}A`, `A${cursor}`, cursor + cursor, ...farAway(cursor)]);
  const all = ['nosuchcursor', '0', 'a b', '%', 'é', 'x'.repeat(500), ...packed, ...bent];
  return all.filter((cursor) => cursor !== '' && cursor.length <= 500 && !given.includes(cursor));
}

/** What a cursor would be if its numbers were others, where they can be read from it. */
function farAway(cursor: string): string[] {
  const inside = Buffer.from(cursor, 'base64url').toString('utf8');
  const nines = (text: string): string => text.replaceAll(/\d/g, '9');
  return /^[\x20-\x7e]+$/.test(inside) ? [nines(cursor), packedText(nines(inside))] : [nines(cursor)];
}

function packedText(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** An order is confirmed after every page. */
async function expectOneByOne(seller: Actor): Promise<void> {
  const before = idsOf(await followPages(seller, 'listOrders', 100));
  let added = 0;
  const add = async (): Promise<void> => {
    if (added < 5) await confirm(seller, await hold(seller, 1), `while-${(added += 1)}`);
  };
  expectKept(
    idsOf(await followPages(seller, 'listOrders', 2, add)),
    before,
    idsOf(await followPages(seller, 'listOrders', 100)),
  );
}

/** Many orders are confirmed at once while the list is followed. */
async function expectOrdersAtOnce(seller: Actor, raceSize: number): Promise<void> {
  const before = idsOf(await followPages(seller, 'listOrders', 100));
  const holds = await Promise.all(Array.from({ length: raceSize }, () => hold(seller, 1)));
  const [followed] = await Promise.all([
    followPages(seller, 'listOrders', 2),
    ...holds.map((held) => confirm(seller, held)),
  ]);
  const after = idsOf(await followPages(seller, 'listOrders', 100));
  expectEqual(after.length, before.length + raceSize, 'the number of orders after the race');
  expectKept(idsOf(followed), before, after);
}

/** The feed is followed from its beginning while many holds are placed at once, until it has told of all of them. */
async function expectEventsAtOnce(seller: Actor, raceSize: number): Promise<void> {
  let isOver = false;
  const placing = Promise.all(Array.from({ length: raceSize }, () => hold(seller, 1))).finally(() => (isOver = true));
  const [followed] = await Promise.all([followFeed(seller, () => isOver), placing]);
  expectEqual(
    followed,
    (await allEvents(seller)).map(({ id }) => id),
    'the events as they were followed',
  );
}

/** To the end that the feed has once all is over. */
async function followFeed(seller: Actor, isOver: () => boolean): Promise<string[]> {
  const followed: string[] = [];
  let query: { limit: number; cursor?: string } = { limit: 3 };
  for (;;) {
    const wasOver = isOver();
    const { items, cursor, more } = await seller.do('listEvents', { query });
    followed.push(...items.map(({ id }) => id));
    if (wasOver && !more) return followed;
    query = { limit: 3, cursor };
  }
}

/** What was there before is there once and in its order; what came to it stands where it stands afterwards. */
function expectKept(followed: readonly string[], before: readonly string[], after: readonly string[]): void {
  expectEqual(followed.slice(0, before.length), before, 'the items that were there before');
  expectEqual(new Set(followed).size, followed.length, 'the number of different items');
  expectEqual(followed, after.slice(0, followed.length), 'the items as they were followed');
}
