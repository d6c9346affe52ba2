/** A price list with one price type of every sort that rules speak of. */
import { instant } from '../domain/instant.ts';
import type { Ground } from '../domain/ground.ts';
import type { Price, PriceList, PriceType, SaleWindow } from '../generated/types.ts';

const day = 86_400_000;

export const priceTypeIds = {
  adult: 'adult',
  child: 'child',
  concession: 'concession',
  member: 'member',
  hospitality: 'hospitality',
  wheelchair: 'wheelchair',
  companion: 'companion',
} as const;

/** Sold for released seats to whoever comes. */
const forAll = { offered: true, entitlementRequired: false };

const priceTypes: PriceType[] = [
  { id: priceTypeIds.adult, name: 'Adult', seatKind: 'standard', eligibility: {}, resale: forAll },
  {
    id: priceTypeIds.child,
    name: 'Under 14',
    seatKind: 'standard',
    eligibility: { maximumAge: 13, accompaniedBy: priceTypeIds.adult },
    resale: forAll,
  },
  {
    id: priceTypeIds.concession,
    name: 'Concession',
    seatKind: 'standard',
    eligibility: { identification: 'proof of entitlement' },
    resale: forAll,
  },
  {
    id: priceTypeIds.member,
    name: 'Member',
    seatKind: 'standard',
    eligibility: { identification: 'membership card' },
    resale: { offered: true, entitlementRequired: true },
  },
  {
    id: priceTypeIds.hospitality,
    name: 'Hospitality',
    seatKind: 'standard',
    eligibility: {},
    resale: { offered: false, entitlementRequired: false },
  },
  { id: priceTypeIds.wheelchair, name: 'Wheelchair user', seatKind: 'wheelchair', eligibility: {}, resale: forAll },
  {
    id: priceTypeIds.companion,
    name: 'Companion',
    seatKind: 'companion',
    eligibility: { accompaniedBy: priceTypeIds.wheelchair },
  },
];

/** What each price type costs of an adult's price, in per cent. */
const shares: Readonly<Record<string, number>> = {
  adult: 100,
  child: 50,
  concession: 60,
  member: 80,
  hospitality: 150,
  wheelchair: 100,
  companion: 0,
};

export type PriceWish = {
  allocationId: string;
  areaIds: readonly string[];
  /** The dearest first; absent, in the order of the ground. */
  priceBandIds?: readonly string[];
  adultPrice: number;
  currency: string;
};

/** The first band of the areas costs the adult price, each further one a tenth less; members are in the first alone. */
export function priceListFor(ground: Ground, wish: PriceWish, saleWindow: SaleWindow): PriceList {
  const areas = ground.areas.filter((area) => wish.areaIds.includes(area.id));
  const bandIds = wish.priceBandIds ?? [...new Set(areas.map((area) => area.priceBandId))];
  return {
    allocationId: wish.allocationId,
    revision: 1,
    currency: wish.currency,
    saleWindow,
    priceBands: bandIds.map((id) => ({ id, name: `Band ${id}` })),
    priceTypes,
    prices: bandIds.flatMap((bandId, index) =>
      bandPrices(bandId, Math.floor((wish.adultPrice * (10 - index)) / 10), wish).filter(
        ({ priceTypeId }) => index === 0 || priceTypeId !== priceTypeIds.member,
      ),
    ),
  };
}

function bandPrices(priceBandId: string, adult: number, { currency }: PriceWish): Price[] {
  return priceTypes.map(({ id }) => {
    const amount = Math.floor((adult * (shares[id] ?? 100)) / 100);
    return { priceBandId, priceTypeId: id, price: { amount, currency } };
  });
}

/** A window of four days that stands before, around or after `now`. */
export function saleWindowAround(now: number, where: 'before' | 'open' | 'after'): SaleWindow {
  const opensAt = { before: now + day, open: now - 2 * day, after: now - 4 * day }[where];
  return { opensAt: instant(opensAt), closesAt: instant(where === 'after' ? now - day : opensAt + 4 * day) };
}
