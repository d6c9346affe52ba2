/** Tickets sold on at their own price type, at a price that the fan asks. */
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import { cancel, readOrder, ticketIds } from './support/cancelling.ts';
import { readTickets } from './support/cancelled-tickets.ts';
import { confirm, confirmationOf, hold } from './support/purchase.ts';
import { buyListed, changePolicy, list, listingRequest, readListing, termsOf, withdraw } from './support/resale.ts';
import { expectPayout, offerOf, offersIn } from './support/resale-money.ts';
import { buyTicket } from './support/tickets-sold.ts';
import { allEvents } from './support/unchanged.ts';

const adultAndChild = {
  selection: {
    mode: 'bestAvailable' as const,
    items: ['{{priceType.adult}}', '{{priceType.child}}'].map((priceTypeId) => ({ priceTypeId, quantity: 1 })),
  },
};

export const resaleMarketplaceChecks = {
  'RESL-02': {
    needs: ['home', 'simulation'],
    run: async ({ world, sellerA, home, control }) => {
      const adult = world.filled('{{priceType.adult}}');
      const [asked, plain] = ticketIds(await confirm(sellerA, await hold(sellerA, 2))) as [string, string];
      const listings = [await list(sellerA, asked, 2750), await list(sellerA, plain)];
      const prices = [2750, 2500];
      const expectOffers = async (when: string, feeBasisPoints = 1000): Promise<void> => {
        for (const [index, listing] of listings.entries()) {
          const expected = [offerOf({ priceTypeId: adult, price: prices[index] ?? 0, feeBasisPoints })];
          expectEqual(offersIn(await readListing(sellerA, listing)), expected, `the offers ${when}`);
        }
      };
      await expectOffers('at first');
      const { items } = await confirm(sellerA, await sellerA.do('createHold', { body: adultAndChild }));
      const childs = items.find(({ priceTypeId }) => priceTypeId !== adult)?.ticketId ?? '';
      const { offers, obstacle } = await list(sellerA, childs);
      expectEqual(
        { offers, obstacle },
        { offers: [], obstacle: 'noEligiblePriceType' },
        "a child's listing, which nobody has alone",
      );
      for (const amount of [3000, 1, 2500]) {
        await control.do('simulateAction', { body: { kind: 'priceChange', priceTypeId: adult, amount } });
        await expectOffers(`once the price list says ${amount}`);
      }
      await changePolicy(home, { lowerPrice: true, payout: 'lower', minimumPriceBasisPoints: 11_000 });
      await expectOffers('once another range of prices can be asked');
      await changePolicy(home, { salesFeeBasisPoints: 250 });
      await expectOffers('once the sales fee is another', 250);
      const other = world.filled('{{priceType.concession}}');
      const path = { listingId: listings[0]?.id ?? '' };
      await sellerA.refused('PRICE_TYPE_NOT_ELIGIBLE', 'holdListing', { path, body: { priceTypeId: other } });
      const order = await buyListed(sellerA, { id: path.listingId });
      expectEqual(order.items[0]?.price.amount, 2750, '/items/0/price/amount of the buyer’s order');
      expectEqual(order.items[0]?.priceTypeId, adult, '/items/0/priceTypeId');
    },
  },

  'RESL-03': {
    needs: ['worlds'],
    run: async ({ openWorld }) => {
      for (const { adult, range, lowest, highest } of ranges) {
        const world = await openWorld({ 'price.adult': adult, 'resale.priceRange': [...range] });
        await expectRange(world, lowest, highest);
      }
    },
  },

  'RESL-04': {
    needs: ['worlds'],
    run: async (context) => {
      for (const sale of sales) await expectSale(await context.openWorld(givenOf(sale)), sale);
    },
  },

  'RESL-05': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA, home, capabilities } = context;
      const held = await hold(sellerA, 2);
      const body = { ...confirmationOf(held), seasonTicketId: 'season-1' };
      const order = await sellerA.do('confirmOrder', { body });
      const path = { clientOrderId: order.clientOrderId };
      const plain = await confirm(sellerA, await hold(sellerA, 1));
      const expectSaid = async (): Promise<void> => {
        for (const reader of [sellerA, home]) {
          expectEqual((await readOrder(reader, order)).seasonTicketId, 'season-1', '/seasonTicketId of the order');
          for (const ticket of await readTickets(reader, order))
            expectEqual(ticket.seasonTicketId, 'season-1', '/seasonTicketId of a ticket of it');
          expectEqual((await readOrder(reader, plain)).seasonTicketId, undefined, '/seasonTicketId of another order');
          for (const ticket of await readTickets(reader, plain))
            expectEqual(ticket.seasonTicketId, undefined, '/seasonTicketId of a ticket of another order');
        }
      };
      await expectSaid();
      expectEqual(await sellerA.do('confirmOrder', { path, body }), await readOrder(sellerA, order), 'the order again');
      for (const other of [confirmationOf(held), { ...body, seasonTicketId: 'season-2' }])
        await sellerA.refused('ORDER_CONFLICT', 'confirmOrder', { path, body: other });
      await expectSaid();
      const own = [order.clientOrderId, plain.clientOrderId];
      const confirmed = dataOf(await allEvents(sellerA), 'order.confirmed');
      const told = confirmed.filter(({ clientOrderId }) => own.includes(clientOrderId));
      const seasons = told.map(({ clientOrderId, seasonTicketId }) => [clientOrderId, seasonTicketId]);
      expectEqual(
        seasons,
        [
          [order.clientOrderId, 'season-1'],
          [plain.clientOrderId, undefined],
        ],
        'order.confirmed',
      );
      const [first, second] = ticketIds(order) as [string, string];
      await withdraw(sellerA, await list(sellerA, first));
      const bought = await buyListed(sellerA, await list(sellerA, first));
      expectEqual(bought.seasonTicketId, undefined, '/seasonTicketId of the order of who bought it');
      if (capabilities.profiles.includes('after-sale')) await cancel(sellerA, order, [second]);
      await expectSaid();
    },
  },
} satisfies Record<string, Check>;

/** The bounds are literal: shares that do not come out even are rounded into the range. */
const ranges = [
  { adult: 2501, range: [8001, 11_999], lowest: 2002, highest: 3000 },
  { adult: 2500, range: [10_000, 10_000], lowest: 2500, highest: 2500 },
  { adult: 999, range: [3333, 20_001], lowest: 333, highest: 1998 },
  { adult: 3, range: [5000, 15_000], lowest: 2, highest: 4 },
] as const;

async function expectRange(world: World, lowest: number, highest: number): Promise<void> {
  const seller = world.party('sellerA');
  const path = { ticketId: await buyTicket(seller) };
  const { minimumPrice, maximumPrice, mode } = await termsOf(seller, path.ticketId);
  expectEqual(mode, 'marketplace', '/mode');
  expectEqual([minimumPrice?.amount, maximumPrice?.amount], [lowest, highest], '/minimumPrice and /maximumPrice');
  const refused = async (code: 'ASKED_PRICE_TOO_LOW' | 'ASKED_PRICE_TOO_HIGH', amount: number): Promise<unknown> => {
    const body = await listingRequest(seller, path.ticketId, amount);
    return seller.refused(code, 'createListing', { path, body }, '/body/price/amount');
  };
  await refused('ASKED_PRICE_TOO_LOW', lowest - 1);
  await refused('ASKED_PRICE_TOO_HIGH', highest + 1);
  for (const amount of new Set([lowest, lowest + 1, Math.floor((lowest + highest) / 2), highest - 1, highest])) {
    if (amount < lowest || amount > highest) continue;
    const listing = await list(seller, path.ticketId, amount);
    expectEqual(listing.askedPrice?.amount, amount, '/askedPrice/amount');
    await withdraw(seller, listing);
  }
}

type Sale = {
  readonly adult: number;
  readonly asked: number;
  readonly refundFee: number;
  readonly salesFee: number;
  /** Literal, in minor units. */
  readonly payout: number;
  readonly pays: number;
};

const sales: readonly Sale[] = [
  { adult: 2500, asked: 2750, refundFee: 500, salesFee: 1000, payout: 2613, pays: 3025 },
  { adult: 2501, asked: 2333, refundFee: 333, salesFee: 777, payout: 2256, pays: 2514 },
  { adult: 2500, asked: 2500, refundFee: 0, salesFee: 0, payout: 2500, pays: 2500 },
  { adult: 1999, asked: 1999, refundFee: 10_000, salesFee: 10_000, payout: 0, pays: 3998 },
];

function givenOf({ adult, refundFee, salesFee }: Sale) {
  return { 'price.adult': adult, 'resale.refundFee': refundFee, 'resale.salesFee': salesFee };
}

async function expectSale(world: World, { asked, refundFee, payout, pays }: Sale): Promise<void> {
  const seller = world.party('sellerA');
  const listing = await list(seller, await buyTicket(seller), asked);
  const order = await buyListed(seller, listing);
  const [item] = order.items;
  const paid = { price: item?.price.amount, fee: item?.fee?.amount, total: order.total.amount };
  expectEqual(paid, { price: asked, fee: pays - asked, total: pays }, 'what the buyer pays');
  const { sale, state } = await readListing(seller, listing);
  expectThat(sale !== undefined && state === 'sold', 'the sale of a sold listing', { state, sale }, '/sale');
  expectPayout(sale.payout, { rule: 'chosenPrice', gross: asked, feeBasisPoints: refundFee }, 'of the sale');
  expectEqual(sale.payout.amount.amount, payout, '/sale/payout/amount/amount');
  expectEqual([sale.price.amount, sale.fee.amount], [asked, pays - asked], '/sale/price and /sale/fee');
  const [told] = dataOf(await allEvents(seller), 'listing.sold');
  expectEqual(told?.sale.payout.amount.amount, payout, 'the payout in listing.sold');
  expectEqual(told?.borne.amount, 0, 'what the home club bears in listing.sold');
}
