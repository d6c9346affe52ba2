/** One policy for all, its switch of modes, and what the terms of a listing follow from. */
import { later } from '../time.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectRefusal, expectStatus, expectThat } from './expect.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import { ticketIds } from './support/cancelling.ts';
import { confirm, hold, readHold, releaseHold } from './support/purchase.ts';
import {
  buyListed,
  changedPolicy,
  changePolicy,
  holdListed,
  list,
  listingRequest,
  readListing,
  termsOf,
  withdraw,
} from './support/resale.ts';
import { expectPayout, payoutText } from './support/resale-money.ts';
import { settingsOf } from '../requests.ts';
import { buyTicket } from './support/tickets-sold.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

export const resalePolicyChecks = {
  'RESL-01': {
    needs: ['home', 'sellerB'],
    run: async (context) => {
      const { sellerA, sellerB, home } = context;
      const before = await home.do('getResalePolicy');
      const change = { refundFeeBasisPoints: 250, lowerPrice: true };
      const body = await changedPolicy(home, change);
      const stale = await etagOf(context);
      const froms = await Promise.all([sellerA, sellerB, home].map(feedEnd));
      const set = await home.do('setResalePolicy', { body, headers: { 'if-match': stale } });
      expectThat(set.revision > before.revision, `a revision above ${before.revision}`, set.revision, '/revision');
      expectEqual(settingsOf(set), body, 'the policy that was set');
      for (const reader of [sellerA, sellerB, home])
        expectEqual(await reader.do('getResalePolicy'), set, `the policy that ${reader.name} reads`);
      const subjects = [(await sellerA.do('getAllocation')).id, (await sellerB.do('getAllocation')).id];
      for (const [index, [reader, streams]] of [
        [sellerA, subjects.slice(0, 1)] as const,
        [sellerB, subjects.slice(1)] as const,
        [home, subjects] as const,
      ].entries()) {
        const told = await eventsSince(reader, froms[index] ?? '');
        const seen = told.map(({ type, subject }) => `${type} ${subject}`).sort();
        const expected = streams.map((subject) => `resalePolicy.changed ${subject}`).sort();
        expectEqual(seen, expected, `the events of the change as ${reader.name} reads them`);
        for (const { policy } of dataOf(told, 'resalePolicy.changed')) {
          expectEqual(settingsOf(policy), settingsOf(set), 'the policy that is told, against what was set');
          expectEqual(policy.revision, set.revision, '/policy/revision of the event');
        }
      }
      const headers = { 'if-match': stale };
      await home.refused('REVISION_CHANGED', 'setResalePolicy', { body: settingsOf(before), headers });
      expectEqual(await home.do('getResalePolicy'), set, 'the policy after a change that came too late');
      await home.do('setResalePolicy', { body: settingsOf(before), headers: { 'if-match': await etagOf(context) } });
      await expectSellersMayNot(context);
    },
  },

  'RESL-13': {
    needs: ['home'],
    run: async ({ world, sellerA, home }) => {
      const path = { ticketId: await buyTicket(sellerA) };
      const terms = await termsOf(sellerA, path.ticketId, 2750);
      expectPayout(terms.payout, { rule: 'chosenPrice', gross: 2750, feeBasisPoints: 500 }, 'in the terms');
      const { ticketId, mode, originalPrice } = terms;
      const shown = { ticketId, mode, originalPrice: originalPrice.amount };
      expectEqual(shown, { ...path, mode: 'marketplace', originalPrice: 2500 }, 'the terms');
      const listing = await list(sellerA, path.ticketId, 2750);
      expectEqual(payoutText(listing.payout), payoutText(terms.payout), 'the payout of the listing, against the terms');
      expectEqual(Date.parse(listing.expiresAt), Date.parse(terms.closesAt), '/expiresAt, against the terms');
      const other = await buyTicket(sellerA);
      const old = await listingRequest(sellerA, other);
      await changePolicy(home, { refundFeeBasisPoints: 1000, payout: 'lower', maximumPriceBasisPoints: 10_000 });
      expectEqual((await readListing(sellerA, listing)).payout, listing.payout, 'the payout after another policy');
      await sellerA.refused('PAYOUT_MISMATCH', 'createListing', { path: { ticketId: other }, body: old });
      const now = await termsOf(sellerA, other);
      expectPayout(now.payout, { rule: 'chosenPrice', gross: 2500, feeBasisPoints: 1000 }, 'in the terms of today');
      await list(sellerA, other);
      await buyListed(sellerA, listing);
      const { sale } = await readListing(sellerA, listing);
      expectEqual(
        sale && payoutText(sale.payout),
        payoutText(terms.payout),
        'the payout of the sale, against the terms',
      );
      await home.do('withdrawAllListings');
      const released = { mode: 'seatRelease', payout: 'lower', lowerPrice: true } as const;
      await changePolicy(home, released);
      const third = await buyTicket(sellerA);
      const lower = { rule: 'lowerPrice', gross: 2500, feeBasisPoints: 1000, isMaximum: true } as const;
      const seatTerms = await termsOf(sellerA, third);
      expectPayout(seatTerms.payout, lower, 'in the terms of a released seat');
      expectEqual(
        [seatTerms.minimumPrice, seatTerms.maximumPrice],
        [undefined, undefined],
        '/minimumPrice and maximum',
      );
      const kept = await list(sellerA, third);
      await changePolicy(home, { payout: 'original', refundFeeBasisPoints: 0 });
      await buyListed(sellerA, kept, { priceTypeId: world.filled('{{priceType.concession}}') });
      const sold = await readListing(sellerA, kept);
      const terminal = { rule: 'lowerPrice', gross: 1500, feeBasisPoints: 1000 } as const;
      expectThat(sold.sale !== undefined, 'the sale of the listing', sold, '/sale');
      expectPayout(sold.sale.payout, terminal, 'of a sale by the terms of the day it was listed');
    },
  },

  'RESL-15': {
    needs: ['home', 'sellerB'],
    run: async ({ sellerA, sellerB, home }) => {
      const tickets = ticketIds(await confirm(sellerA, await hold(sellerA, 4)));
      const listings = [];
      for (const ticketId of tickets) listings.push(await list(sellerA, ticketId));
      const [held, sold, ...open] = listings as [Listed, Listed, Listed, Listed];
      const theirs = [await list(sellerB, await buyTicket(sellerB)), await list(sellerB, await buyTicket(sellerB))];
      const kept = await holdListed(sellerA, held);
      await buyListed(sellerA, sold);
      const froms = await Promise.all([sellerA, sellerB].map(feedEnd));
      const done = await home.do('withdrawAllListings');
      expectEqual({ withdrawn: done.withdrawn, held: done.held }, { withdrawn: 4, held: 1 }, 'what was withdrawn');
      for (const [index, [seller, ended]] of (
        [
          [sellerA, open],
          [sellerB, theirs],
        ] as const
      ).entries()) {
        const told = await eventsSince(seller, froms[index] ?? '');
        const expected = ended.map(({ id, ticketId }) => ({ listingId: id, ticketId, by: 'issuer' }));
        const seen = dataOf(told, 'listing.withdrawn').map(({ listingId, ticketId, by }) => ({
          listingId,
          ticketId,
          by,
        }));
        expectEqual<unknown>(byListing(seen), byListing(expected), `what ${seller.name} is told was withdrawn`);
        for (const listing of ended)
          expectEqual((await readListing(seller, listing)).state, 'withdrawn', '/state of a listing that nobody held');
      }
      expectEqual((await readListing(sellerA, held)).state, 'held', '/state of the listing that a buyer holds');
      expectEqual((await readListing(sellerA, sold)).state, 'sold', '/state of the listing that was sold');
      const from = await feedEnd(home);
      const again = await home.do('withdrawAllListings');
      expectEqual(
        { withdrawn: again.withdrawn, held: again.held },
        { withdrawn: 0, held: 1 },
        'what is left to withdraw',
      );
      expectEqual(await eventsSince(home, from), [], 'the events where nothing is withdrawn');
      await releaseHold(sellerA, kept);
      const last = await home.do('withdrawAllListings');
      expectEqual(
        { withdrawn: last.withdrawn, held: last.held },
        { withdrawn: 1, held: 0 },
        'what is withdrawn at last',
      );
    },
  },

  'RESL-16': {
    needs: ['home', 'clock'],
    run: async (context) => {
      const { sellerA, home, clock } = context;
      const listing = await list(sellerA, await buyTicket(sellerA));
      await expectNoSwitch(context);
      await changePolicy(home, { refundFeeBasisPoints: 600 });
      const held = await holdListed(sellerA, listing);
      await expectNoSwitch(context);
      await confirm(sellerA, await readHold(sellerA, held));
      await expectSwitch(context);
      const other = await list(sellerA, await buyTicket(sellerA));
      await expectNoSwitch(context);
      await withdraw(sellerA, other);
      await expectSwitch(context);
      await list(sellerA, await buyTicket(sellerA));
      await expectNoSwitch(context);
      await home.do('withdrawAllListings');
      await expectSwitch(context);
      const last = await list(sellerA, await buyTicket(sellerA));
      await changePolicy(home, { closesAt: later(clock.now, 60) });
      await expectNoSwitch(context);
      await clock.moveBy(60);
      expectEqual((await readListing(sellerA, last)).state, 'expired', '/state of the listing past its time');
      await expectSwitch(context);
    },
  },
} satisfies Record<string, Check>;

type Listed = Awaited<ReturnType<typeof list>>;

async function etagOf({ home }: CheckContext): Promise<string> {
  const { headers } = expectStatus(await home.send('getResalePolicy'), 200);
  const { etag } = headers;
  expectThat(etag !== undefined, 'an ETag of the policy', headers, 'etag');
  return etag;
}

/** For want of the scope or of the object, whichever the Seller lacks first. */
async function expectSellersMayNot({ sellerA, home }: CheckContext): Promise<void> {
  const body = await changedPolicy(home, { lowerPrice: true });
  for (const answer of [await sellerA.send('setResalePolicy', { body }), await sellerA.send('withdrawAllListings')])
    expectRefusal(answer, answer.status === 403 ? 'SCOPE_MISSING' : 'NOT_FOUND');
}

async function otherMode(context: CheckContext) {
  const { mode } = await context.home.do('getResalePolicy');
  const other = mode === 'marketplace' ? ('seatRelease' as const) : ('marketplace' as const);
  return { mode, other, body: await changedPolicy(context.home, { mode: other }) };
}

async function expectNoSwitch(context: CheckContext): Promise<void> {
  const { mode, body } = await otherMode(context);
  await context.home.refused('MODE_SWITCH_BLOCKED', 'setResalePolicy', { body }, '/body/mode');
  expectEqual((await context.home.do('getResalePolicy')).mode, mode, '/mode after the refused switch');
}

async function expectSwitch(context: CheckContext): Promise<void> {
  const { other, body } = await otherMode(context);
  expectEqual((await context.home.do('setResalePolicy', { body })).mode, other, '/mode');
}

function byListing<One extends { listingId: string }>(told: readonly One[]): One[] {
  return told.toSorted((one, another) => (one.listingId < another.listingId ? -1 : 1));
}
