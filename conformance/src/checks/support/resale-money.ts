/** What resale comes to, recomputed in whole numbers: shares, payouts, offers. */
import type { Listing, ListingOffer, Money, Payout, PriceList, PriceType, ResaleTerms } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import { shareOf } from './cancelling.ts';

/** Basis points of an amount, rounded up, in whole numbers alone. */
export function shareAbove(amount: number, basisPoints: number): number {
  return Number((BigInt(amount) * BigInt(basisPoints) + 9999n) / 10_000n);
}

export type PayoutWish = {
  readonly rule: Payout['rule'];
  readonly gross: number;
  readonly feeBasisPoints: number;
  readonly isMaximum?: boolean;
};

/** Gross, fee and amount, to the minor unit and in one currency. */
export function expectPayout(seen: Payout, wanted: PayoutWish, where: string, currency = 'GBP'): void {
  const { rule, gross, feeBasisPoints, isMaximum = false } = wanted;
  const fee = shareOf(gross, feeBasisPoints);
  const expected = { rule, isMaximum, gross, feeBasisPoints, fee, amount: gross - fee };
  const shown = { rule: seen.rule, isMaximum: seen.isMaximum, feeBasisPoints: seen.feeBasisPoints };
  const amounts = { gross: seen.gross.amount, fee: seen.fee.amount, amount: seen.amount.amount };
  expectEqual({ ...shown, ...amounts }, expected, `the payout ${where}`);
  for (const money of [seen.gross, seen.fee, seen.amount]) expectEqual(money.currency, currency, '/payout currency');
}

export function payoutText({ rule, isMaximum, feeBasisPoints, ...amounts }: ResaleTerms['payout']): string {
  const { gross, fee, amount } = amounts;
  return [rule, isMaximum, gross.amount, feeBasisPoints, fee.amount, amount.amount, amount.currency].join(' ');
}

/** Price type, price, fee and total of each offer, as they come. */
export function offersIn({ offers }: Pick<Listing, 'offers'>): string[] {
  return offers.map(offerText);
}

function offerText({ priceTypeId, price, fee, total, entitlementRequired }: ListingOffer): string {
  const currencies = new Set([price, fee, total].map(({ currency }) => currency));
  return [priceTypeId, price.amount, fee.amount, total.amount, entitlementRequired, ...currencies].join(' ');
}

export type OfferWish = {
  readonly priceTypeId: string;
  readonly price: number;
  readonly feeBasisPoints?: number;
  readonly entitled?: boolean;
  readonly currency?: string;
};

/** As `offersIn` shows it; the fee is the policy's by default. */
export function offerOf(wish: OfferWish): string {
  const { priceTypeId, price, feeBasisPoints = 1000, entitled = false, currency = 'GBP' } = wish;
  const fee = shareOf(price, feeBasisPoints);
  return [priceTypeId, price, fee, price + fee, entitled, currency].join(' ');
}

/** What today's catalogue has of an allocation. */
export type Catalogue = Pick<PriceList, 'priceTypes' | 'prices' | 'currency'> & {
  readonly bandOf: (areaId: string) => string;
};

export async function readCatalogue(seller: Actor): Promise<Catalogue> {
  const { areas } = await seller.do('getVenue');
  const bands = new Map(areas.map(({ id, priceBandId }) => [id, priceBandId]));
  return { ...(await seller.do('getPriceList')), bandOf: (areaId) => bands.get(areaId) ?? '' };
}

/** The offers that a released seat must have, dearest first. */
export function offersOfReleased(
  { priceTypes, prices, currency, bandOf }: Catalogue,
  { seat, originalPrice }: Pick<Listing, 'seat' | 'originalPrice'>,
  { lowerPrice, feeBasisPoints = 1000 }: { lowerPrice: boolean; feeBasisPoints?: number },
): string[] {
  const priceOf = (id: string): Money | undefined =>
    prices.find((one) => one.priceTypeId === id && one.priceBandId === bandOf(seat.areaId))?.price;
  const sold = priceTypes
    .filter((type) => isForOne(type, seat.kind))
    .flatMap(({ id, resale }) => {
      const price = priceOf(id)?.amount;
      const isEnough = price !== undefined && (lowerPrice || price >= originalPrice.amount);
      return isEnough ? [{ priceTypeId: id, price, entitled: resale?.entitlementRequired === true }] : [];
    });
  const dearestFirst = sold.toSorted((one, other) => other.price - one.price);
  return dearestFirst.map((one) => offerOf({ ...one, feeBasisPoints, currency }));
}

/** Sold for released seats of that kind, to somebody who comes alone. */
function isForOne({ seatKind, eligibility, resale }: PriceType, kind: string): boolean {
  return resale?.offered === true && seatKind === kind && eligibility.accompaniedBy === undefined;
}
