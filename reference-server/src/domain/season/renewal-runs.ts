/** A renewal run from its beginning on: begun, advanced, stopped and resumed by its club. */
import { renewalAdmission } from '../../generated/decisions.ts';
import { renewalRunLifecycle, type RenewalRunTrigger } from '../../generated/lifecycles.ts';
import type { RenewalRun, RenewalRunRequest } from '../../generated/types.ts';
import type { NewEvent } from '../../store/command.ts';
import { instant } from '../instant.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';
import { isClosed, type Performance } from './performances.ts';
import { candidatesAfter } from './renewal-candidates.ts';
import { RenewalPortion, type RenewalScene } from './renewal-portion.ts';
import { toldOf, type SeasonStream } from './season-placing.ts';
import type { RenewalRunRecord, SeasonState } from './season-state.ts';

export type RunWish = { readonly id: string; readonly request: RenewalRunRequest };

/** `origin` is null where the club has no such product. */
export function startRun(
  stream: SeasonStream,
  target: SeasonState,
  performances: readonly Performance[],
  origin: SeasonState | null,
  { id, request }: RunWish,
  now: number,
): Refusal | NewEvent[] {
  const unfinished = [...target.runs.values()].find(({ run }) => run.state !== 'finished' && !run.dryRun);
  const refusal = firstRefusal(renewalAdmission, {
    originUnknown: origin === null,
    originIsTarget: request.originProductId === stream.seasonProductId,
    unfinished: request.dryRun !== true && unfinished !== undefined,
    performanceClosed: isClosed(performances),
    reservationOver:
      request.createReservation !== 'never' && Date.parse(endOfReservations(performances, request)) <= now,
  });
  if (refusal?.refused === 'RENEWAL_RUN_UNFINISHED')
    return { ...refusal, detail: `Run ${unfinished?.id ?? ''} is not finished: advance it to its end first.` };
  if (refusal || origin === null) return refusal ?? refuse('SEASON_PRODUCT_UNKNOWN', ['/body/originProductId']);
  const run = newRun(stream, target, performances, origin, { id, request }, now);
  return [
    toldOf(stream, { type: 'renewalRun.started', data: { run } }),
    {
      ledger: stream.ledger,
      stream: null,
      type: 'renewalRun.covered',
      data: { renewalRunId: id, covers: origin.sold },
    },
  ];
}

function newRun(
  { seasonProductId }: SeasonStream,
  target: SeasonState,
  performances: readonly Performance[],
  origin: SeasonState,
  { id, request }: RunWish,
  now: number,
): RenewalRun {
  const { originProductId, createReservation, renewStrategy = 'BOTH', dryRun = false } = request;
  const isSecondAlone = target.product?.type === 'fixedSeat' && renewStrategy === 'PROCESSED_ERROR_SSTK';
  const total = isSecondAlone
    ? (target.stored.get(originProductId) ?? []).length
    : candidatesAfter(origin, target, { covers: origin.sold, through: null }, Infinity).length;
  return {
    id,
    seasonProductId,
    originProductId,
    renewStrategy,
    createReservation,
    ...(createReservation === 'never' ? {} : { reservedUntil: endOfReservations(performances, request) }),
    dryRun,
    state: 'running',
    step: isSecondAlone ? 2 : 1,
    progress: { total, handled: 0, sold: 0, reserved: 0, stored: 0, notRenewed: 0 },
    startedAt: instant(now),
  };
}

/** At the first kick-off at the latest, wherever it has moved to. */
function endOfReservations(performances: readonly Performance[], { reservedUntil }: RenewalRunRequest): string {
  const kickOffs = performances.map(({ fixture, kickOff }) => Date.parse(fixture.opening?.fixture.kickOff ?? kickOff));
  const latest = Math.min(...kickOffs);
  return instant(reservedUntil === undefined ? latest : Math.min(latest, Date.parse(reservedUntil)));
}

/** No events of one that is finished. */
export function advanceRun(scene: RenewalScene, record: RenewalRunRecord, atMost: number): Refusal | NewEvent[] {
  return ifAllowed(record, 'advanceSome', () => new RenewalPortion(scene, record).advance(atMost));
}

export function stopRun(stream: SeasonStream, record: RenewalRunRecord): Refusal | NewEvent[] {
  const data = { renewalRunId: record.id };
  return ifAllowed(record, 'stopRenewalRun', () => [toldOf(stream, { type: 'renewalRun.stopped', data })]);
}

export function resumeRun(stream: SeasonStream, record: RenewalRunRecord): Refusal | NewEvent[] {
  const data = { renewalRunId: record.id };
  return ifAllowed(record, 'resumeRenewalRun', () => [toldOf(stream, { type: 'renewalRun.resumed', data })]);
}

function ifAllowed(
  { run }: RenewalRunRecord,
  trigger: RenewalRunTrigger,
  rule: () => NewEvent[],
): Refusal | NewEvent[] {
  const move = renewalRunLifecycle[run.state][trigger];
  if ('refused' in move) return refuse(move.refused, ['/path/renewalRunId']);
  return 'unchanged' in move ? [] : rule();
}
