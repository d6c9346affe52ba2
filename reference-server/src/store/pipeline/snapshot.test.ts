import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { counterFold, moveClock, open, release, take, type Counter } from '../../testing/counter-fold.ts';
import { createBench, createGate, freeIn, settle, START } from '../../testing/pipeline-bench.ts';
import type { Command, Ledgers, Pipeline } from '../command.ts';
import type { Snapshot } from '../store.ts';

async function arrange() {
  const bench = createBench({ snapshotEvery: 3 });
  const subject = bench.pipeline();
  await subject.execute(open('counter/a', 10));
  await subject.execute(take('counter/a', 1, 't1'));
  await subject.execute(take('counter/a', 1, 't2'));
  await settle();
  return { ...bench, subject };
}

/** All there is to know of a ledger. */
function whole(pipeline: Pipeline) {
  return pipeline.read(['counter/a'], (ledgers: Ledgers) => {
    const { head, position, lastAt, clock, streams, state } = ledgers.get<Counter>('counter/a');
    return structuredClone({ head, position, lastAt, clock, streams, state });
  });
}

afterEach(() => void vi.useRealTimers());

describe('a snapshot', () => {
  it('that took long is followed by none for twenty times as long', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { store, pipeline } = createBench({ snapshotEvery: 1 });
    const subject = pipeline();
    await subject.execute(open('counter/a', 10));
    await settle();
    const sequenceAfter = async (id: string) => {
      await subject.execute(take('counter/a', 1, id));
      await settle();
      return store.snapshots.get('counter/a')?.sequence;
    };
    const slow = createGate();
    store.queryGate = slow.shut;
    await sequenceAfter('t1');
    vi.advanceTimersByTime(1000);
    slow.open();
    await settle();
    expect(store.snapshots.get('counter/a')?.sequence).toBe(2);
    vi.advanceTimersByTime(19_999);
    expect(await sequenceAfter('t2')).toBe(2);
    vi.advanceTimersByTime(1);
    expect(await sequenceAfter('t3')).toBe(4);
  });

  it('is written after so many events, and spares their fold', async () => {
    const { store, pipeline, subject } = await arrange();
    expect(store.snapshots.get('counter/a')).toMatchObject({ sequence: 3, foldVersion: counterFold.version });
    await subject.execute(take('counter/a', 1, 't3'));
    const folded: number[] = [];
    const watching = {
      ...counterFold,
      apply: (...[state, event]: Parameters<typeof counterFold.apply>) => {
        folded.push(event.sequence);
        counterFold.apply(state, event);
      },
    };
    expect(await freeIn(pipeline({ folds: { counter: watching } }), 'counter/a')).toBe(7);
    expect(folded).toEqual([4]);
  });

  const spoiled: Record<string, (snapshot: Snapshot) => Snapshot> = {
    'no JSON': (snapshot) => ({ ...snapshot, body: 'nonsense' }),
    empty: (snapshot) => ({ ...snapshot, body: '' }),
    'cut off': (snapshot) => ({ ...snapshot, body: snapshot.body.slice(0, -5) }),
    'without what the pipeline needs': (snapshot) => ({
      ...snapshot,
      body: snapshot.body.replace('streams', 'rivers'),
    }),
    'of another format': (snapshot) => ({ ...snapshot, body: snapshot.body.replace('"format":1', '"format":0') }),
    'of another fold': (snapshot) => ({ ...snapshot, foldVersion: 'counter 0' }),
    'beyond the head': (snapshot) => ({ ...snapshot, sequence: 9 }),
    'of another ledger of that name': (snapshot) => ({
      ...snapshot,
      body: snapshot.body.replace('"position":3', '"position":7'),
    }),
  };
  it.each(Object.entries(spoiled))('that is %s is thrown away', async (_, spoil) => {
    const { store, pipeline, subject } = await arrange();
    const snapshot = store.snapshots.get('counter/a');
    if (snapshot) store.snapshots.set('counter/a', spoil(snapshot));
    const other = pipeline();
    expect(await whole(other)).toEqual(await whole(subject));
    await other.execute(take('counter/a', 1, 't3'));
    expect(await freeIn(other, 'counter/a')).toBe(7);
  });

  it('that cannot be written is only logged', async () => {
    const { store, subject, warnings } = await arrange();
    store.saveSnapshot = () => Promise.reject(new Error('disk full'));
    for (let n = 3; n < 9; n += 1) await subject.execute(take('counter/a', 1, `t${n}`));
    await settle();
    expect(warnings).toEqual(['A snapshot could not be written.', 'A snapshot could not be written.']);
    expect(await freeIn(subject, 'counter/a')).toBe(2);
  });

  it('is written one at a time, and before closing ends', async () => {
    const { store, subject } = await arrange();
    await subject.execute(open('counter/b', 10));
    const gate = createGate();
    const save = store.saveSnapshot.bind(store);
    const order: string[] = [];
    store.saveSnapshot = async (snapshot) => {
      order.push(`begin ${snapshot.ledger}`);
      await gate.shut;
      await save(snapshot);
      order.push(`end ${snapshot.ledger}`);
    };
    const takeThree = (ledger: string) => [1, 2, 3].map((n) => subject.execute(take(ledger, 1, `u${n}`)));
    await Promise.all([...takeThree('counter/a'), ...takeThree('counter/b')]);
    await settle();
    await subject.execute(take('counter/b', 1, 'meanwhile'));
    gate.open();
    await settle();
    await subject.execute(take('counter/b', 1, 'last'));
    await subject.close();
    expect(order).toEqual(['begin counter/a', 'end counter/a', 'begin counter/b', 'end counter/b']);
  });

  it('of a ledger that was dropped is not written', async () => {
    const { store, subject } = await arrange();
    store.snapshots.clear();
    const gate = createGate();
    store.gate = gate.shut;
    const taken = [1, 2, 3].map((n) => subject.execute(take('counter/a', 1, `u${n}`)));
    await settle();
    subject.drop(['counter/a']);
    gate.open();
    await Promise.all(taken);
    await settle();
    expect(store.snapshots.size).toBe(0);
  });
});

const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ n: fc.integer({ min: 0, max: 3 }), id: fc.nat(20), seconds: fc.integer({ min: 1, max: 90 }) })
    .map(({ n, id, seconds }) => take('counter/a', n, `t${id}`, { seconds })),
  fc.nat(20).map((id) => release('counter/a', `t${id}`)),
  fc.integer({ min: 10, max: 20 }).map((capacity) => open('counter/a', capacity)),
  fc.option(fc.nat(200)).map((seconds) => moveClock('counter/a', seconds === null ? null : START + seconds * 1000)),
);

it('and the tail after it give what the whole fold gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(command, { maxLength: 5 }), { maxLength: 12 }),
      fc.nat(60),
      async (turns, step) => {
        const { pipeline, clock, store } = createBench({ snapshotEvery: 2 });
        const subject = pipeline();
        for (const turn of turns) {
          clock.now += step * 1000;
          await Promise.all(turn.map((each) => subject.execute(each)));
        }
        await subject.read(['counter/a'], () => null);
        const inMemory = await whole(subject);
        await subject.close();
        const fromSnapshot = await whole(pipeline());
        store.snapshots.clear();
        expect(await whole(pipeline())).toEqual(fromSnapshot);
        expect(fromSnapshot).toEqual(inMemory);
      },
    ),
    { numRuns: 100 },
  );
});
