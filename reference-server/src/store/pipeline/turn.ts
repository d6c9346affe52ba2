/** One turn: load, decide, write, answer; and what becomes of it when the store says no, or says nothing. */
import { fromRecord, scopedKey, type InFlight, type RecentRecords } from './in-flight.ts';
import type { LedgerCache } from './ledger-cache.ts';
import type { Loaded } from './ledger-load.ts';
import { applyStored, nowOf, type LiveLedger } from './live-ledger.ts';
import { batchOf, draftTurn, type Draft, type Outcome, type Task } from './draft.ts';
import type { PipelineOptions } from './options.ts';
import type { SnapshotWriter } from './snapshots.ts';
import { StoreUnavailable, UnknownOutcome } from '../store.ts';
import type { AppendResult, Batch, IdempotencyRecord, LedgerEvent, LedgerId, Tails } from '../store.ts';

/** How often a turn is decided again after others were faster, or nobody knows. */
const MAXIMUM_ATTEMPTS = 8;
/** After a lost turn this process locks first, for so long. */
const LOCKED_MILLISECONDS = 1000;
/** After a key that was used before it looks for the records first, for so long: clients repeat in crowds. */
const ASKING_MILLISECONDS = 1000;

export type TurnContext = PipelineOptions & {
  readonly cache: LedgerCache;
  readonly recent: RecentRecords;
  readonly inFlight: InFlight;
  readonly snapshots: SnapshotWriter;
  readonly load: (ids: readonly LedgerId[]) => Promise<Loaded>;
  /** Calls `answer`, which answers what is durable, now or soon. */
  readonly whenFit: (answer: () => void) => void;
};

type Ledgers = Map<LedgerId, LiveLedger>;

/** What was decided, as far as it got. */
type Attempt = { draft: Draft | null; locked: boolean; readonly epoch: number };

export class Turns {
  readonly #context: TurnContext;
  readonly #steadyNow: () => number;
  /** By the steady clock. */
  #lockedUntil = -Infinity;
  #askingUntil = -Infinity;

  constructor(context: TurnContext) {
    this.#context = context;
    this.#steadyNow = context.steadyNow ?? (() => performance.now());
  }

  /** Settles every task; never rejects. */
  async run(tasks: readonly Task[]): Promise<void> {
    let left = tasks;
    try {
      for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS && left.length > 0;) {
        const before = left.length;
        left = await this.#attempt(left);
        // An attempt that settled something was not in vain: there are only so many tasks.
        if (left.length === before) attempt += 1;
      }
      if (left.length > 0) throw new StoreUnavailable('Other processes were faster each time.');
    } catch (error) {
      this.#failed(left, error);
    }
  }

  /** Returns the tasks that have to be decided again. */
  async #attempt(tasks: readonly Task[]): Promise<readonly Task[]> {
    const ledgers: Ledgers = new Map();
    const able = await this.#answerKnown(await this.#gather(tasks, ledgers), ledgers);
    const attempt: Attempt = { draft: null, locked: false, epoch: this.#context.cache.epoch };
    try {
      const result = await this.#write(able, ledgers, attempt);
      if (result.outcome === 'committed') return this.#committed(attempt, result.positions);
      if (result.outcome === 'lost') return this.#lost(able, ledgers, attempt);
      this.#context.cache.discardDirty(ledgers.values());
      return this.#repeated(able, result.records);
    } catch (error) {
      this.#context.cache.discardDirty(ledgers.values());
      const spoiler = attempt.draft?.spoiler;
      if (spoiler) {
        this.#settle(spoiler.task, { outcome: 'failed', error: spoiler.error });
        return able.filter((task) => task !== spoiler.task);
      }
      if (error instanceof UnknownOutcome) return this.#unknown(able, attempt);
      if (error instanceof StoreUnavailable || able.length === 1) return this.#failed(able, error);
      return this.#halve(able, error);
    }
  }

  /** Brings the ledgers of the tasks together; a task whose ledger can't be folded fails alone. */
  async #gather(tasks: readonly Task[], ledgers: Ledgers): Promise<readonly Task[]> {
    const { cache, load, snapshots } = this.#context;
    const missing = new Set<LedgerId>();
    for (const { command } of tasks) {
      for (const id of command.ledgers) {
        if (ledgers.has(id)) continue;
        const ledger = cache.get(id);
        if (ledger === undefined) missing.add(id);
        else ledgers.set(id, ledger);
      }
    }
    if (missing.size === 0) return tasks;
    const { epoch } = cache;
    const loaded = await load([...missing]);
    for (const ledger of loaded.values()) {
      if (ledger instanceof Error) continue;
      ledgers.set(ledger.id, ledger);
      if (cache.epoch === epoch) cache.put(ledger);
      snapshots.consider(ledger);
    }
    return tasks.filter((task) => {
      const broken = task.command.ledgers.map((id) => loaded.get(id)).find((ledger) => ledger instanceof Error);
      if (broken !== undefined) this.#settle(task, { outcome: 'failed', error: broken });
      return broken === undefined;
    });
  }

  async #write(tasks: readonly Task[], ledgers: Ledgers, attempt: Attempt): Promise<AppendResult> {
    const { store, shared } = this.#context;
    if (tasks.length > 0 && this.#steadyNow() < this.#lockedUntil) {
      attempt.locked = true;
      const heads = new Map<LedgerId, number>();
      for (const ledger of ledgers.values()) heads.set(ledger.id, ledger.head);
      return store.appendLocked(heads, (tails) => this.#prepare(tasks, ledgers, attempt, tails));
    }
    const draft = this.#draft(tasks, ledgers, attempt);
    // Where nobody else writes, a state in memory needs no proof from the store.
    const isNeeded = hasNews(draft) || (shared && draft.touched.size > 0);
    return isNeeded ? store.append(batchOf(draft)) : { outcome: 'committed', positions: [] };
  }

  #prepare(tasks: readonly Task[], ledgers: Ledgers, attempt: Attempt, tails: Tails): Batch {
    for (const ledger of ledgers.values()) {
      const events = tails.get(ledger.id) ?? [];
      // Others are still writing the same ledgers: without the lock this turn would have been lost as well.
      if (events.length > 0) this.#lock();
      applyStored(ledger, events);
    }
    return batchOf(this.#draft(tasks, ledgers, attempt));
  }

  #draft(tasks: readonly Task[], ledgers: Ledgers, attempt: Attempt): Draft {
    const { recent, newEventId, realNow } = this.#context;
    const draft = draftTurn(tasks, { ledgers, recent, newEventId, real: realNow() });
    attempt.draft = draft;
    if (draft.spoiler !== null) throw new Error('A command threw after it had changed a state.');
    return draft;
  }

  #committed({ draft, epoch }: Attempt, positions: readonly number[]): readonly Task[] {
    if (draft === null) throw new StoreUnavailable('The store committed without asking for the batch.');
    const { cache, snapshots } = this.#context;
    draft.owners.forEach((ledger, index) => (ledger.position = positions[index] ?? ledger.position));
    for (const ledger of draft.touched) {
      ledger.dueStored = true;
      if (ledger.head === ledger.durable) continue;
      const isNew = ledger.durable === 0;
      ledger.durable = ledger.head;
      // Not if anything was dropped meanwhile: it might have been this one.
      if (isNew && cache.epoch === epoch) cache.put(ledger);
      snapshots.consider(ledger);
    }
    this.#answer(draft, positions);
    return [];
  }

  /** What is durable. */
  #answer(draft: Draft, positions: readonly number[]): void {
    const { recent, whenFit } = this.#context;
    draft.records.forEach((record, index) => recent.add(draft.keys[index] ?? '', record));
    whenFit(() => {
      draft.tasks.forEach((task, index) => this.#settle(task, draft.outcomes[index]));
      if (draft.events.length > 0) this.#tell(draft, positions);
    });
  }

  #tell(draft: Draft, positions: readonly number[]): void {
    try {
      this.#context.onCommit?.(draft.events, positions);
    } catch (error) {
      this.#context.log.warn({ err: error }, 'A listener to commits threw.');
    }
  }

  #lost(tasks: readonly Task[], ledgers: Ledgers, { locked }: Attempt): readonly Task[] {
    const { cache } = this.#context;
    // Lost under the lock, what is in memory can't come from this store: the ledger was forgotten, or made anew.
    if (locked) for (const id of ledgers.keys()) cache.drop(id);
    else cache.discardDirty(ledgers.values());
    this.#lock();
    return tasks;
  }

  #lock(): void {
    this.#lockedUntil = this.#steadyNow() + LOCKED_MILLISECONDS;
  }

  /** What was decided on the way to a repetition is thrown away and folded again, so the next ones are looked for first. */
  #repeated(tasks: readonly Task[], records: readonly IdempotencyRecord[]): readonly Task[] {
    this.#askingUntil = this.#steadyNow() + ASKING_MILLISECONDS;
    return this.#answerFrom(records, tasks, true);
  }

  async #answerKnown(tasks: readonly Task[], ledgers: Ledgers): Promise<readonly Task[]> {
    const { store, realNow, recent } = this.#context;
    const isAsking = this.#steadyNow() < this.#askingUntil;
    const keyed = tasks.flatMap(({ key, command: { idempotency } }) =>
      key !== null && (isAsking || recent.hasForgotten(key)) ? (idempotency ?? []) : [],
    );
    if (keyed.length === 0) return tasks;
    const real = realNow();
    const moments = new Map(tasks.map((task) => [task.key, nowOf(ledgersOf(task, ledgers), real)]));
    const records = await store.records(keyed, Math.min(...moments.values()));
    const live = records.filter(
      ({ owner, key, expiresAt }) => (moments.get(scopedKey(owner, key)) ?? real) < expiresAt,
    );
    return live.length > 0 ? this.#repeated(tasks, live) : tasks;
  }

  /** The batch stands or it does not: its events tell, or its records where it has none. */
  async #unknown(tasks: readonly Task[], { draft }: Attempt): Promise<readonly Task[]> {
    if (draft === null) return tasks;
    try {
      if (draft.events.length === 0) return this.#answerFrom(await this.#writtenRecords(draft), tasks, false);
      const positions = await this.#positionsOf(draft.events);
      if (positions === null) return tasks;
      this.#answer(draft, positions);
      return [];
    } catch (error) {
      return this.#failed(tasks, error);
    }
  }

  /** Where these events, the last of their ledgers, stand in the feed; null where they were not written. */
  async #positionsOf(events: readonly LedgerEvent[]): Promise<readonly number[] | null> {
    const heads = new Map<LedgerId, number>();
    for (const { ledger, sequence } of events) if (!heads.has(ledger)) heads.set(ledger, sequence - 1);
    const tails = await this.#context.store.tails(heads);
    const found = new Map([...tails.values()].flat().map(({ id, position }) => [id, position]));
    const positions = events.flatMap(({ id }) => found.get(id) ?? []);
    return positions.length === events.length ? positions : null;
  }

  /** Those of others are left to the next attempt. */
  async #writtenRecords(draft: Draft): Promise<readonly IdempotencyRecord[]> {
    if (draft.records.length === 0) return [];
    const mine = new Map(draft.records.map((record, index) => [draft.keys[index], record]));
    const found = await this.#context.store.records(draft.records, draft.earliest);
    return found.filter((record) => {
      const expected = mine.get(scopedKey(record.owner, record.key));
      return expected?.recordedAt === record.recordedAt && expected.body === record.body;
    });
  }

  #answerFrom(records: readonly IdempotencyRecord[], tasks: readonly Task[], replayed: boolean): readonly Task[] {
    const byKey = new Map(records.map((record) => [scopedKey(record.owner, record.key), record]));
    return tasks.filter((task) => {
      const record = task.key === null ? undefined : byKey.get(task.key);
      if (record === undefined || task.key === null) return true;
      this.#context.recent.add(task.key, record);
      this.#settle(task, fromRecord(record, task.command.idempotency?.fingerprint ?? '', replayed));
      return false;
    });
  }

  /** What one command gave can't be written: the others shall not suffer for it. */
  async #halve(tasks: readonly Task[], error: unknown): Promise<readonly Task[]> {
    this.#context.log.warn({ err: error }, 'A turn could not be written; it is tried in halves.');
    const half = tasks.length >> 1;
    await this.run(tasks.slice(0, half));
    await this.run(tasks.slice(half));
    return [];
  }

  #failed(tasks: readonly Task[], error: unknown): readonly Task[] {
    for (const task of tasks) this.#settle(task, { outcome: 'failed', error });
    return [];
  }

  #settle(task: Task, outcome: Outcome | undefined): void {
    if (task.key !== null) this.#context.inFlight.release(task.key);
    if (outcome === undefined) task.reject(new StoreUnavailable('The command was not decided.'));
    else if (outcome.outcome === 'failed') task.reject(outcome.error);
    else task.resolve(outcome);
  }
}

function ledgersOf({ command }: Task, ledgers: Ledgers): LiveLedger[] {
  return command.ledgers.flatMap((id) => ledgers.get(id) ?? []);
}

function hasNews({ events, records, rows, touched }: Draft): boolean {
  if (events.length > 0 || records.length > 0 || rows.length > 0) return true;
  for (const ledger of touched) if (ledger.head > 0 && !ledger.dueStored) return true;
  return false;
}
