/** What a fault is to the frame, and what the frame is to a fault. */
import type { RunningPostgres } from '../../src/testing/start-postgres.ts';
import type { TestWorld } from '../../src/testing/worlds.ts';
import type { ChaosProcess, Launch } from './processes.ts';

export type StoreName = 'SQLite' | 'PostgreSQL';

/** One number where every fault is gone through, another in the short form. */
export type Extent = { readonly full: number; readonly short: number };

export type Fault = {
  readonly name: string;
  readonly stores: readonly StoreName[];
  /** How many processes serve the load; one without it. */
  readonly processes?: number;
  readonly rounds: Extent;
  /** How long the harm lasts until it is healed, in milliseconds; the load goes on meanwhile. */
  readonly lasts?: Extent;
  /** What clients meet at least once when the harm is real. */
  readonly shows?: 'refused' | 'unreachable';
  /** Whether the short form passes over it. */
  readonly onlyInFull?: boolean;
  /** Why it can't be played here, or null. */
  obstacle?(): string | null;
  /** Once, before the processes start. */
  stage(ground: Ground): Promise<Staged> | Staged;
};

/** What there is before the processes start. */
export type Ground = {
  readonly store: StoreName;
  /** Of a new, empty database. */
  readonly databaseUrl: string;
  /** Null where a fault is played on SQLite without one. */
  readonly postgres: RunningPostgres | null;
  /** For files of the fault's own; goes away afterwards. */
  readonly directory: string;
  readonly isShort: boolean;
};

export type Staged = {
  /** Where the processes find their database, when it is not the ground's. */
  readonly databaseUrl?: string;
  /** How the processes are started, when it is not as their operator would. */
  readonly launch?: Launch;
  /** Does harm under load, and gives what heals it. Both return once it is done. */
  harm(scene: Scene): Promise<Heal>;
  /** Clears away what the fault has set up. */
  clear?(): Promise<unknown>;
};

export type Heal = () => Promise<unknown>;

/** What a fault does harm to. */
export type Scene = {
  readonly processes: readonly ChaosProcess[];
  readonly postgres: RunningPostgres | null;
  readonly world: TestWorld;
  /** What the fault itself sees to be wrong; counts as a wrong answer. */
  find(what: string): void;
  /** Waits until so many more writes have been acknowledged. */
  acknowledged(more: number): Promise<void>;
};
