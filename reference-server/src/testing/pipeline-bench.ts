/** What tests of the pipeline share: pipelines on one store, a clock to move, and answers to read. */
import type { Executed, Ledgers, Pipeline } from '../store/command.ts';
import { createPipeline, type PipelineOptions } from '../store/pipeline/pipeline.ts';
import type { LedgerId } from '../store/store.ts';
import { counterFold, type Counter } from './counter-fold.ts';
import { MemoryStore } from './memory-store.ts';

export const START = Date.UTC(2027, 7, 1);

/** Every pipeline of a bench writes the same store and goes by the same clock. */
export function createBench(defaults: Partial<PipelineOptions> = {}) {
  const clock = { now: START, steady: 0 };
  const warnings: string[] = [];
  let ids = 0;
  const store = defaults.store instanceof MemoryStore ? defaults.store : new MemoryStore();
  const pipeline = (options: Partial<PipelineOptions> = {}): Pipeline =>
    createPipeline({
      store,
      folds: { counter: counterFold },
      realNow: () => clock.now,
      steadyNow: () => clock.steady,
      newEventId: () => `evt_${(ids += 1)}`,
      shared: false,
      idleSeconds: 600,
      snapshotEvery: 1_000_000,
      quietMilliseconds: 0,
      log: { warn: (_, message) => void warnings.push(message) },
      ...defaults,
      ...options,
    });
  return { clock, store, warnings, pipeline };
}

/** A promise to open by hand. */
export function createGate() {
  let open = (): void => {};
  const shut = new Promise<void>((resolve) => (open = resolve));
  return { shut, open: () => open() };
}

/** Lets everything run that waits for nothing but the event loop. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function statusOf(executed: Executed): number | string {
  return executed.outcome === 'answered' ? executed.answer.status : executed.outcome;
}

export function bodyOf(executed: Executed): unknown {
  return executed.outcome === 'answered' ? JSON.parse(executed.answer.body) : executed.outcome;
}

export function freeIn(pipeline: Pipeline, ledger: LedgerId): Promise<number> {
  return pipeline.read([ledger], (ledgers: Ledgers) => ledgers.get<Counter>(ledger).state.free);
}
