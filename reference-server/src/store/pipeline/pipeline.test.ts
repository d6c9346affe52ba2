import { describe, expect, it } from 'vitest';
import { open, release, take } from '../../testing/counter-fold.ts';
import { bodyOf, createBench, createGate, freeIn, settle, START, statusOf } from '../../testing/pipeline-bench.ts';
import type { Command } from '../command.ts';
import { StoreUnavailable } from '../store.ts';

describe('a turn', () => {
  it.each([1, 2, 10, 300])('answers %i commands with fewer appends', async (k) => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 1000));
    const answers = await Promise.all(
      Array.from({ length: k }, (_, i) => subject.execute(take('counter/a', 1, `t${i}`))),
    );
    expect(answers.map(statusOf)).toEqual(Array.from({ length: k }, () => 201));
    expect(store.count('append') - 1).toBe(Math.ceil(k / 256));
    expect(await freeIn(subject, 'counter/a')).toBe(1000 - k);
  });

  it('gathers while the one before is written, and takes no more than its maximum', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline({ maximumTurn: 4 });
    await subject.execute(open('counter/a', 100));
    const gate = createGate();
    store.gate = gate.shut;
    const first = subject.execute(take('counter/a', 1, 'first'));
    await settle();
    const rest = Array.from({ length: 9 }, (_, i) => subject.execute(take('counter/a', 1, `t${i}`)));
    await settle();
    expect(store.count('append')).toBe(2);
    gate.open();
    await Promise.all([first, ...rest]);
    expect(store.batches.map((batch) => batch.events.length)).toEqual([1, 1, 4, 4, 1]);
  });

  it('is with the store before those of the one before are answered, who are answered in order', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline({ maximumTurn: 2 });
    await subject.execute(open('counter/a', 100));
    const seen: [string, number][] = [];
    const ask = (id: string) =>
      subject.execute(take('counter/a', 1, id)).then(() => void seen.push([id, store.count('append') - 1]));
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(ask));
    expect(seen.map(([id]) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(seen[0]?.[1]).toBeGreaterThan(1);
  });

  it('decides in the order of arrival, each command on what those before it did', async () => {
    const { pipeline } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 5));
    const answers = await Promise.all([
      subject.execute(take('counter/a', 3, 'one')),
      subject.execute(take('counter/a', 3, 'two')),
      subject.execute(release('counter/a', 'one')),
      subject.execute(take('counter/a', 4, 'three')),
      subject.execute(take('counter/a', 1, 'four')),
    ]);
    expect(answers.map(statusOf)).toEqual([201, 409, 200, 201, 201]);
    expect(await freeIn(subject, 'counter/a')).toBe(0);
  });

  it('gives events their id, sequences and time, and fences what was read', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 5));
    await subject.execute(open('counter/b', 5));
    await subject.execute({ ...take('counter/a', 1, 't', { seconds: 60 }), ledgers: ['counter/a', 'counter/b'] });
    expect(store.batches.at(-1)).toEqual({
      fences: [
        { ledger: 'counter/a', head: 1, dueAt: START + 60_000 },
        { ledger: 'counter/b', head: 1, dueAt: null },
      ],
      events: [
        {
          ledger: 'counter/a',
          sequence: 2,
          id: 'evt_3',
          type: 'taken',
          stream: 'public',
          streamSequence: 2,
          at: START,
          data: { id: 't', n: 1, expiresAt: START + 60_000 },
        },
      ],
      records: [],
      rows: [{ collection: 'counters', id: 'counter/a', sort: 'counter/a', body: { free: 4 } }],
    });
  });

  it('writes several ledgers together or not at all', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await Promise.all([subject.execute(open('counter/a', 3)), subject.execute(open('counter/b', 1))]);
    const both = await subject.execute(take(['counter/a', 'counter/b'], 1, 'both'));
    const neither = await subject.execute(take(['counter/a', 'counter/b'], 1, 'neither'));
    expect([both, neither].map(statusOf)).toEqual([201, 409]);
    expect(bodyOf(both)).toEqual({ id: 'both', at: START, free: [2, 0] });
    store.mishaps = ['unavailable'];
    await subject.execute(release('counter/b', 'both')).catch(() => {});
    expect(await freeIn(subject, 'counter/a')).toBe(2);
    expect(await freeIn(subject, 'counter/b')).toBe(0);
  });

  it('asks the store for nothing when nothing changed and nobody else writes', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 1));
    store.calls.length = 0;
    expect(statusOf(await subject.execute(take('counter/a', 2, 'many')))).toBe(409);
    expect(await freeIn(subject, 'counter/a')).toBe(1);
    expect(store.calls).toEqual([]);
  });

  it('leaves no head in the store for a refusal of an unknown ledger', async () => {
    const { pipeline, store } = createBench();
    expect(statusOf(await pipeline().execute(take('counter/guessed', 1, 't', { key: 'k' })))).toBe(409);
    expect(store.batches.map((batch) => batch.fences)).toEqual([[]]);
  });
});

describe('a command that throws', () => {
  const boom = () => {
    throw new Error('boom');
  };
  const broken: Record<string, Command> = {
    decide: { ledgers: ['counter/a'], idempotency: null, decide: boom },
    answer: {
      ...take('counter/a', 1, 'broken'),
      decide: (...args) => ({ ...take('counter/a', 1, 'broken').decide(...args), answer: boom }),
    },
    rows: {
      ...take('counter/a', 1, 'broken'),
      decide: (...args) => ({ ...take('counter/a', 1, 'broken').decide(...args), rows: boom }),
    },
    'a ledger it did not name': { ...take('counter/b', 1, 'broken'), ledgers: ['counter/a'] },
    'an event for a ledger it did not name': {
      ...take('counter/a', 1, 'broken'),
      decide: () => ({
        events: ['counter/a', 'counter/b'].map((ledger) => ({
          ledger,
          type: 'opened',
          stream: null,
          data: { capacity: 1 },
        })),
        answer: boom,
      }),
    },
    'a fold': {
      ...take('counter/a', 1, 'broken'),
      decide: () => ({ events: [{ ledger: 'counter/a', type: 'taken', stream: null, data: null }], answer: boom }),
    },
    'an unknown kind of ledger': { ...take('counter/a', 1, 'broken'), ledgers: ['constructor/a'] },
  };

  it.each(Object.entries(broken))('fails alone and leaves nothing: %s', async (_, command) => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 10));
    const results = await Promise.allSettled([
      subject.execute(take('counter/a', 1, 'before', { key: 'k' })),
      subject.execute(command),
      subject.execute(take('counter/a', 2, 'after')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).not.toMatchObject({ reason: expect.any(StoreUnavailable) });
    expect(await freeIn(subject, 'counter/a')).toBe(7);
    expect(store.ledgers.get('counter/a')?.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['opened', 1],
      ['taken', 2],
      ['taken', 3],
    ]);
  });
});

it('many commands of a turn that throw all fail alone', async () => {
  const { pipeline } = createBench();
  const subject = pipeline();
  await subject.execute(open('counter/a', 100));
  const commands = Array.from({ length: 40 }, (_, n) => {
    const plain = take('counter/a', 1, `t${n}`);
    const boom = () => {
      throw new Error('boom');
    };
    return n % 2 === 0
      ? plain
      : {
          ...plain,
          decide: (...args: Parameters<typeof plain.decide>) => ({ ...plain.decide(...args), answer: boom }),
        };
  });
  const results = await Promise.allSettled(commands.map((command) => subject.execute(command)));
  expect(results.map(({ status }) => status)).toEqual(commands.map((_, n) => (n % 2 === 0 ? 'fulfilled' : 'rejected')));
  expect(await freeIn(subject, 'counter/a')).toBe(80);
});

it('a listener is told what is durable, and its troubles are its own', async () => {
  const { pipeline, store, warnings } = createBench();
  const told: [string, number, number][] = [];
  const subject = pipeline({
    onCommit: (events, positions) => {
      events.forEach(({ type }, index) => told.push([type, positions[index] ?? 0, store.position]));
      throw new Error('boom');
    },
  });
  await Promise.all([subject.execute(open('counter/a', 5)), subject.execute(take('counter/a', 1, 't'))]);
  await subject.execute(take('counter/a', 9, 'refused'));
  expect(told).toEqual([
    ['opened', 1, 2],
    ['taken', 2, 2],
  ]);
  expect(warnings).toEqual(['A listener to commits threw.']);
  expect(await freeIn(subject, 'counter/a')).toBe(4);
});

describe('closing', () => {
  it('finishes what was taken and refuses the rest', async () => {
    const { pipeline } = createBench();
    const subject = pipeline();
    const taken = [subject.execute(open('counter/a', 2)), subject.execute(take('counter/a', 1, 't'))];
    const looked = freeIn(subject, 'counter/a');
    const closed = subject.close();
    await expect(subject.execute(take('counter/a', 1, 'late'))).rejects.toThrow(StoreUnavailable);
    await expect(freeIn(subject, 'counter/a')).rejects.toThrow(StoreUnavailable);
    await closed;
    expect((await Promise.all(taken)).map(statusOf)).toEqual([201, 201]);
    expect(await looked).toBeTypeOf('number');
  });

  it('waits for a read that is on its way', async () => {
    const { pipeline, store } = createBench({ shared: true });
    const subject = pipeline();
    await subject.execute(open('counter/a', 2));
    const gate = createGate();
    store.queryGate = gate.shut;
    const order: string[] = [];
    const looked = freeIn(subject, 'counter/a').then(() => order.push('looked'));
    const closed = subject.close().then(() => order.push('closed'));
    await settle();
    gate.open();
    await Promise.all([looked, closed]);
    expect(order).toEqual(['looked', 'closed']);
  });
});
