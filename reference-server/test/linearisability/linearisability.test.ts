/** Several clients at once, on one process and on two: what they were answered is as if one after the other had asked. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPostgres, type RunningPostgres } from '../../src/testing/start-postgres.ts';
import { check } from './checker.ts';
import { plays, type Play } from './commands.ts';
import type { Played } from './history.ts';
import { ticketModel } from './model.ts';
import { play } from './play.ts';
import { faults, startInOneProcess, startInTwo, startProcesses, type Served } from './served.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 });

/** LINEARISABILITY_RUNS asks for a longer run, LINEARISABILITY_SEED for one that was seen before. */
const runs = Number(process.env['LINEARISABILITY_RUNS'] ?? 12);
const seed = Number(process.env['LINEARISABILITY_SEED'] ?? Date.now() % 2 ** 31);

function judge(played: Played): void {
  const { feed, history } = played;
  expect(feed.map(({ sequence }) => sequence)).toEqual(feed.map((_, index) => index + 1));
  const verdict = check(ticketModel(played), history);
  if (!verdict.isLinearisable) throw new Error(verdict.told);
}

/** What came up in all runs: without repeats, refusals and open ends they would prove little. */
const seen = { answers: new Set<string>(), requests: 0, open: 0, replays: 0 };

function count({ history }: Played): void {
  for (const { output, input } of history) {
    seen.requests += 1;
    if (output) seen.answers.add(`${input.does} ${output.code ?? output.status}`);
    else seen.open += 1;
    if (output?.isReplay) seen.replays += 1;
  }
}

async function assertPlays(served: Served, numRuns: number): Promise<void> {
  const run = async (drawn: Play) => {
    const played = await play(served.baseUrls, drawn, () => served.cut());
    count(played);
    judge(played);
  };
  const drawn = plays(served.baseUrls.length, { canCut: served.canCut });
  // What is drawn is played again with other luck: making it smaller would only take time.
  await fc.assert(fc.asyncProperty(drawn, run), { numRuns, seed, endOnFailure: true });
}

const usual = [
  'createHold 201',
  'createHold INSUFFICIENT_AVAILABILITY',
  'extendHold 200',
  'checkHold 200',
  'releaseHold 200',
  'confirmOrder 201',
  'confirmOrder HOLD_CONFIRMED',
  'getHold 200',
  'moveClock 200',
];

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const settings = {
  'one process on SQLite': { share: 1, start: () => startInOneProcess() },
  'two on one PostgreSQL': { share: 1, start: () => startInTwo(postgres.url) },
  'two real processes on one PostgreSQL': { share: 0.25, start: () => startProcesses(postgres.url) },
} as const;

describe.each(Object.entries(settings))('%s', (_, { share, start }) => {
  let served: Served;
  beforeAll(async () => {
    served = await start();
  });
  afterAll(() => served.stop());

  it('answer as one after the other', () => assertPlays(served, Math.max(2, Math.round(runs * share))));
});

it('there was something to get wrong', () => {
  console.log(`${seen.requests} requests, ${seen.open} without an answer, ${seen.replays} answered again`);
  expect([...seen.answers]).toEqual(expect.arrayContaining(usual));
  expect(Math.min(seen.open, seen.replays)).toBeGreaterThan(0);
});

function unlessBroken(error: unknown): null {
  if (String(error).includes('was answered 500')) return null;
  throw error;
}

describe('a process that', () => {
  it.each(Object.entries(faults))('%s is caught', async (_, start) => {
    const served = await start(postgres.url);
    const drawn = plays(served.baseUrls.length, { canCut: false });
    const run = async (each: Play) => {
      // It may also break down over what it lost, which tells nothing of the search: another play is judged then.
      const played = await play(served.baseUrls, each, () => undefined).catch(unlessBroken);
      if (played !== null) judge(played);
    };
    const { failed, errorInstance } = await fc.check(fc.asyncProperty(drawn, run), {
      numRuns: 40,
      seed,
      endOnFailure: true,
    });
    await served.stop();
    expect(failed).toBe(true);
    expect(String(errorInstance)).toContain('none can come next');
  });
});
