import { describe, expect, it } from 'vitest';
import { counterFold, moveClock, open, release, take, type Counter } from '../../testing/counter-fold.ts';
import { bodyOf, createBench, freeIn, START, statusOf } from '../../testing/pipeline-bench.ts';
import type { Command, Fold } from '../command.ts';
import { tickDue } from './pipeline.ts';

const MINUTE = 60_000;

async function arrange(capacity = 10) {
  const bench = createBench();
  const subject = bench.pipeline();
  await subject.execute(open('counter/a', capacity));
  const typesOf = (ledger: string) => bench.store.ledgers.get(ledger)?.map(({ type }) => type);
  return { ...bench, subject, typesOf };
}

describe('what has fallen due', () => {
  it('is written in order of time before a command decides', async () => {
    const { subject, clock, store } = await arrange(2);
    await subject.execute(take('counter/a', 1, 'late', { seconds: 120 }));
    await subject.execute(take('counter/a', 1, 'early', { seconds: 60 }));
    clock.now += 5 * MINUTE;
    expect(bodyOf(await subject.execute(take('counter/a', 2, 'next')))).toMatchObject({ free: [0], at: clock.now });
    expect(store.ledgers.get('counter/a')?.slice(3)).toMatchObject([
      { type: 'expired', data: { id: 'early' }, at: clock.now, sequence: 4, streamSequence: 4 },
      { type: 'expired', data: { id: 'late' }, at: clock.now, sequence: 5 },
      { type: 'taken', data: { id: 'next' }, at: clock.now, sequence: 6 },
    ]);
  });

  it.each([
    { after: MINUTE - 1, free: 9 },
    { after: MINUTE, free: 10 },
  ])('is written before a read looks: after $after', async ({ after, free }) => {
    const { subject, clock, typesOf } = await arrange();
    await subject.execute(take('counter/a', 1, 't', { seconds: 60 }));
    clock.now += after;
    const looks = await Promise.all([freeIn(subject, 'counter/a'), freeIn(subject, 'counter/a')]);
    expect(looks).toEqual([free, free]);
    expect(typesOf('counter/a')).toEqual(free === 10 ? ['opened', 'taken', 'expired'] : ['opened', 'taken']);
    await subject.execute(take('counter/a', 2, 'u', { seconds: 60 }));
    clock.now += MINUTE;
    expect(await freeIn(subject, 'counter/a')).toBe(10);
  });

  it('while a read waits does not put the read off for ever', async () => {
    const { subject, pipeline } = await arrange(300);
    const takes = Array.from({ length: 300 }, (_, n) => take('counter/a', 1, `t${n}`, { seconds: 60 * (n + 1) }));
    await Promise.all(takes.map((each) => subject.execute(each)));
    let reading = START;
    const racing = pipeline({ realNow: () => (reading += MINUTE) });
    expect(await freeIn(racing, 'counter/a')).toBeGreaterThan(0);
  });

  it('is written even if the command is refused', async () => {
    const { subject, clock, typesOf } = await arrange();
    await subject.execute(take('counter/a', 1, 't', { seconds: 60 }));
    clock.now += MINUTE;
    expect(statusOf(await subject.execute(take('counter/a', 99, 'u')))).toBe(409);
    expect(typesOf('counter/a')).toEqual(['opened', 'taken', 'expired']);
  });

  it('is written by a tick, in the ledgers that the store names', async () => {
    const { subject, clock, store, typesOf } = await arrange();
    await subject.execute(open('counter/b', 1));
    await subject.execute(take('counter/a', 1, 't', { seconds: 60 }));
    await subject.execute(take('counter/b', 1, 't', { seconds: 600 }));
    clock.now += MINUTE;
    await tickDue(subject, store, clock.now);
    expect(typesOf('counter/a')).toEqual(['opened', 'taken', 'expired']);
    expect(typesOf('counter/b')).toEqual(['opened', 'taken']);
    expect(await store.due(clock.now)).toEqual([]);
  });

  it('corrects a time in the store that the fold knows better', async () => {
    const { store, clock, pipeline } = await arrange();
    store.dueAt.set('counter/a', START);
    await tickDue(pipeline(), store, clock.now);
    expect(await store.due(clock.now)).toEqual([]);
    expect(store.headOf('counter/a')).toBe(1);
  });

  it('without end is an error, and a fold that only promises is none', async () => {
    const endless: Fold<Counter> = {
      ...counterFold,
      nextDue: () => 0,
      due: (_, __, ledger) => [{ ledger, type: 'nothing', stream: null, data: null }],
    };
    const { pipeline, store, subject } = await arrange();
    const stuck = pipeline({ folds: { counter: endless } });
    await expect(stuck.execute(release('counter/a', 't'))).rejects.toThrow('never ends');
    await expect(freeIn(stuck, 'counter/a')).rejects.toThrow('never ends');
    expect(await freeIn(stuck, 'counter/none')).toBe(0);
    expect(store.headOf('counter/a')).toBe(1);
    const promising = pipeline({ folds: { counter: { ...endless, due: () => [] } } });
    expect(await freeIn(promising, 'counter/a')).toBe(10);
    expect(await freeIn(subject, 'counter/a')).toBe(10);
  });
});

describe('the time of a turn', () => {
  it('is one for all commands, and never before the last event', async () => {
    const { subject, pipeline, store } = await arrange();
    let reading = START + MINUTE;
    const ticking = pipeline({ realNow: () => (reading += 1) });
    await Promise.all([1, 2, 3].map((n) => ticking.execute(take('counter/a', 1, `t${n}`))));
    const times = store.ledgers.get('counter/a')?.map(({ at }) => at) ?? [];
    expect(new Set(times.slice(1)).size).toBe(1);
    subject.drop(['counter/a']);
    expect(bodyOf(await subject.execute(take('counter/a', 1, 'u')))).toMatchObject({ at: times.at(-1) });
    expect(await subject.read(['counter/a'], (_, now) => now)).toBe(times.at(-1));
  });
});

describe('a clock that was moved', () => {
  const HOUR = 60 * MINUTE;

  it('rules its ledger and no other, from the next command on', async () => {
    const { subject, store, typesOf } = await arrange();
    await subject.execute(open('counter/b', 10));
    await subject.execute(take('counter/a', 1, 't', { seconds: 60 }));
    await subject.execute(take('counter/b', 1, 't', { seconds: 60 }));
    const [, taken] = await Promise.all([
      subject.execute(moveClock('counter/a', START + HOUR)),
      subject.execute(take('counter/a', 1, 'u')),
    ]);
    expect(bodyOf(taken)).toMatchObject({ at: START + HOUR, free: [9] });
    expect(bodyOf(await subject.execute(take('counter/b', 1, 'u')))).toMatchObject({ at: START, free: [8] });
    expect(typesOf('counter/a')).toEqual(['opened', 'taken', 'clock.moved', 'expired', 'taken']);
    expect(store.dueAt.get('counter/a')).toBeNull();
    expect(store.dueAt.get('counter/b')).toBe(START + MINUTE);
    expect(store.ledgers.get('counter/a')?.[2]).toMatchObject({ stream: null, streamSequence: null, at: START });
  });

  it('makes things fall due for a read, and stands still', async () => {
    const { subject, clock } = await arrange();
    await subject.execute(take('counter/a', 1, 't', { seconds: 60 }));
    await subject.execute(moveClock('counter/a', START + MINUTE - 1));
    clock.now += HOUR;
    expect(await freeIn(subject, 'counter/a')).toBe(9);
    await subject.execute(moveClock('counter/a', START + MINUTE));
    expect(await freeIn(subject, 'counter/a')).toBe(10);
    expect(await subject.read(['counter/a'], (_, now) => now)).toBe(START + MINUTE);
  });

  it('is remembered, and given back by null', async () => {
    const { subject, pipeline, clock, store } = await arrange();
    await subject.execute(take('counter/a', 1, 't', { seconds: 7200 }));
    await subject.execute(moveClock('counter/a', START + HOUR));
    const other = pipeline();
    expect(await other.read(['counter/a'], (ledgers, now) => [ledgers.get('counter/a').clock, now])).toEqual([
      START + HOUR,
      START + HOUR,
    ]);
    await other.execute(moveClock('counter/a', null));
    expect(store.dueAt.get('counter/a')).toBe(START + 2 * HOUR);
    clock.now += 2 * HOUR;
    expect(await freeIn(other, 'counter/a')).toBe(10);
  });

  it('is one for a command on several ledgers', async () => {
    const { subject } = await arrange();
    await subject.execute(open('counter/b', 10));
    await subject.execute(moveClock('counter/b', START + HOUR));
    const both: Command = take(['counter/a', 'counter/b'], 1, 't');
    expect(bodyOf(await subject.execute(both))).toMatchObject({ at: START + HOUR });
  });
});
