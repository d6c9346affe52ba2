/** A world as a plan: everything it begins with, before anything is written. */
import type { Opening } from '../domain/fixture-state.ts';
import type { Ground } from '../domain/ground.ts';
import { generateGround, groundFromPictures } from '../domain/grounds.ts';
import type { ContactStanding } from '../generated/types.ts';
import type { Ids } from '../ids.ts';
import { leagueFixture, openingOf, type AgreedAllocation } from './agreement.ts';
import { namingPriceTypes, resalePolicyFor } from './resale-policy.ts';
import { priceTypeIds, saleWindowAround } from './price-list.ts';
import { seasonNames, seasonOpenings } from './season-fixtures.ts';
import type { Situation } from './situation.ts';

/** A fixture with the organisations at it, before anything is written. */
export type FixturePlan = {
  readonly now: number;
  readonly organisations: { readonly home: string; readonly sellerA: string; readonly sellerB?: string };
  readonly opening: Opening;
  /** Home fixtures for season tickets. */
  readonly season?: readonly Opening[];
  readonly standings?: readonly ContactStanding[];
};

export type WorldPlan = FixturePlan & {
  readonly worldId: string;
  readonly organisations: { readonly home: string; readonly sellerA: string; readonly sellerB: string };
  readonly allocations: { readonly sellerA: string; readonly sellerB: string };
  readonly names: Readonly<Record<string, string>>;
};

/** Gates have been open for an hour then. */
const halfAnHour = 1_800_000;

export function planWorld(situation: Situation, ids: Ids, now: number): WorldPlan {
  const fixtureId = ids.fixture();
  const organisations = { home: ids.organisation(), sellerA: ids.organisation(), sellerB: ids.organisation() };
  const allocations = { sellerA: ids.allocation(fixtureId), sellerB: ids.allocation(fixtureId) };
  const { ground, areasA, areasB } = groundFor(situation);
  const { home: homeOrganisationId } = organisations;
  const wish = {
    id: fixtureId,
    homeOrganisationId,
    venueId: ids.venue(fixtureId),
    status: situation.fixtureStatus,
    now,
    ...(situation.gates === 'open' ? { kickOff: now + halfAnHour } : {}),
  };
  const fixture = namingPriceTypes(leagueFixture(wish, ground), situation.resale.forcedPriceType);
  const agreed = (id: string, sellerOrganisationId: string, areaIds: string[]): AgreedAllocation => ({
    ...situation,
    id,
    sellerOrganisationId,
    areaIds,
    state: situation.suspended ? 'suspended' : 'onSale',
    saleWindow: saleWindowAround(now, situation.saleWindow),
  });
  const policy = resalePolicyFor(homeOrganisationId, situation.resale, now);
  const opening = openingOf(fixture, ground, policy, [
    agreed(allocations.sellerA, organisations.sellerA, areasA),
    agreed(allocations.sellerB, organisations.sellerB, areasB),
  ]);
  const season = seasonOpenings({ situation, homeOrganisationId, resalePolicy: policy, ids, now });
  const names = { ...namesOf(areasA, areasB), ...seasonNames(situation, season) };
  const standings = standingsIn(situation);
  return { worldId: ids.world(), now, organisations, allocations, opening, season, standings, names };
}

/** Of contacts with whom something is not in order. */
function standingsIn({ season: { paymentFails, shipmentMissing } }: Situation): ContactStanding[] {
  return [...new Set([...paymentFails, ...shipmentMissing])].map((contactId) => ({
    contactId,
    payment: paymentFails.includes(contactId) ? 'fails' : 'accepted',
    shipment: shipmentMissing.includes(contactId) ? 'missing' : 'known',
  }));
}

type PlannedGround = { ground: Ground; areasA: string[]; areasB: string[] };

function groundFor({ areas, seats }: Situation): PlannedGround {
  if (seats !== null) return realGround(seats);
  const areasA = areas.map((rows, index) => ({ id: `A${index + 1}`, rows, priceBandId: index === 0 ? 'A' : 'B' }));
  const areaB = { id: 'B1', rows: ['........'], priceBandId: 'A' };
  const ground = groundFromPictures([...areasA, areaB]);
  return { ground, areasA: areasA.map((area) => area.id), areasB: [areaB.id] };
}

/** All of it but the away end's last area is the first Seller's. */
function realGround(seats: number): PlannedGround {
  const ground = generateGround({
    seats: Math.ceil(seats * 1.05),
    seed: 1,
    name: 'Harbour Park',
    timeZone: 'Europe/London',
  });
  const areaIds = ground.areas.map((area) => area.id);
  return { ground, areasA: areaIds.slice(0, -1), areasB: areaIds.slice(-1) };
}

function namesOf(areasA: readonly string[], areasB: readonly string[]): Record<string, string> {
  const priceTypes = Object.entries(priceTypeIds).map(([name, id]) => [`priceType.${name}`, id]);
  const [first = '', second = first] = areasA;
  const areas = { 'area.first': first, 'area.second': second, 'area.foreign': areasB[0] ?? '' };
  return { ...Object.fromEntries(priceTypes), ...areas };
}
