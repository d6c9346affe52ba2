import type { EventData } from '../generated/events.ts';
import type { Money, Order, Seat } from '../generated/types.ts';
import { NotTestable } from '../outcome.ts';
import type { Actor } from '../world/actor.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { confirm, hold } from './support/purchase.ts';
import { canReadSymbol, readSymbol } from './support/read-symbol.ts';
import { holdBest } from './support/search-case.ts';
import {
  contentOf,
  expectDeclared,
  fetchDeliverable,
  listDeliverables,
  mediaTypeOf,
  readTicket,
  sell,
  setHolder,
  ticketIdsOf,
} from './support/handing-out.ts';
import { barcodeOf, buyTicket } from './support/tickets-sold.ts';
import { allEvents } from './support/unchanged.ts';

/** Every form of this version, and one that there is in none. */
const forms = ['eTicket', 'svg', 'png', 'applePass', 'googlePass', 'live', 'nosuchdeliverable'] as const;
/** Those that nobody is admitted with who has no phone. */
const phoneForms: readonly string[] = ['applePass', 'googlePass', 'live'];

export const ticketChecks = {
  'FULF-01': async ({ world, sellerA }) => {
    const orders = [await confirm(sellerA, await holdBest(world, { adult: 2, child: 1 })), await sell(sellerA, 2)];
    const told = await confirmedItems(sellerA);
    for (const order of orders) {
      const { clientOrderId } = order;
      const sold = order.items.map(({ seat, ticketId }) => `${seat.id} ${ticketId}`);
      const shown = await sellerA.do('getOrder', { path: { clientOrderId } });
      expectEqual(ticketIdsOf(shown), ticketIdsOf(order), 'the tickets of the order, read again');
      const inFeed = (told.get(clientOrderId) ?? []).map(({ seatId, ticketId }) => `${seatId} ${ticketId}`);
      expectEqual(inFeed.toSorted(), sold.toSorted(), 'the seats and tickets in order.confirmed');
      const { items } = await sellerA.do('listTickets', { path: { clientOrderId } });
      const listed = items.map(({ seat, id }) => `${seat.id} ${id}`);
      expectEqual(listed, sold, 'the seats and tickets in the list, in the order of the items');
      for (const ticket of items) expectEqual(ticket.clientOrderId, clientOrderId, '/clientOrderId');
    }
    const ids = orders.flatMap(ticketIdsOf);
    expectEqual(new Set(ids).size, 5, 'the number of different tickets of five seats');
  },

  'FULF-02': {
    needs: ['simulation'],
    run: async ({ world, sellerA, control }) => {
      const order = await confirm(sellerA, await holdBest(world, { adult: 2, child: 1 }));
      const priceTypeId = world.filled('{{priceType.adult}}');
      await control.do('simulateAction', { body: { kind: 'priceChange', priceTypeId, amount: 3137 } });
      expectEqual((await hold(sellerA, 1)).total.amount, 3137, 'the price of a hold after the change');
      const { items } = await sellerA.do('listTickets', { path: { clientOrderId: order.clientOrderId } });
      expectEqual(items.map(soldOf), order.items.map(soldOf), 'what the tickets show, against what was sold');
      const [ticketId = ''] = ticketIdsOf(order);
      const read = await readTicket(sellerA, ticketId);
      expectEqual([read].map(soldOf), order.items.slice(0, 1).map(soldOf), 'what the first ticket shows');
    },
  },

  'FULF-03': {
    needs: ['home'],
    run: async ({ sellerA, home }) => {
      const order = await sell(sellerA, 2);
      const [ticketId = ''] = ticketIdsOf(order);
      await expectSameTickets(sellerA, home, order);
      await setHolder(sellerA, ticketId);
      await sellerA.do('reportDelivery', { path: { ticketId }, body: { state: 'sent', channel: 'email' } });
      await expectSameTickets(sellerA, home, order);
    },
  },

  'FULF-04': {
    needs: ['worlds'],
    run: async ({ sellerA, openWorld }) => {
      await expectHandsOutWhatItLists(sellerA);
      const rotating = await openWorld({ 'barcode.kind': 'rotating' });
      await expectHandsOutWhatItLists(rotating.party('sellerA'));
    },
  },

  'FULF-05': {
    given: { 'barcode.kind': 'static' },
    run: async ({ sellerA }) => {
      const ticketId = await buyTicket(sellerA);
      await setHolder(sellerA, ticketId);
      const listed = await listDeliverables(sellerA, ticketId);
      const one = listed.find(({ id, needsPhone }) => !needsPhone && !phoneForms.includes(id));
      expectThat(one !== undefined, 'a deliverable that needs no phone', listed, '/items');
      await fetchDeliverable(sellerA, ticketId, one.id);
    },
  },

  'FULF-06': {
    needs: ['home'],
    run: async ({ sellerA, home }) => {
      const [ticketId = '', other = ''] = ticketIdsOf(await sell(sellerA, 2));
      expectEqual((await readTicket(sellerA, ticketId)).delivery.state, 'none', '/delivery/state');
      for (const body of [
        { state: 'sent', channel: 'email' },
        { state: 'failed', channel: 'email' },
        { state: 'delivered', channel: 'post' },
      ] as const) {
        const { delivery } = await sellerA.do('reportDelivery', { path: { ticketId }, body });
        expectEqual({ state: delivery.state, channel: delivery.channel }, body, '/delivery');
        expectThat(delivery.reportedAt !== undefined, 'when it was reported', delivery, '/delivery/reportedAt');
        for (const reader of [sellerA, home])
          expectEqual((await readTicket(reader, ticketId)).delivery, delivery, `/delivery as ${reader.name} reads it`);
      }
      expectEqual((await readTicket(sellerA, other)).delivery.state, 'none', "the other ticket's delivery");
    },
  },

  'FULF-07': {
    needs: ['worlds'],
    run: async ({ sellerA, openWorld, capabilities }) => {
      expectDeclared(capabilities, 'barcode');
      await expectAnotherAfterReissue(sellerA);
      const rotating = await openWorld({ 'barcode.kind': 'rotating' });
      await expectAnotherAfterReissue(rotating.party('sellerA'));
    },
  },

  'FULF-08': {
    needs: ['worlds'],
    run: async ({ openWorld, capabilities }) => {
      expectDeclared(capabilities, 'barcode');
      for (const symbology of ['qr', 'aztec', 'pdf417'] as const) {
        const world = await openWorld({ 'barcode.kind': 'static', 'barcode.symbology': symbology });
        await expectReadsBack(world.party('sellerA'));
      }
    },
  },
} satisfies Record<string, Check>;

/** By order. */
async function confirmedItems(seller: Actor): Promise<Map<string, EventData['order.confirmed']['items']>> {
  const confirmed = (await allEvents(seller)).filter(({ type }) => type === 'order.confirmed');
  const entries = confirmed.map(({ data }) => {
    const { clientOrderId, items } = data as unknown as EventData['order.confirmed'];
    return [clientOrderId, items] as const;
  });
  expectEqual(new Set(entries.map(([id]) => id)).size, entries.length, 'the number of orders that are confirmed once');
  return new Map(entries);
}

function soldOf({ seat, priceTypeId, price }: { seat: Seat; priceTypeId: string; price: Money }) {
  return { seat, priceTypeId, price };
}

async function expectSameTickets(seller: Actor, home: Actor, { clientOrderId, items }: Order): Promise<void> {
  const list = await seller.do('listTickets', { path: { clientOrderId } });
  expectEqual(list.items.length, items.length, 'the number of tickets in the list');
  expectEqual(await home.do('listTickets', { path: { clientOrderId } }), list, 'the list as the home club reads it');
  const [ticket] = list.items;
  for (const reader of [seller, home])
    expectEqual(await readTicket(reader, ticket?.id ?? ''), ticket, `the ticket as ${reader.name} reads it`);
}

async function expectHandsOutWhatItLists(seller: Actor): Promise<void> {
  const ticketId = await buyTicket(seller);
  await setHolder(seller, ticketId);
  const listed = await listDeliverables(seller, ticketId);
  expectThat(listed.length > 0, 'something to hand out', listed, '/items');
  for (const { id, mediaType } of listed) {
    const seen = mediaTypeOf(await fetchDeliverable(seller, ticketId, id));
    expectEqual(seen, mediaType.toLowerCase(), `the media type of ${id}, against the list`);
  }
  for (const deliverableId of forms.filter((form) => !listed.some(({ id }) => id === form)))
    await seller.refused('NOT_FOUND', 'getDeliverable', { path: { ticketId, deliverableId } });
}

async function expectAnotherAfterReissue(seller: Actor): Promise<void> {
  const ticketId = await buyTicket(seller);
  await setHolder(seller, ticketId);
  const listed = await listDeliverables(seller, ticketId);
  const fetched = async () => {
    const contents: Buffer[] = [];
    for (const { id } of listed) contents.push(contentOf(await fetchDeliverable(seller, ticketId, id)));
    return contents;
  };
  const before = await fetched();
  await seller.do('reissueBarcode', { path: { ticketId }, body: { reason: 'lost' } });
  const after = await fetched();
  const same = listed.filter((_, index) => before[index]?.equals(after[index] ?? Buffer.alloc(0)));
  expectEqual(
    same.map(({ id }) => id),
    [],
    'the deliverables that are the same after the reissue',
  );
}

/** Of an Issuer that offers no picture there is nothing to say. */
async function expectReadsBack(seller: Actor): Promise<void> {
  const ticketId = await buyTicket(seller);
  await setHolder(seller, ticketId);
  const listed = await listDeliverables(seller, ticketId);
  if (!listed.some(({ id }) => id === 'png')) throw new NotTestable('No picture of the symbol is offered as png.');
  const { symbology, payload } = await barcodeOf(seller, ticketId);
  if (!canReadSymbol(symbology)) throw new NotTestable(`The suite can't read a symbol of ${symbology}.`);
  const file = contentOf(await fetchDeliverable(seller, ticketId, 'png'));
  expectEqual(readSymbol(file, symbology), payload, `what the ${symbology} symbol says`);
}
