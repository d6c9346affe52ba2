/** All fixtures of a home club at once: what its resale policy rests on. */
import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import type { OrganisationState } from '../domain/organisation-state.ts';
import { notFound, type Refusal } from '../domain/refusal.ts';
import { fixtureLedgerOf, organisationLedgerOf } from '../ids.ts';
import type { Ledgers, NewEvent } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import type { Context } from './context.ts';

export type HomeFixture = { readonly ledger: LedgerId; readonly state: FixtureState };

/** The ledgers of the fixtures whose allocations the organisation sees. */
export async function seenFixtures({ services, caller }: Context, organisationId: string): Promise<LedgerId[]> {
  const organisation = organisationLedgerOf(organisationId);
  const streams = await services.pipeline.read(
    [organisation],
    (ledgers) => [...ledgers.get<OrganisationState>(organisation).state.streams],
    caller.organisationId,
  );
  return [...new Set(streams.filter((stream) => stream !== organisationId).map(fixtureLedgerOf))];
}

/** Those of them that are its home games. */
export function homeFixturesIn(ledgers: Ledgers, ids: readonly LedgerId[], organisationId: string): HomeFixture[] {
  return ids
    .map((ledger) => ({ ledger, state: ledgers.get<FixtureState>(ledger).state }))
    .filter(({ state }) => state.opening?.fixture.homeOrganisationId === organisationId);
}

/** For the home club alone: what is decided over all of its fixtures is one commit. */
export function decidedForAll(
  fixtures: readonly HomeFixture[],
  decide: (state: FixtureState) => readonly DomainEvent[],
): NewEvent[] {
  return fixtures.flatMap(({ ledger, state }) => decide(state).map((event) => ({ ledger, ...event })));
}

/** Another organisation's home club is answered as an unknown one. */
export function unlessHome({ caller }: Context, organisationId: string, ids: readonly LedgerId[]): Refusal | null {
  return caller.organisationId === organisationId && ids.length > 0 ? null : notFound();
}
