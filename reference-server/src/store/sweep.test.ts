import { expect, it } from 'vitest';
import { createSweep, sweptAtOnce, ticksBetween } from './sweep.ts';

/** After how many ticks the store was asked, where it lets go of so many each time. */
async function asked(gone: readonly (number | Error)[], ticks: number): Promise<number[]> {
  const at: number[] = [];
  let tick = 0;
  const sweep = createSweep(
    {
      sweep: (_before, limit) => {
        expect(limit).toBe(sweptAtOnce);
        at.push(tick);
        const each = gone[at.length - 1] ?? 0;
        return each instanceof Error ? Promise.reject(each) : Promise.resolve(each);
      },
    },
    () => 0,
  );
  for (; tick < ticks; tick += 1) await sweep().catch(() => undefined);
  return at;
}

it.each([
  ['once a minute where nothing has expired', [], [0, ticksBetween]],
  ['once a minute where less has expired than goes at once', [sweptAtOnce - 1], [0, ticksBetween]],
  ['again at once where there may be more', [sweptAtOnce, sweptAtOnce], [0, 1, 2, ticksBetween + 2]],
  ['again at once where the store failed', [new Error('the store is away')], [0, 1, ticksBetween + 1]],
])('%s', async (_what, gone, expected) => {
  expect(await asked(gone, ticksBetween + 3)).toEqual(expected);
});
