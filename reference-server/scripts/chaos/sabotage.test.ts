/** The frame must be able to fail: each way in which a server can be broken turns the audit red, and a sound one does not. */
import { expect, it } from 'vitest';
import { killProcess } from './faults/kill-process.ts';
import { play } from './play.ts';
import { sabotaged, sabotages, type Sabotage } from './sabotage.ts';
import { findings, isClean, type Tally } from './tally.ts';

const once = { ...killProcess, rounds: { full: 1, short: 1 } };

function playOnce(sabotage?: Sabotage): Promise<Tally> {
  return play(once, { store: 'SQLite', isShort: true, ...(sabotage ? { sabotage: sabotaged(sabotage) } : {}) });
}

it('finds nothing on a server that is as it should be', async () => {
  const tally = await playOnce();
  expect(Object.fromEntries(findings.map((finding) => [finding, [...tally.found[finding]]]))).toEqual({
    lost: [],
    soldTwice: [],
    missing: [],
    unequal: [],
    wrong: [],
  });
  expect(tally.acknowledged).toBeGreaterThan(10);
});

it.each(Object.keys(sabotages) as Sabotage[])('finds what is wrong with a server that is %s', async (sabotage) => {
  const tally = await playOnce(sabotage);
  expect(tally.found[sabotages[sabotage]].size).toBeGreaterThan(0);
  expect(isClean(tally)).toBe(false);
});
