import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { isRefusal, refuse } from '../domain/refusal.ts';
import type { Caller, Context, Plan, Result } from '../operations/context.ts';
import type { Services } from '../services.ts';
import type { Answer, Command, Decision, Ledgers, NewEvent } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import { problemAnswer } from './problem.ts';
import { answered } from './reply.ts';

export type Idempotency = Command['idempotency'];

/** Joins operations to the pipeline: a plan becomes a command, and its answer the bytes that go over the wire. */
export function createContext(caller: Caller, services: Services, idempotency: Idempotency): Context {
  const { pipeline } = services;
  const commit: Context['commit'] = async (ledgers, plan) => {
    const executed = await pipeline.execute({
      party: caller.organisationId,
      ledgers,
      idempotency,
      decide: (states, now) => decisionOf(plan, states, now),
    });
    if (executed.outcome === 'inFlight') return refuse('IDEMPOTENCY_IN_FLIGHT');
    if (executed.outcome === 'keyReused') return refuse('IDEMPOTENCY_KEY_REUSED', ['/header/idempotency-key']);
    return { serialised: executed.replayed ? asReplay(executed.answer) : executed.answer };
  };
  return {
    caller,
    services,
    commit,
    commitFixture: (ledger, plan) => commit([ledger], onFixture(ledger, plan)),
    readFixture: (ledger, look) =>
      pipeline.read([ledger], (ledgers, now) => look(ledgers.get<FixtureState>(ledger), now), caller.organisationId),
  };
}

function onFixture<Success extends Result>(
  ledger: LedgerId,
  plan: Plan<FixtureState, DomainEvent, Success>,
): Plan<Ledgers, NewEvent, Success> {
  const stateIn = (ledgers: Ledgers): FixtureState => ledgers.get<FixtureState>(ledger).state;
  return {
    decide: (ledgers, now) => {
      const decided = plan.decide(stateIn(ledgers), now);
      return isRefusal(decided) ? decided : decided.map((event) => ({ ledger, ...event }));
    },
    result: (ledgers, now, changed) => plan.result(stateIn(ledgers), now, changed),
    rows: (ledgers) => plan.rows?.(stateIn(ledgers)) ?? [],
  };
}

function decisionOf<Success extends Result>(
  plan: Plan<Ledgers, NewEvent, Success>,
  states: Ledgers,
  now: number,
): Decision {
  const decided = plan.decide(states, now);
  if (isRefusal(decided)) return { events: [], answer: () => problemAnswer(decided) };
  const changed = decided.length > 0;
  return {
    events: decided,
    answer: (ledgers) => answered(plan.result(ledgers, now, changed)),
    rows: (ledgers) => (changed ? (plan.rows?.(ledgers) ?? []) : []),
  };
}

function asReplay(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } };
}
