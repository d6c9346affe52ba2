import { describe, expect, it } from 'vitest';
import { open, take, type Counter } from '../../testing/counter-fold.ts';
import { createBench, createGate, freeIn, settle, statusOf } from '../../testing/pipeline-bench.ts';

async function arrange(shared: boolean) {
  const bench = createBench({ shared });
  const subject = bench.pipeline();
  await subject.execute(open('counter/a', 10));
  bench.store.calls.length = 0;
  return { ...bench, subject };
}

describe.each([{ shared: false }, { shared: true }])('a read ($shared)', ({ shared }) => {
  it('waits for the turn that is being written, and never sees what is not durable', async () => {
    const { subject, store } = await arrange(shared);
    const gate = createGate();
    store.gate = gate.shut;
    const taken = subject.execute(take('counter/a', 4, 't'));
    await settle();
    const seen: string[] = [];
    const look = freeIn(subject, 'counter/a').then((free) =>
      seen.push(`free ${free} head ${store.headOf('counter/a')}`),
    );
    await settle();
    expect(seen).toEqual([]);
    gate.open();
    await Promise.all([taken, look]);
    expect(seen).toEqual(['free 6 head 2']);
  });

  it('sees what was answered before it came', async () => {
    const { subject } = await arrange(shared);
    for (let n = 1; n <= 5; n += 1) {
      await subject.execute(take('counter/a', 1, `t${n}`));
      expect(await freeIn(subject, 'counter/a')).toBe(10 - n);
    }
  });

  it('is not put off by turns that follow each other', async () => {
    const { subject } = await arrange(shared);
    let looked = false;
    let turns = 0;
    const busy = async () => {
      for (; !looked && turns < 1000; turns += 1) await subject.execute(take('counter/a', 0, `t${turns}`));
    };
    const running = Promise.all([busy(), busy()]);
    await freeIn(subject, 'counter/a');
    looked = true;
    await running;
    expect(turns).toBeLessThan(1000);
  });

  it('of a ledger that does not exist sees its beginning, and leaves nothing behind', async () => {
    const { subject, store } = await arrange(shared);
    const look = () =>
      subject.read(['counter/none'], (ledgers) => {
        const { head, state } = ledgers.get<Counter>('counter/none');
        return [head, state.capacity];
      });
    expect(await look()).toEqual([0, 0]);
    store.calls.length = 0;
    expect(await look()).toEqual([0, 0]);
    expect(store.calls).toEqual(['snapshot', 'tails']);
    expect(store.ledgers.has('counter/none')).toBe(false);
  });

  it('fails alone when it throws or its ledger cannot be folded', async () => {
    const { subject } = await arrange(shared);
    const reads = await Promise.allSettled([
      freeIn(subject, 'counter/a'),
      subject.read(['counter/a'], () => {
        throw new Error('boom');
      }),
      subject.read(['counter/a'], (ledgers) => ledgers.get('counter/b')),
      freeIn(subject, 'unheard/of'),
      subject.read([], (_, now) => typeof now),
    ]);
    expect(reads.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled']);
    expect(await freeIn(subject, 'counter/a')).toBe(10);
  });

  it('of several ledgers is of one moment', async () => {
    const { subject } = await arrange(shared);
    await subject.execute(open('counter/b', 10));
    const both = () =>
      subject.read(['counter/a', 'counter/b'], (ledgers) =>
        ['counter/a', 'counter/b'].map((id) => ledgers.get<Counter>(id).state.free),
      );
    const takes = Array.from({ length: 5 }, async (_, n) => {
      for (let i = 0; i < n; i += 1) await settle();
      return subject.execute(take(['counter/a', 'counter/b'], 1, `t${n}`));
    });
    for (let n = 0; n < 20; n += 1) {
      const [a, b] = await both();
      expect(a).toBe(b);
    }
    await Promise.all(takes);
    expect(await both()).toEqual([5, 5]);
  });
});

describe('a read where one process writes', () => {
  it('asks the store for nothing once the ledger is known', async () => {
    const { subject, store } = await arrange(false);
    expect(await freeIn(subject, 'counter/a')).toBe(10);
    expect(store.calls).toEqual([]);
  });

  it('lets go of ledgers that nobody used for long', async () => {
    const { subject, store, clock } = await arrange(false);
    await subject.execute(open('counter/b', 1));
    clock.now += 599_000;
    await freeIn(subject, 'counter/b');
    clock.now += 301_000;
    await freeIn(subject, 'counter/b');
    store.calls.length = 0;
    await freeIn(subject, 'counter/b');
    expect(store.calls).toEqual([]);
    expect(await freeIn(subject, 'counter/a')).toBe(10);
    expect(store.calls).toEqual(['snapshot', 'tails']);
  });
});

describe('a read where several processes write', () => {
  it('sees what another process was answered before it came', async () => {
    const { subject, pipeline } = await arrange(true);
    const other = pipeline();
    for (let n = 1; n <= 5; n += 1) {
      const [writer, reader] = n % 2 === 0 ? [subject, other] : [other, subject];
      await writer.execute(take('counter/a', 1, `t${n}`));
      expect(await freeIn(reader, 'counter/a')).toBe(10 - n);
    }
  });

  it('joins only a query that starts after it came, and many join one', async () => {
    const { subject, store, pipeline } = await arrange(true);
    const other = pipeline();
    const gate = createGate();
    store.queryGate = gate.shut;
    const first = freeIn(subject, 'counter/a');
    await settle();
    // The first query has looked by now and is on its way back.
    store.queryGate = Promise.resolve();
    expect(statusOf(await other.execute(take('counter/a', 1, 't')))).toBe(201);
    const later = Array.from({ length: 5 }, () => freeIn(subject, 'counter/a'));
    await settle();
    gate.open();
    expect(await first).toBe(10);
    expect(await Promise.all(later)).toEqual([9, 9, 9, 9, 9]);
    expect(store.count('tails')).toBe(3);
  });

  it('asks while a turn is written, and sees that turn too', async () => {
    const { subject, store } = await arrange(true);
    const gate = createGate();
    const append = store.append.bind(store);
    store.append = async (batch) => {
      await gate.shut;
      return append(batch);
    };
    const taken = subject.execute(take('counter/a', 4, 't'));
    await settle();
    const look = freeIn(subject, 'counter/a');
    await settle();
    expect(store.calls).toEqual(['tails']);
    gate.open();
    await taken;
    expect(await look).toBe(6);
    expect(store.calls).toEqual(['tails', 'append']);
  });
});
