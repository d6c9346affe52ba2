import { isRefusal, notFound } from '../domain/refusal.ts';
import { advanceRun } from '../domain/season/renewal-runs.ts';
import type { EventData } from '../generated/events.ts';
import type { AdvanceRenewalRunResult, RenewalResult } from '../generated/types.ts';
import { seasonLedgerOf } from '../ids.ts';
import type { NewEvent } from '../store/command.ts';
import type { Handlers } from './context.ts';
import { commitOnProduct, fixtureIds } from './own-season-product.ts';
import { readProduct, seasonIn } from './read-season-product.ts';
import { showRun } from './own-renewal-run.ts';

const usualPortion = 100;

/** One commit over both products, the contacts and all fixtures. */
export const advanceRenewalRun: Handlers['advanceRenewalRun'] = async ({ path: { renewalRunId }, body }, context) => {
  const { services } = context;
  const originId = await readProduct(context, renewalRunId, ({ runs }) => ({ id: originOf(runs.get(renewalRunId)) }));
  if (isRefusal(originId)) return originId;
  const ids = { ...fixtureIds(services), seasonTicket: () => services.ids.seasonTicket(renewalRunId) };
  let results: RenewalResult[] = [];
  return commitOnProduct<AdvanceRenewalRunResult>(context, renewalRunId, {
    ledgers: [seasonLedgerOf(originId.id)],
    decide: (scene) => {
      const record = scene.state.runs.get(renewalRunId);
      if (!record) return notFound();
      const origin = seasonIn(scene.ledgers, originId.id);
      const decided = advanceRun({ ...scene, origin, ids }, record, body.atMost ?? usualPortion);
      results = isRefusal(decided) ? [] : resultsIn(decided);
      return decided;
    },
    result: (state) => ({ status: 200, body: { run: showRun(state, renewalRunId).body, results } }),
  });
};

/** Empty where there is no such run, which is told once the command looks for it. */
function originOf(record: { readonly run: { readonly originProductId: string } } | undefined): string {
  return record?.run.originProductId ?? '';
}

function resultsIn(events: readonly NewEvent[]): RenewalResult[] {
  return events
    .filter(({ type }) => type === 'renewalRun.advanced')
    .flatMap(({ data }) => (data as EventData['renewalRun.advanced']).results);
}
