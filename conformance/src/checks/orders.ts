import type { Order } from '../generated/types.ts';
import { newOrderId, type Actor } from '../world/actor.ts';
import type { Check } from './check.ts';
import { expectEqual, expectStatus } from './expect.ts';
import { allOrders, itemsOf, priced } from './support/feed-state.ts';
import { confirm, confirmationOf, hold, readHold, seatIds } from './support/purchase.ts';
import { holdBest } from './support/search-case.ts';
import { allEvents, expectNothingChanged, snapshot } from './support/unchanged.ts';

export const orderChecks = {
  'ORD-01': async ({ sellerA }) => {
    const path = { clientOrderId: newOrderId() };
    const body = confirmationOf(await hold(sellerA, 3));
    const first = expectStatus(await sellerA.send('confirmOrder', { path, body }), 201);
    await confirm(sellerA, await hold(sellerA, 2));
    const before = await snapshot(sellerA);
    for (const again of [
      await sellerA.send('confirmOrder', { path, body }),
      await sellerA.send('confirmOrder', { path, body }),
    ]) {
      expectEqual(expectStatus(again, 200).body, first.body, 'the order confirmed again');
      expectEqual(
        again.body,
        await sellerA.do('getOrder', { path }),
        'the order confirmed again, against the order as it is now',
      );
    }
    await expectNothingChanged(sellerA, before);
  },

  'ORD-02': {
    needs: ['fresh'],
    run: async ({ sellerA, raceSize }) => {
      for (let round = 1; round <= 3; round += 1) {
        const clientOrderId = newOrderId();
        const held = await hold(sellerA, 2);
        const asked = { path: { clientOrderId }, body: confirmationOf(held) };
        const answers = await Promise.all(Array.from({ length: raceSize }, () => sellerA.send('confirmOrder', asked)));
        expectEqual(answers.filter(({ status }) => status === 201).length, 1, 'how many confirms made the order');
        const order = await sellerA.do('getOrder', { path: { clientOrderId } });
        for (const answer of answers)
          expectEqual(expectStatus(answer, 200, 201).body, order, 'the order that an answer shows');
        await expectConfirmedOnce(sellerA, order);
      }
      expectEqual((await allOrders(sellerA)).length, 3, 'the number of orders');
    },
  },

  'ORD-03': {
    needs: ['fresh', 'sellerB'],
    run: async ({ sellerA, sellerB }) => {
      const clientOrderId = newOrderId();
      const [ours, theirs] = [await hold(sellerA, 2), await hold(sellerB, 3)];
      const orders = [await confirm(sellerA, ours, clientOrderId), await confirm(sellerB, theirs, clientOrderId)];
      expectEqual(
        orders.map(({ holdId }) => holdId),
        [ours.id, theirs.id],
        'the holds of two orders with one id',
      );
      for (const [index, seller] of [sellerA, sellerB].entries()) {
        expectEqual(
          await seller.do('getOrder', { path: { clientOrderId } }),
          orders[index],
          `the order that ${seller.name} reads`,
        );
        expectEqual(await allOrders(seller), [orders[index]], `the orders of ${seller.name}`);
      }
    },
  },

  'ORD-04': async ({ world, sellerA }) => {
    const everyKind = await holdBest(world, { adult: 2, child: 1, wheelchair: 1, companion: 1 });
    const large = await hold(sellerA, 4);
    const fewer = await sellerA.do('releaseHoldItems', {
      path: { holdId: large.id },
      body: { seatIds: seatIds(large).slice(0, 1) },
    });
    for (const held of [everyKind, fewer]) {
      const order = await confirm(sellerA, held);
      expectEqual(order.items.length, itemsOf(held).length, 'the number of seats of the order');
      expectEqual(priced(order.items), priced(itemsOf(held)), 'the seats of the order, against those of its hold');
      const seats = itemsOf(held).map(({ seat }) => seat);
      for (const { seat } of order.items)
        expectEqual(
          seat,
          seats.find(({ id }) => id === seat.id),
          'a seat of the order, against the hold',
        );
      expectEqual(order.holdId, held.id, '/holdId');
      const { state, clientOrderId, groups } = await readHold(sellerA, held);
      expectEqual(
        { state, clientOrderId },
        { state: 'confirmed', clientOrderId: order.clientOrderId },
        'what the hold then says',
      );
      expectEqual(priced(itemsOf({ groups })), priced(itemsOf(held)), 'the seats that the hold then says it has');
    }
    const orders = await allOrders(sellerA);
    const sold = orders.flatMap(({ items }) => items).map(({ seat }) => seat.id);
    expectEqual(sold.length, new Set(sold).size, 'the number of different seats in both orders');
  },

  'ORD-05': {
    needs: ['sellerB', 'worlds'],
    run: async ({ sellerA, sellerB, openWorld }) => {
      const own = await hold(sellerA, 2);
      const stranger = (await openWorld()).party('sellerA');
      const others = [await hold(sellerB, 2), await hold(stranger, 2)];
      const before = await snapshot(sellerA);
      for (const holdId of ['nosuchhold', ...others.map(({ id }) => id)]) {
        const body = { ...confirmationOf(own), holdId };
        await sellerA.refused('NOT_FOUND', 'confirmOrder', { body }, '/body/holdId');
      }
      await expectNothingChanged(sellerA, before);
      for (const [seller, held] of [
        [sellerB, others[0]],
        [stranger, others[1]],
        [sellerA, own],
      ] as const) {
        if (held) await confirm(seller, held);
      }
    },
  },
} satisfies Record<string, Check>;

async function expectConfirmedOnce(seller: Actor, { clientOrderId }: Order): Promise<void> {
  const confirmed = (await allEvents(seller)).filter(
    ({ type, data }) =>
      type === 'order.confirmed' && (data as { clientOrderId?: string }).clientOrderId === clientOrderId,
  );
  expectEqual(confirmed.length, 1, 'how often the feed tells that the order was confirmed');
  const listed = (await allOrders(seller)).filter((order) => order.clientOrderId === clientOrderId);
  expectEqual(listed.length, 1, 'how often the order is listed');
}
