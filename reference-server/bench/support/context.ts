/** What every part works with. */
import type { Databases, StoreName } from './databases.ts';
import type { PartResult } from './results.ts';

export type Bench = {
  readonly databases: Databases;
  /** For trying the bench: short runs, whose figures are worth little. */
  readonly quick: boolean;
  /** Both, or one for trying. */
  readonly stores: readonly StoreName[];
  /** Tells what is being done meanwhile. */
  say(what: string): void;
};

export type Part = (bench: Bench) => Promise<PartResult>;
