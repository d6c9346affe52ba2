import { describe, expect, it } from 'vitest';
import { open, take, type Counter } from '../../testing/counter-fold.ts';
import { bodyOf, createBench, createGate, freeIn, settle, statusOf } from '../../testing/pipeline-bench.ts';
import type { Command, Pipeline } from '../command.ts';
import { StoreUnavailable } from '../store.ts';

/** Two processes on one store, both of which know the ledger. */
async function arrange(capacity = 10) {
  const bench = createBench({ shared: true });
  const a = bench.pipeline();
  const b = bench.pipeline();
  await a.execute(open('counter/a', capacity));
  await freeIn(b, 'counter/a');
  bench.store.calls.length = 0;
  return { ...bench, a, b };
}

describe('two processes', () => {
  it('never oversell, and answer every command rightly', async () => {
    const { a, b, store } = await arrange(150);
    const sell = (pipeline: Pipeline, name: string) =>
      Array.from({ length: 100 }, async (_, i) => {
        if (i % 10 === 0) await settle();
        return pipeline.execute(take('counter/a', 1, `${name}${i}`, { key: `${name}${i}` }));
      });
    const answers = await Promise.all([...sell(a, 'a'), ...sell(b, 'b')]);
    expect(answers.filter((answer) => statusOf(answer) === 201)).toHaveLength(150);
    expect(answers.filter((answer) => statusOf(answer) === 409)).toHaveLength(50);
    expect(store.headOf('counter/a')).toBe(151);
    expect(await Promise.all([freeIn(a, 'counter/a'), freeIn(b, 'counter/a')])).toEqual([0, 0]);
  });

  it('that lost locks first for a second, as long as others go on writing', async () => {
    const { a, b, store, clock } = await arrange();
    await a.execute(take('counter/a', 1, '1'));
    expect(bodyOf(await b.execute(take('counter/a', 1, '2')))).toMatchObject({ free: [8] });
    expect(store.calls).toEqual(['append', 'append', 'snapshot', 'tails', 'appendLocked']);
    store.calls.length = 0;
    clock.steady += 900;
    await a.execute(take('counter/a', 1, '3'));
    await b.execute(take('counter/a', 1, '4'));
    clock.steady += 900;
    await b.execute(take('counter/a', 1, '5'));
    clock.steady += 1000;
    await b.execute(take('counter/a', 1, '6'));
    expect(store.count('appendLocked')).toBe(3);
    expect(store.calls.at(-1)).toBe('append');
    expect(store.headOf('counter/a')).toBe(7);
  });

  it('that lost locks for no longer where the clock was set back meanwhile', async () => {
    const { a, b, store, clock } = await arrange();
    await a.execute(take('counter/a', 1, '1'));
    await b.execute(take('counter/a', 1, '2'));
    clock.now -= 3_600_000;
    clock.steady += 1000;
    await b.execute(take('counter/a', 1, '3'));
    expect(store.calls.at(-1)).toBe('append');
  });

  it('cannot both win by each reading what the other writes', async () => {
    const { a, b } = await arrange(1);
    await a.execute(open('counter/b', 1));
    const other = { 'counter/a': 'counter/b', 'counter/b': 'counter/a' } as const;
    const unlessTheOtherIsTaken = (mine: keyof typeof other): Command => ({
      ...take(mine, 1, 't'),
      ledgers: [mine, other[mine]],
      decide: (view, now) =>
        view.get<Counter>(other[mine]).state.free === 1
          ? take(mine, 1, 't').decide(view, now)
          : { events: [], answer: () => ({ status: 409, headers: {}, body: '{}' }) },
    });
    const answers = await Promise.all([
      a.execute(unlessTheOtherIsTaken('counter/a')),
      b.execute(unlessTheOtherIsTaken('counter/b')),
    ]);
    expect(answers.map(statusOf).sort()).toEqual([201, 409]);
  });

  it('do not refuse on what is no longer so', async () => {
    const { a, b } = await arrange(1);
    expect(statusOf(await b.execute(take('counter/a', 3, 'too many')))).toBe(409);
    await a.execute(open('counter/a', 5));
    expect(statusOf(await b.execute(take('counter/a', 3, 't')))).toBe(201);
  });

  it('replay what the other answered', async () => {
    const { a, b, store } = await arrange();
    const first = await a.execute(take('counter/a', 1, 't', { key: 'k' }));
    expect(await b.execute(take('counter/a', 1, 't', { key: 'k' }))).toEqual({ ...first, replayed: true });
    expect(await b.execute(take('counter/a', 1, 't', { key: 'k', fingerprint: 'g' }))).toEqual({
      outcome: 'keyReused',
    });
    expect(store.headOf('counter/a')).toBe(2);
  });

  it('see a ledger that the other forgot or made anew', async () => {
    const { a, b, store } = await arrange();
    await a.execute(take('counter/a', 5, 't'));
    await store.forget({ ledgers: ['counter/a'], collections: [], rows: [], owners: [] });
    a.drop(['counter/a']);
    expect(statusOf(await b.execute(take('counter/a', 1, 't')))).toBe(409);
    expect(await freeIn(b, 'counter/a')).toBe(0);
    await a.execute(open('counter/a', 3));
    expect(await freeIn(b, 'counter/a')).toBe(3);
    await store.forget({ ledgers: ['counter/a'], collections: [], rows: [], owners: [] });
    expect(await freeIn(b, 'counter/a')).toBe(0);
  });
});

it('a command that changes nothing is right about a ledger that the other forgot', async () => {
  const { a, b, store } = await arrange();
  expect(statusOf(await b.execute(open('counter/a', 10)))).toBe(201);
  await store.forget({ ledgers: ['counter/a'], collections: [], rows: [], owners: [] });
  a.drop(['counter/a']);
  expect(bodyOf(await b.execute(take('counter/a', 11, 't')))).toMatchObject({ code: 'full' });
  expect(await freeIn(b, 'counter/a')).toBe(0);
});

it('after an unknown commit the record of the other process is a replay', async () => {
  const { a, b, store } = await arrange();
  const first = await b.execute(take('counter/a', 1, 't', { key: 'k' }));
  store.mishaps = ['unknownNotWritten'];
  await freeIn(a, 'counter/a');
  expect(await a.execute(take('counter/a', 1, 't', { key: 'k' }))).toEqual({ ...first, replayed: true });
});

describe('a turn that goes on losing', () => {
  it.each([1, 2, 5])('is decided again %i times', async (times) => {
    const { a, store } = await arrange();
    store.mishaps = Array.from({ length: times }, () => 'lost');
    expect(bodyOf(await a.execute(take('counter/a', 1, 't', { key: 'k' })))).toMatchObject({ free: [9] });
    expect(store.headOf('counter/a')).toBe(2);
  });

  it('is unavailable in the end', async () => {
    const { a, store } = await arrange();
    store.mishaps = Array.from({ length: 50 }, () => 'lost');
    await expect(a.execute(take('counter/a', 1, 't'))).rejects.toThrow(StoreUnavailable);
    store.mishaps = [];
    expect(await freeIn(a, 'counter/a')).toBe(10);
  });
});

describe('under the lock', () => {
  async function locked() {
    const arranged = await arrange();
    arranged.store.mishaps = ['lost'];
    await arranged.a.execute(take('counter/a', 1, 'before'));
    await arranged.b.execute(take('counter/a', 1, 'foreign'));
    arranged.store.calls.length = 0;
    return arranged;
  }

  it('a command that throws fails alone', async () => {
    const { a, store } = await locked();
    const boom = () => {
      throw new Error('boom');
    };
    const plain = take('counter/a', 1, 'broken');
    const broken: Command = { ...plain, decide: (...args) => ({ ...plain.decide(...args), answer: boom }) };
    const results = await Promise.allSettled([a.execute(take('counter/a', 1, 't')), a.execute(broken)]);
    expect(results).toMatchObject([{ status: 'fulfilled' }, { reason: { message: 'boom' } }]);
    expect(store.calls).toContain('appendLocked');
    expect(await freeIn(a, 'counter/a')).toBe(7);
  });

  it.each(['unavailable', 'unavailableAfterPrepare'] as const)(
    'a failed transaction leaves no trace: %s',
    async (mishap) => {
      const { a, store } = await locked();
      store.mishaps = [mishap];
      await expect(a.execute(take('counter/a', 1, 't', { key: 'k' }))).rejects.toThrow('unreachable');
      expect(await freeIn(a, 'counter/a')).toBe(8);
      expect(await a.execute(take('counter/a', 1, 't', { key: 'k' }))).toMatchObject({ replayed: false });
    },
  );

  it.each(['unknownWritten', 'unknownNotWritten'] as const)('an unknown commit is done once: %s', async (mishap) => {
    const { a, store } = await locked();
    store.mishaps = [mishap];
    expect(await a.execute(take('counter/a', 1, 't', { key: 'k' }))).toMatchObject({ replayed: false });
    expect(store.headOf('counter/a')).toBe(4);
  });

  it('a replay is answered', async () => {
    const { a, b, store } = await locked();
    const first = await b.execute(take('counter/a', 1, 't', { key: 'k' }));
    expect(await a.execute(take('counter/a', 1, 't', { key: 'k' }))).toEqual({ ...first, replayed: true });
    expect(store.headOf('counter/a')).toBe(4);
  });
});

it('waits for a slow lock with all that gathered', async () => {
  const { a, b, store } = await arrange();
  store.mishaps = ['lost'];
  const gate = createGate();
  store.gate = gate.shut;
  const slow = a.execute(take('counter/a', 1, 't'));
  await settle();
  const rest = [a.execute(take('counter/a', 1, 'u')), b.execute(take('counter/a', 1, 'v'))];
  gate.open();
  expect((await Promise.all([slow, ...rest])).map(statusOf)).toEqual([201, 201, 201]);
  expect(store.headOf('counter/a')).toBe(4);
});
