/** Where a listed seat is found, and where it is not. */
import type { Actor } from '../world/actor.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { ticketIds } from './support/cancelling.ts';
import { adults, confirm, hold, releaseHold } from './support/purchase.ts';
import { buyListed, holdListed, list, liveListings, readListing, withdraw } from './support/resale.ts';
import { offersIn } from './support/resale-money.ts';
import { soldOut } from './support/cancelled-tickets.ts';
import { buyTickets } from './support/tickets-sold.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

export const resaleOfferChecks = {
  'RESL-21': {
    given: { 'ground.areas': [['....']] },
    needs: ['sellerB', 'home'],
    run: async ({ sellerA, sellerB, home }) => {
      const order = await soldOut(sellerA, 4);
      const before = (await sellerA.do('getAvailability')).areas;
      const [first, second] = ticketIds(order) as [string, string];
      const [open, other] = [await list(sellerA, first), await list(sellerA, second)];
      const refused = (seller: Actor) => seller.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
      await refused(sellerA);
      expectEqual((await sellerA.do('getAvailability')).areas, before, 'the availability with seats listed');
      const held = await holdListed(sellerA, other);
      expectEqual((await sellerA.do('getAvailability')).areas, before, 'the availability with a listed seat held');
      await refused(sellerA);
      for (const reader of [sellerA, home])
        expectEqual(await idsIn(reader), [open.id, other.id], `the listings that ${reader.name} sees`);
      expectEqual(await liveListings(sellerB), [], 'the listings that the other Seller sees');
      const path = { listingId: open.id };
      const body = { priceTypeId: '{{priceType.adult}}' };
      for (const operationId of ['getListing', 'withdrawListing'] as const)
        await sellerB.refused('NOT_FOUND', operationId, { path });
      await sellerB.refused('NOT_FOUND', 'holdListing', { path, body });
      const from = await feedEnd(sellerB);
      await buyListed(sellerA, open);
      expectEqual(await eventsSince(sellerB, from), [], 'what the other Seller is told of a sale');
      await releaseHold(sellerA, held);
      await withdraw(sellerA, other);
      await refused(sellerA);
      expectEqual(
        (await sellerA.do('getAvailability')).areas,
        before,
        'the availability after a sale and a withdrawal',
      );
    },
  },

  'RESL-22': {
    needs: ['clock', 'home'],
    run: async ({ sellerA, home, clock }) => {
      const [ticketId = ''] = await buyTickets(sellerA, 1);
      const listing = await list(sellerA, ticketId, 2600);
      const offers = offersIn(listing);
      expectEqual(offers.length, 1, 'the number of offers');
      const expectBack = async (how: string): Promise<void> => {
        for (const reader of [sellerA, home]) {
          const { state, holdId, ...shown } = await readListing(reader, listing);
          const seen = { state, holdId, offers: offersIn(shown) };
          expectEqual<unknown>(seen, { state: 'listed', holdId: undefined, offers }, `the listing after ${how}`);
        }
      };
      const expectKept = async (holdId: string): Promise<void> => {
        for (const reader of [sellerA, home]) {
          const shown = await readListing(reader, listing);
          const seen = { state: shown.state, holdId: shown.holdId, offers: shown.offers };
          expectEqual<unknown>(seen, { state: 'held', holdId, offers: [] }, 'the listing while a buyer holds it');
        }
        await sellerA.refused('LISTING_HELD', 'holdListing', {
          path: { listingId: listing.id },
          body: { priceTypeId: '{{priceType.adult}}' },
        });
      };
      const first = await holdListed(sellerA, listing);
      await expectKept(first.id);
      await releaseHold(sellerA, first);
      await expectBack('a release');
      const second = await holdListed(sellerA, listing);
      const seatIds = second.groups.flatMap(({ items }) => items).map(({ seat }) => seat.id);
      await sellerA.do('releaseHoldItems', { path: { holdId: second.id }, body: { seatIds } });
      await expectBack('its seat was given back by name');
      const third = await holdListed(sellerA, listing, { lifeSeconds: 30 });
      await clock.moveBy(29);
      await expectKept(third.id);
      await clock.moveBy(1);
      await expectBack('its hold expired');
      const order = await buyListed(sellerA, listing);
      expectEqual(order.total.amount, 2860, '/total/amount of who buys it at last');
    },
  },

  'RESL-23': {
    needs: ['home'],
    run: async ({ sellerA, home }) => {
      const tickets = [...(await buyTickets(sellerA, 4)), ...ticketIds(await confirm(sellerA, await hold(sellerA, 4)))];
      const listings = [];
      for (const ticketId of tickets.toReversed()) listings.push(await list(sellerA, ticketId));
      const ids = listings.map(({ id }) => id);
      expectEqual(await idsIn(sellerA), ids, 'the listings in the order they were made');
      const [first, second, third, fourth, fifth] = ids as [string, string, string, string, string];
      await withdraw(sellerA, { id: first });
      await buyListed(sellerA, { id: third });
      await holdListed(sellerA, { id: fourth });
      await releaseHold(sellerA, await holdListed(sellerA, { id: fifth }));
      const again = await list(sellerA, listings[0]?.ticketId ?? '');
      const live = [second, fourth, fifth, ...ids.slice(5), again.id];
      for (const reader of [sellerA, home]) {
        for (const limit of [1, 2, 3, 100]) expectEqual(await idsIn(reader, limit), live, `the listings by ${limit}`);
        for (const shown of await liveListings(reader))
          expectEqual(shown, await readListing(reader, shown), 'a listing in the list, against itself');
      }
      const states = (await liveListings(sellerA)).map(({ state }) => state);
      expectThat(states.filter((state) => state === 'held').length === 1, 'one of them held', states, '/items');
      await expectOnceWhileItChanges(sellerA);
      await sellerA.refused('REQUEST_INVALID', 'listListings', { query: { cursor: 'nosuchcursor' } }, '/query/cursor');
    },
  },

  'RESL-30': {
    needs: ['home'],
    run: async ({ sellerA, home }) => {
      const [first, second] = (await buyTickets(sellerA, 2)) as [string, string];
      const [open, other] = [await list(sellerA, first), await list(sellerA, second)];
      const held = await holdListed(sellerA, other);
      for (const ticketId of [first, second])
        await home.do('deactivateBarcode', { path: { ticketId }, body: { reason: 'fraud' } });
      const shown = async () => {
        const { state, offers, obstacle } = await readListing(sellerA, open);
        return { state, obstacle, isOffered: offers.length > 0 };
      };
      const body = { priceTypeId: '{{priceType.adult}}' };
      expectEqual<unknown>(
        await shown(),
        { state: 'listed', obstacle: 'stoppedByIssuer', isOffered: false },
        'a listing of a ticket that the home club has stopped',
      );
      await sellerA.refused('BARCODE_STOPPED', 'holdListing', { path: { listingId: open.id }, body });
      const [bought = ''] = ticketIds(await confirm(sellerA, held));
      const { state } = await sellerA.do('getBarcode', { path: { ticketId: bought } });
      expectEqual(state, 'active', "/state of the buyer's barcode");
      await withdraw(sellerA, open);
      await home.do('activateBarcode', { path: { ticketId: first } });
      const again = await list(sellerA, first);
      expectThat(again.offers.length > 0, 'offers once the stop is lifted', again.offers, '/offers');
    },
  },
} satisfies Record<string, Check>;

/** One that was read is withdrawn between two pages, and another is made: the rest is there once, and so is the new one. */
async function expectOnceWhileItChanges(seller: Actor): Promise<void> {
  const before = await idsIn(seller);
  const { items, nextCursor = '' } = await seller.do('listListings', { query: { limit: 2 } });
  const [gone] = items.filter(({ state }) => state === 'listed');
  expectThat(gone !== undefined, 'a listing that nobody holds on the first page', items, '/items');
  await withdraw(seller, gone);
  const { id } = await list(seller, gone.ticketId);
  const rest = await seller.do('listListings', { query: { limit: 100, cursor: nextCursor } });
  expectEqual(
    rest.items.map((listing) => listing.id),
    [...before.slice(2), id],
    'the pages after one that has changed since',
  );
}

async function idsIn(reader: Actor, limit?: number): Promise<string[]> {
  return (await liveListings(reader, limit)).map(({ id }) => id);
}
