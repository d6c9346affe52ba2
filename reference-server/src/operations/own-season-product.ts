/** The way of every operation on a season-ticket product: find it for its club, then decide on it with its fixtures. */
import type { FixtureState } from '../domain/fixture-state.ts';
import type { OrganisationState } from '../domain/organisation-state.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { preferredSeatOf } from '../domain/season/contacts.ts';
import { performancesOf } from '../domain/season/performances.ts';
import type { FixtureIds, SeasonStream } from '../domain/season/season-placing.ts';
import type { SeasonScene } from '../domain/season/wished-tickets.ts';
import type { SeasonState } from '../domain/season/season-state.ts';
import type { SeasonProduct, Serialised } from '../generated/types.ts';
import { fixtureLedgerOf, seasonLedgerOf, seasonProductIdOf } from '../ids.ts';
import type { Services } from '../services.ts';
import type { Ledgers, NewEvent } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import type { Context, Result } from './context.ts';
import { organisationIn, ownerOf } from './own-webhook.ts';
import { readProduct, seasonIn } from './read-season-product.ts';

/** What a decision on a product sees. */
export type Scene = SeasonScene & {
  readonly stream: SeasonStream;
  readonly contacts: OrganisationState;
  readonly ledgers: Ledgers;
  readonly now: number;
};

type Rule<Success extends Result> = {
  /** Further ledgers that it looks at. */
  readonly ledgers?: readonly LedgerId[];
  decide(scene: Scene): Refusal | readonly NewEvent[];
  result(state: SeasonState, changed: boolean): Success;
};

/** `id` is the product's or that of anything of it. */
export async function commitOnProduct<Success extends Result>(
  context: Context,
  id: string,
  { ledgers = [], decide, result }: Rule<Success>,
): Promise<Serialised<Success> | Refusal> {
  const product = await readProduct(context, id, (_state, found) => found);
  if (isRefusal(product)) return product;
  const all = new Set([...ledgersOf(context, product), ...ledgers]);
  return context.commit<Success>([...all], {
    decide: (states, now) => decide(sceneIn(context, states, product, now)),
    result: (states, _now, changed) => result(seasonIn(states, product.id), changed),
  });
}

export function fixtureIds({ ids }: Services): FixtureIds {
  return { hold: ids.hold, ticket: ids.ticket, barcode: ids.barcode, order: ids.order };
}

function ledgersOf({ caller }: Context, { id, performances }: SeasonProduct): LedgerId[] {
  const fixtures = performances.map(({ fixtureId }) => fixtureLedgerOf(fixtureId));
  return [seasonLedgerOf(id), ownerOf(caller).ledger, ...fixtures];
}

function sceneIn({ caller }: Context, states: Ledgers, product: SeasonProduct, now: number): Scene {
  const contacts = organisationIn(states, ownerOf(caller));
  return {
    state: seasonIn(states, product.id),
    product,
    performances: performancesOf(product, (fixtureId) => {
      const ledger = fixtureLedgerOf(fixtureId);
      return { ledger, fixture: states.get<FixtureState>(ledger).state };
    }),
    preferredSeatIn: (contactId, configurationId) => preferredSeatOf(contacts, contactId, configurationId)?.seat.id,
    stream: { ledger: seasonLedgerOf(product.id), seasonProductId: seasonProductIdOf(product.id) },
    contacts,
    ledgers: states,
    now,
  };
}
