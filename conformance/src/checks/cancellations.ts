import type { Cancellation, Order } from '../generated/types.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { cancellationTimeChecks } from './cancellation-times.ts';
import { expectConfirmedOnce, expectOneOfMany, expectRefunded } from './support/cancellation-races.ts';
import { numbersOf, pictureOf } from './support/cancellation-numbers.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import {
  expectEnded,
  expectNew,
  expectStanding,
  readTickets,
  soldOut,
  ticketStates,
} from './support/cancelled-tickets.ts';
import { cancel, confirmQuote, expectQuote, quote, readOrder, ticketIds } from './support/cancelling.ts';
import { adults, confirm, hold, seatIds } from './support/purchase.ts';
import { expectAddsUp } from './support/sales-sums.ts';
import { holdBest } from './support/search-case.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

export const cancellationChecks = {
  'CANL-01': {
    needs: ['worlds'],
    run: async ({ openWorld }) => {
      for (const { adult, feeBasisPoints } of pricesAndFees) {
        const world = await openWorld({ 'price.adult': adult, 'cancellation.feeBasisPoints': feeBasisPoints });
        const seller = world.party('sellerA');
        const party = { adult: 2, child: 1, wheelchair: 1, companion: 1, areas: ['first'] as const };
        const order = await confirm(seller, await holdBest(world, party));
        const terms = { feeBasisPoints, refundBasisPoints: 10_000 };
        const all = await quote(seller, order, ticketIds(order));
        expectEqual(all.items.length, 5, 'the number of tickets of the quote');
        const dearest = Math.max(...all.items.map(({ price }) => price.amount));
        expectEqual(dearest, adult, 'the price of an adult in the quote');
        expectQuote(all, order, terms);
        const children = order.items.filter(({ priceTypeId }) => priceTypeId === world.filled('{{priceType.child}}'));
        expectQuote(await quote(seller, order, ticketIds({ items: children })), order, terms);
        const elsewhere = await confirm(seller, await holdBest(world, { adult: 2, child: 1, areas: ['second'] }));
        expectQuote(await quote(seller, elsewhere), elsewhere, terms);
      }
    },
  },

  'CANL-02': {
    given: { 'ground.areas': [['....']] },
    run: async (context) => {
      const { sellerA } = context;
      const order = await soldOut(sellerA, 4);
      const [going, staying] = [ticketIds(order).slice(0, 2), ticketIds(order).slice(2)];
      const before = await readTickets(sellerA, order);
      const { seats, state } = await cancelledOf(context, order, going);
      expectEqual(state, 'partlyCancelled', '/state of the order after some of its tickets are cancelled');
      await expectEnded(context, going);
      await expectStanding(sellerA, before, staying);
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(3) });
      const again = await hold(sellerA, 2);
      expectEqual(seatIds(again).toSorted(), seats, 'the seats that can be held again');
      const rest = await cancelledOf(context, order, staying);
      expectEqual(rest.state, 'cancelled', '/state of the order after all its tickets are cancelled');
      await expectEnded(context, staying);
      expectEqual(seatIds(await hold(sellerA, 2)).toSorted(), rest.seats, 'the seats that can be held after the rest');
    },
  },

  'CANL-03': {
    given: { 'ground.areas': [['....']] },
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const order = await soldOut(sellerA, 4);
      const before = await pictureOf(sellerA, order);
      const from = await feedEnd(sellerA);
      const [some, all] = [await quote(sellerA, order, ticketIds(order).slice(0, 2)), await quote(sellerA, order)];
      const told = (await eventsSince(sellerA, from)).map(({ type }) => type);
      expectEqual(told, ['cancellation.quoted', 'cancellation.quoted'], 'the events of two quotes');
      expectEqual(await pictureOf(sellerA, order), before, 'the order, its tickets and the numbers after two quotes');
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
      await clock.moveTo(all.expiresAt);
      expectEqual(await pictureOf(sellerA, order), before, 'the order, its tickets and the numbers once they expired');
      const { state } = await sellerA.do('getCancellation', { path: { cancellationId: some.id } });
      expectEqual(state, 'expired', '/state of the quote');
      await cancel(sellerA, order, ticketIds(order).slice(0, 2));
      await hold(sellerA, 2);
    },
  },

  'CANL-04': {
    given: { 'price.adult': 3337 },
    needs: ['home'],
    run: async ({ world, sellerA, home }) => {
      await confirm(sellerA, await holdBest(world, { adult: 2, child: 2, areas: ['second'] }));
      const order = await confirm(sellerA, await holdBest(world, { adult: 3, areas: ['first'] }));
      const tickets = ticketIds(order);
      let before = await numbersOf(sellerA);
      let refunded = 0;
      for (const going of [tickets.slice(0, 1), tickets.slice(1)]) {
        const { refund } = await cancel(sellerA, order, going);
        expectThat(refund.amount > 0, 'something that went back', refund, '/refund');
        refunded += refund.amount;
        const gone = order.items.filter(({ ticketId = '' }) => going.includes(ticketId));
        const value = gone.reduce((sum, { price }) => sum + price.amount, 0);
        const [sold, free] = [before.sold - gone.length, before.free + gone.length];
        const expected = { sold, free, soldValue: before.soldValue - value };
        before = await numbersOf(sellerA);
        expectEqual(before, expected, `what is sold, free and of value after ${gone.length} tickets were cancelled`);
        for (const actor of [sellerA, home]) {
          await expectAddsUp(actor);
          const shown = await readOrder(actor, order);
          expectEqual(shown.total, order.total, `/total of the order as ${actor.name} reads it`);
          expectEqual(shown.refunded, { ...order.total, amount: refunded }, `/refunded as ${actor.name} reads it`);
        }
      }
    },
  },

  'CANL-05': async ({ sellerA, raceSize }) => {
    for (let round = 1; round <= 3; round += 1) {
      const order = await confirm(sellerA, await hold(sellerA, 4));
      const [first = '', second = '', ...others] = ticketIds(order);
      const from = await feedEnd(sellerA);
      const once = await quote(sellerA, order, [first]);
      await expectConfirmedOnce(sellerA, once, raceSize);
      const same = await Promise.all(
        Array.from({ length: Math.min(raceSize, 12) }, (_, number) =>
          quote(sellerA, order, [second], number % 2 === 0 ? {} : { reason: 'technicalFailure', overrule: true }),
        ),
      );
      const winner = await expectOneOfMany(sellerA, same);
      const overlapping = [await quote(sellerA, order, others), await quote(sellerA, order, others.slice(0, 1))];
      const last = await expectOneOfMany(sellerA, overlapping);
      const won = [once, winner, last];
      const told = dataOf(await eventsSince(sellerA, from), 'cancellation.confirmed');
      expectEqual(
        told.map(({ cancellationId }) => cancellationId),
        won.map(({ id }) => id),
        'the cancellations that the feed tells were confirmed',
      );
      await expectRefunded(sellerA, order, won);
    }
  },

  'CANL-06': {
    given: { 'price.adult': 2501, 'cancellation.feeBasisPoints': 333 },
    needs: ['simulation'],
    run: async ({ sellerA, control }) => {
      const order = await confirm(sellerA, await hold(sellerA, 4));
      const [first = '', second = '', third = '', fourth = ''] = ticketIds(order);
      const withFee = { feeBasisPoints: 333, refundBasisPoints: 10_000 };
      const without = { feeBasisPoints: 0, refundBasisPoints: 10_000 };
      expectQuote(await quote(sellerA, order, [first], { reason: 'technicalFailure' }), order, withFee);
      for (const [ticketId, reason] of [
        [first, 'technicalFailure'],
        [second, 'paymentFailure'],
      ] as const) {
        const confirmed = await cancel(sellerA, order, [ticketId], { reason, overrule: true });
        expectEqual(confirmed.overrule, true, '/overrule');
        expectQuote(confirmed, order, without);
      }
      await control.do('simulateAction', { body: { kind: 'fixtureChange', status: 'postponed' } });
      const overruled = { reason: 'fixtureChanged', overrule: true } as const;
      expectQuote(await cancel(sellerA, order, [third], overruled), order, without);
      const last = await cancel(sellerA, order, [fourth], { reason: 'fixtureChanged' });
      expectQuote(last, order, withFee);
      const { refunded } = await readOrder(sellerA, order);
      expectEqual(refunded.amount, 3 * 2501 + last.refund.amount, '/refunded/amount of the order');
    },
  },

  'CANL-07': {
    given: { 'price.adult': 3337, 'cancellation.feeBasisPoints': 333 },
    needs: ['simulation'],
    run: async ({ world, sellerA, control }) => {
      const order = await confirm(sellerA, await holdBest(world, { adult: 3, child: 2, areas: ['first'] }));
      const overruled = { reason: 'fixtureChanged', overrule: true } as const;
      const full = { feeBasisPoints: 333, refundBasisPoints: 10_000 };
      expectQuote(await quote(sellerA, order), order, full);
      for (const refundBasisPoints of [0, 200, 3333, 6000]) {
        const body = { kind: 'fixtureChange', status: 'abandoned', refundBasisPoints } as const;
        await control.do('simulateAction', { body });
        expectEqual((await sellerA.do('getFixture')).refundBasisPoints, refundBasisPoints, '/refundBasisPoints');
        expectQuote(await quote(sellerA, order), order, { ...full, refundBasisPoints });
        const kept = { feeBasisPoints: 0, refundBasisPoints };
        expectQuote(await quote(sellerA, order, undefined, overruled), order, kept);
      }
      const confirmed = await cancel(sellerA, order, undefined, overruled);
      expectQuote(confirmed, order, { feeBasisPoints: 0, refundBasisPoints: 6000 });
      await expectRefunded(sellerA, order, [confirmed]);
    },
  },

  'CANL-08': async ({ sellerA }) => {
    const order = await confirm(sellerA, await hold(sellerA, 4));
    const tickets = ticketIds(order);
    expectEqual(ticketsOf(await quote(sellerA, order)), tickets.toSorted(), 'the tickets of a quote of a whole order');
    const one = await cancel(sellerA, order, tickets.slice(1, 2));
    const left = tickets.filter((_, index) => index !== 1);
    const rest = await quote(sellerA, order);
    expectEqual(ticketsOf(rest), left.toSorted(), 'the tickets of a quote of the rest of the order');
    await confirmQuote(sellerA, rest);
    const states = await ticketStates(sellerA, order);
    expectEqual(states, ['cancelled', 'cancelled', 'cancelled', 'cancelled'], 'the states of the tickets');
    await expectRefunded(sellerA, order, [one, rest]);
  },

  'CANL-09': {
    needs: ['home', 'clock'],
    run: async ({ sellerA, home, clock }) => {
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const [first = '', second = ''] = ticketIds(order);
      const [confirmed, expired] = [await quote(sellerA, order, [first]), await quote(sellerA, order, [second])];
      const expectSame = async (cancellationId: string, state: string): Promise<void> => {
        const path = { cancellationId };
        const sellers = await sellerA.do('getCancellation', { path });
        expectEqual<string>(sellers.state, state, '/state as the Seller reads it');
        expectEqual(await home.do('getCancellation', { path }), sellers, `what the home club reads when ${state}`);
      };
      await expectSame(confirmed.id, 'quoted');
      await confirmQuote(sellerA, confirmed);
      await expectSame(confirmed.id, 'confirmed');
      await clock.moveTo(expired.expiresAt);
      await expectSame(expired.id, 'expired');
      await expectSame(confirmed.id, 'confirmed');
    },
  },

  'CANL-10': {
    given: { 'ground.areas': [['....']] },
    run: async (context) => {
      const { sellerA } = context;
      const old = await soldOut(sellerA, 4);
      const gone = await cancel(sellerA, old);
      const ended = await readTickets(sellerA, old);
      const order = await soldOut(sellerA, 4);
      expectEqual(seatsOf(order), seatsOf(old), 'the seats sold again');
      const tickets = await readTickets(sellerA, order);
      expectNew(tickets, ended, ({ id }) => id, 'ticket');
      expectNew(tickets, ended, ({ barcode }) => barcode?.id, 'barcode');
      const states = await ticketStates(sellerA, order);
      expectEqual(states, ['issued', 'issued', 'issued', 'issued'], 'the states of the new tickets');
      await expectEnded(context, ticketIds(old));
      await confirmQuote(sellerA, gone);
      const body = { clientOrderId: old.clientOrderId, ticketIds: ticketIds(old).slice(0, 1) };
      await sellerA.refused('TICKET_CANCELLED', 'createCancellation', { body: { ...body, reason: 'fanRequest' } });
      expectEqual(await readTickets(sellerA, order), tickets, 'the new tickets once the old ones are asked for again');
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
      await cancel(sellerA, order, ticketIds(order).slice(0, 1));
      expectEqual(await readTickets(sellerA, old), ended, 'the old tickets once a new one is cancelled');
      await hold(sellerA, 1);
    },
  },

  ...cancellationTimeChecks,
} satisfies Record<string, Check>;

/** Odd prices, of which children pay half, and fees that do not come out even. */
const pricesAndFees = [
  { adult: 2501, feeBasisPoints: 333 },
  { adult: 3337, feeBasisPoints: 1 },
  { adult: 99, feeBasisPoints: 9999 },
  { adult: 1, feeBasisPoints: 5000 },
  { adult: 999_999, feeBasisPoints: 10_000 },
  { adult: 2500, feeBasisPoints: 0 },
] as const;

/** Cancels them and gives the seats that the feed then says are free, and what the order is. */
async function cancelledOf({ sellerA }: CheckContext, order: Order, going: string[]) {
  const from = await feedEnd(sellerA);
  const before = await numbersOf(sellerA);
  const { state, confirmedAt } = await cancel(sellerA, order, going);
  expectEqual(state, 'confirmed', '/state of the cancellation');
  expectThat(confirmedAt !== undefined, 'the moment of the confirm', confirmedAt, '/confirmedAt');
  const seats = order.items.filter(({ ticketId = '' }) => going.includes(ticketId)).map(({ seat }) => seat.id);
  const told = dataOf(await eventsSince(sellerA, from), 'cancellation.confirmed');
  expectEqual(
    told.map(({ seatIds }) => seatIds.toSorted()),
    [seats.toSorted()],
    'the seats of cancellation.confirmed',
  );
  expectEqual((await numbersOf(sellerA)).free, before.free + going.length, 'the number of free seats');
  const shown = await readOrder(sellerA, order);
  const cancelled = shown.items.filter((item) => item.state === 'cancelled').map(({ ticketId = '' }) => ticketId);
  expectThat(
    going.every((ticketId) => cancelled.includes(ticketId)),
    'the items of these tickets as cancelled',
    cancelled,
    '/items',
  );
  return { seats: seats.toSorted(), state: shown.state };
}

function ticketsOf({ items }: Cancellation): string[] {
  return items.map(({ ticketId }) => ticketId).sort();
}

function seatsOf({ items }: Order): string[] {
  return items.map(({ seat }) => seat.id).sort();
}
