/** Which seat a season ticket is renewed with in one physical configuration, if with any. */
import { renewal, renewalConditions, type RenewalInputs } from '../../generated/decisions.ts';
import type { RenewalReason, RenewalSeat, SeasonTicket } from '../../generated/types.ts';
import { chooseRow } from '../choice.ts';
import { seatView } from '../hold-view.ts';
import { originSeatOf, type OriginSeat } from './origin-seat.ts';
import { seatAtPlace, type Stand } from './stand.ts';

export type SeatDecision = {
  readonly view: RenewalSeat;
  /** One at each performance of the configuration; null where it is not renewed. */
  readonly seatIds: readonly string[] | null;
  /** Whether the holder keeps the seat, or the place in another configuration. */
  readonly isKept: boolean;
  /** Why not, where it is not renewed. */
  readonly reason: RenewalReason | null;
};

type Wish = Pick<SeasonTicket, 'seats' | 'priceTypeId'>;

/** By the rows of renewal. Takes nothing. */
export function decideFixedSeat(
  stand: Stand,
  physicalConfigurationId: string,
  { seats, priceTypeId }: Wish,
  preferred: string | undefined,
): SeatDecision {
  const origin = originOf(seats, physicalConfigurationId);
  const isFit = (seatId: string | undefined): seatId is string =>
    seatId !== undefined && stand.has(seatId) && stand.isForPriceType(seatId, priceTypeId);
  const place = placeIn(stand, 0, origin);
  const found = isFit(place) ? place : undefined;
  const known = isFit(preferred) ? preferred : undefined;
  let best: string | null | undefined;
  const given: RenewalInputs = {
    sameConfiguration: origin.sameConfiguration,
    seatFound: found !== undefined,
    seatAvailable: found !== undefined && stand.isFreeThroughout(found),
    seatCategory: categoryOf(stand, found),
    originCategory: origin.category,
    preferredKnown: known !== undefined,
    preferredAvailable: known !== undefined && stand.isFreeThroughout(known),
    preferredCategory: categoryOf(stand, known),
    get freeInCategory() {
      // Looked for once, and only where a row asks: several do where there is none.
      if (best === undefined) best = stand.best(origin.category, [priceTypeId])?.get(priceTypeId)?.[0] ?? null;
      return best === null ? 0 : 1;
    },
  };
  const row = chooseRow(renewal, renewalConditions, given);
  const seatId = {
    keepSeat: found,
    samePlace: found,
    preferredSeat: known,
    bestSeat: best ?? undefined,
    contactHolder: undefined,
    noSeat: undefined,
  }[row.outcome];
  const isMet = (condition: keyof typeof renewalConditions): boolean => renewalConditions[condition](given);
  const asked = Object.keys(row.when) as (keyof typeof renewalConditions)[];
  const failed = [...asked.filter((name) => name !== 'sameConfiguration'), ...row.notAll].filter(
    (name) => !isMet(name),
  );
  return {
    view: {
      ...before(physicalConfigurationId, origin),
      row: row.id,
      outcome: row.outcome,
      ...(failed.length === 0 ? {} : { failed }),
      ...after(stand, seatId),
    },
    seatIds: seatId === undefined ? null : stand.performances.map(() => seatId),
    isKept: row.outcome === 'keepSeat' || row.outcome === 'samePlace',
    reason: reasonOf(row.outcome, given),
  };
}

function reasonOf(
  outcome: (typeof renewal)[number]['outcome'],
  { seatAvailable }: RenewalInputs,
): RenewalReason | null {
  if (outcome === 'contactHolder') return seatAvailable ? 'originSeatOtherCategory' : 'originSeatTaken';
  return outcome === 'noSeat' ? 'noSeatLeft' : null;
}

/** Where the product has no fixed seat: at each performance by itself, its seat if it will do, else the best in the category. */
export function decideSeatPerPerformance(
  stand: Stand,
  physicalConfigurationId: string,
  { seats, priceTypeId }: Wish,
): SeatDecision {
  const origin = originOf(seats, physicalConfigurationId);
  const found = stand.performances.map((_, index) => {
    const own = placeIn(stand, index, origin);
    const isKept =
      own !== undefined &&
      stand.isFreeAt(index, own) &&
      stand.isForPriceType(own, priceTypeId) &&
      stand.categoryAt(index, own) === origin.category;
    return {
      isKept,
      seatId: isKept ? own : stand.bestAt(index, origin.category, [priceTypeId])?.get(priceTypeId)?.[0],
    };
  });
  const seatIds = found.flatMap(({ seatId }) => seatId ?? []);
  const isWhole = seatIds.length === found.length;
  const isKept = found.every((one) => one.isKept);
  const outcome = isKept ? 'keepSeat' : isWhole ? 'bestSeat' : 'noSeat';
  return {
    view: { ...before(physicalConfigurationId, origin), outcome, ...after(stand, isWhole ? seatIds[0] : undefined) },
    seatIds: isWhole ? seatIds : null,
    isKept,
    reason: isWhole ? null : 'noSeatLeft',
  };
}

function originOf(seats: SeasonTicket['seats'], physicalConfigurationId: string): OriginSeat {
  const origin = originSeatOf(seats, physicalConfigurationId);
  if (!origin) throw new Error('A season ticket without any seat can not be renewed.');
  return origin;
}

function placeIn(stand: Stand, index: number, { seat }: OriginSeat): string | undefined {
  const map = stand.performances[index]?.allocation.pool.map;
  return map && seatAtPlace(map, seat);
}

function categoryOf(stand: Stand, seatId: string | undefined): string {
  return seatId === undefined ? '' : (stand.categoryAt(0, seatId) ?? '');
}

function before(physicalConfigurationId: string, { seat, category }: OriginSeat) {
  return { physicalConfigurationId, seatBefore: seat, priceBandBefore: category };
}

function after(stand: Stand, seatId: string | undefined): Pick<RenewalSeat, 'seatAfter' | 'priceBandAfter'> {
  const map = stand.performances[0]?.allocation.pool.map;
  const seat = seatId === undefined ? undefined : map?.seatIndexById.get(seatId);
  return map && seat !== undefined ? { seatAfter: seatView(map, seat), priceBandAfter: categoryOf(stand, seatId) } : {};
}
