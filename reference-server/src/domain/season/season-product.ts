/** Season-ticket products: whether one is put on sale, and what it is then. */
import { seasonProduct } from '../../generated/decisions.ts';
import type { SeasonPerformance, SeasonProduct, SeasonProductRequest } from '../../generated/types.ts';
import type { AllocationRecord, FixtureState } from '../fixture-state.ts';
import { instant } from '../instant.ts';
import { firstRefusal, type Refusal } from '../refusal.ts';
import { placedIn, type SeasonState } from './season-state.ts';

export type ProductWish = {
  readonly id: string;
  readonly organisationId: string;
  readonly request: SeasonProductRequest;
};

/** An allocation with the fixture that it is for, where both are the home club's own. */
type OwnAllocation = { readonly fixture: FixtureState; readonly allocation: AllocationRecord };
/** `fixtureOf` gives the state of the fixture that an allocation's id points to. */
export type FixtureOf = (allocationId: string) => FixtureState;

export function refusedProduct({ organisationId, request }: ProductWish, fixtureOf: FixtureOf): Refusal | null {
  const { type, contingents, quota, quotas, prices } = request;
  const found = contingents.map(({ allocationIds }) =>
    allocationIds.map((id) => ownAllocation(fixtureOf(id), id, organisationId)),
  );
  const own = found.flat().filter((one) => one !== null);
  const isFixed = type === 'fixedSeat';
  const currencies = new Set(own.map(({ allocation }) => allocation.priceList.currency));
  return firstRefusal(seasonProduct, {
    foreignContingent: found.findIndex((allocations) => allocations.includes(null)),
    performancesDiffer: !coverTheSame(found.map((allocations) => allocations.flatMap((one) => one ?? []))),
    quotaMismatch: isFixed ? quota === undefined || quotas !== undefined : quota !== undefined || quotas === undefined,
    pricesMismatch: (type === 'predefinedPrice') !== (prices !== undefined),
    repeats: hasRepeats(request),
    otherCurrency: currencies.size > 1 || (prices ?? []).some(({ price }) => !currencies.has(price.currency)),
  });
}

/** A contingent's name, an allocation, the quota of a category or a price that stands twice. */
function hasRepeats({ contingents, quotas = [], prices = [] }: SeasonProductRequest): boolean {
  return [
    contingents.map(({ name }) => name),
    contingents.flatMap(({ allocationIds }) => allocationIds),
    quotas.map(({ priceBandId }) => priceBandId),
    prices.map(({ priceBandId, priceTypeId }) => `${priceBandId} ${priceTypeId}`),
  ].some((names) => new Set(names).size < names.length);
}

function ownAllocation(fixture: FixtureState, id: string, organisationId: string): OwnAllocation | null {
  const allocation = fixture.allocations.get(id);
  if (!allocation) return null;
  const { sellerOrganisationId, homeOrganisationId } = allocation.terms;
  return sellerOrganisationId === organisationId && homeOrganisationId === organisationId
    ? { fixture, allocation }
    : null;
}

function coverTheSame(contingents: readonly (readonly OwnAllocation[])[]): boolean {
  const covered = contingents.map((own) => own.map(({ allocation }) => allocation.terms.fixtureId).sort());
  const isOnce = covered.every((fixtures) => new Set(fixtures).size === fixtures.length);
  return isOnce && new Set(covered.map((fixtures) => fixtures.join(' '))).size === 1;
}

/** As the ledger keeps it: performances and allocations by kick-off. */
export function openedProduct(
  { id, organisationId, request }: ProductWish,
  fixtureOf: FixtureOf,
  now: number,
): SeasonProduct {
  const { name, type, contingents, quota, quotas, prices } = request;
  const byKickOff = (one: string, other: string): number =>
    kickOffOf(fixtureOf(one)) < kickOffOf(fixtureOf(other)) ? -1 : 1;
  const sorted = contingents.map((contingent) => ({
    ...contingent,
    allocationIds: contingent.allocationIds.toSorted(byKickOff),
  }));
  return {
    id,
    organisationId,
    name,
    type,
    channels: request.channels ?? (type === 'fixedSeat' ? ['boxOffice'] : ['boxOffice', 'online']),
    contingents: sorted,
    performances: (sorted[0]?.allocationIds ?? []).map((allocationId) => performanceOf(fixtureOf(allocationId))),
    ...(quota === undefined ? {} : { quota }),
    ...(quotas === undefined ? {} : { quotas: quotas.map((one) => ({ ...one, placed: 0 })) }),
    ...(prices === undefined ? {} : { prices }),
    placed: 0,
    createdAt: instant(now),
  };
}

function kickOffOf({ opening }: FixtureState): string {
  return `${opening?.fixture.kickOff ?? ''} ${opening?.fixture.id ?? ''}`;
}

function performanceOf({ opening }: FixtureState): SeasonPerformance {
  if (!opening) throw new Error('A performance of an admitted product has no fixture.');
  const { fixture, ground } = opening;
  return { fixtureId: fixture.id, kickOff: fixture.kickOff, physicalConfigurationId: ground.id };
}

/** With what counts as it is now. */
export function productView(state: SeasonState): SeasonProduct {
  const { product, placed } = state;
  if (!product) throw new Error('The product is not open.');
  const { quotas } = product;
  const counted = quotas?.map((one) => ({ ...one, placed: placed.get(one.priceBandId) ?? 0 }));
  return { ...product, placed: placedIn(state), ...(counted === undefined ? {} : { quotas: counted }) };
}
