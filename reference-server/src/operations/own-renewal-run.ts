/** The way of every operation on a renewal run: find it for its club, then the rule. */
import { notFound, type Refusal } from '../domain/refusal.ts';
import type { RenewalRunRecord, SeasonState } from '../domain/season/season-state.ts';
import type { RenewalRun } from '../generated/types.ts';
import type { NewEvent } from '../store/command.ts';
import type { Context } from './context.ts';
import { commitOnProduct, type Scene } from './own-season-product.ts';

type RunResult = { status: 200; body: RenewalRun };

export function changeRun(
  context: Context,
  renewalRunId: string,
  rule: (scene: Scene, record: RenewalRunRecord) => Refusal | NewEvent[],
) {
  return commitOnProduct<RunResult>(context, renewalRunId, {
    decide: (scene) => {
      const record = scene.state.runs.get(renewalRunId);
      return record ? rule(scene, record) : notFound();
    },
    result: (state) => showRun(state, renewalRunId),
  });
}

export function showRun({ runs }: SeasonState, id: string): RunResult {
  const record = runs.get(id);
  if (!record) throw new Error(`renewal run ${id} was decided on but is not there`);
  return { status: 200, body: record.run };
}
