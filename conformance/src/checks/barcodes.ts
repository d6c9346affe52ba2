import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectSuccess, expectThat } from './expect.ts';
import { expectToldByClock, expectWaiting, statesOf, waiting } from './support/barcode-activation.ts';
import {
  expectAsTold,
  expectEveryChange,
  foldTickets,
  historyTickets,
  mixedHistory,
} from './support/barcode-history.ts';
import {
  expectNextRevision,
  expectOneActive,
  expectReissue,
  expectReplacedAtGates,
  expectSeenAlike,
  expectStaysVoid,
  expectStops,
  expectTold,
  withoutPayload,
} from './support/barcode-rules.ts';
import { expectScan, hasGates, passes, reading, refusedAs, sendScans } from './support/gate.ts';
import { expectLinksEnd, expectNoSecretNamed, expectPage, liveLink } from './support/live-barcode.ts';
import { tampered, verifiedClaims } from './support/signed-payload.ts';
import {
  barcodeOf,
  buyTicket,
  buyTickets,
  change,
  changes,
  partyOf,
  payloadOf,
  stop,
  stopReasons,
} from './support/tickets-sold.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';

export const barcodeChecks = {
  'BARC-01': {
    needs: ['home'],
    run: async (context) => {
      for (const seed of [1, 2]) {
        const tickets = await buyTickets(context.sellerA, historyTickets);
        await mixedHistory(context, tickets, seed, ({ ticketId }) => expectOneActive(context, ticketId));
        const folded = await foldTickets(context.sellerA, tickets);
        expectEveryChange(folded);
        for (const ticket of folded) await expectAsTold(context.home, ticket);
      }
    },
  },

  'BARC-02': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA } = context;
      const tickets = await buyTickets(sellerA, historyTickets);
      const first = await Promise.all(tickets.map((ticketId) => barcodeOf(sellerA, ticketId)));
      for (const { revision } of first) expectEqual(revision, 1, 'the revision of a first barcode');
      const shown = new Map(first.map((one) => [one.ticketId, one]));
      await mixedHistory(context, tickets, 3, async (made) => {
        const now = await barcodeOf(sellerA, made.ticketId);
        const before = shown.get(made.ticketId);
        if (before) expectNextRevision(before, now, made);
        shown.set(made.ticketId, now);
      });
      const folded = await foldTickets(sellerA, tickets);
      expectEveryChange(folded);
      for (const ticket of folded) await expectAsTold(sellerA, ticket);
    },
  },

  'BARC-03': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA, home } = context;
      const stoppedBy: readonly (readonly Actor[])[] = [[], [sellerA], [home], [sellerA, home]];
      for (const by of [sellerA, home]) {
        const tickets = await buyTickets(sellerA, stoppedBy.length);
        for (const [index, clubs] of stoppedBy.entries()) {
          const ticketId = tickets[index] ?? '';
          for (const club of clubs) await stop(club, ticketId);
          const before = await barcodeOf(sellerA, ticketId);
          expectEqual(before.stops.length, clubs.length, 'the number of stops before the reissue');
          await expectReplacedAtGates(context, before, await expectReissue(context, by, before));
        }
      }
    },
  },

  'BARC-04': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA, home } = context;
      for (const by of [sellerA, home]) {
        const [ended, stopped, other] = (await buyTickets(sellerA, 3)) as [string, string, string];
        await stop(by, stopped);
        for (const ticketId of [ended, stopped]) {
          expectSuccess(await change(by, 'void', ticketId), 'voidTicket');
          await expectStaysVoid(context, ticketId);
        }
        for (const made of changes) expectEqual((await change(by, made, other)).status, 200, `the status of ${made}`);
        const folded = await foldTickets(sellerA, [ended, stopped, other]);
        for (const ticket of folded) expectEqual((await expectAsTold(home, ticket)).state, 'voided', '/state');
      }
    },
  },

  'BARC-05': {
    needs: ['home'],
    run: async ({ sellerA, home }) => {
      await expectTold(sellerA, sellerA, await buyTicket(sellerA));
      await expectTold(sellerA, home, await buyTicket(sellerA));
    },
  },

  'BARC-06': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA, home } = context;
      await expectStopsApart(context, [sellerA, home]);
      await expectStopsApart(context, [home, sellerA]);
      for (const club of [sellerA, home]) {
        const ticketId = await buyTicket(sellerA);
        await stop(club, ticketId);
        await expectStops(context, ticketId, stopOf(club));
        await club.do('activateBarcode', { path: { ticketId } });
        await expectStops(context, ticketId, {});
      }
    },
  },

  'BARC-07': {
    needs: ['home'],
    run: async (context) => {
      const { world, sellerA, home, nobody } = context;
      const { keys } = await nobody.do('getBarcodeKeys');
      const [first, second] = (await buyTickets(sellerA, 2)) as [string, string];
      expectSuccess(await change(home, 'reissue', second), 'reissueBarcode');
      for (const ticketId of [first, second]) {
        const { id, payload = '' } = await barcodeOf(sellerA, ticketId);
        const { fixture, ticket, barcode } = verifiedClaims(payload, keys);
        const named = { fixture: world.data.fixtureId, ticket: ticketId, barcode: id };
        expectEqual({ fixture, ticket, barcode }, named, 'the claims of the payload');
        if (!hasGates(context)) continue;
        const changed = ([0, 1, 2] as const).map((part) => reading(world, tampered(payload, part)));
        const { items } = await sendScans(world, changed);
        const unknown = changed.map(({ reference }) => ({ reference, finding: 'unknownBarcode', admitted: false }));
        expectEqual<unknown>(items, unknown, 'the outcomes of payloads that were tampered with');
        await expectScan(world, payload, passes);
      }
    },
  },

  'BARC-08': {
    given: { 'barcode.kind': 'rotating', 'allocation.holderFields': [] },
    run: async ({ world, sellerA }) => {
      const ticketId = await buyTicket(sellerA);
      const path = { ticketId };
      const barcode = await barcodeOf(sellerA, ticketId);
      expectEqual(barcode.kind, 'rotating', '/kind');
      const deliverables = await sellerA.do('listDeliverables', { path });
      const offered = deliverables.items.map(({ id }) => id);
      expectEqual(offered, ['live'], '/items');
      for (const deliverableId of ['eTicket', 'svg', 'png', 'applePass', 'googlePass'])
        await sellerA.refused('NOT_FOUND', 'getDeliverable', { path: { ticketId, deliverableId } });
      await expectPage(world, await liveLink(sellerA, ticketId));
      const stopped = await sellerA.do('deactivateBarcode', { path, body: { reason: 'technical' } });
      const reissued = await sellerA.do('reissueBarcode', { path, body: { reason: 'technical' } });
      const shown = { barcode, deliverables, stopped, reissued, ticket: await sellerA.do('getTicket', { path }) };
      for (const [where, body] of Object.entries(shown)) expectNoSecretNamed(body, `the ${where}`);
      expectNoSecretNamed(await allEvents(sellerA), 'the feed');
    },
  },

  'BARC-09': {
    given: { 'barcode.activation': 'later' },
    needs: ['home', 'clock'],
    run: async ({ sellerA, home, clock }) => {
      const { activatesAt } = (await sellerA.do('getAllocation')).barcodes;
      expectThat(activatesAt !== undefined, 'when barcodes become active', activatesAt, '/barcodes/activatesAt');
      const from = await feedEnd(sellerA);
      const tickets = (await buyTickets(sellerA, 5)) as [string, string, string, string, string];
      await expectWaiting(sellerA, tickets, { from, activatesAt });
      const [plain, replaced, stopped, banned, ended] = tickets;
      expectSuccess(await change(sellerA, 'reissue', replaced), 'reissueBarcode');
      await stop(sellerA, stopped);
      await stop(home, banned);
      expectSuccess(await change(sellerA, 'void', ended), 'voidTicket');
      const before = await feedEnd(sellerA);
      await clock.moveTo(later(activatesAt, -1));
      expectEqual(await statesOf(sellerA, tickets), [...waiting(4), 'voided'], 'the barcodes one second before');
      await clock.moveTo(activatesAt);
      const now = ['active', 'active', 'inactive', 'inactive', 'voided'];
      expectEqual(await statesOf(sellerA, tickets), now, 'the barcodes from their moment on');
      await expectToldByClock(sellerA, [plain, replaced], { from: before, activatesAt });
      await sellerA.do('activateBarcode', { path: { ticketId: stopped } });
      await home.do('activateBarcode', { path: { ticketId: banned } });
      expectEqual(await statesOf(home, [stopped, banned]), ['active', 'active'], 'the barcodes that were stopped');
    },
  },

  'BARC-10': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA, home } = context;
      for (const by of [sellerA, home]) {
        const ticketId = await buyTicket(sellerA);
        const first = await expectSeenAlike(context, ticketId);
        for (const made of changes) {
          expectEqual((await change(by, made, ticketId)).status, 200, `the status of ${made}`);
          await expectSeenAlike(context, ticketId);
        }
        expectThat((await barcodeOf(sellerA, ticketId)).id !== first.id, 'another barcode in the end', first.id);
      }
    },
  },

  'BARC-11': {
    needs: ['home', 'sellerB'],
    run: async (context) => {
      const { sellerA, sellerB, home } = context;
      const ticketId = await buyTicket(sellerA);
      for (const made of changes) {
        const from = [await feedEnd(sellerA), await feedEnd(home)] as const;
        const answer = await change(home, made, ticketId);
        expectEqual(answer.status, 200, `the status of ${made} by the home club`);
        const shown = await expectSeenAlike(context, ticketId);
        if (made !== 'void')
          expectEqual(answer.body, withoutPayload(shown), `the answer of ${made}, against the barcode`);
        const told = await eventsSince(sellerA, from[0]);
        expectThat(told.length > 0, `an event of ${made} by the home club`, told);
        expectEqual(told, await eventsSince(home, from[1]), `what both clubs are told of ${made}`);
      }
      const theirs = { path: { ticketId: await buyTicket(sellerB) } };
      const stopped = await home.do('deactivateBarcode', { ...theirs, body: { reason: 'ban' } });
      expectEqual(
        withoutPayload(await sellerB.do('getBarcode', theirs)),
        stopped,
        "the other Seller's barcode, stopped",
      );
      await sellerA.refused('NOT_FOUND', 'deactivateBarcode', { ...theirs, body: { reason: 'ban' } });
    },
  },

  'BARC-12': {
    given: { 'allocation.holderFields': [] },
    needs: ['home', 'worlds'],
    run: async ({ world, openWorld }) => {
      await expectLinksEnd(world);
      await expectLinksEnd(await openWorld({ 'allocation.holderFields': [], 'barcode.kind': 'rotating' }));
    },
  },
  'BARC-13': async ({ sellerA }) => {
    const path = { ticketId: await buyTicket(sellerA) };
    const changes = [
      await sellerA.do('deactivateBarcode', { path, body: { reason: 'unpaid' } }),
      await sellerA.do('activateBarcode', { path }),
      await sellerA.do('reissueBarcode', { path, body: { reason: 'lost' } }),
    ];
    for (const { payload } of changes) expectEqual(payload, undefined, 'the payload in the answer of a change');
    const { payload } = await sellerA.do('getBarcode', { path });
    expectThat(payload !== undefined, 'the payload in the answer of getBarcode', payload, '/payload');
  },
} satisfies Record<string, Check>;

/** One club after the other stops the barcode; only the home club can lift both. */
async function expectStopsApart(context: CheckContext, clubs: readonly Actor[]): Promise<void> {
  const { world, sellerA, home } = context;
  const ticketId = await buyTicket(sellerA);
  const payload = await payloadOf(sellerA, ticketId);
  let stops: Readonly<Record<string, string>> = {};
  for (const club of clubs) {
    await stop(club, ticketId);
    stops = { ...stops, ...stopOf(club) };
    await expectStops(context, ticketId, stops);
  }
  await sellerA.refused('BARCODE_STOPPED', 'activateBarcode', { path: { ticketId } });
  await expectStops(context, ticketId, stops);
  if (hasGates(context)) await expectScan(world, payload, refusedAs('inactive'));
  await home.do('activateBarcode', { path: { ticketId } });
  await expectStops(context, ticketId, {});
  if (hasGates(context)) await expectScan(world, payload, passes);
}

function stopOf(club: Actor): Readonly<Record<string, string>> {
  const party = partyOf(club);
  return { [party]: stopReasons[party] };
}
