import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Answered, Load } from './load-plan.ts';

/** Puts a load on from a process of its own. Throws where an answer was not as expected: such a figure is worth nothing. */
export async function runLoad(load: Load): Promise<Answered> {
  const child = fork(new URL('load-process.ts', import.meta.url));
  child.send(load);
  const [answered] = (await once(child, 'message')) as [Answered];
  child.kill();
  if (answered.others.length > 0) throw new Error(`not every answer was as expected: ${answered.others.join('\n')}`);
  return answered;
}

export function requestsPerSecond({ requests, seconds }: Answered): number {
  return requests / seconds;
}

export function journeysPerSecond({ journeys, seconds }: Answered): number {
  return journeys / seconds;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
