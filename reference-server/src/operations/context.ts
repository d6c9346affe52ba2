/** What every operation works with: who is asking, and the ways to durable state. */
import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import type { Operations, Serialised } from '../generated/types.ts';
import type { Caller } from '../http/authenticate.ts';
import { problemAnswer } from '../http/problem.ts';
import { answered, type Result } from '../http/reply.ts';
import type { Services } from '../services.ts';
import type { Answer, Command, Decision, Ledger } from '../store/command.ts';
import type { LedgerId, Row } from '../store/store.ts';

export type FixturePlan<Success extends Result> = {
  /** Pure. No events: nothing changes, and the answer is the same as if it just had. */
  decide(fixture: FixtureState, now: number): Refusal | readonly DomainEvent[];
  /** The answer, from the state with the events applied. */
  result(fixture: FixtureState, now: number, changed: boolean): Success;
  /** Rows for lists, written with the events where there are any. */
  rows?(fixture: FixtureState): readonly Row[];
};

export type Context = {
  readonly caller: Caller;
  readonly services: Services;
  /** Decides on one fixture and commits, with the request's idempotency record, in one transaction. */
  commit<Success extends Result>(ledger: LedgerId, plan: FixturePlan<Success>): Promise<Serialised<Success> | Refusal>;
  /** Looks at one fixture as it durably is. */
  readFixture<Found>(ledger: LedgerId, look: (ledger: Ledger<FixtureState>, now: number) => Found): Promise<Found>;
};

export type Handlers = Operations<Context, Refusal>;
export type Idempotency = Command['idempotency'];

export function createContext(caller: Caller, services: Services, idempotency: Idempotency): Context {
  const { pipeline } = services;
  return {
    caller,
    services,
    async commit(ledger, plan) {
      const executed = await pipeline.execute({
        ledgers: [ledger],
        idempotency,
        decide: (ledgers, now) => fixtureDecision(ledger, plan, ledgers.get<FixtureState>(ledger).state, now),
      });
      if (executed.outcome === 'inFlight') return refuse('IDEMPOTENCY_IN_FLIGHT');
      if (executed.outcome === 'keyReused') return refuse('IDEMPOTENCY_KEY_REUSED', ['/header/idempotency-key']);
      return { serialised: executed.replayed ? asReplay(executed.answer) : executed.answer };
    },
    readFixture: (ledger, look) =>
      pipeline.read([ledger], (ledgers, now) => look(ledgers.get<FixtureState>(ledger), now)),
  };
}

function fixtureDecision<Success extends Result>(
  ledger: LedgerId,
  plan: FixturePlan<Success>,
  state: FixtureState,
  now: number,
): Decision {
  const decided = plan.decide(state, now);
  if (isRefusal(decided)) return { events: [], answer: () => problemAnswer(decided) };
  return {
    events: decided.map((event) => ({ ledger, ...event })),
    answer: (ledgers) => answered(plan.result(ledgers.get<FixtureState>(ledger).state, now, decided.length > 0)),
    rows: (ledgers) => (decided.length > 0 ? (plan.rows?.(ledgers.get<FixtureState>(ledger).state) ?? []) : []),
  };
}

function asReplay(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } };
}
