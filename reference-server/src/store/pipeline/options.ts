import type { Fold } from '../command.ts';
import type { LedgerEvent, Store } from '../store.ts';

/** As much of a logger as the pipeline needs. */
export type Log = { warn(details: object, message: string): void };

export type PipelineOptions = {
  readonly store: Store;
  /** By kind: the ledger's id up to its first slash. */
  readonly folds: Readonly<Record<string, Fold<unknown>>>;
  readonly realNow: () => number;
  /** Milliseconds of a clock that nobody sets, for how long ago something was. */
  readonly steadyNow?: () => number;
  readonly newEventId: () => string;
  /** Several processes may write this store. */
  readonly shared: boolean;
  /** How many commands one transaction takes at most. */
  readonly maximumTurn?: number;
  /** How many commands wait at most; what comes above is refused by fair shares. */
  readonly maximumWaiting?: number;
  /** How many reads are open at most; likewise. */
  readonly maximumReads?: number;
  /** A ledger nobody used for so long is let go. */
  readonly idleSeconds: number;
  /** A snapshot is written after so many events. */
  readonly snapshotEvery: number;
  /** For how long nothing was written before a snapshot that is due is. */
  readonly quietMilliseconds?: number;
  readonly log: Log;
  /** Told of the events this process wrote, once they are durable; `positions[i]` belongs to `events[i]`. */
  readonly onCommit?: (events: readonly LedgerEvent[], positions: readonly number[]) => void;
};
