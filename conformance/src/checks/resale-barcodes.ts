/** What becomes of barcodes when their tickets are listed, sold on and taken back. */
import type { Event } from '../generated/types.ts';
import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { ticketIds, readOrder } from './support/cancelling.ts';
import { accessList, expectScan, hasGates, listed as listsOf, passes, refusedAs } from './support/gate.ts';
import { expectDeclared, readTicket, setHolder } from './support/handing-out.ts';
import { confirm, hold, seatIds } from './support/purchase.ts';
import { buyListed, holdListed, list, readListing, ticketOf, withdraw } from './support/resale.ts';
import { barcodeOf, buyTicket, buyTickets, payloadOf, stop } from './support/tickets-sold.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

export const resaleBarcodeChecks = {
  'RESL-17': {
    needs: ['home'],
    run: async (context) => {
      const { world, sellerA, home } = context;
      const [ticketId, other] = (await buyTickets(sellerA, 2)) as [string, string];
      const [payload, before] = [await payloadOf(sellerA, ticketId), await barcodeOf(sellerA, ticketId)];
      expectEqual(before.state, 'active', '/state before it is listed');
      const from = await feedEnd(sellerA);
      const { id: listingId } = await list(sellerA, ticketId);
      for (const reader of [sellerA, home]) {
        const { id, state, revision, stops } = await barcodeOf(reader, ticketId);
        const seen = { id, state, revision, stops: stops.map(({ by, reason }) => `${by} ${reason}`) };
        const expected = { id: before.id, state: 'inactive', revision: before.revision + 1, stops: ['resale listed'] };
        expectEqual<unknown>(seen, expected, `the barcode of a listed ticket as ${reader.name} reads it`);
        const ticket = await readTicket(reader, ticketId);
        expectEqual({ state: ticket.state, listingId: ticket.listingId }, { state: 'listed', listingId }, 'the ticket');
      }
      const told = await eventsSince(sellerA, from);
      expectTypes(told, ['listing.created', 'barcode.deactivated'], 'a listing');
      expectEqual(partiesIn(told), ['resale listed'], 'by and reason in barcode.deactivated');
      expectEqual((await barcodeOf(sellerA, other)).state, 'active', '/state of the barcode of a ticket not listed');
      if (hasGates(context)) await expectScan(world, payload, refusedAs('inactive'));
      for (const club of [sellerA, home])
        await club.refused('TICKET_LISTED', 'activateBarcode', { path: { ticketId } });
    },
  },

  'RESL-18': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA, home } = context;
      const order = await confirm(sellerA, await hold(sellerA, 2));
      const [first, second] = ticketIds(order) as [string, string];
      await setHolder(sellerA, first);
      const before = await barcodeOf(sellerA, first);
      const listing = await list(sellerA, first);
      const held = await holdListed(sellerA, listing);
      expectEqual(seatIds(held), [listing.seat.id], 'the seat that the hold keeps');
      const from = await feedEnd(sellerA);
      const bought = await confirm(sellerA, held);
      const told = await eventsSince(sellerA, from);
      expectTypes(told, ['order.confirmed', 'listing.sold', 'barcode.voided', 'barcode.minted'], 'a sale');
      expectEqual(partiesIn(told.filter(({ type }) => type === 'barcode.voided')), ['resale resold'], 'barcode.voided');
      const buyers = ticketOf(bought);
      expectThat(buyers !== first, 'another ticket for the buyer', buyers, '/items/0/ticketId');
      expectEqual(bought.items[0]?.seat.id, order.items[0]?.seat.id, "the seat of the buyer's order");
      for (const reader of [sellerA, home]) {
        const resold = await readOrder(reader, order);
        const states = resold.items.map(({ state }) => state);
        expectEqual<unknown>([resold.state, states], ['confirmed', ['resold', 'sold']], "the reseller's order");
        expectEqual(resold.refunded.amount, 0, "/refunded/amount of the reseller's order");
        expectEqual(await statesOf(reader, first), 'resold voided', "the reseller's ticket and barcode");
        expectEqual(await statesOf(reader, buyers), 'issued active', "the buyer's ticket and barcode");
        expectEqual(await statesOf(reader, second), 'issued active', 'the ticket beside it');
      }
      expectThat((await barcodeOf(sellerA, buyers)).id !== before.id, 'another barcode for the buyer', before.id);
      expectEqual((await readTicket(sellerA, buyers)).holder.given, [], "/holder/given of the buyer's ticket");
      const { state, sale } = await readListing(home, listing);
      const sold = { state, clientOrderId: sale?.clientOrderId, ticketId: sale?.ticketId };
      expectEqual(sold, { state: 'sold', clientOrderId: bought.clientOrderId, ticketId: buyers }, 'the listing');
      const again = await buyListed(sellerA, await list(sellerA, buyers));
      expectEqual(await statesOf(sellerA, ticketOf(again)), 'issued active', 'the ticket of a second sale');
      expectEqual(await statesOf(sellerA, buyers), 'resold voided', 'the ticket sold on twice');
    },
  },

  'RESL-19': {
    needs: ['home', 'clock', 'worlds'],
    run: async (context) => {
      await expectRestored(context);
      await expectWaitsOn(context);
      await expectAllAtOnce(context);
    },
  },

  'RESL-29': async (context) => {
    const { world, sellerA, capabilities } = context;
    expectDeclared(capabilities, 'access');
    const [ticketId, other] = (await buyTickets(sellerA, 2)) as [string, string];
    const old = { payload: await payloadOf(sellerA, ticketId), id: (await barcodeOf(sellerA, ticketId)).id };
    const listing = await list(sellerA, ticketId);
    await expectScan(world, old.payload, refusedAs('inactive'));
    await expectLists(context, { [old.id]: 'grey' });
    const held = await holdListed(sellerA, listing);
    await expectScan(world, old.payload, refusedAs('inactive'));
    const buyers = ticketOf(await confirm(sellerA, held));
    const fresh = (await barcodeOf(sellerA, buyers)).id;
    await expectScan(world, old.payload, refusedAs('voided'));
    await expectLists(context, { [old.id]: 'black', [fresh]: 'white' });
    await expectScan(world, await payloadOf(sellerA, buyers), passes);
    await sellerA.refused('TICKET_REDEEMED', 'createListing', {
      path: { ticketId: buyers },
      body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } },
    });
    const third = await payloadOf(sellerA, other);
    const back = await list(sellerA, other);
    await expectScan(world, third, refusedAs('inactive'));
    await withdraw(sellerA, back);
    await expectScan(world, third, passes);
  },
} satisfies Record<string, Check>;

function expectTypes(told: readonly Event[], expected: readonly string[], what: string): void {
  expectEqual(
    told.map(({ type }) => type),
    [...expected],
    `the events of ${what}`,
  );
}

/** By whom barcodes were changed and why. */
function partiesIn(told: readonly Event[]): string[] {
  const changes = told.map(({ data }) => data as { by?: string; reason?: string; barcodeId?: string });
  return changes.flatMap(({ by, reason, barcodeId }) => (barcodeId && by ? [[by, reason].join(' ').trim()] : []));
}

async function statesOf(reader: Actor, ticketId: string): Promise<string> {
  const [ticket, barcode] = [await readTicket(reader, ticketId), await barcodeOf(reader, ticketId)];
  expectEqual(ticket.barcode?.state, barcode.state, '/barcode/state of the ticket, against the barcode');
  return `${ticket.state} ${barcode.state}`;
}

type Turn = 'seller stops' | 'home stops' | 'seller lifts' | 'home lifts' | 'list' | 'withdraw';

/** What is done to a ticket, and who stops its barcode in the end. */
const lives: readonly { readonly turns: readonly Turn[]; readonly stoppedBy: readonly string[] }[] = [
  { turns: ['list', 'withdraw'], stoppedBy: [] },
  { turns: ['seller stops', 'list', 'withdraw'], stoppedBy: ['seller'] },
  { turns: ['list', 'home stops', 'withdraw'], stoppedBy: ['issuer'] },
  { turns: ['list', 'seller stops', 'withdraw'], stoppedBy: ['seller'] },
  { turns: ['seller stops', 'list', 'home stops', 'withdraw'], stoppedBy: ['issuer', 'seller'] },
  { turns: ['list', 'home stops', 'withdraw', 'home lifts', 'list', 'withdraw'], stoppedBy: [] },
];

async function expectRestored(context: CheckContext): Promise<void> {
  const { sellerA, home } = context;
  for (const { turns, stoppedBy } of lives) {
    const ticketId = await buyTicket(sellerA);
    await setHolder(sellerA, ticketId);
    let from = await feedEnd(sellerA);
    for (const turn of turns) {
      if (turn === 'withdraw') from = await feedEnd(sellerA);
      await take(context, ticketId, turn);
    }
    for (const reader of [sellerA, home]) {
      const { state, stops } = await barcodeOf(reader, ticketId);
      const seen = { state, stops: stops.map(({ by }) => by).sort() };
      const expected = { state: stoppedBy.length === 0 ? 'active' : 'inactive', stops: [...stoppedBy] };
      expectEqual<unknown>(seen, expected, `the barcode after: ${turns.join(', ')}`);
      const ticket = await readTicket(reader, ticketId);
      expectEqual([ticket.state, ticket.listingId], ['issued', undefined], '/state and /listingId of the ticket');
      expectEqual(ticket.holder.given, ['name'], "/holder/given of the ticket, which is its holder's again");
    }
    if (turns.at(-1) !== 'withdraw') continue;
    const restored = stoppedBy.length === 0 ? ['barcode.activated'] : [];
    expectTypes(
      await eventsSince(sellerA, from),
      ['listing.withdrawn', ...restored],
      `the end of: ${turns.join(', ')}`,
    );
  }
}

async function take({ sellerA, home }: CheckContext, ticketId: string, turn: Turn): Promise<unknown> {
  const path = { ticketId };
  switch (turn) {
    case 'list':
      return list(sellerA, ticketId);
    case 'withdraw':
      return withdraw(sellerA, { id: (await readTicket(sellerA, ticketId)).listingId ?? '' });
    case 'seller lifts':
    case 'home lifts':
      return (turn === 'home lifts' ? home : sellerA).do('activateBarcode', { path });
    case 'seller stops':
    case 'home stops':
    default:
      return stop(turn === 'home stops' ? home : sellerA, ticketId);
  }
}

/** Its moment comes while a ticket is listed, or while it is not. */
async function expectWaitsOn({ openWorld }: CheckContext): Promise<void> {
  const world = await openWorld({ 'barcode.activation': 'later' });
  const { clock } = world;
  const seller = world.party('sellerA');
  const [back, kept, sold] = (await buyTickets(seller, 3)) as [string, string, string];
  const { activatesAt = '' } = await barcodeOf(seller, back);
  await withdraw(seller, await list(seller, back));
  const [listing, other] = [await list(seller, kept), await list(seller, sold)];
  const buyers = ticketOf(await buyListed(seller, other));
  const statesOfAll = async () => {
    const barcodes = await Promise.all([back, kept, sold, buyers].map((ticketId) => barcodeOf(seller, ticketId)));
    return barcodes.map(({ state }) => state);
  };
  const path = { ticketId: back };
  const { stops, ...waiting } = await seller.do('getBarcode', { path });
  const seen = { state: waiting.state, stops, activatesAt: waiting.activatesAt };
  expectEqual<unknown>(seen, { state: 'inactive', stops: [], activatesAt }, 'a barcode that waits again');
  await clock.moveTo(later(activatesAt, -1));
  expectEqual(await statesOfAll(), ['inactive', 'inactive', 'voided', 'inactive'], 'the barcodes one second before');
  await clock.moveTo(activatesAt);
  expectEqual(await statesOfAll(), ['active', 'inactive', 'voided', 'active'], 'the barcodes from their moment on');
  await withdraw(seller, listing);
  expectEqual((await barcodeOf(seller, kept)).state, 'active', '/state of the barcode withdrawn after its moment');
}

/** The clock passes its moment and the end of its listing in one step: it becomes active once. */
async function expectAllAtOnce({ openWorld }: CheckContext): Promise<void> {
  const world = await openWorld({ 'barcode.activation': 'later' });
  const seller = world.party('sellerA');
  const [ticketId, plain] = (await buyTickets(seller, 2)) as [string, string];
  const listing = await list(seller, ticketId);
  const { revision } = await barcodeOf(seller, ticketId);
  const from = await feedEnd(seller);
  await world.clock.moveTo(listing.expiresAt);
  for (const one of [ticketId, plain])
    expectEqual(await statesOf(seller, one), 'issued active', 'a ticket and its barcode after both moments');
  expectEqual((await barcodeOf(seller, ticketId)).revision, revision + 1, '/revision of the barcode, activated once');
  const types = (await eventsSince(seller, from)).map(({ type }) => type).sort();
  const expected = ['barcode.activated', 'barcode.activated', 'listing.expired'];
  expectEqual(types, expected, 'the events of both moments');
}

async function expectLists({ world }: CheckContext, wanted: Readonly<Record<string, string>>): Promise<void> {
  const lists = listsOf((await accessList(world)).entries);
  const seen = Object.fromEntries(Object.keys(wanted).map((id) => [id, lists.get(id)]));
  expectEqual<unknown>(seen, wanted, 'what gates do with the barcodes');
}
