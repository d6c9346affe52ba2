/** What a wish for season tickets comes to, and whether it is sold. A quote and a purchase look at the same. */
import { seasonPurchase, type SeasonPurchaseInputs } from '../../generated/decisions.ts';
import type { SeasonProduct, SeasonPurchaseRequest, SeasonQuote, SeasonWish } from '../../generated/types.ts';
import { firstRefusal, type Refusal } from '../refusal.ts';
import type { Performance } from './performances.ts';
import {
  chosenSeat,
  pricedSeats,
  seatTickets,
  standsOf,
  totalOfSeats,
  type PreferredSeatIn,
  type SeasonOffer,
  type Seating,
} from './season-offers.ts';
import { placedIn, type SeasonState } from './season-state.ts';
import type { Stand } from './stand.ts';

/** All that a decision on a product looks at. */
export type SeasonScene = {
  readonly state: SeasonState;
  readonly product: SeasonProduct;
  /** By kick-off. */
  readonly performances: readonly Performance[];
  readonly preferredSeatIn: PreferredSeatIn;
};

type Seatings = ReadonlyMap<string, readonly Seating[]>;

/** A wish looked at once: what is asked for first is worked out when it is needed. */
export class WishedTickets {
  readonly #scene: SeasonScene;
  readonly #wish: SeasonWish;
  readonly #contingent: string;
  readonly #stands: ReadonlyMap<string, Stand>;
  #seatings: Seatings | null | undefined;

  constructor(scene: SeasonScene, wish: SeasonWish) {
    this.#scene = scene;
    this.#wish = wish;
    this.#contingent = wish.contingent ?? scene.product.contingents[0]?.name ?? '';
    this.#stands = standsOf(scene.product, scene.performances, this.#contingent);
  }

  get contingent(): string {
    return this.#contingent;
  }

  /** In the order of the wish; null where they are not to be had or have no price. */
  get offers(): readonly SeasonOffer[] | null {
    const seatings = this.#seated();
    if (seatings === null) return null;
    const offers = this.#wish.tickets.map((_, index) => this.#offer(seatings, index));
    return offers.includes(null) ? null : offers.filter((offer) => offer !== null);
  }

  get seatPerPerformance(): boolean {
    const seatings = [...(this.#seated()?.values() ?? [])].flat();
    return seatings.some(({ choice }) => choice === 'seatPerPerformance');
  }

  get currency(): string {
    const [first] = this.#scene.performances;
    return [...(first?.allocations.values() ?? [])][0]?.priceList.currency ?? '';
  }

  get total(): number {
    return (this.offers ?? []).reduce((sum, offer) => sum + offer.total, 0);
  }

  /** Getters: those of later rows are not looked at. */
  inputs(request: Omit<SeasonPurchaseRequest, 'wish'> | null): SeasonPurchaseInputs {
    const { product, performances } = this.#scene;
    const { tickets, channel = 'boxOffice' } = this.#wish;
    const wished = this;
    return {
      channelClosed: !product.channels.includes(channel),
      contingentUnknown: !product.contingents.some(({ name }) => name === this.#contingent),
      performanceClosed: performances.some(({ fixture }) => fixture.opening?.fixture.status !== 'scheduled'),
      get categoryMissing() {
        return wished.#lacksCategory();
      },
      get unknownPriceType() {
        return wished.#withoutPrice();
      },
      quantity: tickets.length,
      quotaLeft: this.#quotaLeft(),
      get seatNotOffered() {
        return wished.#firstSeat((stand, seatId, index) => !wished.#isOffered(stand, seatId, index));
      },
      get seatTaken() {
        const chosen = new Set<string>();
        return wished.#firstSeat((stand, seatId) => {
          const isTwice = chosen.has(seatId);
          chosen.add(seatId);
          return isTwice || !stand.isFreeThroughout(seatId);
        });
      },
      get insufficient() {
        return wished.#seated() === null;
      },
      get seatPerPerformance() {
        return request !== null && request.acceptSeatPerPerformance !== true && wished.seatPerPerformance;
      },
      get expectedAmount() {
        return request?.expectedTotal.amount ?? wished.total;
      },
      get totalAmount() {
        return wished.total;
      },
      expectedCurrency: request?.expectedTotal.currency ?? this.currency,
      currency: this.currency,
    };
  }

  #lacksCategory(): boolean {
    return [...this.#stands.values()].some((stand) => !stand.hasCategory(this.#wish.priceBandId));
  }

  #seated(): Seatings | null {
    if (this.#seatings !== undefined) return this.#seatings;
    const found = new Map<string, readonly Seating[]>();
    const preferred = this.#scene.product.type === 'fixedSeat' ? this.#scene.preferredSeatIn : () => undefined;
    this.#seatings = found;
    // Seats are taken in stands of their own, so that what was chosen is still looked at as it is.
    for (const [id, stand] of standsOf(this.#scene.product, this.#scene.performances, this.#contingent)) {
      const seatings = seatTickets(stand, id, this.#wish, preferred);
      if (seatings === null) this.#seatings = null;
      else found.set(id, seatings);
    }
    return this.#seatings;
  }

  #offer(seatings: Seatings, index: number): SeasonOffer | null {
    const ticket = this.#wish.tickets[index];
    if (!ticket) return null;
    const { product, performances } = this.#scene;
    const { contactId, priceTypeId } = ticket;
    const seatIdAt = ({ physicalConfigurationId, fixtureId }: Performance): string => {
      const at = this.#stands
        .get(physicalConfigurationId)
        ?.performances.findIndex((one) => one.fixtureId === fixtureId);
      return seatings.get(physicalConfigurationId)?.[index]?.seatIds[at ?? 0] ?? '';
    };
    const seats = pricedSeats(product, performances, this.#contingent, priceTypeId, seatIdAt);
    if (seats === null) return null;
    const chosenBy = Array.from(seatings, ([physicalConfigurationId, all]) => {
      return { physicalConfigurationId, choice: all[index]?.choice ?? 'best' };
    });
    return { contactId, priceTypeId, chosenBy, seats, total: totalOfSeats(seats) };
  }

  /** The first ticket with a chosen seat of which that is so, or -1. */
  #firstSeat(isSo: (stand: Stand, seatId: string, index: number) => boolean): number {
    return this.#wish.tickets.findIndex((ticket, index) =>
      [...this.#stands].some(([id, stand]) => {
        const seatId = chosenSeat(ticket, id);
        return seatId !== undefined && isSo(stand, seatId, index);
      }),
    );
  }

  #isOffered(stand: Stand, seatId: string, index: number): boolean {
    const { priceTypeId = '' } = this.#wish.tickets[index] ?? {};
    return stand.has(seatId) && stand.isOf(this.#wish.priceBandId, seatId) && stand.isForPriceType(seatId, priceTypeId);
  }

  /** The first ticket whose price type no price list has, or none for the seats that it would get; or -1. */
  #withoutPrice(): number {
    const { product, performances } = this.#scene;
    const { tickets, priceBandId } = this.#wish;
    const isKnown = (priceTypeId: string): boolean =>
      performances.every(({ allocations }) => allocations.get(this.#contingent)?.priceTypes.has(priceTypeId)) &&
      (product.prices ?? []).every(
        ({ priceBandId: band }) => band !== priceBandId || hasPrice(product, band, priceTypeId),
      );
    const unknown = tickets.findIndex(({ priceTypeId }) => !isKnown(priceTypeId));
    if (unknown >= 0 || this.#firstSeat((stand, seatId) => !stand.has(seatId)) >= 0) return unknown;
    const seatings = this.#seated();
    return seatings === null ? -1 : tickets.findIndex((_, index) => this.#offer(seatings, index) === null);
  }

  #quotaLeft(): number {
    const { product, state } = this.#scene;
    if (product.quota !== undefined) return product.quota - placedIn(state);
    const category = this.#wish.priceBandId;
    const quota = product.quotas?.find(({ priceBandId }) => priceBandId === category)?.quota ?? 0;
    return quota - (state.placed.get(category) ?? 0);
  }
}

function hasPrice({ prices = [] }: SeasonProduct, priceBandId: string, priceTypeId: string): boolean {
  return prices.some((price) => price.priceBandId === priceBandId && price.priceTypeId === priceTypeId);
}

export function refusedPurchase(wished: WishedTickets, request: SeasonPurchaseRequest): Refusal | null {
  return firstRefusal(seasonPurchase, wished.inputs(request));
}

export function quoteView(scene: SeasonScene, wish: SeasonWish): SeasonQuote {
  const wished = new WishedTickets(scene, wish);
  const { id: seasonProductId } = scene.product;
  const refusal = firstRefusal(seasonPurchase, wished.inputs(null));
  if (refusal) return { seasonProductId, offers: [], seatPerPerformance: false, obstacle: refusal.refused };
  const { currency } = wished;
  const money = (amount: number) => ({ amount, currency });
  return {
    seasonProductId,
    offers: (wished.offers ?? []).map((offer) => ({
      ...offer,
      chosenBy: [...offer.chosenBy],
      seats: [...offer.seats],
      total: money(offer.total),
    })),
    seatPerPerformance: wished.seatPerPerformance,
    total: money(wished.total),
  };
}
