/** The next season tickets of a run: decided one after another, each on what those before have left. */
import { renewalPlacing, renewalPlacingConditions } from '../../generated/decisions.ts';
import type { RenewalAction, RenewalReason, RenewalResult, RenewalRun } from '../../generated/types.ts';
import type { NewEvent } from '../../store/command.ts';
import { choose } from '../choice.ts';
import type { OrganisationState } from '../organisation-state.ts';
import { standingOf } from './contacts.ts';
import { isClosed } from './performances.ts';
import { decideFixedSeat, decideSeatPerPerformance, type SeatDecision } from './renewal-choice.ts';
import { candidatesAfter } from './renewal-candidates.ts';
import { RenewalStands } from './renewal-stands.ts';
import { pricedSeats, totalOfSeats, type OfferedSeat } from './season-offers.ts';
import { placeSeasonTicket, toldOf, type FixtureIds, type SeasonStream } from './season-placing.ts';
import type { SeasonScene } from './wished-tickets.ts';
import type {
  PlannedSeat,
  RenewalRunProgressed,
  RenewalRunRecord,
  SeasonState,
  SeasonTicketRecord,
} from './season-state.ts';

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
  readonly #stands: RenewalStands;
  readonly #events: NewEvent[] = [];
  readonly #results: RenewalResult[] = [];
  readonly #mustMove: string[] = [];
  readonly #planned: PlannedSeat[] = [];
  #through: string | null = null;
  #step: number;

  constructor(scene: RenewalScene, record: RenewalRunRecord) {
    this.#scene = scene;
    this.#record = record;
    this.#stands = new RenewalStands(scene, record.planned);
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
      Array.from(this.#stands.of(this.#contingentOf(candidate)), ([id, stand]) => {
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
    const ending = seats === null ? notRenewed('priceMissing') : this.#place(candidate, seats);
    this.#tell(candidate, step, ending.action === 'notRenewed' ? withoutSeats(decisions) : decisions, ending);
  }

  #priced(candidate: SeasonTicketRecord, decisions: Decisions): OfferedSeat[] | null {
    const { product, performances } = this.#scene;
    const seatIdsIn = (configurationId: string) => decisions.get(configurationId)?.seatIds ?? [];
    return pricedSeats(product, performances, this.#contingentOf(candidate), candidate.priceTypeId, seatIdsIn);
  }

  #place(candidate: SeasonTicketRecord, seats: readonly OfferedSeat[]): Ending {
    const { run } = this.#record;
    if (isClosed(this.#scene.performances)) return notRenewed('performanceClosed');
    if (this.#stands.quotaLeft(seats[0]?.priceBandId ?? '') <= 0) return notRenewed('quotaExhausted');
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
    const taken = this.#stands.take(this.#contingentOf(candidate), seats);
    if (run.dryRun) this.#planned.push(...taken);
    const action: RenewalAction = outcome === 'order' ? 'sold' : 'reserved';
    const total = totalOfSeats(seats);
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

  #contingentOf({ contingent }: SeasonTicketRecord): string {
    return this.#stands.contingentFor(contingent);
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
