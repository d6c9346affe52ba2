/** That no minor unit is lost or made up where tickets are sold on. */
import type { Listing, Order } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { numbersOf } from './support/cancellation-numbers.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import { readOrder, shareOf, ticketIds } from './support/cancelling.ts';
import { confirm, hold } from './support/purchase.ts';
import { buyListed, changePolicy, holdListed, list, readListing } from './support/resale.ts';
import { shareAbove } from './support/resale-money.ts';
import { expectAddsUp } from './support/sales-sums.ts';
import { allEvents } from './support/unchanged.ts';

export const resaleSumChecks = {
  'RESL-26': {
    needs: ['home'],
    run: async ({ world, sellerA, home }) => {
      const concession = world.filled('{{priceType.concession}}');
      const tickets = ticketIds(await confirm(sellerA, await hold(sellerA, 4)));
      let before = await numbersOf(sellerA);
      const sell = async (listing: Listing, priceTypeId: string | undefined, price: number): Promise<void> => {
        const held = await holdListed(sellerA, listing, priceTypeId === undefined ? {} : { priceTypeId });
        expectEqual(await numbersOf(sellerA), before, 'what is sold, free and of value while a listed seat is held');
        await confirm(sellerA, held);
        const expected = { ...before, soldValue: before.soldValue - 2500 + price };
        before = await numbersOf(sellerA);
        expectEqual(before, expected, `what is sold, free and of value after a sale at ${price}`);
        for (const actor of [sellerA, home]) await expectAddsUp(actor);
        const { asOf: _, ...sellers } = await sellerA.do('getSalesSummary');
        const { asOf: __, ...homes } = await home.do('getSalesSummary');
        expectEqual(homes, sellers, "the home club's summary, against the Seller's");
      };
      const [first = '', second = '', third = '', fourth = ''] = tickets;
      await sell(await list(sellerA, first, 2750), undefined, 2750);
      await sell(await list(sellerA, second, 2000), undefined, 2000);
      await changePolicy(home, { mode: 'seatRelease', lowerPrice: true });
      await sell(await list(sellerA, third), concession, 1500);
      await sell(await list(sellerA, fourth), undefined, 2500);
    },
  },

  'RESL-27': {
    needs: ['worlds', 'home', 'simulation'],
    run: async ({ openWorld }) => {
      for (const money of monies) {
        const { adult, currency, refundFee, salesFee } = money;
        const given = { 'price.adult': adult, 'price.currency': currency };
        const fees = { 'resale.refundFee': refundFee, 'resale.salesFee': salesFee };
        await expectBalances(await openWorld({ ...given, ...fees }), money);
      }
    },
  },
} satisfies Record<string, Check>;

/** Amounts that do not come out even; currencies with two, with no and with three digits. */
type Money = {
  readonly currency: string;
  readonly adult: number;
  readonly refundFee: number;
  readonly salesFee: number;
};

const monies: readonly Money[] = [
  { currency: 'GBP', adult: 3337, refundFee: 333, salesFee: 777 },
  { currency: 'EUR', adult: 9999, refundFee: 1, salesFee: 9999 },
  { currency: 'JPY', adult: 4201, refundFee: 1667, salesFee: 3333 },
  { currency: 'JPY', adult: 7, refundFee: 5000, salesFee: 5000 },
  { currency: 'KWD', adult: 999_999, refundFee: 9999, salesFee: 1 },
  { currency: 'USD', adult: 1, refundFee: 9999, salesFee: 9999 },
];

/** One sale in a marketplace, then released seats at less and at more, under each payout. */
async function expectBalances(world: World, money: Money): Promise<void> {
  const [seller, home] = [world.party('sellerA'), world.party('home')];
  const { adult } = money;
  const order = await confirm(seller, await hold(seller, 7));
  const tickets = ticketIds(order);
  for (const asked of [shareAbove(adult, 8000), shareOf(adult, 12_000)])
    await expectSale(world, money, order, await list(seller, tickets.shift() ?? '', asked));
  for (const payout of ['original', 'lower'] as const) {
    await changePolicy(home, { mode: 'seatRelease', lowerPrice: true, payout });
    await expectSale(world, money, order, await list(seller, tickets.shift() ?? ''), '{{priceType.concession}}');
    const dearer = await list(seller, tickets.shift() ?? '');
    const amount = Math.min(1_000_000, adult + 1);
    await world.control.do('simulateAction', {
      body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount },
    });
    await expectSale(world, money, order, dearer);
  }
}

/** The buyer's, the reseller's and the home club's parts, recomputed and held against each other. */
async function expectSale(
  world: World,
  { currency, refundFee, salesFee }: Money,
  old: Order,
  listing: Listing,
  priceTypeId = '{{priceType.adult}}',
): Promise<void> {
  const seller = world.party('sellerA');
  const bought = await buyListed(seller, listing, { priceTypeId });
  const { sale } = await readListing(seller, listing);
  const [item] = bought.items;
  expectThat(sale !== undefined && item?.fee !== undefined, 'a sale, and a fee of the buyer', { sale, item }, '/sale');
  const told = dataOf(await allEvents(seller), 'listing.sold').find(({ listingId }) => listingId === listing.id);
  const { gross, fee: refund, amount: paid, rule } = sale.payout;
  const [price, fee] = [item.price.amount, item.fee.amount];
  const borne = told?.borne.amount ?? -1;
  const owed = { chosenPrice: listing.askedPrice?.amount, originalPrice: listing.originalPrice.amount };
  const lower = Math.min(price, listing.originalPrice.amount);
  expectEqual(gross.amount, rule === 'lowerPrice' ? lower : owed[rule], `/sale/payout/gross/amount by ${rule}`);
  expectEqual(refund.amount, shareOf(gross.amount, refundFee), '/sale/payout/fee/amount');
  expectEqual(fee, shareOf(price, salesFee), "/items/0/fee/amount of the buyer's order");
  expectEqual([sale.price.amount, sale.fee.amount], [price, fee], '/sale/price and /sale/fee, against the order');
  const keeps = Math.max(0, price - gross.amount);
  const [goesIn, comesOut] = [bought.total.amount + borne, paid.amount + refund.amount + fee + keeps];
  expectEqual(goesIn, comesOut, 'what buyer and home club put in, against what is paid out, charged and kept');
  expectEqual(borne, Math.max(0, gross.amount - price), '/borne/amount');
  const all = [sale.price, sale.fee, gross, refund, paid, item.price, item.fee, bought.total, told?.borne];
  expectEqual(
    all.map((one) => one?.currency),
    all.map(() => currency),
    'the currency of every amount',
  );
  const resellers = await readOrder(seller, old);
  expectEqual(
    [resellers.total, resellers.refunded.amount],
    [old.total, 0],
    "/total and /refunded of the reseller's order",
  );
}
