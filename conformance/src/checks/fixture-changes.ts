import type { Fixture, Ticket } from '../generated/types.ts';
import { later, secondsBetween } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import { quote, quoteRequest, readOrder, ticketIds } from './support/cancelling.ts';
import { readTickets } from './support/cancelled-tickets.ts';
import { itemsOf } from './support/feed-state.ts';
import { adults, confirm, hold, readHold, releaseHold, seatIds } from './support/purchase.ts';
import { holdBest, selectionOf } from './support/search-case.ts';
import { pricesIn } from './support/terms-state-shown.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';
import { changeFixture } from './support/change-fixture.ts';

export const fixtureChangeChecks = {
  'FIXT-01': {
    needs: ['simulation', 'sellerB', 'home'],
    run: async (context) => {
      const { sellerA, sellerB, home } = context;
      const subjects = [(await sellerA.do('getAllocation')).id, (await sellerB.do('getAllocation')).id];
      let before = await sellerA.do('getFixture');
      for (const wish of [
        { status: 'postponed' },
        { status: 'scheduled', kickOff: later(before.kickOff, 7 * day) },
        { kickOff: later(before.kickOff, 7 * day + 1800) },
        { status: 'abandoned', refundBasisPoints: 6000 },
      ] as const) {
        const from = await Promise.all([home, sellerA, sellerB].map(feedEnd));
        await changeFixture(context, wish);
        const now = await sellerA.do('getFixture');
        expectThat(now.revision > before.revision, `a revision above ${before.revision}`, now.revision, '/revision');
        for (const [index, [reader, streams]] of [
          [home, subjects] as const,
          [sellerA, subjects.slice(0, 1)] as const,
          [sellerB, subjects.slice(1)] as const,
        ].entries()) {
          const told = await eventsSince(reader, from[index] ?? '');
          const seen = told.map(({ type, subject }) => `${type} ${subject}`).sort();
          const expected = streams.map((subject) => `fixture.changed ${subject}`).sort();
          expectEqual(seen, expected, `the events of the change as ${reader.name} reads them`);
          for (const { fixtureId, ...data } of dataOf(told, 'fixture.changed')) {
            expectEqual(fixtureId, now.id, '/fixtureId of the event');
            expectEqual(byInstant(data), byInstant(changeable(now)), 'the data of the event, against the fixture');
          }
        }
        expectEqual({ ...before, ...changeable(now) }, now, 'the fixture, but for what can change');
        before = now;
      }
    },
  },

  'FIXT-02': {
    needs: ['simulation'],
    run: async (context) => {
      const { sellerA } = context;
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const [ticketId = ''] = ticketIds(order);
      await sellerA.do('setHolder', { path: { ticketId }, body: { name: 'Sam Okafor' } });
      const picture = async () => ({
        order: await readOrder(sellerA, order),
        tickets: await readTickets(sellerA, order),
        barcodes: await barcodesOf(context, ticketIds(order)),
      });
      const before = await picture();
      const from = await feedEnd(sellerA);
      await changeFixture(context, { status: 'postponed' });
      expectEqual(await picture(), before, 'the order, its tickets and barcodes once the fixture is postponed');
      const { kickOff } = await sellerA.do('getFixture');
      await changeFixture(context, { status: 'scheduled', kickOff: later(kickOff, 7 * day) });
      expectEqual(
        withoutFreeze(await picture()),
        withoutFreeze(before),
        'the same at another kick-off, but for when holders are frozen',
      );
      const told = (await eventsSince(sellerA, from)).map(({ type }) => type);
      expectEqual(told, ['fixture.changed', 'fixture.changed'], 'the events of both changes');
    },
  },

  'FIXT-03': {
    needs: ['simulation'],
    run: async (context) => {
      const { sellerA } = context;
      for (const status of ['postponed', 'cancelled'] as const) {
        await changeFixture(context, { status });
        await sellerA.refused('FIXTURE_NOT_ON_SALE', 'createHold', { body: adults(2) }, '/path/allocationId');
        await changeFixture(context, { status: 'scheduled' });
        await confirm(sellerA, await hold(sellerA, 2));
      }
    },
  },

  'FIXT-04': {
    needs: ['simulation', 'clock'],
    run: async (context) => {
      const { sellerA, clock } = context;
      const path = { ticketId: await soldTo(sellerA, 'Sam Okafor') };
      const first = await sellerA.do('getFixture');
      await changeFixture(context, { kickOff: later(first.kickOff, 3 * day) });
      const moved = await sellerA.do('getFixture');
      expectEqual(secondsBetween(first.kickOff, moved.kickOff), 3 * day, 'how far the kick-off moved, in seconds');
      expectEqual(secondsBetween(first.gatesOpenAt, moved.gatesOpenAt), 3 * day, 'how far the gates moved, in seconds');
      await clock.moveTo(later(first.gatesOpenAt, 1));
      await sellerA.do('setHolder', { path, body: { name: 'Alex Reed' } });
      await clock.moveTo(later(moved.gatesOpenAt, -7200));
      await changeFixture(context, { kickOff: later(moved.kickOff, -3600) });
      const last = await sellerA.do('getFixture');
      expectEqual(secondsBetween(moved.gatesOpenAt, last.gatesOpenAt), -3600, 'how far the gates moved back');
      const { holder } = await sellerA.do('getTicket', { path });
      expectEqual(Date.parse(holder.frozenFrom), Date.parse(last.gatesOpenAt), '/holder/frozenFrom');
      await clock.moveTo(later(last.gatesOpenAt, -1));
      await sellerA.do('setHolder', { path, body: { name: 'Kim Osei' } });
      await clock.moveTo(last.gatesOpenAt);
      await sellerA.refused('HOLDER_FROZEN', 'setHolder', { path, body: { name: 'Sam Okafor' } });
      const { holderFields } = await sellerA.do('getAllocation');
      const kept = (holderFields.find(({ field }) => field === 'name')?.retentionDays ?? 0) * day;
      await clock.moveTo(later(first.kickOff, kept));
      await expectHeldBy(sellerA, path.ticketId, 'Kim Osei');
      await clock.moveTo(later(last.kickOff, kept - 1));
      await expectHeldBy(sellerA, path.ticketId, 'Kim Osei');
      await clock.moveTo(later(last.kickOff, kept));
      await expectHeldBy(sellerA, path.ticketId, undefined);
      const erased = dataOf(await allEvents(sellerA), 'ticket.holderErased');
      expectEqual(erased, [{ ...path, fields: ['name'], cause: 'retention' }], 'what the feed tells of the erasure');
    },
  },

  'FIXT-05': {
    needs: ['simulation'],
    run: async (context) => {
      const { world, sellerA } = context;
      const held = await holdBest(world, { adult: 3, areas: ['second'] });
      const order = await confirm(sellerA, await holdBest(world, { adult: 2, areas: ['second'] }));
      const { revision, quantity } = await sellerA.do('getAllocation');
      const [first, second] = await areasOf(context);
      const some = await reduce(context, 4);
      const all = await reduce(context, 1000);
      expectEqual(some.length, 4, 'the number of seats that went back of four');
      expectEqual(all.length, (second?.free ?? 0) - 4, 'the number of seats that went back of more than are free');
      const gone = [...some, ...all];
      expectEqual(new Set(gone).size, gone.length, 'the number of different seats that went back');
      const taken = [...seatIds(held), ...order.items.map(({ seat }) => seat.id)];
      expectEqual(
        gone.filter((id) => taken.includes(id)),
        [],
        'seats held or sold among those that went back',
      );
      const expected = second && { ...second, free: 0, freeWheelchairSpaces: 0, returned: gone.length };
      expectEqual(await areasOf(context), [first, expected], 'the availability after both reductions');
      expectEqual((await sellerA.do('getSalesSummary')).returned, gone.length, '/returned of the sales summary');
      const after = await sellerA.do('getAllocation');
      expectThat(after.revision > revision, `a revision above ${revision}`, after.revision, '/revision');
      expectEqual(after.quantity, quantity, '/quantity of the allocation');
      const inSecond = { body: selectionOf({ adult: 1, areas: ['second'] }) };
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', inSecond);
      await holdBest(world, { adult: 1, areas: ['first'] });
      await releaseHold(sellerA, held);
      expectEqual((await areasOf(context))[1]?.free, 3, 'the seats free once the hold is released');
      const again = await holdBest(world, { adult: 3, areas: ['second'] });
      expectEqual(seatIds(again).toSorted(), seatIds(held).toSorted(), 'the seats held again');
    },
  },

  'FIXT-06': {
    given: { 'price.adult': 2501 },
    needs: ['simulation'],
    run: async (context) => {
      const { sellerA, control } = context;
      const [kept, replaced] = [await hold(sellerA, 2), await hold(sellerA, 2)];
      const before = await sellerA.do('getPriceList');
      const from = await feedEnd(sellerA);
      const body = { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 3337 } as const;
      await control.do('simulateAction', { body });
      const list = await sellerA.do('getPriceList');
      expectThat(list.revision > before.revision, `a revision above ${before.revision}`, list.revision, '/revision');
      const told = await eventsSince(sellerA, from);
      expectEqual(
        told.map(({ type }) => type),
        ['priceList.changed'],
        'the events of a new price',
      );
      for (const { revision, prices } of dataOf(told, 'priceList.changed')) {
        expectEqual(revision, list.revision, '/revision of the event, against the price list');
        expectEqual(pricesIn(prices), pricesIn(list.prices), 'the prices of the event, against the price list');
      }
      expectEqual(amountsOf(await readHold(sellerA, kept)), [2501, 2501], 'the prices of what was held before');
      const order = await confirm(sellerA, kept);
      expectEqual(
        order.items.map(({ price }) => price.amount),
        [2501, 2501],
        'the prices of what was held before and confirmed after',
      );
      expectEqual(amountsOf(await hold(sellerA, 2)), [3337, 3337], 'the prices of what is held after');
      const path = { holdId: replaced.id };
      const others = await sellerA.do('replaceHoldItems', { path, body: adults(3) });
      expectEqual(amountsOf(others), [3337, 3337, 3337], 'the prices of what replaces a hold from before');
    },
  },

  'FIXT-07': {
    needs: ['simulation', 'clock'],
    run: async (context) => {
      const { sellerA, clock } = context;
      const order = await confirm(sellerA, await hold(sellerA, 2));
      const { closesSeconds } = (await sellerA.do('getAllocation')).cancellation;
      const { kickOff } = await sellerA.do('getFixture');
      const body = quoteRequest(order.clientOrderId);
      const refused = () =>
        sellerA.refused('CANCELLATION_CLOSED', 'createCancellation', { body }, '/body/clientOrderId');
      await changeFixture(context, { kickOff: later(kickOff, 5 * day) });
      await clock.moveTo(later(kickOff, 1 - closesSeconds));
      await quote(sellerA, order);
      await clock.moveTo(later(kickOff, 5 * day - closesSeconds - 3601));
      await changeFixture(context, { kickOff: later(kickOff, 5 * day - 3600) });
      await quote(sellerA, order);
      await clock.moveBy(1);
      await refused();
      await changeFixture(context, { kickOff: later(kickOff, 6 * day) });
      await quote(sellerA, order);
    },
  },
} satisfies Record<string, Check>;

const day = 86_400;

function changeable({ revision, status, kickOff, gatesOpenAt, refundBasisPoints }: Fixture) {
  return { revision, status, kickOff, gatesOpenAt, refundBasisPoints };
}

function byInstant({ kickOff, gatesOpenAt, ...others }: ReturnType<typeof changeable>) {
  return { ...others, kickOff: Date.parse(kickOff), gatesOpenAt: Date.parse(gatesOpenAt) };
}

/** None where the Issuer has no barcodes. */
async function barcodesOf({ sellerA, capabilities }: CheckContext, ids: readonly string[]) {
  if (!capabilities.profiles.includes('barcode')) return [];
  return Promise.all(ids.map((ticketId) => sellerA.do('getBarcode', { path: { ticketId } })));
}

/** When holders are frozen moves with the kick-off. */
function withoutFreeze<Picture extends { tickets: Ticket[] }>({ tickets, ...others }: Picture) {
  const carriedOver = tickets.map(({ holder: { given, missing }, ...ticket }) => ({ ...ticket, given, missing }));
  return { ...others, tickets: carriedOver };
}

async function soldTo(seller: Actor, name: string): Promise<string> {
  const [ticketId = ''] = ticketIds(await confirm(seller, await hold(seller, 2)));
  await seller.do('setHolder', { path: { ticketId }, body: { name } });
  return ticketId;
}

async function expectHeldBy(seller: Actor, ticketId: string, name: string | undefined): Promise<void> {
  const path = { ticketId };
  expectEqual((await seller.do('getHolder', { path })).name, name, "the holder's name");
  const { given } = (await seller.do('getTicket', { path })).holder;
  expectEqual(given, name === undefined ? [] : ['name'], '/holder/given');
}

/** Of the first and the second area, what the Seller sees. */
async function areasOf({ world, sellerA }: CheckContext) {
  const { areas } = await sellerA.do('getAvailability');
  return (['first', 'second'] as const).map((name) =>
    areas.find(({ areaId }) => areaId === world.filled(`{{area.${name}}}`)),
  );
}

/** The home club takes seats of the second area; gives those that the feed tells. */
async function reduce({ sellerA, control }: CheckContext, seats: number): Promise<string[]> {
  const from = await feedEnd(sellerA);
  await control.do('simulateAction', { body: { kind: 'reduction', areaId: '{{area.second}}', seats } });
  const told = await eventsSince(sellerA, from);
  expectEqual(
    told.map(({ type }) => type),
    ['allocation.reduced'],
    'the events of a reduction',
  );
  return dataOf(told, 'allocation.reduced').flatMap((data) => data.seatIds);
}

function amountsOf(held: Parameters<typeof itemsOf>[0]): number[] {
  return itemsOf(held).map(({ price }) => price.amount);
}
