/** A ticket given for another in the same order. */
import type { Exchange, Order } from '../generated/types.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { exchangeTimeChecks } from './exchange-times.ts';
import { numbersOf, pictureOf } from './support/cancellation-numbers.ts';
import { expectNew, readTickets } from './support/cancelled-tickets.ts';
import { cancel, expectQuote, quote, readOrder, ticketIds } from './support/cancelling.ts';
import {
  adult,
  child,
  confirmExchange,
  exchange,
  exchangeSeat,
  expectOrderAddsUp,
  heldItems,
  itemWith,
  listPrice,
  quoteExchange,
  readTicket,
  type Wish,
} from './support/exchanging.ts';
import { expectStateOfFeed } from './support/feed-state.ts';
import { adults, confirm, hold, readHold, seatIds } from './support/purchase.ts';
import { expectTicketEnded, itemStates, release } from './support/releasing.ts';
import { expectAddsUp } from './support/sales-sums.ts';
import { holdBest } from './support/search-case.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

const odd = { 'price.adult': 2501, 'cancellation.feeBasisPoints': 333 } as const;

export const exchangeChecks = {
  'EXCH-01': {
    given: odd,
    needs: ['simulation'],
    run: async (context) => {
      const { world, sellerA, control } = context;
      const order = await confirm(sellerA, await holdBest(world, { adult: 3, areas: ['first'] }));
      const [ticketId = ''] = ticketIds(order);
      const held = await holdBest(world, { adult: 1, areas: ['second'] });
      const priceChange = { kind: 'priceChange', priceTypeId: adult, amount: 3337 } as const;
      await control.do('simulateAction', { body: priceChange });
      const [item] = heldItems(held);
      const own = itemWith(order, ticketId)?.seat;
      const childId = world.filled(child);
      const wishes: [Wish, typeof own, string, number | undefined][] = [
        [{ priceTypeId: child }, own, childId, await listPrice(sellerA, own?.areaId ?? '', childId)],
        [{ holdId: held.id }, item?.seat, world.filled(adult), item?.price.amount],
        [
          { holdId: held.id, priceTypeId: child },
          item?.seat,
          childId,
          await listPrice(sellerA, item?.seat.areaId ?? '', childId),
        ],
      ];
      for (const [wish, seat, priceTypeId, amount = 0] of wishes) {
        const quoted = await quoteExchange(sellerA, ticketId, wish);
        expectTerms(quoted, order, { seat, priceTypeId, amount });
        expectEqual(quoted.holdId, wish.holdId, '/holdId');
      }
      const dearer = await confirm(sellerA, await holdBest(world, { adult: 1, areas: ['first'] }));
      const up = await quoteExchange(sellerA, ticketIds(dearer)[0] ?? '', { holdId: held.id });
      expectThat(up.difference.amount < 0, 'a difference below 0 where the new seat is cheaper', up.difference);
    },
  },

  'EXCH-02': async (context) => {
    const { world, sellerA } = context;
    const order = await confirm(sellerA, await hold(sellerA, 3));
    await sellerA.do('setHolder', { path: { ticketId: ticketIds(order)[0] ?? '' }, body: { name: 'Sam Okafor' } });
    const held = await holdBest(world, { adult: 1, areas: ['second'] });
    await expectExchanged(context, order, ticketIds(order)[0] ?? '', { priceTypeId: child });
    await expectExchanged(context, order, ticketIds(order)[1] ?? '', { holdId: held.id });
    const another = await holdBest(world, { adult: 1, areas: ['second'] });
    await expectExchanged(context, order, ticketIds(order)[2] ?? '', { holdId: another.id, priceTypeId: child });
    const states = itemStates(await readOrder(sellerA, order));
    expectEqual(states, [...gone, ...gone, ...gone, 'sold', 'sold', 'sold'], 'the states of the items of the order');
    await expectStateOfFeed(sellerA);
  },

  'EXCH-03': {
    given: { 'ground.areas': [['.....']] },
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const order = await confirm(sellerA, await hold(sellerA, 4));
      const [ticketId = ''] = ticketIds(order);
      const held = await hold(sellerA, 1);
      const before = await pictureOf(sellerA, order);
      const from = await feedEnd(sellerA);
      const byType = await quoteExchange(sellerA, ticketId, { priceTypeId: child });
      await quoteExchange(sellerA, ticketId, { holdId: held.id });
      const told = (await eventsSince(sellerA, from)).map(({ type }) => type);
      expectEqual(told, ['exchange.quoted', 'exchange.quoted'], 'the events of two quotes');
      expectEqual(await readHold(sellerA, held), held, 'the hold after a quote for it');
      expectEqual(await pictureOf(sellerA, order), before, 'the order, its tickets and the numbers after two quotes');
      await sellerA.do('releaseHold', { path: { holdId: held.id } });
      const after = await pictureOf(sellerA, order);
      await clock.moveTo(byType.expiresAt);
      expectEqual(await pictureOf(sellerA, order), after, 'the order, its tickets and the numbers once they expired');
      const { state } = await sellerA.do('getExchange', { path: { exchangeId: byType.id } });
      expectEqual(state, 'expired', '/state of the quote');
      await exchange(sellerA, ticketId, { priceTypeId: child });
    },
  },

  'EXCH-04': {
    given: odd,
    needs: ['home'],
    run: async ({ world, sellerA, home }) => {
      const order = await confirm(sellerA, await holdBest(world, { adult: 3, areas: ['first'] }));
      const [first = '', second = '', third = ''] = ticketIds(order);
      const money = { exchanged: 0, refunded: 0 };
      const expectSums = async (state: Order['state']): Promise<void> => {
        for (const actor of [sellerA, home]) {
          await expectOrderAddsUp(actor, order, { ...money, state });
          await expectAddsUp(actor);
        }
      };
      const before = await numbersOf(sellerA);
      const cheaper = await exchange(sellerA, first, { priceTypeId: child });
      expectThat(cheaper.difference.amount < 0, 'a difference below 0 for a child', cheaper.difference.amount);
      money.exchanged += cheaper.difference.amount;
      const value = before.soldValue + cheaper.difference.amount;
      expectEqual(await numbersOf(sellerA), { ...before, soldValue: value }, 'what is sold, free and of value');
      await expectSums('confirmed');
      const held = await holdBest(world, { adult: 1, areas: ['second'] });
      money.exchanged += (await exchange(sellerA, second, { holdId: held.id })).difference.amount;
      await expectSums('confirmed');
      const { newTicketId = '' } = cheaper;
      const back = await exchange(sellerA, newTicketId, { priceTypeId: adult });
      money.exchanged += back.difference.amount;
      expectEqual(back.difference.amount, -cheaper.difference.amount, 'the difference of the way back');
      await expectSums('confirmed');
      money.refunded += (await cancel(sellerA, order, [third])).refund.amount;
      await expectSums('partlyCancelled');
      money.refunded += (await cancel(sellerA, order)).refund.amount;
      await expectSums('cancelled');
    },
  },

  'EXCH-05': {
    given: { 'ground.areas': [['.....']] },
    run: async ({ sellerA, raceSize }) => {
      const order = await confirm(sellerA, await hold(sellerA, 4));
      const [first = '', second = ''] = ticketIds(order);
      const held = await hold(sellerA, 1);
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
      const { from } = await exchange(sellerA, first, { holdId: held.id });
      const { state, clientOrderId } = await readHold(sellerA, held);
      expectEqual({ state, clientOrderId }, { state: 'confirmed', clientOrderId: order.clientOrderId }, 'the hold');
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(2) });
      expectEqual(seatIds(await hold(sellerA, 1)), [from.seat.id], 'the seat that is free after the exchange');
      const quoted = await quoteExchange(sellerA, second, { priceTypeId: child });
      const others = Array.from({ length: raceSize }, () => sellerA.send('createHold', { body: adults(1) }));
      const [confirmed, ...answers] = await Promise.all([confirmExchange(sellerA, quoted), ...others]);
      expectEqual(confirmed.state, 'confirmed', '/state of the exchange');
      const placed = answers.filter(({ status }) => status === 201).length;
      expectEqual(placed, 0, 'holds placed while the ticket of the last seat was exchanged for another on it');
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
      await expectStateOfFeed(sellerA);
    },
  },

  'EXCH-10': {
    given: odd,
    run: async (context) => {
      const { sellerA } = context;
      const order = await confirm(sellerA, await hold(sellerA, 4));
      const [first = '', second = '', third = ''] = ticketIds(order);
      const one = await exchange(sellerA, first, { priceTypeId: child });
      const [cancelled, old] = [one.newTicketId ?? '', await readTicket(sellerA, first)];
      const now = await readOrder(sellerA, order);
      const terms = { feeBasisPoints: 333, refundBasisPoints: 10_000 };
      const quoted = await quote(sellerA, order, [cancelled]);
      expectQuote(quoted, now, terms);
      expectEqual(quoted.items[0]?.price.amount, one.to.price.amount, 'the price of a new ticket in a quote');
      await cancel(sellerA, order, [cancelled]);
      await expectTicketEnded(context, cancelled, 'cancelled');
      const { newTicketId: released = '' } = await exchangeSeat(sellerA, second);
      await release(sellerA, order, [released]);
      await expectTicketEnded(context, released, 'released');
      const { newTicketId: again = '' } = await exchange(sellerA, third, { priceTypeId: child });
      const last = await exchange(sellerA, again, { priceTypeId: adult });
      await expectTicketEnded(context, again, 'exchanged');
      expectEqual((await readTicket(sellerA, last.newTicketId ?? '')).state, 'issued', 'the state of the last ticket');
      expectEqual(await readTicket(sellerA, first), old, 'the first ticket once the one in its place is cancelled');
      const body = { clientOrderId: order.clientOrderId, ticketIds: [first], reason: 'fanRequest' as const };
      await sellerA.refused('TICKET_EXCHANGED', 'createCancellation', { body });
      await expectStateOfFeed(sellerA);
    },
  },

  ...exchangeTimeChecks,
} satisfies Record<string, Check>;

const gone = ['exchanged'] as const;

type Terms = {
  readonly seat: { readonly id: string } | undefined;
  readonly priceTypeId: string;
  readonly amount: number;
};

/** The old item, the new one as it was worked out here, and the difference of the two. */
function expectTerms(quoted: Exchange, order: Order, { seat, priceTypeId, amount }: Terms): void {
  const { from, to, difference, ticketId } = quoted;
  const sold = itemWith(order, ticketId);
  const { currency } = order.total;
  const told = [from.seat.id, from.priceTypeId, from.price.amount];
  expectEqual(told, [sold?.seat.id, sold?.priceTypeId, sold?.price.amount], '/from');
  expectEqual([to.seat.id, to.priceTypeId, to.price], [seat?.id, priceTypeId, { amount, currency }], '/to');
  expectEqual(difference, { amount: amount - from.price.amount, currency }, '/difference');
}

/** Carries it out and looks at both tickets. */
async function expectExchanged(context: CheckContext, order: Order, ticketId: string, wish: Wish): Promise<void> {
  const { sellerA, capabilities } = context;
  const before = await readTickets(sellerA, order);
  const quoted = await quoteExchange(sellerA, ticketId, wish);
  const from = await feedEnd(sellerA);
  const confirmed = await confirmExchange(sellerA, quoted);
  const { newTicketId = '', to, state } = confirmed;
  expectEqual(state, 'confirmed', '/state of the exchange');
  expectEqual([confirmed.from, to, confirmed.difference], [quoted.from, quoted.to, quoted.difference], 'its terms');
  const barcodes = capabilities.profiles.includes('barcode') ? ['barcode.voided', 'barcode.minted'] : [];
  const told = (await eventsSince(sellerA, from)).map(({ type }) => type);
  expectEqual(told, ['exchange.confirmed', ...barcodes], 'the events of an exchange');
  await expectTicketEnded(context, ticketId, 'exchanged');
  const after = await readTickets(sellerA, order);
  const came = after.slice(before.length);
  expectEqual(
    came.map(({ id }) => id),
    [newTicketId],
    'the tickets that came to the order',
  );
  expectNew(came, before, ({ id }) => id, 'ticket');
  expectNew(came, before, ({ barcode }) => barcode?.id, 'barcode');
  const ticket = await readTicket(sellerA, newTicketId);
  const { seat, priceTypeId, price, holder, delivery } = ticket;
  expectEqual({ seat, priceTypeId, price }, to, 'what the new ticket is for');
  const fresh = { state: ticket.state, given: holder.given, delivery: delivery.state };
  expectEqual(fresh, { state: 'issued', given: [], delivery: 'none' }, 'the new ticket');
  const [state0, state1] = [ticketId, newTicketId].map((id) => before.find((one) => one.id === id)?.barcode?.state);
  expectThat(state1 === undefined, 'a new ticket that was not there before', newTicketId);
  expectEqual(ticket.barcode?.state, state0, 'the state of the barcode, as the old one had it');
}
