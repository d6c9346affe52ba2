/** Runs many checks side by side and judges those that are judged by others. */
import { definitions, schemaDefinitions } from './catalogue.ts';
import { isSummary } from './checks/check.ts';
import type { Target } from './check-context.ts';
import type { Definition } from './definition.ts';
import type { Coverage } from './http/coverage.ts';
import { createTransport } from './http/transport.ts';
import { wireRequest } from './http/wire-request.ts';
import type { SchemaDefinition } from './matrix/schemas.ts';
import type { Result } from './result.ts';
import { runCheck } from './run-check.ts';
import { createWatch } from './run-watch.ts';
import { membersOf, selector, shuffled, withMembers } from './select.ts';

export type RunWish = {
  /** Empty for all. */
  readonly only: readonly string[];
  readonly profiles: readonly string[];
  readonly seed: number;
  readonly workers: number;
  /** Once aborted, no further check begins, and the reason is thrown when those under way have ended. */
  readonly stop: AbortController;
  readonly progress: (result: Result, done: number, all: number) => void;
};

export async function runAll(wish: RunWish, target: Target): Promise<Result[]> {
  const all: readonly (Definition | SchemaDefinition)[] = [...definitions, ...schemaDefinitions];
  const isChosen = selector(
    all.map(({ id }) => id),
    wish.only,
  );
  const chosenSchemas = schemaDefinitions.filter(({ id }) => isChosen(id));
  /* A schema is judged from what all checks see, so asking for one asks for all. */
  const onlySchemas = wish.only.length > 0 && chosenSchemas.length > 0;
  const needed = onlySchemas ? [...definitions] : withMembers(definitions, isChosen);
  const runnable = needed.filter((one) => !isSummary(one.check) && isOffered(one, wish));
  const results = await runSideBySide(shuffled(runnable, wish.seed), wish, target);
  const notOffered = needed.filter((one) => !isOffered(one, wish)).map(notApplicable);
  const schemas = schemaResults(target.recorder.coverage, wish, chosenSchemas);
  const judged = [...results, ...schemas];
  const summaries = needed
    .filter((one) => isSummary(one.check) && isOffered(one, wish))
    .map((one) => summaryResult(one, judged));
  const told = [...results, ...summaries, ...notOffered].filter(({ id }) => !onlySchemas || isChosen(id));
  return [...told, ...schemas].sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
}

async function runSideBySide(queue: readonly Definition[], wish: RunWish, target: Target): Promise<Result[]> {
  const { stop, workers, progress } = wish;
  const waiting = queue[Symbol.iterator]();
  const results: Result[] = [];
  const watch = watchOver(target, (result) => {
    results.push(result);
    progress(result, results.length, queue.length);
  });
  const work = async (): Promise<void> => {
    for (const definition of waiting) {
      if (stop.signal.aborted) return;
      await watch.take(await runCheck(definition, target));
    }
  };
  const ending = async (error: unknown): Promise<void> => {
    stop.abort(error);
    await target.recorder.transport.close();
  };
  await Promise.all(Array.from({ length: workers }, () => work().catch(ending)));
  stop.signal.throwIfAborted();
  await watch.end();
  return results;
}

/** Probes over a connection of its own: those of the checks may all be waiting. */
function watchOver({ baseUrl, recorder }: Target, tell: (result: Result) => void) {
  const { transport, pace } = recorder;
  return createWatch({
    baseUrl,
    tell,
    isSilent: () => transport.unanswered > 0,
    async probe() {
      const own = createTransport(pace, 1);
      const request = wireRequest(baseUrl, 'getWellKnown', { path: {}, query: {}, headers: {} }, null);
      const isAnswered = await own.send(request).then(
        () => true,
        () => false,
      );
      await own.close();
      return isAnswered;
    },
  });
}

type Profiled = Pick<Definition, 'profile' | 'alsoProfiles'>;

function isOffered({ profile, alsoProfiles = [] }: Profiled, { profiles }: RunWish): boolean {
  return [profile, ...alsoProfiles].every((one) => profiles.includes(one));
}

function notApplicable(definition: Definition): Result {
  const { check: _, ...about } = definition;
  return {
    ...about,
    verdict: 'not-applicable',
    reason: `Not all of its profiles are declared and chosen: ${[about.profile, ...(about.alsoProfiles ?? [])].join(', ')}.`,
    milliseconds: 0,
  };
}

/** Passed when all members are; otherwise as bad as the worst of them. */
function summaryResult({ check, ...about }: Definition, judged: readonly Result[]): Result {
  const patterns = isSummary(check) ? check.allOf : [];
  const ids = new Set(
    membersOf(
      patterns,
      judged.map(({ id }) => id),
    ),
  );
  const members = judged.filter(({ id, verdict }) => ids.has(id) && verdict !== 'not-applicable');
  const milliseconds = 0;
  if (members.length === 0)
    return { ...about, verdict: 'not-testable', reason: 'None of its checks ran.', milliseconds };
  const worst = (['fail', 'warn', 'suite-error', 'not-testable'] as const).find((verdict) =>
    members.some((one) => one.verdict === verdict),
  );
  if (worst === undefined) return { ...about, verdict: 'pass', milliseconds };
  const bad = members.filter(({ verdict }) => verdict === worst);
  const named =
    bad
      .slice(0, 5)
      .map(({ id }) => id)
      .join(', ') + (bad.length > 5 ? `, and ${bad.length - 5} more` : '');
  const reason = `${bad.length} of ${members.length} checks of it: ${named}`;
  const failure = bad[0]?.failure;
  return {
    ...about,
    verdict: worst,
    ...(failure ? { failure: { ...failure, message: `${reason}. ${failure.message}` } } : { reason }),
    milliseconds,
  };
}

/** Under `--only` those are told that were asked for, and any that an answer misfitted. */
function schemaResults(coverage: Coverage, wish: RunWish, chosen: readonly SchemaDefinition[]): Result[] {
  const isChosen = new Set(chosen.map(({ id }) => id));
  return schemaDefinitions.flatMap(({ seen: key, byLuck, ...about }): Result[] => {
    const seen = coverage.get(key);
    const first = seen?.misfits[0];
    if (first)
      return [
        {
          ...about,
          verdict: 'fail',
          failure: {
            message: `${seen.misfitting} of ${seen.fitting + seen.misfitting} answers do not fit.`,
            ...first.finding,
            exchange: first.exchange,
          },
          seenIn: first.checkId,
          milliseconds: 0,
        },
      ];
    if (!isChosen.has(about.id) || !isOffered(about, wish)) return [];
    if (seen) return [{ ...about, verdict: 'pass', milliseconds: 0 }];
    if (byLuck) return [];
    return [
      { ...about, verdict: 'not-testable', reason: 'No check of this run brought this answer about.', milliseconds: 0 },
    ];
  });
}
