/** The next season tickets of a run: decided one after another, each on what those before have left. */
import { renewalPlacing, renewalPlacingConditions } from '../../generated/decisions.ts';
import type { RenewalAction, RenewalReason, RenewalResult, RenewalRun } from '../../generated/types.ts';
import type { NewEvent } from '../../store/command.ts';
import { choose } from '../choice.ts';
import type { OrganisationState } from '../organisation-state.ts';
import { standingOf } from './contacts.ts';
import { isClosed, type Performance } from './performances.ts';
import { decideFixedSeat, decideSeatPerPerformance, type SeatDecision } from './renewal-choice.ts';
import { candidatesAfter } from './renewal-candidates.ts';
import { pricedSeats, standsOf, totalOfSeats, type OfferedSeat } from './season-offers.ts';
import { placeSeasonTicket, toldOf, type FixtureIds, type SeasonStream } from './season-placing.ts';
import type { SeasonScene } from './wished-tickets.ts';
import {
  placedIn,
  type PlannedSeat,
  type RenewalRunProgressed,
  type RenewalRunRecord,
  type SeasonState,
  type SeasonTicketRecord,
} from './season-state.ts';
import type { Stand } from './stand.ts';

export type RenewalScene = SeasonScene & {
  readonly stream: SeasonStream;
  /** The product whose season tickets are renewed. */
  readonly origin: SeasonState;
  readonly contacts: OrganisationState;
  readonly ids: FixtureIds & { readonly seasonTicket: () => string };
  readonly now: number;
};

type Decisions = ReadonlyMap<string, SeatDecision>;
type Ending = Pick<RenewalResult, 'action' | 'reason' | 'renewedWith' | 'total'>;

export class RenewalPortion {
  readonly #scene: RenewalScene;
  readonly #record: RenewalRunRecord;
  readonly #stands = new Map<string, ReadonlyMap<string, Stand>>();
  readonly #events: NewEvent[] = [];
  readonly #results: RenewalResult[] = [];
  readonly #mustMove: string[] = [];
  readonly #planned: PlannedSeat[] = [];
  readonly #placed = new Map<string, number>();
  #plannedByCategory: ReadonlyMap<string, number> | undefined;
  #through: string | null = null;
  #step: number;

  constructor(scene: RenewalScene, record: RenewalRunRecord) {
    this.#scene = scene;
    this.#record = record;
    this.#step = record.run.step;
  }

  /** The events of looking at so many more season tickets. */
  advance(atMost: number): NewEvent[] {
    let left = atMost;
    if (this.#step === 1) left -= this.#takeFirstStep(left);
    const isEnded = this.#step === 2 && this.#takeSecondStep(left);
    return [...this.#events, ...this.#told(isEnded)];
  }

  /** How many it took. Goes on to the second step once there are no more. */
  #takeFirstStep(atMost: number): number {
    const { origin, state } = this.#scene;
    const next = candidatesAfter(origin, state, this.#record, atMost + 1);
    for (const candidate of next.slice(0, atMost)) {
      this.#through = candidate.id;
      this.#lookFirst(candidate);
    }
    if (next.length > atMost) return atMost;
    this.#step = 2;
    return next.length;
  }

  /** Whether there are no more. */
  #takeSecondStep(atMost: number): boolean {
    const waiting = [...this.#record.mustMove, ...this.#mustMove];
    for (const id of waiting.slice(0, atMost)) {
      const candidate = this.#scene.origin.tickets.get(id);
      if (candidate) this.#conclude(candidate, 2, this.#decide(candidate));
    }
    return waiting.length <= atMost;
  }

  #lookFirst(candidate: SeasonTicketRecord): void {
    const decisions = this.#decide(candidate);
    const all = [...decisions.values()];
    const isSettled =
      this.#scene.product.type !== 'fixedSeat' ||
      all.every(({ isKept }) => isKept) ||
      all.some(({ view }) => view.outcome === 'contactHolder');
    if (isSettled) this.#conclude(candidate, 1, decisions);
    else if (this.#record.run.renewStrategy === 'NOT_PROCESSED_SSTK') this.#store(candidate, decisions);
    else this.#mustMove.push(candidate.id);
  }

  #decide(candidate: SeasonTicketRecord): Decisions {
    const { product, preferredSeatIn } = this.#scene;
    const isFixed = product.type === 'fixedSeat';
    return new Map(
      Array.from(this.#standsFor(candidate), ([id, stand]) => {
        const decision = isFixed
          ? decideFixedSeat(stand, id, candidate, preferredSeatIn(candidate.contactId, id))
          : decideSeatPerPerformance(stand, id, candidate);
        return [id, decision] as const;
      }),
    );
  }

  #store(candidate: SeasonTicketRecord, decisions: Decisions): void {
    this.#tell(candidate, 1, withoutSeats(decisions), { action: 'stored', reason: 'mustChangeSeat' });
  }

  /** Renewed in every configuration, or not at all. */
  #conclude(candidate: SeasonTicketRecord, step: 1 | 2, decisions: Decisions): void {
    const failed = [...decisions.values()].find(({ seatIds }) => seatIds === null);
    if (failed) {
      const ending = { action: 'notRenewed' as const, reason: failed.reason ?? 'noSeatLeft' };
      return this.#tell(candidate, step, withoutSeats(decisions), ending);
    }
    const seats = this.#priced(candidate, decisions);
    const refusal = seats === null ? 'priceMissing' : this.#refusal(seats);
    const ending: Ending =
      seats && !refusal ? this.#place(candidate, decisions, seats) : notRenewed(refusal ?? 'priceMissing');
    this.#tell(candidate, step, ending.action === 'notRenewed' ? withoutSeats(decisions) : decisions, ending);
  }

  #priced(candidate: SeasonTicketRecord, decisions: Decisions): OfferedSeat[] | null {
    const { product, performances } = this.#scene;
    const stands = this.#standsFor(candidate);
    const seatIdAt = ({ physicalConfigurationId, fixtureId }: Performance): string => {
      const at = stands.get(physicalConfigurationId)?.indexOf(fixtureId) ?? 0;
      return decisions.get(physicalConfigurationId)?.seatIds?.[at] ?? '';
    };
    return pricedSeats(product, performances, this.#contingentOf(candidate), candidate.priceTypeId, seatIdAt);
  }

  #refusal(seats: readonly OfferedSeat[]): RenewalReason | null {
    const { performances } = this.#scene;
    if (isClosed(performances)) return 'performanceClosed';
    return this.#quotaLeft(seats[0]?.priceBandId ?? '') > 0 ? null : 'quotaExhausted';
  }

  #quotaLeft(category: string): number {
    const { product, state } = this.#scene;
    const { dryRun, progress } = this.#record.run;
    if (product.quota !== undefined) {
      const before = dryRun ? progress.sold + progress.reserved : 0;
      const here = [...this.#placed.values()].reduce((sum, count) => sum + count, 0);
      return product.quota - placedIn(state) - before - here;
    }
    const quota = product.quotas?.find(({ priceBandId }) => priceBandId === category)?.quota ?? 0;
    const before = this.#plannedBefore().get(category) ?? 0;
    return quota - (state.placed.get(category) ?? 0) - before - (this.#placed.get(category) ?? 0);
  }

  /** How many season tickets earlier portions of a dry run would have placed, by category. */
  #plannedBefore(): ReadonlyMap<string, number> {
    if (this.#plannedByCategory) return this.#plannedByCategory;
    const [first] = this.#scene.performances;
    const counts = new Map<string, number>();
    for (const [fixtureId, contingent, seatId] of this.#record.planned) {
      if (fixtureId !== first?.fixtureId) continue;
      const category = this.#stand(contingent, first)?.categoryAt(0, seatId) ?? '';
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    this.#plannedByCategory = counts;
    return counts;
  }

  #place(candidate: SeasonTicketRecord, decisions: Decisions, seats: readonly OfferedSeat[]): Ending {
    const { run } = this.#record;
    const { payment, shipment } = standingOf(this.#scene.contacts, candidate.contactId);
    const given = {
      mode: run.createReservation,
      paymentFails: payment === 'fails',
      shipmentMissing: shipment === 'missing',
    };
    const outcome = choose(renewalPlacing, renewalPlacingConditions, given);
    if (outcome === 'nothing') return notRenewed(given.paymentFails ? 'paymentFailed' : 'shipmentMissing');
    if (outcome === 'reservation' && Date.parse(run.reservedUntil ?? '') <= this.#scene.now)
      return notRenewed('reservationOver');
    this.#take(candidate, decisions, seats);
    const action: RenewalAction = outcome === 'order' ? 'sold' : 'reserved';
    const total = { amount: totalOfSeats(seats), currency: seats[0]?.price.currency ?? '' };
    if (run.dryRun) return { action, total };
    return { action, renewedWith: this.#placeNow(candidate, seats, action), total };
  }

  #placeNow(candidate: SeasonTicketRecord, seats: readonly OfferedSeat[], action: RenewalAction): string {
    const { stream, performances, ids, now } = this.#scene;
    const id = ids.seasonTicket();
    const placing = {
      id,
      contactId: candidate.contactId,
      contingent: this.#contingentOf(candidate),
      priceTypeId: candidate.priceTypeId,
      seats,
      reservedUntil: action === 'reserved' ? (this.#record.run.reservedUntil ?? null) : null,
      renewalOf: candidate.id,
    };
    this.#events.push(...placeSeasonTicket(stream, performances, placing, ids, now).events);
    return id;
  }

  #take(candidate: SeasonTicketRecord, decisions: Decisions, seats: readonly OfferedSeat[]): void {
    const contingent = this.#contingentOf(candidate);
    for (const [id, stand] of this.#standsFor(candidate))
      decisions.get(id)?.seatIds?.forEach((seatId, index) => stand.takeAt(index, seatId));
    const category = seats[0]?.priceBandId ?? '';
    this.#placed.set(category, (this.#placed.get(category) ?? 0) + 1);
    if (this.#record.run.dryRun)
      this.#planned.push(...seats.map(({ fixtureId, seat }): PlannedSeat => [fixtureId, contingent, seat.id]));
  }

  #contingentOf({ contingent }: SeasonTicketRecord): string {
    const { contingents } = this.#scene.product;
    return contingents.some(({ name }) => name === contingent) ? contingent : (contingents[0]?.name ?? '');
  }

  #standsFor(candidate: SeasonTicketRecord): ReadonlyMap<string, Stand> {
    return this.#standsOf(this.#contingentOf(candidate));
  }

  #standsOf(contingent: string): ReadonlyMap<string, Stand> {
    const known = this.#stands.get(contingent);
    if (known) return known;
    const { product, performances } = this.#scene;
    const stands = standsOf(product, performances, contingent, 'renewal');
    this.#stands.set(contingent, stands);
    for (const [fixtureId, name, seatId] of this.#record.planned) {
      if (name !== contingent) continue;
      const performance = performances.find((one) => one.fixtureId === fixtureId);
      const stand = stands.get(performance?.physicalConfigurationId ?? '');
      stand?.takeAt(stand.indexOf(fixtureId), seatId);
    }
    return stands;
  }

  #stand(contingent: string, performance: Performance | undefined): Stand | undefined {
    return this.#standsOf(contingent).get(performance?.physicalConfigurationId ?? '');
  }

  #tell({ id, contactId }: SeasonTicketRecord, step: 1 | 2, decisions: Decisions, ending: Ending): void {
    const configurations = Array.from(decisions.values(), ({ view }) => view);
    this.#results.push({ seasonTicketId: id, contactId, step, ...ending, configurations });
  }

  #told(isEnded: boolean): NewEvent[] {
    const { stream } = this.#scene;
    const { id } = this.#record;
    const data = { renewalRunId: id, results: this.#results, run: this.#runAfter(isEnded) };
    const handled = new Set(this.#results.map(({ seasonTicketId }) => seasonTicketId));
    const progressed: RenewalRunProgressed = {
      renewalRunId: id,
      through: this.#through,
      mustMove: this.#mustMove.filter((moved) => !handled.has(moved)),
      planned: this.#planned,
    };
    return [
      toldOf(stream, { type: 'renewalRun.advanced', data }),
      { ledger: stream.ledger, stream: null, type: 'renewalRun.progressed', data: progressed },
    ];
  }

  #runAfter(isEnded: boolean): RenewalRun {
    const { run } = this.#record;
    const count = (action: RenewalAction): number => this.#results.filter((result) => result.action === action).length;
    const { progress } = run;
    return {
      ...run,
      step: this.#scene.product.type === 'fixedSeat' && run.renewStrategy !== 'NOT_PROCESSED_SSTK' ? this.#step : 1,
      state: isEnded ? 'finished' : 'running',
      progress: {
        total: progress.total,
        handled: progress.handled + this.#results.length,
        sold: progress.sold + count('sold'),
        reserved: progress.reserved + count('reserved'),
        stored: progress.stored + count('stored'),
        notRenewed: progress.notRenewed + count('notRenewed'),
      },
    };
  }
}

function notRenewed(reason: RenewalReason): Ending {
  return { action: 'notRenewed', reason };
}

/** As it is told where nothing was taken. */
function withoutSeats(decisions: Decisions): Decisions {
  return new Map(
    Array.from(decisions, ([id, decision]) => {
      const { seatAfter: _seat, priceBandAfter: _band, ...view } = decision.view;
      return [id, { ...decision, view }] as const;
    }),
  );
}
