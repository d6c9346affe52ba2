/** Two processes, a store that fails in every way it may, clients that repeat what failed: nothing is lost or done twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { counterFold, open, release, take } from '../../testing/counter-fold.ts';
import type { Mishap } from '../../testing/memory-store.ts';
import { createBench, freeIn, settle, statusOf } from '../../testing/pipeline-bench.ts';
import type { Command, Executed, Pipeline } from '../command.ts';

const CAPACITY = 12;

type Step = { readonly request: number; readonly process: 0 | 1; readonly pause: boolean };

const mishaps: readonly Mishap[] = [
  'lost',
  'unavailable',
  'unknownWritten',
  'unknownNotWritten',
  'unavailableAfterPrepare',
];
const mishap = fc.option(fc.constantFrom(...mishaps), { freq: 2 });
const step: fc.Arbitrary<Step> = fc.record({
  request: fc.nat(15),
  process: fc.constantFrom(0, 1),
  pause: fc.boolean(),
});

/** Request n is always the same request under the same key. */
function commandOf(n: number): Command {
  const keyed = { key: `key ${n}` };
  return n % 4 === 3 ? release('counter/a', `t${n - 1}`, keyed) : take('counter/a', 1 + (n % 3), `t${n}`, keyed);
}

/** As a client does it: the same key again until there is an answer. */
async function insist(pipelines: readonly Pipeline[], { request, process }: Step): Promise<Executed> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const pipeline = pipelines[(process + attempt) % pipelines.length];
    const executed = await pipeline?.execute(commandOf(request)).catch(() => null);
    if (executed?.outcome === 'answered') return executed;
    await settle();
  }
  throw new Error('There was no answer.');
}

it.each([{ processes: 1 }, { processes: 2 }])(
  '$processes at once',
  async ({ processes }) => {
    const property = fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.array(mishap, { maxLength: 30 }),
      async (steps, trouble) => {
        const { pipeline, store } = createBench({ shared: processes > 1, snapshotEvery: 3 });
        const pipelines = Array.from({ length: processes }, () => pipeline());
        await pipelines[0]?.execute(open('counter/a', CAPACITY));
        store.mishaps = trouble.map((each) => each ?? 'none');
        const answers = new Map<number, Set<string>>();
        const first = new Map<number, number>();
        const running: Promise<void>[] = [];
        const run = async (each: Step) => {
          const executed = await insist(pipelines, each);
          if (executed.outcome !== 'answered') return;
          const seen = answers.get(each.request) ?? new Set();
          answers.set(each.request, seen.add(`${executed.answer.status} ${executed.answer.body}`));
          if (!executed.replayed) first.set(each.request, (first.get(each.request) ?? 0) + 1);
        };
        for (const each of steps) {
          running.push(run(each));
          if (each.pause) await settle();
        }
        await Promise.all(running);

        for (const seen of answers.values()) expect(seen.size).toBe(1);
        // Two processes that answer alike in the same millisecond can't tell whose record it is; one always can.
        if (processes === 1) for (const count of first.values()) expect(count).toBe(1);
        const events = store.ledgers.get('counter/a') ?? [];
        const state = counterFold.initial();
        for (const event of events) {
          counterFold.apply(state, event);
          expect(state.free).toBeGreaterThanOrEqual(0);
        }
        const taken = events.filter(({ type }) => type === 'taken').map(({ data }) => (data as { id: string }).id);
        expect(new Set(taken).size).toBe(taken.length);
        const succeeded = [...answers].filter(([n, seen]) => n % 4 !== 3 && [...seen][0]?.startsWith('201'));
        expect(succeeded.map(([n]) => `t${n}`).sort()).toEqual(taken.sort());
        for (const each of pipelines) expect(await freeIn(each, 'counter/a')).toBe(state.free);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  },
  60_000,
);

it('a read never goes back, nor sees what the store does not have', async () => {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.array(mishap), async (steps, trouble) => {
    const { pipeline, store } = createBench({ shared: true });
    const pipelines = [pipeline(), pipeline()];
    await pipelines[0]?.execute(open('counter/a', CAPACITY));
    store.mishaps = trouble.map((each) => each ?? 'none');
    const looks: Promise<void>[] = [];
    const commands: Promise<unknown>[] = [];
    for (const each of steps) {
      const subject = pipelines[each.process];
      if (subject === undefined) continue;
      commands.push(subject.execute(commandOf(each.request)).then(statusOf, () => null));
      const before = store.headOf('counter/a');
      const look = subject.read(['counter/a'], (ledgers) => {
        const { head } = ledgers.get('counter/a');
        expect(head).toBeGreaterThanOrEqual(before);
        expect(head).toBeLessThanOrEqual(store.headOf('counter/a'));
      });
      looks.push(look);
      if (each.pause) await settle();
    }
    await Promise.all([...looks, ...commands]);
  });
  await fc.assert(property, { numRuns: 200 });
}, 60_000);
