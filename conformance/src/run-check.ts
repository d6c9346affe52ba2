/** Runs one check and judges how it ended. */
import { activeForm, isSummary } from './checks/check.ts';
import { openContext, type Target } from './check-context.ts';
import type { Definition } from './definition.ts';
import type { Exchange } from './http/exchange.ts';
import { recordedClient } from './http/recorded-client.ts';
import { Failure, NotTestable } from './outcome.ts';
import type { FailureRecord, Result } from './result.ts';

export async function runCheck(definition: Definition, target: Target): Promise<Result> {
  const { check: _, ...about } = definition;
  const trace: Exchange[] = [];
  const begun = performance.now();
  const ended = await outcomeOf(definition, target, trace).catch((error: unknown) => judged(error, definition, trace));
  return { ...about, ...ended, milliseconds: Math.round(performance.now() - begun) };
}

type Ended = Pick<Result, 'verdict' | 'reason' | 'failure'>;

async function outcomeOf({ id, check }: Definition, target: Target, trace: Exchange[]): Promise<Ended> {
  if (isSummary(check)) throw new TypeError(`${id} is judged by its members`);
  const active = activeForm(check);
  const { context, close } = await openContext(active, target, recordedClient(target.recorder, id, trace));
  try {
    await active.run(context);
    return { verdict: 'pass' };
  } finally {
    await close();
  }
}

function judged(error: unknown, definition: Definition, trace: readonly Exchange[]): Ended {
  if (error instanceof NotTestable) return { verdict: 'not-testable', reason: error.message };
  const failure = failureOf(error, trace);
  if (failure) return { verdict: definition.level === 'SHOULD' ? 'warn' : 'fail', failure };
  return { verdict: 'suite-error', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

/** A check that stumbles over an answer that is not as documented has met the target's fault, not its own. */
function failureOf(error: unknown, trace: readonly Exchange[]): FailureRecord | null {
  if (error instanceof Failure) {
    const { message, evidence, exchange } = error;
    return { message, ...evidence, exchange: exchange ?? trace.at(-1) ?? null };
  }
  if (!(error instanceof TypeError)) return null;
  const odd = trace.find(({ findings }) => findings.length > 0);
  const finding = odd?.findings[0];
  return odd && finding ? { message: 'An answer is not as documented.', ...finding, exchange: odd } : null;
}
