/** Decides the commands of a turn one after another on the states in memory. Synchronous; nothing is durable yet. */
import type { Command, Executed, NewEvent } from '../command.ts';
import { fromRecord, type RecentRecords } from './in-flight.ts';
import { LedgerView } from './ledger-view.ts';
import { applyEvent, mayBeDue, nextDueOf, nowOf, type LiveLedger } from './live-ledger.ts';
import type { Batch, Fence, IdempotencyRecord, LedgerEvent, LedgerId, Row } from '../store.ts';

/** A command on its way, and the promise that waits for it. */
export type Task = {
  readonly command: Command;
  /** The scoped idempotency key. */
  readonly key: string | null;
  resolve(executed: Executed): void;
  reject(error: unknown): void;
};

export type Outcome = Executed | { readonly outcome: 'failed'; readonly error: unknown };

export type Draft = {
  readonly tasks: readonly Task[];
  /** `outcomes[i]` is for `tasks[i]`. */
  readonly outcomes: Outcome[];
  readonly events: LedgerEvent[];
  /** `owners[i]` is the ledger of `events[i]`. */
  readonly owners: LiveLedger[];
  readonly records: IdempotencyRecord[];
  /** The scoped keys of `records`. */
  readonly keys: string[];
  readonly rows: Row[];
  /** Every ledger that was read or written and needs a fence. */
  readonly touched: Set<LiveLedger>;
  /** The lowest `now` of a command. */
  earliest: number;
  /** How many events the folds were given; above `events.length` when a fold threw. */
  begun: number;
  /** The command that threw after it had changed a state: the turn has to be decided again without it. */
  spoiler: { readonly task: Task; readonly error: unknown } | null;
};

export type DraftContext = {
  readonly ledgers: ReadonlyMap<LedgerId, LiveLedger>;
  readonly recent: RecentRecords;
  readonly newEventId: () => string;
  /** The real time of the turn. */
  readonly real: number;
};

/** Clocks move on in steps; a fold that always finds something due must not hang the server. */
const MAXIMUM_DUE_ROUNDS = 100;

/** A refusal for want of rights, size, type or time may turn out differently when the request is made again. */
const NEVER_RECORDED: ReadonlySet<number> = new Set([401, 403, 413, 415, 429]);

export function draftTurn(tasks: readonly Task[], context: DraftContext): Draft {
  const draft: Draft = {
    tasks,
    outcomes: [],
    events: [],
    owners: [],
    records: [],
    keys: [],
    rows: [],
    touched: new Set(),
    earliest: Infinity,
    begun: 0,
    spoiler: null,
  };
  const view = new LedgerView();
  for (const task of tasks) {
    const begun = draft.begun;
    try {
      draft.outcomes.push(decide(task, draft, view, context));
    } catch (error) {
      if (draft.begun !== begun) {
        draft.spoiler = { task, error };
        return draft;
      }
      draft.outcomes.push({ outcome: 'failed', error });
    }
  }
  return draft;
}

function decide({ command, key }: Task, draft: Draft, view: LedgerView, context: DraftContext): Executed {
  const now = open(command, draft, view, context);
  const { idempotency } = command;
  if (idempotency !== null && key !== null) {
    const record = context.recent.get(key, now);
    if (record !== null) return fromRecord(record, idempotency.fingerprint, true);
  }
  for (const ledger of view.current) {
    if (ledger.head > 0) draft.touched.add(ledger);
    if (mayBeDue(ledger, now)) emitDue(ledger, draft, view, now, context);
  }
  const decision = command.decide(view, now);
  emit(decision.events, draft, view, now, context);
  // That a ledger does not exist was read just now; it needs a fence only beside events that rest on it. So a refusal
  // of guessed ids leaves no heads in the store.
  if (decision.events.length > 0) for (const ledger of view.current) draft.touched.add(ledger);
  const answer = decision.answer(view, now);
  const rows = decision.rows?.(view, now);
  if (rows !== undefined) addRows(draft, rows);
  if (idempotency !== null && key !== null && answer.status < 500 && !NEVER_RECORDED.has(answer.status)) {
    const { owner, fingerprint, lifetimeSeconds } = idempotency;
    const { status, headers, body } = answer;
    const expiresAt = now + lifetimeSeconds * 1000;
    draft.records.push({ owner, key: idempotency.key, fingerprint, status, headers, body, recordedAt: now, expiresAt });
    draft.keys.push(key);
  }
  return { outcome: 'answered', answer, replayed: false };
}

/** PostgreSQL's text has no NUL: the whole turn would fail for one client's odd text. */
function addRows(draft: Draft, rows: readonly Row[]): void {
  for (const row of rows) {
    if (row.id.includes('\0') || row.sort.includes('\0')) throw new Error('The id or sort of a row has a NUL in it.');
  }
  for (const row of rows) draft.rows.push(row);
}

/** Points the view at the command's ledgers and says what time it is in them. */
function open(command: Command, draft: Draft, view: LedgerView, { ledgers, real }: DraftContext): number {
  view.current.length = 0;
  for (const id of command.ledgers) {
    const ledger = ledgers.get(id);
    if (ledger === undefined) throw new Error(`Ledger ${id} is not loaded.`);
    ledger.usedAt = real;
    view.current.push(ledger);
  }
  const now = nowOf(view.current, real);
  if (now < draft.earliest) draft.earliest = now;
  return now;
}

function emitDue(ledger: LiveLedger, draft: Draft, view: LedgerView, now: number, context: DraftContext): void {
  for (let round = 0; round < MAXIMUM_DUE_ROUNDS; round += 1) {
    const due = ledger.fold.due(ledger.state, now, ledger.id);
    if (due.length === 0) return;
    emit(due, draft, view, now, context);
  }
  throw new Error(`What is due in ledger ${ledger.id} never ends.`);
}

function emit(events: readonly NewEvent[], draft: Draft, view: LedgerView, now: number, context: DraftContext): void {
  for (const { ledger: id, type, stream, data } of events) {
    const ledger = view.find(id);
    const event: LedgerEvent = {
      ledger: id,
      sequence: ledger.head + 1,
      id: context.newEventId(),
      type,
      stream,
      streamSequence: stream === null ? null : (ledger.streams.get(stream) ?? 0) + 1,
      at: now,
      data,
    };
    draft.begun += 1;
    applyEvent(ledger, event);
    draft.events.push(event);
    draft.owners.push(ledger);
    const rows = ledger.fold.rows?.(ledger.state, event);
    if (rows !== undefined && rows.length > 0) addRows(draft, rows);
  }
}

export function batchOf(draft: Draft): Batch {
  const fences: Fence[] = [];
  for (const ledger of draft.touched) {
    const dueAt = ledger.clock === null ? nextDueOf(ledger) : null;
    fences.push({ ledger: ledger.id, head: ledger.durable, dueAt });
  }
  return { fences, events: draft.events, records: draft.records, rows: draft.rows };
}
