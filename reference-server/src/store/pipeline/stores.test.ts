/** The pipeline on the real stores. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counterFold, moveClock, open, release, take } from '../../testing/counter-fold.ts';
import { freeIn, START, statusOf } from '../../testing/pipeline-bench.ts';
import { startPostgres, type RunningPostgres } from '../../testing/start-postgres.ts';
import type { Command, Pipeline } from '../command.ts';
import { openStore } from '../open-store.ts';
import { createPipeline, tickDue, type PipelineOptions } from './pipeline.ts';
import type { Store } from '../store.ts';

type World = {
  readonly clock: { now: number };
  readonly store: Store;
  /** A pipeline as another process has it: with its own connection where that is possible. */
  pipeline(options?: Partial<PipelineOptions>): Promise<Pipeline>;
};

let ids = 0;

function worldOf(store: Store, another: () => Promise<Store>, shared: boolean): World {
  const clock = { now: START };
  return {
    clock,
    store,
    pipeline: async (options = {}) =>
      createPipeline({
        store: await another(),
        folds: { counter: counterFold },
        realNow: () => clock.now,
        newEventId: () => `evt_${(ids += 1)}`,
        shared,
        idleSeconds: 600,
        snapshotEvery: 10,
        log: { warn: () => {} },
        ...options,
      }),
  };
}

function cases(world: () => World): void {
  let counters = 0;
  const counter = () => `counter/${(counters += 1)}`;

  it('sells what there is and no more, in few transactions', async () => {
    const { pipeline, store } = world();
    const a = counter();
    let appends = 0;
    const counting = {
      ...store,
      append: (...args: Parameters<Store['append']>) => ((appends += 1), store.append(...args)),
    };
    const subject = await pipeline({ store: counting });
    await subject.execute(open(a, 300));
    const commands = Array.from({ length: 500 }, (_, n) => take(a, 1, `t${n}`, { key: `${a} ${n}` }));
    const answers = await Promise.all(commands.map((command) => subject.execute(command)));
    expect(answers.filter((answer) => statusOf(answer) === 201)).toHaveLength(300);
    expect(appends).toBe(3);
    expect(await freeIn(subject, a)).toBe(0);
    const restarted = await pipeline();
    expect(await freeIn(restarted, a)).toBe(0);
    const replays = await Promise.all(commands.map((command) => restarted.execute(command)));
    expect(replays).toEqual(answers.map((answer) => ({ ...answer, replayed: true })));
    await Promise.all([subject.close(), restarted.close()]);
  });

  it('keeps time: due events, ticks, a moved clock', async () => {
    const { pipeline, store, clock } = world();
    const a = counter();
    const subject = await pipeline();
    await subject.execute(open(a, 3));
    await subject.execute(take(a, 3, 't', { seconds: 60 }));
    clock.now += 60_000;
    await tickDue(subject, store, clock.now);
    expect(await store.due(clock.now)).not.toContain(a);
    await subject.execute(take(a, 3, 'u', { seconds: 60 }));
    await subject.execute(moveClock(a, clock.now + 60_000));
    expect(await freeIn(await pipeline(), a)).toBe(3);
    expect(await store.due(clock.now + 3_600_000)).not.toContain(a);
  });

  it('writes several ledgers together, and refuses what it does not know', async () => {
    const { pipeline, store } = world();
    const [a, b, none] = [counter(), counter(), counter()];
    const subject = await pipeline();
    await Promise.all([subject.execute(open(a, 2)), subject.execute(open(b, 1))]);
    const answers = await Promise.all([
      subject.execute(take([a, b], 1, 't')),
      subject.execute(take([a, b], 1, 'u', { key: `${a} u` })),
      subject.execute(take(none, 1, 'v', { key: `${a} v` })),
      subject.execute({ ...take(a, 1, 'w'), ledgers: [a, none] }),
    ]);
    expect(answers.map(statusOf)).toEqual([201, 409, 409, 201]);
    expect(await store.row('counters', b)).toEqual({ free: 0 });
    expect(statusOf(await subject.execute(open(none, 1)))).toBe(201);
  });

  it('folds from a snapshot what it folds from the first event', async () => {
    const { pipeline, store } = world();
    const a = counter();
    const subject = await pipeline();
    await subject.execute(open(a, 100));
    for (let n = 0; n < 25; n += 1) {
      await subject.execute(take(a, 1, `t${n}`));
      if (n % 3 === 0) await subject.execute(release(a, `t${n}`));
    }
    await subject.close();
    expect((await store.snapshot(a))?.sequence).toBeGreaterThan(10);
    expect(await freeIn(await pipeline(), a)).toBe(84);
    expect(await freeIn(await pipeline({ folds: { counter: { ...counterFold, version: 'counter 2' } } }), a)).toBe(84);
  });

  it('fails a command alone that gives or asks what cannot be written', async () => {
    const { pipeline } = world();
    const a = counter();
    const subject = await pipeline();
    await subject.execute(open(a, 5));
    const plain = take(a, 1, 'odd');
    const row = { collection: 'counters', id: 'x', sort: 'nul \0', body: {} };
    const odd: Command[] = [
      { ...plain, decide: (...args) => ({ ...plain.decide(...args), rows: () => [row] }) },
      { ...plain, decide: (...args) => ({ ...plain.decide(...args), rows: () => [{ ...row, sort: '', body: 1n }] }) },
      { ...plain, ledgers: [a, 'counter/\0'] },
    ];
    const mixed = [take(a, 1, 't'), ...odd, take(a, 1, 'nul \0 \ud800', { key: `${a} \ud800` })];
    const results = await Promise.allSettled(mixed.map((command) => subject.execute(command)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', ...odd.map(() => 'rejected'), 'fulfilled']);
    expect(await freeIn(subject, a)).toBe(3);
    expect(await freeIn(await pipeline(), a)).toBe(3);
  });

  it('fails a command that throws alone, under the lock too', async () => {
    const { pipeline, store } = world();
    const a = counter();
    let losing = 1;
    const once: Store = {
      ...store,
      append: async (batch) => ((losing -= 1) === 0 ? { outcome: 'lost' } : store.append(batch)),
    };
    const subject = await pipeline({ store: once });
    const plain = take(a, 1, 'broken');
    const boom = () => {
      throw new Error('boom');
    };
    const broken: Command = { ...plain, decide: (...args) => ({ ...plain.decide(...args), answer: boom }) };
    const results = await Promise.allSettled(
      [open(a, 5), broken, take(a, 1, 't')].map((each) => subject.execute(each)),
    );
    expect(results).toMatchObject([{ status: 'fulfilled' }, { reason: { message: 'boom' } }, { status: 'fulfilled' }]);
    expect(await freeIn(subject, a)).toBe(4);
  });
}

describe('on SQLite', () => {
  let world: World;
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'oat-pipeline-'));
    const store = await openStore(`sqlite:${join(directory, 'oat.db')}`);
    world = worldOf(store, () => Promise.resolve(store), false);
  });
  afterAll(async () => {
    await world.store.close();
    await rm(directory, { recursive: true });
  });
  cases(() => world);
});

describe('on PostgreSQL', () => {
  let world: World;
  let postgres: RunningPostgres;
  const opened: Store[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
    const another = async () => {
      const store = await openStore(postgres.url);
      opened.push(store);
      return store;
    };
    world = worldOf(await another(), another, true);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await postgres.stop();
  });
  cases(() => world);

  it('several processes never oversell, and each sees what the others answered', async () => {
    const a = 'counter/contended';
    const pipelines = await Promise.all([world.pipeline(), world.pipeline(), world.pipeline()]);
    await pipelines[0]?.execute(open(a, 400));
    const selling = pipelines.map(async (pipeline, p) => {
      let sold = 0;
      for (let round = 0; round < 20; round += 1) {
        const commands = Array.from({ length: 10 }, (_, n) =>
          take(a, 1, `${p} ${round} ${n}`, { key: `${p} ${round} ${n}` }),
        );
        const answers = await Promise.all(commands.map((command) => pipeline.execute(command)));
        sold += answers.filter((answer) => statusOf(answer) === 201).length;
        const free = await freeIn(pipeline, a);
        expect(free).toBeLessThanOrEqual(400 - sold);
      }
      return sold;
    });
    const sold = await Promise.all(selling);
    expect(sold.reduce((sum, each) => sum + each)).toBe(400);
    expect(await Promise.all(pipelines.map((pipeline) => freeIn(pipeline, a)))).toEqual([0, 0, 0]);
    await Promise.all(pipelines.map((pipeline) => pipeline.close()));
  }, 30_000);
});
