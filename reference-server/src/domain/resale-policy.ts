/** The home club's resale policy: one for all its fixtures. */
import { resalePolicy } from '../generated/decisions.ts';
import type { ResalePolicy, ResalePolicyRequest } from '../generated/types.ts';
import type { DomainEvent } from './events.ts';
import type { FixtureState } from './fixture-state.ts';
import { isLiveListing } from './listing-state.ts';
import { firstRefusal, type Refusal } from './refusal.ts';

/** Why the policy can't be what is wished, or null. `fixtures` are all of the home club's. */
export function refusedPolicy(
  fixtures: readonly FixtureState[],
  policy: ResalePolicy,
  wish: ResalePolicyRequest,
): Refusal | null {
  const { opensAt, closesAt, availability } = wish;
  const isEmpty = opensAt !== undefined && closesAt !== undefined && Date.parse(closesAt) <= Date.parse(opensAt);
  return firstRefusal(resalePolicy, {
    switchesWithListings: wish.mode !== policy.mode && fixtures.some(hasLiveListing),
    minimumBasisPoints: wish.minimumPriceBasisPoints,
    maximumBasisPoints: wish.maximumPriceBasisPoints,
    windowEmpty: isEmpty,
    dateMissing: availability.kind === 'from' && availability.from === undefined,
  });
}

function hasLiveListing({ openListings, listings }: FixtureState): boolean {
  return openListings.size > 0 || [...listings.values()].some(isLiveListing);
}

/** Told in the stream of every allocation of a fixture. */
export function policyEvents({ allocations }: FixtureState, policy: ResalePolicy): DomainEvent[] {
  return [...allocations.keys()].map((stream) => ({ type: 'resalePolicy.changed', stream, data: { policy } }));
}
