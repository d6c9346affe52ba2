/** Several loads in turns, so that what changes on the machine meanwhile meets them all alike. */
import type { Answered, Load } from './load-plan.ts';
import { median, requestsPerSecond, runLoad } from './run-load.ts';

export type Alternated = { readonly perSecond: number; readonly runs: readonly Answered[] };

/** Each load runs once to warm up, then `repeats` times; the median counts. */
export async function alternate<Name extends string>(
  loads: { readonly [Each in Name]?: Load },
  repeats: number,
  afterWarmUp: () => Promise<unknown> = async () => undefined,
): Promise<Record<Name, Alternated>> {
  const named = Object.entries<Load | undefined>(loads).flatMap(([name, load]) =>
    load ? [[name as Name, load] as const] : [],
  );
  for (const [, load] of named) await runLoad({ ...load, milliseconds: Math.min(load.milliseconds, 700) });
  await afterWarmUp();
  const runs = new Map<Name, Answered[]>(named.map(([name]) => [name, []]));
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [name, load] of named) runs.get(name)?.push(await runLoad(load));
  }
  const entries = [...runs].map(([name, own]): [Name, Alternated] => [
    name,
    { perSecond: median(own.map(requestsPerSecond)), runs: own },
  ]);
  return Object.fromEntries(entries) as Record<Name, Alternated>;
}

export function totalRequests({ runs }: Alternated): number {
  return runs.reduce((sum, { requests }) => sum + requests, 0);
}
