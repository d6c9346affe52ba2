/** Whatever the policy, the prices, the fees and the currency: what a resale moves is whole minor units, and none is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedFixture } from '../testing/fixture.ts';
import { listed, setPolicy, soldOn, soldTickets } from '../testing/resale.ts';
import { changePrice } from './change-fixture.ts';
import { eligible } from './listing-offers.ts';
import { askedRange, policyOf } from './resale-terms.ts';
import { tell } from '../testing/fixture.ts';

const share = (max: number) => fc.integer({ min: 0, max });
const amount = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 1_000_000 }));

const resales = fc.record({
  /** With two, none and three decimal places. */
  currency: fc.constantFrom('GBP', 'EUR', 'JPY', 'KWD'),
  adult: amount,
  mode: fc.constantFrom('marketplace' as const, 'seatRelease' as const),
  payout: fc.constantFrom('original' as const, 'lower' as const),
  lowerPrice: fc.boolean(),
  lowest: share(10_000),
  highest: fc.integer({ min: 10_000, max: 30_000 }),
  asked: fc.double({ min: 0, max: 1, noNaN: true }),
  refundFee: share(10_000),
  salesFee: share(10_000),
  later: fc.option(amount),
  offer: fc.nat({ max: 5 }),
});

test('buyer, reseller and home club balance to the minor unit', () => {
  let sold = 0;
  fc.assert(
    fc.property(resales, (given) => {
      const fixture = openedFixture({
        'price.currency': given.currency,
        'price.adult': given.adult,
        'resale.mode': given.mode,
        'resale.payout': given.payout,
        'resale.lowerPrice': given.lowerPrice,
        'resale.priceRange': [given.lowest, given.highest],
        'resale.refundFee': given.refundFee,
        'resale.salesFee': given.salesFee,
      });
      const { state, allocation } = fixture;
      const [ticketId = ''] = soldTickets(fixture);
      const original = state.tickets.get(ticketId)!.item.price;
      const { minimum, maximum } = askedRange(policyOf(state), original);
      expect(minimum * 10_000).toBeGreaterThanOrEqual(original * given.lowest);
      expect(maximum * 10_000).toBeLessThanOrEqual(original * given.highest);
      const asked = minimum + Math.floor((maximum - minimum) * given.asked);
      const found = listed(fixture, ticketId, given.mode === 'marketplace' ? asked : undefined);
      if (given.later !== null) tell(state, changePrice(state, allocation.terms.id, 'adult', given.later));
      // What the fan was shown stands, whatever the policy becomes.
      setPolicy(fixture, { payout: 'original', refundFeeBasisPoints: 0 });
      const offers = eligible(state, allocation, found.listing);
      const offer = offers[given.offer % Math.max(1, offers.length)];
      if (!offer) return;
      sold += 1;
      const confirmed = soldOn(fixture, found, offer.priceTypeId);
      const { sale, borne } = confirmed.find((event) => event.type === 'listing.sold')!.data;
      const order = confirmed.find((event) => event.type === 'order.confirmed')!.data;
      const buyer = order.total.amount;
      const reseller = sale.payout.amount.amount;
      const club = buyer - reseller;
      const margin = sale.price.amount - sale.payout.gross.amount;
      expect(club).toBe(sale.fee.amount + sale.payout.fee.amount + Math.max(0, margin) - borne.amount);
      expect(borne.amount).toBe(Math.max(0, -margin));
      expect([buyer, reseller, borne.amount].every((each) => Number.isSafeInteger(each) && each >= 0)).toBe(true);
      expect([order.total, sale.price, sale.fee, borne].every((money) => money.currency === given.currency)).toBe(true);
      if (given.mode === 'marketplace') expect(sale.payout.gross.amount).toBe(asked);
      if (given.mode === 'seatRelease' && given.payout === 'lower') expect(borne.amount).toBe(0);
      if (!given.lowerPrice && given.mode === 'seatRelease') expect(margin).toBeGreaterThanOrEqual(0);
      expect(sale.payout.fee.amount).toBe(Math.floor((sale.payout.gross.amount * given.refundFee) / 10_000));
    }),
    { numRuns: 1000 },
  );
  expect(sold).toBeGreaterThan(300);
});
