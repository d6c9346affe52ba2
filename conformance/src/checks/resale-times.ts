/** When listings are offered, and when they end. */
import type { Listing } from '../generated/types.ts';
import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { changeFixture } from './support/change-fixture.ts';
import { readTicket } from './support/handing-out.ts';
import { confirm, readHold, releaseHold } from './support/purchase.ts';
import { changePolicy, holdListed, list, readListing, reopen } from './support/resale.ts';
import { holdBest } from './support/search-case.ts';
import { barcodeOf, buyTicket, buyTickets } from './support/tickets-sold.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

export const resaleTimeChecks = {
  'RESL-11': {
    given: { 'resale.availability': 'whenAreaSoldOut', 'ground.areas': [['....', 'wc|wc'], ['....']] },
    needs: ['clock'],
    run: async ({ world, sellerA, clock }) => {
      const [ticketId, back] = (await buyTickets(sellerA, 2)) as [string, string];
      const space = await confirm(sellerA, await holdBest(world, { wheelchair: 1 }));
      const listing = await list(sellerA, ticketId);
      const ofSpace = await list(sellerA, space.items[0]?.ticketId ?? '');
      await expectHidden(sellerA, listing);
      const rest = await holdBest(world, { adult: 2, areas: ['first'] });
      await expectOnOffer(sellerA, listing);
      await expectHidden(sellerA, ofSpace);
      await releaseHold(sellerA, rest);
      await expectHidden(sellerA, listing);
      const path = { holdId: (await holdBest(world, { adult: 2, areas: ['first'] })).id };
      const held = await sellerA.do('getHold', { path });
      await expectOnOffer(sellerA, listing);
      await clock.moveTo(held.expiresAt);
      await expectHidden(sellerA, listing);
      await confirm(sellerA, await holdBest(world, { adult: 2, areas: ['first'] }));
      await expectOnOffer(sellerA, listing);
      await confirm(sellerA, await holdBest(world, { wheelchair: 1 }));
      await expectOnOffer(sellerA, ofSpace);
      await expectOnOffer(sellerA, await list(sellerA, back));
      const kept = await holdListed(sellerA, listing);
      await releaseHold(sellerA, kept);
      await expectOnOffer(sellerA, listing);
    },
  },

  'RESL-12': {
    given: { 'resale.availability': 'later' },
    needs: ['home', 'clock'],
    run: async ({ sellerA, home, clock }) => {
      const listing = await list(sellerA, await buyTicket(sellerA));
      const { availability } = await home.do('getResalePolicy');
      const { from = '' } = availability;
      await expectHidden(sellerA, listing);
      await clock.moveTo(later(from, -1));
      await expectHidden(sellerA, listing);
      await clock.moveTo(from);
      await expectOnOffer(sellerA, listing);
      const [moved, other] = [later(from, 600), await list(sellerA, await buyTicket(sellerA))];
      await changePolicy(home, { availability: { kind: 'from', from: moved } });
      for (const one of [listing, other]) await expectHidden(sellerA, one);
      await clock.moveTo(moved);
      for (const one of [listing, other]) await expectOnOffer(sellerA, one);
    },
  },

  'RESL-20': {
    needs: ['home', 'clock', 'simulation', 'worlds'],
    run: async (context) => {
      await expectEndsByPolicy(context);
      await expectEndsByKickOff(context);
      await expectHoldOutlives(context);
      await expectBothEnd(context);
      await expectMovedBehind(context);
    },
  },

  'RESL-28': {
    needs: ['home', 'simulation', 'worlds'],
    run: async ({ openWorld }) => {
      for (const status of ['cancelled', 'abandoned', 'played'] as const) {
        const world = await openWorld();
        const [seller, change] = [world.party('sellerA'), { kind: 'fixtureChange', status } as const];
        const listings = [];
        for (const ticketId of await buyTickets(seller, 2)) listings.push(await list(seller, ticketId));
        const settled = await buyTicket(seller);
        await world.control.do('simulateAction', { body: { ...change, status: 'postponed' } });
        for (const listing of listings) await expectObstacle(seller, listing, 'fixtureNotOnSale');
        await world.control.do('simulateAction', { body: { ...change, status: 'scheduled' } });
        for (const listing of listings) await expectOnOffer(seller, listing);
        await world.control.do('simulateAction', { body: { kind: 'suspension', suspended: true } });
        for (const listing of listings) await expectObstacle(seller, listing, 'allocationSuspended');
        await world.control.do('simulateAction', { body: change });
        for (const { id, ticketId } of listings) await expectOver(seller, { id, ticketId }, 'expired');
        const live = (await seller.do('listListings')).items;
        expectEqual(live, [], `the live listings of a fixture that is ${status}`);
        expectEqual((await barcodeOf(seller, settled)).state, 'active', '/state of the barcode of a ticket not listed');
      }
    },
  },
} satisfies Record<string, Check>;

type Named = Pick<Listing, 'id'>;

async function expectOnOffer(seller: Actor, listing: Named): Promise<void> {
  const { state, offers, obstacle } = await readListing(seller, listing);
  expectEqual<unknown>({ state, obstacle }, { state: 'listed', obstacle: undefined }, 'a listing that is on offer');
  expectThat(offers.length > 0, 'offers', offers, '/offers');
  const [offer] = offers;
  const held = await holdListed(seller, listing, { priceTypeId: offer?.priceTypeId ?? '' });
  await releaseHold(seller, held);
}

/** It stays listed and says why nobody can buy it. */
async function expectObstacle(seller: Actor, listing: Named, obstacle: string): Promise<void> {
  const { state, offers, ...shown } = await readListing(seller, listing);
  const seen = { state, offers, obstacle: shown.obstacle };
  expectEqual<unknown>(seen, { state: 'listed', offers: [], obstacle }, 'a listing that is not to be had for now');
}

/** It says so, and nobody can buy it. */
async function expectHidden(seller: Actor, { id }: Named): Promise<void> {
  await expectObstacle(seller, { id }, 'notYetOffered');
  const asked = { path: { listingId: id }, body: { priceTypeId: '{{priceType.adult}}' } };
  await seller.refused('LISTING_NOT_OFFERED', 'holdListing', asked, '/path/listingId');
}

async function expectListed(seller: Actor, { id }: Named): Promise<void> {
  expectEqual((await readListing(seller, { id })).state, 'listed', '/state of a listing whose time has not run out');
}

/** Ended unsold, and the ticket good again. */
async function expectOver(
  seller: Actor,
  { id, ticketId }: Pick<Listing, 'id' | 'ticketId'>,
  state: string,
): Promise<void> {
  const listing = await readListing(seller, { id });
  expectEqual(listing.state, state, '/state');
  expectEqual(listing.offers, [], '/offers of a listing that has ended');
  const ticket = await readTicket(seller, ticketId);
  expectEqual([ticket.state, ticket.listingId], ['issued', undefined], '/state and /listingId of the ticket');
  expectEqual((await barcodeOf(seller, ticketId)).state, 'active', '/state of the barcode of a ticket given back');
}

async function expectEndsAt(seller: Actor, listing: Named, instant: string): Promise<void> {
  expectEqual(Date.parse((await readListing(seller, listing)).expiresAt), Date.parse(instant), '/expiresAt');
}

/** The policy's `closesAt` comes and goes; the earlier moment counts. */
async function expectEndsByPolicy({ sellerA, home, clock }: CheckContext): Promise<void> {
  const listing = await list(sellerA, await buyTicket(sellerA));
  const { kickOff } = await sellerA.do('getFixture');
  const deadline = later(kickOff, -7200);
  await expectEndsAt(sellerA, listing, deadline);
  await changePolicy(home, { closesAt: later(kickOff, -60) });
  await expectEndsAt(sellerA, listing, deadline);
  const soon = later(clock.now, 600);
  await changePolicy(home, { closesAt: soon });
  await expectEndsAt(sellerA, listing, soon);
  const from = await feedEnd(sellerA);
  await clock.moveTo(later(soon, -1));
  await expectListed(sellerA, listing);
  await clock.moveTo(soon);
  await expectOver(sellerA, listing, 'expired');
  const told = await eventsSince(sellerA, from);
  expectEqual(
    told.map(({ type }) => type),
    ['listing.expired', 'barcode.activated'],
    'the events of its end',
  );
  const body = { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } as const;
  await sellerA.refused('RESALE_CLOSED', 'createListing', { path: { ticketId: listing.ticketId }, body });
  await reopen(home);
  await list(sellerA, listing.ticketId);
}

/** It moves with the kick-off, and with the seconds before it. */
async function expectEndsByKickOff(context: CheckContext): Promise<void> {
  const { sellerA, home, clock } = context;
  const listing = await list(sellerA, await buyTicket(sellerA));
  const { kickOff } = await sellerA.do('getFixture');
  const moved = later(kickOff, 5 * 86_400);
  await changeFixture(context, { kickOff: moved });
  await expectEndsAt(sellerA, listing, later(moved, -7200));
  await clock.moveTo(later(kickOff, -7200));
  await expectListed(sellerA, listing);
  await changePolicy(home, { closesSeconds: 10_000 });
  await expectEndsAt(sellerA, listing, later(moved, -10_000));
  await clock.moveTo(later(moved, -10_001));
  await expectListed(sellerA, listing);
  await changePolicy(home, { closesSeconds: 3600 });
  await clock.moveTo(later(moved, -3601));
  await expectListed(sellerA, listing);
  await clock.moveBy(1);
  await expectOver(sellerA, listing, 'expired');
}

/** One that a buyer holds then ends with the hold, unless it is sold. */
async function expectHoldOutlives({ openWorld }: CheckContext): Promise<void> {
  const world = await openWorld();
  const [seller, clock] = [world.party('sellerA'), world.clock];
  const tickets = await buyTickets(seller, 4);
  const listings = [];
  for (const ticketId of tickets) listings.push(await list(seller, ticketId));
  const [expiring, released, sold, open] = listings as [Listing, Listing, Listing, Listing];
  await clock.moveTo(later(expiring.expiresAt, -10));
  const first = await holdListed(seller, expiring, { lifeSeconds: 60 });
  const [second, third] = [await holdListed(seller, released), await holdListed(seller, sold)];
  await clock.moveTo(expiring.expiresAt);
  await expectOver(seller, open, 'expired');
  for (const { id } of [expiring, released, sold])
    expectEqual((await readListing(seller, { id })).state, 'held', '/state of a listing held past its time');
  for (const { id } of [first, second, third])
    expectEqual((await readHold(seller, { id })).state, 'held', '/state of a hold past the time of its listing');
  await confirm(seller, third);
  expectEqual((await readListing(seller, sold)).state, 'sold', '/state of a listing sold by a hold from before');
  await releaseHold(seller, second);
  await expectOver(seller, released, 'expired');
  await clock.moveTo(later(first.expiresAt, -1));
  expectEqual((await readListing(seller, expiring)).state, 'held', '/state in the last second of its hold');
  const from = await feedEnd(seller);
  await clock.moveTo(first.expiresAt);
  await expectOver(seller, expiring, 'expired');
  const told = (await eventsSince(seller, from)).map(({ type }) => type);
  expectEqual(told, ['hold.expired', 'listing.expired', 'barcode.activated'], 'the events of its end');
}

/** The clock passes the end of a listing and of its hold in one step. */
async function expectBothEnd({ openWorld }: CheckContext): Promise<void> {
  const world = await openWorld();
  const seller = world.party('sellerA');
  const listing = await list(seller, await buyTicket(seller));
  await world.clock.moveTo(later(listing.expiresAt, -10));
  const { expiresAt } = await holdListed(seller, listing);
  const from = await feedEnd(seller);
  await world.clock.moveTo(later(expiresAt, 3600));
  await expectOver(seller, listing, 'expired');
  const told = (await eventsSince(seller, from)).map(({ type }) => type);
  expectEqual(told, ['hold.expired', 'listing.expired', 'barcode.activated'], 'the events of both ends');
}

/** A policy or a kick-off by which its time has run out already ends it at once. */
async function expectMovedBehind(context: CheckContext): Promise<void> {
  const world = await context.openWorld();
  const [seller, home] = [world.party('sellerA'), world.party('home')];
  const [first, second, third] = await buyTickets(seller, 3);
  const listing = await list(seller, first ?? '');
  const held = await list(seller, second ?? '');
  const hold = await holdListed(seller, held);
  await changePolicy(home, { closesAt: later(world.clock.now, -60) });
  await expectOver(seller, listing, 'expired');
  expectEqual((await readListing(seller, held)).state, 'held', '/state of a listing that a buyer holds');
  await reopen(home);
  await releaseHold(seller, hold);
  await expectListed(seller, held);
  const last = await list(seller, third ?? '');
  await changeFixture(world, { kickOff: later(world.clock.now, 7200) });
  for (const one of [held, last]) await expectOver(seller, one, 'expired');
}
