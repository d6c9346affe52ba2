/** What the commit pipeline takes and gives. Nothing here knows ticketing. */
import type { LedgerEvent, LedgerId, Row } from './store.ts';

/** An event as a command decides it; the pipeline gives it its id, sequences and time. */
export type NewEvent = {
  readonly ledger: LedgerId;
  readonly type: string;
  readonly stream: string | null;
  /** Plain JSON: it must fold the same when it comes back from the store. */
  readonly data: unknown;
};

/** An answer as it goes over the wire; `body` is serialised once, and an idempotency record keeps those bytes. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** How the events of one kind of ledger become its state. The kind is the ledger id up to its first slash. */
export type Fold<State> = {
  /** Changes whenever `apply` or the serialised shape does; a snapshot of another version is thrown away. */
  readonly version: string;
  initial(): State;
  /**
   * Changes `state` in place: it has one owner, the pipeline. Never changes the event: it is not written yet. Gets
   * `clock.moved` like any other event.
   */
  apply(state: State, event: LedgerEvent): void;
  /** Rows to write with an event that was just decided and applied. */
  rows?(state: State, event: LedgerEvent): readonly Row[];
  /**
   * What has fallen due by `now` but is not yet told by an event, in order of time. Pure. Asked again after its events
   * were applied, until there is nothing more.
   */
  due(state: State, now: number, ledger: LedgerId): readonly NewEvent[];
  /** When something falls due next, or null. Asked after nearly every event: keep it cheap. `due` is asked only then. */
  nextDue(state: State): number | null;
  serialise(state: State): string;
  revive(body: string): State;
};

/** A ledger folded up to its head. */
export type Ledger<State = unknown> = {
  readonly id: LedgerId;
  /** Sequence of its last event; 0 when it does not exist. */
  readonly head: number;
  /** Feed position of its last event. */
  readonly position: number;
  /** Time of its last event. */
  readonly lastAt: number;
  /** What the sandbox set its clock to by a `clock.moved` event (data: { now }), or null: real time. */
  readonly clock: number | null;
  /** Last sequence of each stream. */
  readonly streams: ReadonlyMap<string, number>;
  readonly state: State;
};

export type Ledgers = { get<State>(id: LedgerId): Ledger<State> };

export type Decision = {
  readonly events: readonly NewEvent[];
  /** Called after the events were applied, before they are durable: the answer's bytes go into the same transaction. */
  answer(ledgers: Ledgers, now: number): Answer;
  /** Read rows to write with the events; called after they were applied. */
  rows?(ledgers: Ledgers, now: number): readonly Row[];
};

export type Command = {
  /** Who asks: parties wait in lines of their own. Without one it is the server itself, which is never refused. */
  readonly party?: string;
  /** Every ledger it may read or write. */
  readonly ledgers: readonly LedgerId[];
  /** Present when the request carries an idempotency key. */
  readonly idempotency: { owner: string; key: string; fingerprint: string; lifetimeSeconds: number } | null;
  /** Pure, synchronous. `now` is milliseconds, one for the turn, never below the ledgers' last events. */
  decide(ledgers: Ledgers, now: number): Decision;
};

export type Executed =
  | { readonly outcome: 'answered'; readonly answer: Answer; readonly replayed: boolean }
  /** The same key is being worked on. */
  | { readonly outcome: 'inFlight' }
  /** The key was used for another request. */
  | { readonly outcome: 'keyReused' };

export interface Pipeline {
  /**
   * Rejects with StoreUnavailable when the store can't be reached, with the command's own error when decide throws, and
   * with Overloaded when too much waits.
   */
  execute(command: Command): Promise<Executed>;
  /**
   * Looks at durable state only, after what has fallen due was written. `look` must not keep references. Rejects with
   * Overloaded when the party has too many reads open; without a party it never does.
   */
  read<Result>(
    ledgers: readonly LedgerId[],
    look: (ledgers: Ledgers, now: number) => Result,
    party?: string,
  ): Promise<Result>;
  /** Lets go of ledgers (deleted, or idle). */
  drop(ledgers: readonly LedgerId[]): void;
  /** Answers all that was taken, then stops. */
  close(): Promise<void>;
}

/** Too much waits already: the command was not looked at, and nothing of it is kept. */
export class Overloaded extends Error {
  override name = 'Overloaded';
  /** When it is worth asking again. */
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('Too much waits already.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
