/**
 * The commit pipeline: one writer loop owns all states. A turn decides what has gathered, writes it in one transaction
 * and answers; while it is written, the next turn gathers.
 */
import { Overloaded, type Answer, type Command, type Executed, type Ledgers, type Pipeline } from '../command.ts';
import { InFlight, RecentRecords, scopedKey } from './in-flight.ts';
import { LedgerCache } from './ledger-cache.ts';
import { loadLedgers } from './ledger-load.ts';
import type { Task } from './draft.ts';
import { FairQueue } from './fair-queue.ts';
import type { PipelineOptions } from './options.ts';
import { Pace } from './pace.ts';
import { Reads } from './reads.ts';
import { Turns } from './turn.ts';
import { SnapshotWriter } from './snapshots.ts';
import { StoreUnavailable, type LedgerId, type Store } from '../store.ts';

export type { PipelineOptions } from './options.ts';

const DEFAULT_MAXIMUM_TURN = 256;
const DEFAULT_QUIET_MILLISECONDS = 1000;
const DEFAULT_MAXIMUM_WAITING = 4096;
const DEFAULT_MAXIMUM_READS = 4096;
const NOTHING: Answer = { status: 204, headers: {}, body: '' };

export function createPipeline(options: PipelineOptions): Pipeline {
  return new CommitPipeline(options);
}

/** Writes what has fallen due by `now` in the ledgers that the store names; to be called each second. */
export async function tickDue(pipeline: Pipeline, store: Store, now: number): Promise<void> {
  const ledgers = await store.due(now);
  const ticks = await Promise.allSettled(ledgers.map((id) => pipeline.execute(emptyCommand([id]))));
  for (const tick of ticks) if (tick.status === 'rejected') throw tick.reason;
}

/** Decides nothing: the turn writes what is due in these ledgers. */
function emptyCommand(ledgers: readonly LedgerId[]): Command {
  return { ledgers, idempotency: null, decide: () => ({ events: [], answer: () => NOTHING }) };
}

class CommitPipeline implements Pipeline {
  readonly #options: PipelineOptions;
  readonly #cache: LedgerCache;
  readonly #recent = new RecentRecords();
  readonly #inFlight = new InFlight();
  readonly #snapshots: SnapshotWriter;
  readonly #turns: Turns;
  readonly #reads: Reads;
  readonly #queue: FairQueue<Task>;
  readonly #pace = new Pace();
  readonly #unanswered: (() => void)[] = [];
  #running = false;
  #quiet: NodeJS.Timeout | undefined;
  #inTurn = false;
  #closed = false;
  #idle: (() => void)[] = [];

  constructor(options: PipelineOptions) {
    this.#options = options;
    const { store, shared, realNow, log, folds } = options;
    this.#queue = new FairQueue(options.maximumWaiting ?? DEFAULT_MAXIMUM_WAITING);
    const cache = new LedgerCache(options.idleSeconds);
    const snapshots = new SnapshotWriter({ store, cache, snapshotEvery: options.snapshotEvery, log });
    const load = (ids: readonly LedgerId[]) => loadLedgers(ids, { store, folds, log });
    this.#cache = cache;
    this.#snapshots = snapshots;
    this.#turns = new Turns({
      ...options,
      cache,
      recent: this.#recent,
      inFlight: this.#inFlight,
      snapshots,
      load,
      whenFit: (answer) => this.#answerWhenFit(answer),
    });
    this.#reads = new Reads({
      store,
      cache,
      snapshots,
      load,
      shared,
      realNow,
      maximumOpen: options.maximumReads ?? DEFAULT_MAXIMUM_READS,
      inTurn: () => this.#inTurn,
      writeDue: async (ledgers) => void (await this.#enqueue(emptyCommand(ledgers), null)),
      onSettled: () => this.#tellIdle(),
    });
  }

  execute(command: Command): Promise<Executed> {
    if (this.#closed) return Promise.reject(closed());
    const { idempotency } = command;
    if (idempotency === null) return this.#enqueue(command, null);
    const key = scopedKey(idempotency.owner, idempotency.key);
    const taken = this.#inFlight.take(key, idempotency.fingerprint);
    return taken === null ? this.#enqueue(command, key) : Promise.resolve(taken);
  }

  read<Result>(
    ledgers: readonly LedgerId[],
    look: (ledgers: Ledgers, now: number) => Result,
    party: string | null = null,
  ): Promise<Result> {
    if (this.#closed) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      const lookAndSettle = (view: Ledgers, now: number) => {
        try {
          resolve(look(view, now));
        } catch (error) {
          reject(error);
        }
      };
      this.#reads.add({ ledgers, party, look: lookAndSettle, reject, real: null, tries: 0 });
    });
  }

  drop(ledgers: readonly LedgerId[]): void {
    for (const id of ledgers) this.#cache.drop(id);
    // The owners may have been forgotten with their ledgers, and their keys with them.
    this.#recent.clear();
  }

  async close(): Promise<void> {
    this.#closed = true;
    while (this.#running || this.#reads.open > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    clearTimeout(this.#quiet);
    do await this.#snapshots.finished();
    while (this.#snapshots.writeOne(true));
  }

  #enqueue(command: Command, key: string | null): Promise<Executed> {
    return new Promise((resolve, reject) => {
      const refused = this.#queue.push(command.party ?? null, { command, key, resolve, reject });
      if (refused !== null) this.#refuse(refused);
      if (this.#running) return;
      this.#running = true;
      // Not at once: what arrives in the same round of the event loop shares the transaction.
      setImmediate(() => void this.#loop());
    });
  }

  #refuse({ key, reject }: Task): void {
    if (key !== null) this.#inFlight.release(key);
    reject(new Overloaded(this.#pace.secondsFor(this.#queue.length)));
  }

  async #loop(): Promise<void> {
    const { maximumTurn = DEFAULT_MAXIMUM_TURN } = this.#options;
    while (this.#queue.length > 0) {
      this.#inTurn = true;
      const tasks = this.#queue.take(maximumTurn);
      const begun = performance.now();
      await this.#turns.run(tasks);
      this.#pace.took(tasks.length, performance.now() - begun);
      this.#inTurn = false;
      this.#reads.advance();
      this.#snapshots.writeOne(this.#options.quietMilliseconds === 0);
    }
    this.#running = false;
    this.#awaitQuiet();
    this.#tellIdle();
  }

  /** Where more is waiting, the next turn goes to the store first: it writes while these answers are sent. */
  #answerWhenFit(answer: () => void): void {
    this.#unanswered.push(answer);
    if (this.#queue.length > 0) setImmediate(() => this.#answerAll());
    else this.#answerAll();
  }

  #answerAll(): void {
    for (const answer of this.#unanswered.splice(0)) answer();
  }

  #awaitQuiet(): void {
    const { quietMilliseconds = DEFAULT_QUIET_MILLISECONDS } = this.#options;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      if (!this.#running && this.#snapshots.writeOne(true)) this.#awaitQuiet();
    }, quietMilliseconds).unref();
  }

  #tellIdle(): void {
    const idle = this.#idle;
    this.#idle = [];
    for (const resolve of idle) resolve();
  }
}

function closed(): StoreUnavailable {
  return new StoreUnavailable('The server is closing.');
}
