/** What every operation works with: who is asking, and the ways to durable state. */
import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Operations, Serialised } from '../generated/types.ts';
import type { Services } from '../services.ts';
import type { Ledger, Ledgers, NewEvent } from '../store/command.ts';
import type { LedgerId, Row } from '../store/store.ts';

/** Who is asking. The sandbox's caller holds its secret and belongs to no organisation. */
export type Caller = {
  readonly organisationId: string;
  readonly clientId: string;
  readonly worldId: string | null;
  /** When the caller's token ends, in milliseconds. */
  readonly expiresAt: number;
};

/** A successful answer. */
export type Result = { status: number; body: unknown; headers?: Readonly<Record<string, string>> };

/** What to decide on some state, and how to answer. */
export type Plan<State, Event, Success extends Result> = {
  /** Pure. No events: nothing changes, and the answer is the same as if it just had. */
  decide(state: State, now: number): Refusal | readonly Event[];
  /** The answer, from the state with the events applied; `changed` where there were any. */
  result(state: State, now: number, changed: boolean): Success;
  /** Rows for lists, written with the events where there are any. */
  rows?(state: State): readonly Row[];
};

export type Context = {
  readonly caller: Caller;
  readonly services: Services;
  /** Decides on ledgers and commits, with the request's idempotency record, in one transaction. */
  commit<Success extends Result>(
    ledgers: readonly LedgerId[],
    plan: Plan<Ledgers, NewEvent, Success>,
  ): Promise<Serialised<Success> | Refusal>;
  /** The same on one fixture. */
  commitFixture<Success extends Result>(
    ledger: LedgerId,
    plan: Plan<FixtureState, DomainEvent, Success>,
  ): Promise<Serialised<Success> | Refusal>;
  /** Looks at one fixture as it durably is. */
  readFixture<Found>(ledger: LedgerId, look: (ledger: Ledger<FixtureState>, now: number) => Found): Promise<Found>;
};

export type Handlers = Operations<Context, Refusal>;
