import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('a snapshot', () => {
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

  it('is written less often as the history grows, and never far behind it', async () => {
    const { store, subject } = await arrange();
    const written: number[] = [];
    const { saveSnapshot } = store;
    store.saveSnapshot = (snapshot) => {
      written.push(snapshot.sequence);
      return saveSnapshot.call(store, snapshot);
    };
    const last = 400;
    for (let n = 3; n < last; n += 1) {
      await subject.execute(take('counter/a', 0, `t${n}`));
      await settle();
    }
    const gaps = written.slice(1).map((sequence, index) => sequence - (written[index] ?? 0));
    expect(gaps[0]).toBe(3);
    expect(gaps.at(-1)).toBeGreaterThan(15);
    expect(gaps.every((gap, index) => gap <= Math.max(3, Math.ceil((written[index + 1] ?? 0) * 0.05)))).toBe(true);
  });

  it('waits for a quiet moment, unless it is long overdue, and for the end', async () => {
    const { store, pipeline } = createBench({ snapshotEvery: 3, quietMilliseconds: 600_000 });
    const subject = pipeline();
    await subject.execute(open('counter/a', 100));
    const takeUpTo = async (last: number) => {
      for (let n = store.headOf('counter/a'); n < last; n += 1) await subject.execute(take('counter/a', 0, `t${n}`));
      await settle();
      return store.snapshots.get('counter/a')?.sequence;
    };
    expect(await takeUpTo(29)).toBeUndefined();
    expect(await takeUpTo(30)).toBe(30);
    expect(await takeUpTo(40)).toBe(30);
    await subject.close();
    expect(store.snapshots.get('counter/a')?.sequence).toBe(40);
  });

  it('that waits keeps no state that was thrown away', async () => {
    const { store, pipeline } = createBench({ snapshotEvery: 3, quietMilliseconds: 600_000 });
    const subject = pipeline();
    for (const id of ['counter/a', 'counter/b']) await subject.execute(open(id, 100));
    for (let n = 0; n < 3; n += 1) await subject.execute(take('counter/a', 0, `t${n}`));
    subject.drop(['counter/a']);
    await store.forget({ ledgers: ['counter/a'], collections: [], rows: [], owners: [] });
    await subject.execute(take('counter/b', 0, 't'));
    await subject.close();
    expect([...store.snapshots.keys()]).toEqual([]);
  });

  const spoiled: Record<string, (snapshot: Snapshot) => Snapshot> = {
    'no JSON': (snapshot) => ({ ...snapshot, body: 'nonsense' }),
    empty: (snapshot) => ({ ...snapshot, body: '' }),
    'cut off': (snapshot) => ({ ...snapshot, body: snapshot.body.slice(0, -5) }),
    'without what the pipeline needs': (snapshot) => ({
      ...snapshot,
      body: snapshot.body.replace('streams', 'rivers'),
    }),
    'changed in one digit': (snapshot) => ({ ...snapshot, body: snapshot.body.replace('"free":8', '"free":9') }),
    'changed in the sequence of a stream': (snapshot) => ({
      ...snapshot,
      body: snapshot.body.replace(/("streams":.*?,)3/, '$14'),
    }),
    'of another format': (snapshot) => ({ ...snapshot, body: snapshot.body.replace(/"format":\d/, '"format":0') }),
    'of another fold': (snapshot) => ({ ...snapshot, foldVersion: 'counter 0' }),
    'beyond the head': (snapshot) => ({ ...snapshot, sequence: 9 }),
    'of another ledger of that name': (snapshot) => ({
      ...snapshot,
      body: snapshot.body.replace('"position":3', '"position":7'),
    }),
  };
  it.each(Object.entries(spoiled))('that is %s is thrown away, and the log says so', async (_, spoil) => {
    const { store, pipeline, subject, warnings } = await arrange();
    const snapshot = store.snapshots.get('counter/a')!;
    store.snapshots.set('counter/a', spoil(snapshot));
    expect(store.snapshots.get('counter/a')).not.toEqual(snapshot);
    const other = pipeline();
    expect(await whole(other)).toEqual(await whole(subject));
    expect(warnings).toEqual([
      expect.stringMatching(/^A snapshot is .*: the ledger is folded from its first event\.$/),
    ]);
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
