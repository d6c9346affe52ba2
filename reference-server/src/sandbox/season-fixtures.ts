/** Home fixtures for season tickets: all of the ground is the home club's own, in two contingents. */
import type { Opening } from '../domain/fixture-state.ts';
import type { Ground, GroundArea } from '../domain/ground.ts';
import { namedRows } from '../domain/row-names.ts';
import type { ResalePolicy } from '../generated/types.ts';
import type { Ids } from '../ids.ts';
import { leagueFixture, openingOf, type AgreedAllocation } from './agreement.ts';
import { saleWindowAround } from './price-list.ts';
import type { ConfigurationName, Situation } from './situation.ts';

const week = 7 * 86_400_000;
/** Weeks until the first of them. */
const weeksAhead = 8;

type SeasonWish = {
  readonly situation: Situation;
  readonly homeOrganisationId: string;
  readonly resalePolicy: ResalePolicy;
  readonly ids: Ids;
  readonly now: number;
};

export function seasonOpenings(wish: SeasonWish): Opening[] {
  const { performances } = wish.situation.season;
  return performances.map((name, index) => seasonOpening(wish, groundOf(wish.situation, name, index), index));
}

function seasonOpening(
  { situation, homeOrganisationId, resalePolicy, ids, now }: SeasonWish,
  ground: Ground,
  index: number,
): Opening {
  const id = ids.fixture();
  const kickOff = now + (weeksAhead + index) * week;
  const fixture = leagueFixture(
    { id, homeOrganisationId, venueId: ids.venue(id), status: situation.fixtureStatus, now, kickOff },
    ground,
  );
  const areaIds = ground.areas.map((area) => area.id);
  const contingent = (own: string[]): AgreedAllocation => ({
    ...situation,
    id: ids.allocation(id),
    sellerOrganisationId: homeOrganisationId,
    areaIds: own,
    priceBandIds: categoriesOf(ground, own),
    state: 'onSale',
    saleWindow: saleWindowAround(now, situation.saleWindow),
  });
  const named = { ...fixture, name: `Northbridge Town v visitors ${index + 1}` };
  return openingOf(named, ground, resalePolicy, [contingent(areaIds.slice(0, -1)), contingent(areaIds.slice(-1))]);
}

/** A ground that was rebuilt is the same physical configuration with other seats. */
function groundOf({ season }: Situation, name: ConfigurationName, index: number): Ground {
  const pictures = season.configurations[name];
  const categories = season.categories[index] ?? [];
  const areas = pictures.map((rows, area) => areaOf(seasonAreaId(area), rows, categories[area] ?? letterOf(area)));
  return {
    id: configurationIds[name],
    name: 'Northbridge Ground',
    timeZone: 'Europe/London',
    areas: [...areas, areaOf('SPONSORS', ['........'], 'A')],
  };
}

/** From `A` on, which is the dearest wherever it lies, to the last that the areas have. */
function categoriesOf({ areas }: Ground, own: readonly string[]): string[] {
  const letters = areas.filter(({ id }) => own.includes(id)).map(({ priceBandId }) => priceBandId.charCodeAt(0));
  return Array.from({ length: Math.max(...letters) - letterOf(0).charCodeAt(0) + 1 }, (_, index) => letterOf(index));
}

function areaOf(id: string, rows: readonly string[], priceBandId: string): GroundArea {
  return { id, name: `Area ${id}`, stand: 'Stand', priceBandId, rows: namedRows(rows) };
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

export const configurationIds = { main: 'ground-main', other: 'ground-other', rebuilt: 'ground-main' } as const;

/** An area of the same number is the same area, however the ground stands. */
function seasonAreaId(index: number): string {
  return `HOME-${index + 1}`;
}

/** What checks call them. */
export function seasonNames({ season }: Situation, openings: readonly Opening[]): Record<string, string> {
  if (openings.length === 0) return {};
  const areas = Math.max(...Object.values(season.configurations).map((pictures) => pictures.length));
  const numbered = openings.flatMap(({ fixture, allocations: [general, sponsors] }, index) => [
    [`performance.${index}`, fixture.id],
    [`contingent.general.${index}`, general?.terms.id ?? ''],
    [`contingent.sponsors.${index}`, sponsors?.terms.id ?? ''],
  ]);
  const named = Array.from({ length: areas }, (_, index) => [`season.area.${index}`, seasonAreaId(index)]);
  return {
    ...Object.fromEntries([...numbered, ...named]),
    'configuration.main': configurationIds.main,
    'configuration.other': configurationIds.other,
  };
}
