/** A wish for season tickets, looked at once: what a later rule asks for is worked out only when it is asked. */
import type { SeasonPurchaseInputs } from '../../generated/decisions.ts';
import type {
  ChosenSeat,
  SeasonOffer,
  SeasonProduct,
  SeasonPurchaseRequest,
  SeasonTicketWish,
  SeasonWish,
} from '../../generated/types.ts';
import { isClosed, type Performance } from './performances.ts';
import {
  chosenSeat,
  pricedSeats,
  seatTickets,
  standsOf,
  totalOfSeats,
  type PreferredSeatIn,
  type Seating,
} from './season-offers.ts';
import { quotaLeft } from './season-quota.ts';
import type { SeasonState } from './season-state.ts';
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
/** What a purchase says beside the wish; a quote says nothing. */
type Expected = Omit<SeasonPurchaseRequest, 'wish'>;

export class WishedTickets implements SeasonPurchaseInputs {
  readonly contingent: string;
  readonly #scene: SeasonScene;
  readonly #wish: SeasonWish;
  readonly #expected: Expected | null;
  /** As they are: what is found is taken in others. */
  readonly #stands: ReadonlyMap<string, Stand>;
  #seatings: Seatings | null | undefined;
  /** Ticket by ticket, null for one that has no price. */
  #offers: readonly (SeasonOffer | null)[] | undefined;

  constructor(scene: SeasonScene, wish: SeasonWish, expected: Expected | null) {
    this.#scene = scene;
    this.#wish = wish;
    this.#expected = expected;
    this.contingent = wish.contingent ?? scene.product.contingents[0]?.name ?? '';
    this.#stands = standsOf(scene.product, scene.performances, this.contingent, 'sale');
  }

  /** In the order of the wish; null where they are not to be had or one has no price. */
  get offers(): readonly SeasonOffer[] | null {
    const offers = this.#offered();
    return this.#seated() === null || offers.includes(null) ? null : offers.filter((offer) => offer !== null);
  }

  /** Whether some have another seat at each performance. */
  get isMakeshift(): boolean {
    return [...(this.#seated()?.values() ?? [])].flat().some(({ choice }) => choice === 'seatPerPerformance');
  }

  get channelClosed(): boolean {
    return !this.#scene.product.channels.includes(this.#wish.channel ?? 'boxOffice');
  }

  get contingentUnknown(): boolean {
    return !this.#scene.product.contingents.some(({ name }) => name === this.contingent);
  }

  get performanceClosed(): boolean {
    return isClosed(this.#scene.performances);
  }

  get categoryMissing(): boolean {
    const { product } = this.#scene;
    const stands = [...this.#stands.values()].slice(0, product.type === 'fixedSeat' ? 1 : undefined);
    return stands.some((stand) => !stand.hasCategory(this.#wish.priceBandId));
  }

  get unknownPriceType(): number {
    const unknown = this.#wish.tickets.findIndex(({ priceTypeId }) => !this.#isPriced(priceTypeId));
    if (unknown >= 0 || this.#firstSeat((stand, seatId) => !stand.has(seatId)) >= 0) return unknown;
    return this.#offered().indexOf(null);
  }

  get quantity(): number {
    return this.#wish.tickets.length;
  }

  get quotaLeft(): number {
    const { product, state } = this.#scene;
    return quotaLeft(product, state, this.#wish.priceBandId);
  }

  get seatNotOffered(): number {
    const { priceBandId, tickets } = this.#wish;
    return tickets.findIndex(({ priceTypeId, seats = [] }) => {
      const configurations = new Set(seats.map(({ physicalConfigurationId }) => physicalConfigurationId));
      const isOffered = ({ physicalConfigurationId, seatId }: ChosenSeat): boolean => {
        const stand = this.#stands.get(physicalConfigurationId);
        return (
          stand !== undefined &&
          stand.has(seatId) &&
          stand.isOf(priceBandId, seatId) &&
          stand.isForPriceType(seatId, priceTypeId)
        );
      };
      return configurations.size < seats.length || !seats.every(isOffered);
    });
  }

  get seatTaken(): number {
    const chosen = new Set<string>();
    return this.#firstSeat((stand, seatId) => {
      const isTwice = chosen.has(seatId);
      chosen.add(seatId);
      return isTwice || !stand.isFreeThroughout(seatId);
    });
  }

  get insufficient(): boolean {
    return this.#seated() === null;
  }

  get seatPerPerformance(): boolean {
    return this.#expected !== null && this.#expected.acceptSeatPerPerformance !== true && this.isMakeshift;
  }

  get expectedAmount(): number {
    return this.#expected?.expectedTotal.amount ?? this.totalAmount;
  }

  get totalAmount(): number {
    return (this.offers ?? []).reduce((sum, { total }) => sum + total.amount, 0);
  }

  get expectedCurrency(): string {
    return this.#expected?.expectedTotal.currency ?? this.currency;
  }

  get currency(): string {
    const [first] = this.#scene.performances;
    return first?.allocations.get(this.contingent)?.priceList.currency ?? '';
  }

  #isPriced(priceTypeId: string): boolean {
    const { product, performances } = this.#scene;
    const { priceBandId } = this.#wish;
    const isListed = performances.every(({ allocations }) =>
      allocations.get(this.contingent)?.priceTypes.has(priceTypeId),
    );
    return isListed && (product.type !== 'predefinedPrice' || hasPrice(product, priceBandId, priceTypeId));
  }

  #seated(): Seatings | null {
    if (this.#seatings === undefined) this.#seatings = this.#seat();
    return this.#seatings;
  }

  #seat(): Seatings | null {
    const { product, performances, preferredSeatIn } = this.#scene;
    const preferred = product.type === 'fixedSeat' ? preferredSeatIn : () => undefined;
    const found = new Map<string, readonly Seating[]>();
    for (const [id, stand] of standsOf(product, performances, this.contingent, 'sale')) {
      const seatings = seatTickets(stand, id, this.#wish, preferred);
      if (seatings === null) return null;
      found.set(id, seatings);
    }
    return found;
  }

  /** None where so many seats are not to be had. */
  #offered(): readonly (SeasonOffer | null)[] {
    const seatings = this.#seated();
    if (seatings === null) return [];
    this.#offers ??= this.#wish.tickets.map((ticket, index) => this.#offer(seatings, ticket, index));
    return this.#offers;
  }

  #offer(seatings: Seatings, { contactId, priceTypeId }: SeasonTicketWish, index: number): SeasonOffer | null {
    const { product, performances } = this.#scene;
    const seatIdsIn = (configurationId: string) => seatings.get(configurationId)?.[index]?.seatIds ?? [];
    const seats = pricedSeats(product, performances, this.contingent, priceTypeId, seatIdsIn);
    if (seats === null) return null;
    const chosenBy = Array.from(seatings, ([physicalConfigurationId, all]) => {
      return { physicalConfigurationId, choice: all[index]?.choice ?? 'best' };
    });
    return { contactId, priceTypeId, chosenBy, seats, total: totalOfSeats(seats) };
  }

  /** The first ticket with a chosen seat of which that is so, or -1. */
  #firstSeat(isSo: (stand: Stand, seatId: string) => boolean): number {
    return this.#wish.tickets.findIndex((ticket) =>
      [...this.#stands].some(([id, stand]) => {
        const seatId = chosenSeat(ticket, id);
        return seatId !== undefined && isSo(stand, seatId);
      }),
    );
  }
}

function hasPrice({ prices = [] }: SeasonProduct, priceBandId: string, priceTypeId: string): boolean {
  return prices.some((price) => price.priceBandId === priceBandId && price.priceTypeId === priceTypeId);
}
