/** Seats that are released: at which price types they are offered, and what is paid out for them. */
import type { Listing } from '../generated/types.ts';
import type { Actor } from '../world/actor.ts';
import type { Given } from '../world/state-source.ts';
import type { World } from '../world/world.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import { ticketIds } from './support/cancelling.ts';
import { confirm, hold, readHold } from './support/purchase.ts';
import { buyListed, changePolicy, holdListed, list, liveListings, readListing, termsOf } from './support/resale.ts';
import { buyAtEveryPriceType, everyPriceTypeGround, expectOffers } from './support/released-seats.ts';
import { expectPayout, offerOf, offersIn, offersOfReleased, readCatalogue } from './support/resale-money.ts';
import { buyTicket } from './support/tickets-sold.ts';
import { allEvents } from './support/unchanged.ts';

const released = { 'resale.mode': 'seatRelease' } as const satisfies Given;

export const resaleSeatReleaseChecks = {
  'RESL-06': {
    needs: ['worlds'],
    run: async ({ openWorld }) => {
      for (const lowerPrice of [true, false]) {
        const given = { ...released, ...everyPriceTypeGround, 'resale.lowerPrice': lowerPrice, 'price.adult': 2501 };
        const world = await openWorld(given);
        const seller = world.party('sellerA');
        const catalogue = await readCatalogue(seller);
        const sizes = new Set<number>();
        for (const ticketId of await buyAtEveryPriceType(world)) {
          const listing = await list(seller, ticketId);
          const expected = offersOfReleased(catalogue, listing, { lowerPrice });
          expectOffers(listing, expected);
          expectOffers(await readListing(seller, listing), expected);
          sizes.add(expected.length);
        }
        expectThat(sizes.size > 2, 'seats with more and with fewer offers', [...sizes]);
        for (const listing of await liveListings(seller))
          expectOffers(listing, offersOfReleased(catalogue, listing, { lowerPrice }));
      }
    },
  },

  'RESL-07': {
    given: released,
    needs: ['home', 'simulation'],
    run: async ({ world, sellerA, home, control }) => {
      const { adult, concession, member } = priceTypesOf(world);
      const listing = await list(sellerA, await buyTicket(sellerA));
      const offered = async (...expected: string[]): Promise<void> =>
        expectEqual(offersIn(await readListing(sellerA, listing)), expected, '/offers of today');
      const setPrice = (priceTypeId: string, amount: number) =>
        control.do('simulateAction', { body: { kind: 'priceChange', priceTypeId, amount } });
      await offered(offerOf({ priceTypeId: adult, price: 2500 }));
      await setPrice(adult, 2600);
      await offered(offerOf({ priceTypeId: adult, price: 2600 }));
      await setPrice(concession, 2500);
      await offered(offerOf({ priceTypeId: adult, price: 2600 }), offerOf({ priceTypeId: concession, price: 2500 }));
      await setPrice(adult, 2499);
      await offered(offerOf({ priceTypeId: concession, price: 2500 }));
      await setPrice(concession, 1500);
      await offered();
      await changePolicy(home, { lowerPrice: true, salesFeeBasisPoints: 333 });
      const feeBasisPoints = 333;
      await offered(
        offerOf({ priceTypeId: adult, price: 2499, feeBasisPoints }),
        offerOf({ priceTypeId: member, price: 2000, entitled: true, feeBasisPoints }),
        offerOf({ priceTypeId: concession, price: 1500, feeBasisPoints }),
      );
      await changePolicy(home, { lowerPrice: false });
      await offered();
      await setPrice(adult, 2500);
      await offered(offerOf({ priceTypeId: adult, price: 2500, feeBasisPoints }));
    },
  },

  'RESL-08': {
    given: { ...released, 'price.adult': 10_000 },
    needs: ['home', 'simulation'],
    run: async (context) => {
      const { sellerA, home } = context;
      const [before, after] = ticketIds(await confirm(sellerA, await hold(sellerA, 2))) as [string, string];
      const listed = await list(sellerA, before);
      await setAdult(context, 9000);
      const later = await list(sellerA, after);
      for (const listing of [listed, later]) await expectNothingLeft(context, listing);
      await changePolicy(home, { lowerPrice: true });
      for (const listing of [listed, later]) await expectOfferedAt(context, listing, 9000);
      await changePolicy(home, { lowerPrice: false });
      await expectNothingLeft(context, listed);
      await setAdult(context, 10_000);
      for (const listing of [listed, later]) await expectOfferedAt(context, listing, 10_000);
      await setAdult(context, 9999);
      await expectNothingLeft(context, later);
      await changePolicy(home, { lowerPrice: true });
      const order = await buyListed(sellerA, listed);
      expectEqual(order.items[0]?.price.amount, 9999, '/items/0/price/amount of the buyer');
    },
  },

  'RESL-09': {
    given: { ...released, 'price.adult': 10_000 },
    needs: ['home', 'simulation'],
    run: (context) =>
      expectSales(context, 'originalPrice', [
        { price: 9000, gross: 10_000, fee: 500, amount: 9500, buyerFee: 900, borne: 1000 },
        { price: 10_000, gross: 10_000, fee: 500, amount: 9500, buyerFee: 1000, borne: 0 },
        { price: 11_000, gross: 10_000, fee: 500, amount: 9500, buyerFee: 1100, borne: 0 },
      ]),
  },

  'RESL-10': {
    given: { ...released, 'price.adult': 10_000, 'resale.payout': 'lower' },
    needs: ['home', 'simulation'],
    run: (context) =>
      expectSales(context, 'lowerPrice', [
        { price: 9000, gross: 9000, fee: 450, amount: 8550, buyerFee: 900, borne: 0 },
        { price: 9600, gross: 9600, fee: 480, amount: 9120, buyerFee: 960, borne: 0 },
        { price: 10_000, gross: 10_000, fee: 500, amount: 9500, buyerFee: 1000, borne: 0 },
        { price: 11_000, gross: 10_000, fee: 500, amount: 9500, buyerFee: 1100, borne: 0 },
      ]),
  },

  'RESL-14': {
    given: { ...released, 'resale.lowerPrice': true },
    needs: ['home', 'simulation', 'clock'],
    run: async (context) => {
      const { sellerA, home, clock } = context;
      const listing = await list(sellerA, await buyTicket(sellerA));
      const held = await holdListed(sellerA, listing, { lifeSeconds: 60 });
      const paid = { price: 2500, fee: 250, total: 2750 };
      expectEqual(priceOf(held), paid, 'what the buyer was told');
      await setAdult(context, 1000);
      await changePolicy(home, { salesFeeBasisPoints: 0, lowerPrice: false });
      const path = { holdId: held.id };
      expectEqual(
        priceOf(await readHold(sellerA, held)),
        paid,
        'what the hold says after other prices and another fee',
      );
      const longer = await sellerA.do('extendHold', { path, body: { lifeSeconds: 120 } });
      expectEqual(priceOf(longer), paid, 'what the hold says when it is extended');
      await clock.moveBy(90);
      expectEqual(priceOf(await sellerA.do('checkHold', { path })), paid, 'what the hold says when it is checked');
      const { items, total } = await confirm(sellerA, held);
      const bought = { price: items[0]?.price.amount, fee: items[0]?.fee?.amount, total: total.amount };
      expectEqual<unknown>(bought, paid, 'what the order says');
      const { sale } = await readListing(sellerA, listing);
      expectEqual([sale?.price.amount, sale?.fee.amount], [2500, 250], '/sale/price and /sale/fee');
    },
  },
} satisfies Record<string, Check>;

function priceTypesOf(world: World) {
  return world.filled({
    adult: '{{priceType.adult}}',
    concession: '{{priceType.concession}}',
    member: '{{priceType.member}}',
  });
}

async function setAdult({ control }: CheckContext, amount: number): Promise<void> {
  await control.do('simulateAction', { body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount } });
}

/** It stays listed, says why nobody can buy it, and nobody can. */
async function expectNothingLeft({ sellerA, home }: CheckContext, { id }: Listing): Promise<void> {
  for (const reader of [sellerA, home]) {
    const shown = [await readListing(reader, { id }), ...(await liveListings(reader)).filter((one) => one.id === id)];
    expectEqual(shown.length, 2, 'how often the listing is shown');
    for (const { state, offers, obstacle } of shown)
      expectEqual<unknown>(
        { state, offers, obstacle },
        { state: 'listed', offers: [], obstacle: 'noEligiblePriceType' },
        `a listing that nothing is left for, as ${reader.name} reads it`,
      );
  }
  const asked = { path: { listingId: id }, body: { priceTypeId: '{{priceType.adult}}' } };
  await sellerA.refused('NO_ELIGIBLE_PRICE_TYPE', 'holdListing', asked, '/path/listingId');
}

async function expectOfferedAt({ world, sellerA }: CheckContext, listing: Listing, price: number): Promise<void> {
  const { state, obstacle, ...shown } = await readListing(sellerA, listing);
  expectEqual<unknown>({ state, obstacle }, { state: 'listed', obstacle: undefined }, 'a listing that is on offer');
  const [dearest] = offersIn(shown);
  expectEqual(dearest, offerOf({ priceTypeId: priceTypesOf(world).adult, price }), '/offers/0');
}

/** Literal, in minor units: the buyer's price and fee, what is paid out, and what the home club adds. */
type SaleAt = {
  readonly price: number;
  readonly gross: number;
  readonly fee: number;
  readonly amount: number;
  readonly buyerFee: number;
  readonly borne: number;
};

/** Each bought at 100.00, and sold on at another price of the catalogue. */
async function expectSales(
  context: CheckContext,
  rule: 'originalPrice' | 'lowerPrice',
  sales: readonly SaleAt[],
): Promise<void> {
  const { sellerA, home } = context;
  const tickets = ticketIds(await confirm(sellerA, await hold(sellerA, sales.length)));
  await changePolicy(home, { lowerPrice: true });
  for (const [index, sale] of sales.entries()) {
    const terms = await termsOf(sellerA, tickets[index] ?? '');
    const isMaximum = rule === 'lowerPrice';
    expectPayout(terms.payout, { rule, isMaximum, gross: 10_000, feeBasisPoints: 500 }, 'that the fan is shown');
    const listing = await list(sellerA, tickets[index] ?? '');
    await setAdult(context, sale.price);
    await expectSoldAt(sellerA, listing, rule, sale);
  }
}

async function expectSoldAt(seller: Actor, listing: Listing, rule: string, wanted: SaleAt): Promise<void> {
  const { price, buyerFee, gross, fee, amount, borne } = wanted;
  const { items, total } = await buyListed(seller, listing);
  const pays = { price: items[0]?.price.amount, fee: items[0]?.fee?.amount, total: total.amount };
  expectEqual<unknown>(pays, { price, fee: buyerFee, total: price + buyerFee }, 'what the buyer pays');
  const told = dataOf(await allEvents(seller), 'listing.sold').filter(({ listingId }) => listingId === listing.id);
  const { sale } = await readListing(seller, listing);
  for (const shown of [sale, told[0]?.sale]) {
    const payout = shown?.payout;
    const seen = {
      rule: payout?.rule,
      gross: payout?.gross.amount,
      fee: payout?.fee.amount,
      out: payout?.amount.amount,
    };
    expectEqual<unknown>(seen, { rule, gross, fee, out: amount }, `the payout of a sale at ${price}`);
    expectEqual<unknown>([shown?.price.amount, shown?.fee.amount], [price, buyerFee], 'price and fee of the sale');
  }
  expectEqual(
    told.map((data) => data.borne.amount),
    [borne],
    `what the home club bears of a sale at ${price}`,
  );
}

function priceOf({ groups, total }: Awaited<ReturnType<typeof holdListed>>) {
  const [item] = groups.flatMap(({ items }) => items);
  return { price: item?.price.amount, fee: item?.fee?.amount, total: total.amount };
}
