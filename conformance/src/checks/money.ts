import type { Hold, Money, Order } from '../generated/types.ts';
import type { Actor } from '../world/actor.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { itemsOf, priced } from './support/feed-state.ts';
import { checkHold, confirm, confirmationOf, hold, readHold, seatIds } from './support/purchase.ts';
import { holdBest, selectionOf } from './support/search-case.ts';
import { allEvents, expectNothingChanged, snapshot } from './support/unchanged.ts';

export const moneyChecks = {
  'MONY-01': {
    given: { 'price.adult': 3337 },
    run: async ({ world, sellerA }) => {
      const priceOf = await priceLookup(sellerA);
      const everyKind = await holdBest(world, { adult: 2, child: 1, wheelchair: 1, companion: 1, areas: ['first'] });
      const adults = itemsOf(everyKind).filter(
        ({ priceTypeId }) => priceTypeId === world.filled('{{priceType.adult}}'),
      );
      const amounts = adults.map(({ price }) => price.amount);
      expectEqual(amounts, [3337, 3337], 'the prices of two adults in the first area');
      const elsewhere = await holdBest(world, { adult: 2, child: 2, areas: ['second'] });
      for (const held of [everyKind, elsewhere]) {
        for (const { seat, priceTypeId, price } of itemsOf(held)) {
          expectEqual(price, priceOf(seat.areaId, priceTypeId), `the price of ${priceTypeId} in area ${seat.areaId}`);
        }
      }
    },
  },

  'MONY-02': {
    needs: ['worlds'],
    run: async ({ sellerA, openWorld }) => {
      await expectSums(sellerA, 'GBP');
      const free = (await openWorld({ 'price.adult': 0, 'price.currency': 'EUR' })).party('sellerA');
      await expectSums(free, 'EUR');
      const dear = (await openWorld({ 'price.adult': 1_000_000, 'price.currency': 'JPY' })).party('sellerA');
      await expectSums(dear, 'JPY');
    },
  },

  'MONY-03': async ({ sellerA }) => {
    const held = await hold(sellerA);
    const { holdId, expectedTotal } = confirmationOf(held);
    const before = await snapshot(sellerA);
    const { amount, currency } = expectedTotal;
    for (const wrong of [-amount, -1, amount + 0.5, amount - 0.01, 0.1]) {
      const body = { holdId, expectedTotal: { amount: wrong, currency } };
      const answer = await sellerA.sendWrong('confirmOrder', { body });
      const pointers = (answer.body as { pointers?: unknown } | undefined)?.pointers;
      const seen = { status: answer.status, code: (answer.body as { code?: unknown } | undefined)?.code, pointers };
      expectEqual(
        seen,
        { status: 422, code: 'REQUEST_INVALID', pointers: ['/body/expectedTotal/amount'] },
        `the answer to ${wrong}`,
      );
    }
    await expectNothingChanged(sellerA, before);
    await confirm(sellerA, held);
  },

  'MONY-04': {
    needs: ['clock', 'simulation'],
    run: async ({ world, sellerA, clock, control }) => {
      const held = await holdBest(world, { adult: 2, child: 1, wheelchair: 1, companion: 1 });
      const path = { holdId: held.id };
      const priceTypeId = world.filled('{{priceType.adult}}');
      await control.do('simulateAction', { body: { kind: 'priceChange', priceTypeId, amount: 3137 } });
      expectEqual((await hold(sellerA, 1)).total.amount, 3137, 'the total of a hold after the price has changed');
      expectPrices(await readHold(sellerA, held), held, 'after the price has changed');
      const extended: Hold = await sellerA.do('extendHold', { path, body: { lifeSeconds: 86_400 } });
      expectPrices(extended, held, 'extended');
      await clock.moveTo(new Date(Date.parse(extended.expiresAt) - 1000).toISOString());
      expectPrices(await readHold(sellerA, held), held, 'in its last second');
      expectPrices(await checkHold(sellerA, held), held, 'checked');
      const order = await confirm(sellerA, held);
      expectEqual(priced(order.items), priced(itemsOf(held)), 'the prices of the order, against those of its hold');
      expectEqual(order.total, held.total, 'the total of the order, against that of its hold');
    },
  },
} satisfies Record<string, Check>;

/** By area and price type, from the price list and the bands of the venue's areas. */
async function priceLookup(seller: Actor) {
  const { prices } = await seller.do('getPriceList');
  const { areas } = await seller.do('getVenue');
  return (areaId: string, priceTypeId: string): Money | undefined => {
    const band = areas.find(({ id }) => id === areaId)?.priceBandId;
    return prices.find((price) => price.priceBandId === band && price.priceTypeId === priceTypeId)?.price;
  };
}

/** Of a hold, what is left of it, what replaces it, its order, and what the feed tells of all that. */
async function expectSums(seller: Actor, currency: string): Promise<void> {
  expectEqual((await seller.do('getPriceList')).currency, currency, "the price list's currency");
  const ask = { adult: 3, child: 2, wheelchair: 1, companion: 1 };
  const held: Hold = await seller.do('createHold', { body: selectionOf(ask) });
  expectSum(held, itemsOf(held), currency);
  const path = { holdId: held.id };
  const standard = itemsOf(held).filter(({ seat }) => seat.kind === 'standard');
  const some = standard.slice(0, 1).map(({ seat }) => seat.id);
  const fewer: Hold = await seller.do('releaseHoldItems', { path, body: { seatIds: some } });
  expectEqual(seatIds(fewer).length, 6, 'the number of seats left');
  expectSum(fewer, itemsOf(fewer), currency);
  const other: Hold = await seller.do('replaceHoldItems', { path, body: selectionOf({ adult: 1, child: 3 }) });
  expectSum(other, itemsOf(other), currency);
  const order = await confirm(seller, other);
  expectSum(order, order.items, currency);
  for (const { type, data } of await allEvents(seller)) {
    const { items, total } = data as { items?: { price: number }[]; total?: Money };
    if (!items || !total) continue;
    const sum = items.reduce((before, { price }) => before + price, 0);
    expectEqual(total, { amount: sum, currency }, `the total in ${type}, against its prices`);
  }
}

function expectSum({ total }: Hold | Order, items: readonly { price: Money }[], currency: string): void {
  expectThat(items.length > 0, 'seats with prices', items);
  const sum = items.reduce((before, { price }) => before + price.amount, 0);
  expectEqual({ amount: total.amount, currency: total.currency }, { amount: sum, currency }, '/total');
  expectEqual(
    items.map(({ price }) => price.currency),
    items.map(() => currency),
    'the currency of each price',
  );
}

function expectPrices(seen: Hold, held: Hold, when: string): void {
  expectEqual(priced(itemsOf(seen)), priced(itemsOf(held)), `the prices of the hold ${when}`);
  expectEqual(seen.total, held.total, `the total of the hold ${when}`);
}
