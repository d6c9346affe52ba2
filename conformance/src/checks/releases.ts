/** Seats freed now and refunded later. */
import { later } from '../time.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectOneRefusal, expectThat } from './expect.ts';
import { numbersOf } from './support/cancellation-numbers.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import { expectStanding, readTickets, soldOut, ticketStates } from './support/cancelled-tickets.ts';
import {
  cancel,
  confirmationOfQuote,
  confirmQuote,
  expectQuote,
  quote,
  readOrder,
  ticketIds,
} from './support/cancelling.ts';
import { expectStateOfFeed } from './support/feed-state.ts';
import { adults, confirm, hold, seatIds } from './support/purchase.ts';
import { expectTicketEnded, itemStates, release, releaseRequest, seatsOfTickets } from './support/releasing.ts';
import { expectAddsUp } from './support/sales-sums.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

const terms = { feeBasisPoints: 333, refundBasisPoints: 10_000 } as const;
const odd = { 'price.adult': 2501, 'cancellation.feeBasisPoints': terms.feeBasisPoints } as const;

export const releaseChecks = {
  'RLSE-01': {
    given: { 'ground.areas': [['....']] },
    run: async (context) => {
      const { sellerA, capabilities } = context;
      const order = await soldOut(sellerA, 4);
      const [going, staying] = [ticketIds(order).slice(0, 2), ticketIds(order).slice(2)];
      const before = await readTickets(sellerA, order);
      const from = await feedEnd(sellerA);
      const { seatIds: freed } = await release(sellerA, order, going);
      expectEqual(freed, seatsOfTickets(order, going), '/seatIds');
      const told = await eventsSince(sellerA, from);
      const voided = capabilities.profiles.includes('barcode') ? ['barcode.voided', 'barcode.voided'] : [];
      expectEqual(
        told.map(({ type }) => type),
        ['tickets.released', ...voided],
        'the events of a release of two tickets',
      );
      expectEqual(dataOf(told, 'tickets.released')[0]?.seatIds, freed, 'the seats of tickets.released');
      for (const ticketId of going) await expectTicketEnded(context, ticketId, 'released');
      await expectStanding(sellerA, before, staying);
      const shown = itemStates(await readOrder(sellerA, order));
      expectEqual(shown, ['released', 'released', 'sold', 'sold'], 'the states of the items of the order');
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(3) });
      expectEqual(seatIds(await hold(sellerA, 2)).toSorted(), freed.toSorted(), 'the seats that can be held again');
    },
  },

  'RLSE-02': {
    given: odd,
    needs: ['home'],
    run: async ({ sellerA, home }) => {
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const before = await numbersOf(sellerA);
      await release(sellerA, order, ticketIds(order).slice(0, 2));
      const { sold, free, soldValue } = before;
      const expected = { sold: sold - 2, free: free + 2, soldValue: soldValue - 2 * 2501 };
      expectEqual(await numbersOf(sellerA), expected, 'what is sold, free and of value after two were released');
      await release(sellerA, order, ticketIds(order).slice(2));
      for (const actor of [sellerA, home]) {
        await expectAddsUp(actor);
        const { state, total, refunded } = await readOrder(actor, order);
        const money = { state: 'confirmed', total: order.total, refunded: { ...order.total, amount: 0 } } as const;
        expectEqual({ state, total, refunded }, money, `the order as ${actor.name} reads it after its release`);
      }
    },
  },

  'RLSE-03': {
    given: { ...odd, 'ground.areas': [['....']] },
    run: async (context) => {
      const { sellerA } = context;
      const order = await soldOut(sellerA, 4);
      const [first = '', second = '', ...others] = ticketIds(order);
      await release(sellerA, order, [first, second]);
      const again = await confirm(sellerA, await hold(sellerA, 2));
      const [tickets, numbers] = [await readTickets(sellerA, again), await numbersOf(sellerA)];
      const from = await feedEnd(sellerA);
      const quoted = await quote(sellerA, order, [first, second]);
      expectQuote(quoted, order, terms);
      await confirmQuote(sellerA, quoted);
      const told = await eventsSince(sellerA, from);
      expectEqual(
        told.map(({ type }) => type),
        ['cancellation.quoted', 'cancellation.confirmed'],
        'the events of a cancellation of released tickets',
      );
      expectEqual(dataOf(told, 'cancellation.confirmed')[0]?.seatIds, [], 'the seats that it says are free');
      for (const ticketId of [first, second]) await expectTicketEnded(context, ticketId, 'cancelled');
      expectEqual(await numbersOf(sellerA), numbers, 'what is sold and free, before and after the cancellation');
      expectEqual(await readTickets(sellerA, again), tickets, 'the tickets that were sold on the freed seats');
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
      const shown = await readOrder(sellerA, order);
      expectEqual(shown.refunded, quoted.refund, '/refunded of the order');
      expectEqual(shown.state, 'partlyCancelled', '/state of the order');
      await release(sellerA, order, others.slice(0, 1));
      const rest = await cancel(sellerA, order, others);
      expectEqual(await ticketStates(sellerA, order), Array(4).fill('cancelled'), 'the states of the tickets');
      const { refunded, state } = await readOrder(sellerA, order);
      expectEqual(refunded.amount, quoted.refund.amount + rest.refund.amount, '/refunded/amount of the order');
      expectEqual(state, 'cancelled', '/state of the order once all is cancelled');
      await hold(sellerA, 2);
    },
  },

  'RLSE-04': {
    given: odd,
    needs: ['clock'],
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const [first = '', second = '', third = ''] = ticketIds(order);
      const deadline = await deadlineOf(context);
      await clock.moveTo(later(deadline, -5));
      await release(sellerA, order, [first]);
      const early = await quote(sellerA, order, [first]);
      const lasts = later(clock.now, capabilities.limits.quoteSeconds);
      expectEqual(Date.parse(early.expiresAt), Date.parse(lasts), 'expiresAt of a quote of what is released');
      const mixed = await quote(sellerA, order, [first, second]);
      expectEqual(Date.parse(mixed.expiresAt), Date.parse(deadline), 'expiresAt of a quote with a ticket that is not');
      await clock.moveTo(later(deadline, 3600));
      for (const named of [[first, second], [third]]) {
        const body = { clientOrderId: order.clientOrderId, ticketIds: named, reason: 'fanRequest' as const };
        await sellerA.refused('CANCELLATION_CLOSED', 'createCancellation', { body });
      }
      await sellerA.refused('CANCELLATION_CLOSED', 'createRelease', releaseRequest(order, [second]));
      const late = await quote(sellerA, order, [first]);
      expectQuote(late, order, terms);
      await confirmQuote(sellerA, late);
      await expectTicketEnded(context, first, 'cancelled');
    },
  },

  'RLSE-05': {
    given: odd,
    run: async (context) => {
      const { sellerA } = context;
      const order = await confirm(sellerA, await hold(sellerA, 2));
      const tickets = ticketIds(order);
      const quoted = await quote(sellerA, order, tickets);
      await release(sellerA, order, tickets.slice(0, 1));
      const { free } = await numbersOf(sellerA);
      const confirmed = await confirmQuote(sellerA, quoted);
      expectEqual(confirmed.refund, quoted.refund, '/refund once it is confirmed');
      for (const ticketId of tickets) await expectTicketEnded(context, ticketId, 'cancelled');
      expectEqual((await numbersOf(sellerA)).free, free + 1, 'the number of free seats after the confirm');
      await expectStateOfFeed(sellerA);
    },
  },

  'RLSE-06': async ({ sellerA, raceSize }) => {
    const order = await confirm(sellerA, await hold(sellerA, 4));
    const [first = '', ...others] = ticketIds(order);
    const { free } = await numbersOf(sellerA);
    const asked = releaseRequest(order, [first]);
    const many = await Promise.all(Array.from({ length: raceSize }, () => sellerA.send('createRelease', asked)));
    const done = many.filter(({ status }) => status === 201);
    expectEqual(done.length, 1, 'how many releases of one ticket are done');
    for (const answer of many) if (answer.status !== 201) expectOneRefusal(answer, ['TICKET_RELEASED']);
    expectEqual((await numbersOf(sellerA)).free, free + 1, 'the number of free seats after the race');
    let refunded = 0;
    for (const ticketId of others) {
      const quoted = await quote(sellerA, order, [ticketId]);
      const [cancelled, released] = await Promise.all([
        sellerA.send('confirmCancellation', confirmationOfQuote(quoted)),
        sellerA.send('createRelease', releaseRequest(order, [ticketId])),
      ]);
      expectEqual(cancelled.status, 200, 'the status of the confirm');
      if (released.status !== 201) expectOneRefusal(released, ['TICKET_CANCELLED']);
      refunded += quoted.refund.amount;
    }
    expectThat(refunded > 0, 'something that went back', refunded);
    expectEqual((await readOrder(sellerA, order)).refunded.amount, refunded, '/refunded/amount of the order');
    expectEqual((await numbersOf(sellerA)).free, free + 4, 'the number of free seats once all are free');
    await expectStateOfFeed(sellerA);
  },
} satisfies Record<string, Check>;

/** The moment from which on nothing is cancelled or released. */
async function deadlineOf({ sellerA }: Pick<CheckContext, 'sellerA'>): Promise<string> {
  const { kickOff } = await sellerA.do('getFixture');
  const { closesSeconds } = (await sellerA.do('getAllocation')).cancellation;
  return later(kickOff, -closesSeconds);
}
