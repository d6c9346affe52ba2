import type { DomainEvent } from './events.ts';
import type { FixtureState } from './fixture-state.ts';
import { notFound, type Refusal } from './refusal.ts';

/** The home club stops sales from an allocation or lets it be sold again; doing it twice changes nothing. */
export function suspendAllocation(
  state: FixtureState,
  allocationId: string,
  suspended: boolean,
): Refusal | DomainEvent[] {
  const allocation = state.allocations.get(allocationId);
  if (!allocation) return notFound();
  if ((allocation.terms.state === 'suspended') === suspended) return [];
  const type = suspended ? 'allocation.suspended' : 'allocation.resumed';
  return [{ type, stream: allocationId, data: { allocationId, revision: allocation.terms.revision + 1 } }];
}
