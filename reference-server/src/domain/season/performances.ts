/** A product together with the fixtures that it is for, as they are at the moment of a decision. */
import type { SeasonPerformance, SeasonProduct } from '../../generated/types.ts';
import type { LedgerId } from '../../store/store.ts';
import type { AllocationRecord, FixtureState } from '../fixture-state.ts';

export type Performance = SeasonPerformance & {
  readonly ledger: LedgerId;
  readonly fixture: FixtureState;
  /** The allocations that the product sells from here, by the names of its contingents. */
  readonly allocations: ReadonlyMap<string, AllocationRecord>;
};

/** `fixtureIn` gives a fixture's ledger and its state. */
export function performancesOf(
  { performances, contingents }: SeasonProduct,
  fixtureIn: (fixtureId: string) => { readonly ledger: LedgerId; readonly fixture: FixtureState },
): Performance[] {
  return performances.map((performance, index) => {
    const { ledger, fixture } = fixtureIn(performance.fixtureId);
    const allocations = contingents.flatMap(({ name, allocationIds }) => {
      const allocation = fixture.allocations.get(allocationIds[index] ?? '');
      return allocation ? [[name, allocation] as const] : [];
    });
    return { ...performance, ledger, fixture, allocations: new Map(allocations) };
  });
}

/** Those that share a physical configuration, by the first kick-off of each. */
export function byConfiguration<One extends { readonly physicalConfigurationId: string }>(
  performances: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const performance of performances) {
    const group = groups.get(performance.physicalConfigurationId);
    if (group) group.push(performance);
    else groups.set(performance.physicalConfigurationId, [performance]);
  }
  return groups;
}

/** Whether one of their fixtures is not to be played as it was announced. */
export function isClosed(performances: readonly Performance[]): boolean {
  return performances.some(({ fixture }) => fixture.opening?.fixture.status !== 'scheduled');
}
