/** The resale policy of a situation, and who names the price type that it may force. */
import { instant } from '../domain/instant.ts';
import type { Fixture, ResalePolicy } from '../generated/types.ts';
import { priceTypeIds } from './price-list.ts';
import type { ResaleSituation } from './situation.ts';

const hour = 3_600_000;
const day = 24 * hour;
const twoHours = 7200;
const thirtyDays = 2_592_000;

export function resalePolicyFor(organisationId: string, situation: ResaleSituation, now: number): ResalePolicy {
  const [minimumPriceBasisPoints, maximumPriceBasisPoints] = situation.priceRange;
  const { availability, mode, seasonTickets, payout, lowerPrice } = situation;
  return {
    organisationId,
    revision: 1,
    mode,
    ...windowAround(situation.window, now),
    closesSeconds: situation.deadline === 'past' ? thirtyDays : twoHours,
    minimumPriceBasisPoints,
    maximumPriceBasisPoints,
    seasonTickets,
    payout,
    lowerPrice,
    availability: availability === 'later' ? { kind: 'from', from: instant(now + day) } : { kind: availability },
    refundFeeBasisPoints: situation.refundFee,
    salesFeeBasisPoints: situation.salesFee,
  };
}

/** Open, it has no bounds. */
function windowAround(where: ResaleSituation['window'], now: number): Pick<ResalePolicy, 'opensAt' | 'closesAt'> {
  if (where === 'before') return { opensAt: instant(now + day) };
  return where === 'after' ? { opensAt: instant(now - 2 * day), closesAt: instant(now - day) } : {};
}

/** The fixture names another price type than its competition, so that it can be seen which one counts. */
export function namingPriceTypes(fixture: Fixture, who: ResaleSituation['forcedPriceType']): Fixture {
  if (who === 'none') return fixture;
  const competition = { ...fixture.competition, resalePriceTypeId: priceTypeIds.member };
  return who === 'competition'
    ? { ...fixture, competition }
    : { ...fixture, competition, resalePriceTypeId: priceTypeIds.concession };
}
