/** A club with its fixtures, products and contacts as states, told by events alone: the season without a server. */
import type {
  ContactStanding,
  RenewalPortion,
  RenewalResult,
  RenewalRunRequest,
  SeasonProductRequest,
  SeasonPurchaseRequest,
  WorldCriteria,
} from '../generated/types.ts';
import type { EventData } from '../generated/events.ts';
import { fixtureFold } from '../domain/fixture-fold.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { organisationFold, type OrganisationState } from '../domain/organisation-fold.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { preferredSeatOf, setStanding } from '../domain/season/contacts.ts';
import { performancesOf, type Performance } from '../domain/season/performances.ts';
import { advanceRun, startRun } from '../domain/season/renewal-runs.ts';
import { seasonFold } from '../domain/season/season-fold.ts';
import { openedProduct, refusedProduct } from '../domain/season/season-product.ts';
import { toldOf, type SeasonStream } from '../domain/season/season-placing.ts';
import { quoteView } from '../domain/season/season-quote.ts';
import { buySeasonTickets } from '../domain/season/season-sale.ts';
import type { SeasonState } from '../domain/season/season-state.ts';
import type { SeasonScene } from '../domain/season/wished-tickets.ts';
import { createIds, fixtureLedgerOf, organisationLedgerOf, seasonLedgerOf, type Ids } from '../ids.ts';
import { situationOf } from '../sandbox/situation.ts';
import { planWorld, type WorldPlan } from '../sandbox/world-plan.ts';
import type { Fold, NewEvent } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';

const opensAt = Date.parse('2026-11-21T15:00:00Z');
const minute = 60_000;

type Told = { readonly event: NewEvent; readonly at: number };

export class SeasonClub {
  readonly plan: WorldPlan;
  readonly #states = new Map<LedgerId, unknown>();
  readonly #told: Told[] = [];
  readonly #ids: Ids;
  #now = opensAt;

  constructor(plan: WorldPlan) {
    this.plan = plan;
    this.#ids = countedIds();
    for (const opening of plan.season ?? []) {
      const ledger = fixtureLedgerOf(opening.fixture.id);
      this.tell([{ ledger, type: 'fixture.opened', stream: null, data: opening }]);
    }
  }

  static of(criteria: WorldCriteria): SeasonClub {
    return new SeasonClub(planWorld(situationOf(criteria), countedIds(), opensAt));
  }

  /** Another that was told the same. */
  copy(): SeasonClub {
    const other = new SeasonClub(this.plan);
    for (const { event, at } of this.#told.slice(other.#told.length)) {
      other.#now = at;
      other.tell([event]);
    }
    other.#now = this.#now;
    return other;
  }

  tell(events: readonly NewEvent[]): void {
    for (const event of events) {
      this.#told.push({ event, at: this.#now });
      const fold = foldOf(event.ledger);
      const numbers = { id: 'evt_test', sequence: 1, streamSequence: 1, at: this.#now };
      fold.apply(this.#state(event.ledger, fold), { ...event, ...numbers });
    }
  }

  /** The data of all events of a type, with the stream that each is of. */
  toldOf<Type extends keyof EventData>(type: Type): { stream: string | null; data: EventData[Type] }[] {
    const own = this.#told.filter(({ event }) => event.type === type);
    return own.map(({ event: { stream, data } }) => ({ stream, data: data as EventData[Type] }));
  }

  allocationAt(performance: number): string {
    return this.plan.season?.[performance]?.allocations[0]?.terms.id ?? '';
  }

  setStanding(standing: ContactStanding): void {
    this.tell(setStanding(this.#contacts(), this.#owner(), standing.contactId, standing));
  }

  openProduct(request: SeasonProductRequest): string {
    const id = this.#ids.seasonProduct();
    const wish = { id, organisationId: this.plan.organisations.home, request };
    const fixtureOf = (allocationId: string): FixtureState => this.#fixture(fixtureLedgerOf(allocationId));
    const refusal = refusedProduct(wish, fixtureOf);
    if (refusal) throw new Error(`the product was refused: ${refusal.refused}`);
    const product = openedProduct(wish, fixtureOf, this.#now);
    this.tell([toldOf(streamOf(id), { type: 'seasonProduct.opened', data: { product } })]);
    return id;
  }

  /** For what it costs. Nothing is sold where it is refused. */
  buy(productId: string, wish: SeasonPurchaseRequest['wish']): void {
    this.#now += minute;
    const scene = this.scene(productId);
    const { total: expectedTotal } = quoteView(scene, wish);
    if (!expectedTotal) return;
    const seasonTicket = () => this.#ids.seasonTicket(productId);
    const bought = buySeasonTickets(
      {
        ...scene,
        stream: streamOf(productId),
        owner: this.#owner(),
        ids: { ...this.#ids, seasonTicket },
        now: this.#now,
      },
      { wish, expectedTotal },
    );
    if (!isRefusal(bought)) this.tell(bought.events);
  }

  startRun(productId: string, request: RenewalRunRequest): string {
    this.#now += minute;
    const { state, performances } = this.scene(productId);
    const id = this.#ids.renewalRun(productId);
    const origin = this.season(request.originProductId);
    this.tell(allowed(startRun(streamOf(productId), state, performances, origin, { id, request }, this.#now)));
    return id;
  }

  advance(productId: string, runId: string, atMost: number): RenewalPortion {
    this.#now += minute;
    const scene = this.scene(productId);
    const record = scene.state.runs.get(runId);
    if (!record) throw new Error('there is no such run');
    const ids = { ...this.#ids, seasonTicket: () => this.#ids.seasonTicket(productId) };
    const origin = this.season(record.run.originProductId);
    const renewal = { ...scene, stream: streamOf(productId), origin, contacts: this.#contacts(), ids, now: this.#now };
    const events = allowed(advanceRun(renewal, record, atMost));
    this.tell(events);
    const advanced = events.filter(({ type }) => type === 'renewalRun.advanced');
    const results = advanced.flatMap(({ data }) => (data as EventData['renewalRun.advanced']).results);
    return { run: this.season(productId).runs.get(runId)!.run, results };
  }

  /** Runs it to its end. */
  run(productId: string, request: RenewalRunRequest, portion: number): RenewalResult[] {
    const runId = this.startRun(productId, request);
    const results: RenewalResult[] = [];
    for (;;) {
      const advanced = this.advance(productId, runId, portion);
      results.push(...advanced.results);
      if (advanced.run.state === 'finished') return results;
    }
  }

  season(productId: string): SeasonState {
    return this.#state(seasonLedgerOf(productId), seasonFold);
  }

  scene(productId: string): SeasonScene {
    const state = this.season(productId);
    const { product } = state;
    if (!product) throw new Error('there is no such product');
    return {
      state,
      product,
      performances: this.#performances(product),
      preferredSeatIn: (contactId, id) => preferredSeatOf(this.#contacts(), contactId, id)?.seat.id,
    };
  }

  #performances(product: SeasonScene['product']): Performance[] {
    return performancesOf(product, (fixtureId) => {
      const ledger = fixtureLedgerOf(fixtureId);
      return { ledger, fixture: this.#fixture(ledger) };
    });
  }

  #fixture(ledger: LedgerId): FixtureState {
    return this.#state(ledger, fixtureFold);
  }

  #contacts(): OrganisationState {
    return this.#state(this.#owner().ledger, organisationFold);
  }

  #owner() {
    const organisationId = this.plan.organisations.home;
    return { organisationId, ledger: organisationLedgerOf(organisationId) };
  }

  #state<State>(ledger: LedgerId, fold: Fold<State>): State {
    if (!this.#states.has(ledger)) this.#states.set(ledger, fold.initial());
    return this.#states.get(ledger) as State;
  }
}

function foldOf(ledger: LedgerId): Fold<unknown> {
  const [kind] = ledger.split('/');
  const folds: Readonly<Record<string, unknown>> = { fixture: fixtureFold, organisation: organisationFold };
  return (folds[kind ?? ''] ?? seasonFold) as Fold<unknown>;
}

function streamOf(seasonProductId: string): SeasonStream {
  return { ledger: seasonLedgerOf(seasonProductId), seasonProductId };
}

function allowed(decided: Refusal | readonly NewEvent[]): readonly NewEvent[] {
  if (isRefusal(decided)) throw new Error(`it was refused: ${decided.refused}`);
  return decided;
}

/** The same ids each time. */
function countedIds(): Ids {
  let drawn = 0;
  return createIds((count) => String((drawn += 1)).padStart(count, '0'));
}
