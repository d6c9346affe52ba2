import { describe, expect, it } from 'vitest';
import { counterFold, open, release, take } from '../../testing/counter-fold.ts';
import { createBench, createGate, freeIn, settle, statusOf } from '../../testing/pipeline-bench.ts';
import type { Command } from '../command.ts';
import { StoreUnavailable, UnknownOutcome } from '../store.ts';

async function arrange() {
  const bench = createBench();
  const subject = bench.pipeline();
  await subject.execute(open('counter/a', 10));
  return { ...bench, subject };
}

describe('a transaction that failed', () => {
  it('leaves no trace: the states are folded again from the store', async () => {
    const { subject, store } = await arrange();
    store.mishaps = ['unavailable'];
    const failed = await Promise.allSettled([
      subject.execute(take('counter/a', 4, 't', { key: 'k' })),
      subject.execute(take('counter/a', 4, 'u')),
    ]);
    expect(failed).toMatchObject([{ reason: expect.any(StoreUnavailable) }, { reason: expect.any(StoreUnavailable) }]);
    expect(await freeIn(subject, 'counter/a')).toBe(10);
    expect(await subject.execute(take('counter/a', 10, 't', { key: 'k' }))).toMatchObject({ replayed: false });
    expect(store.headOf('counter/a')).toBe(2);
  });

  it('of a new ledger leaves no ledger', async () => {
    const { subject, store } = await arrange();
    store.mishaps = ['unavailable'];
    await expect(subject.execute(open('counter/new', 4))).rejects.toThrow(StoreUnavailable);
    expect(await subject.read(['counter/new'], (ledgers) => ledgers.get('counter/new').head)).toBe(0);
  });

  it('for what one command gave fails that command alone', async () => {
    const { subject, store, warnings } = await arrange();
    const unwritable: Command = {
      ledgers: ['counter/a'],
      idempotency: null,
      decide: () => ({
        events: [{ ledger: 'counter/a', type: 'odd', stream: null, data: () => 'not JSON' }],
        answer: () => ({ status: 200, headers: {}, body: '' }),
      }),
    };
    const commands = Array.from({ length: 9 }, (_, n) =>
      n === 5 ? unwritable : take('counter/a', 1, `t${n}`, { key: `${n}` }),
    );
    const results = await Promise.allSettled(commands.map((command) => subject.execute(command)));
    expect(results.map(({ status }) => status === 'rejected')).toEqual(commands.map((each) => each === unwritable));
    expect(results[5]).not.toMatchObject({ reason: expect.any(StoreUnavailable) });
    expect(await freeIn(subject, 'counter/a')).toBe(2);
    expect(store.headOf('counter/a')).toBe(9);
    expect(warnings).not.toEqual([]);
  });

  it('while ledgers are folded rejects what wants them', async () => {
    const { subject, store } = await arrange();
    store.queryErrors = [new StoreUnavailable('gone')];
    await expect(subject.execute(open('counter/b', 4))).rejects.toThrow('gone');
    store.queryErrors = [new StoreUnavailable('gone')];
    await expect(freeIn(subject, 'counter/b')).rejects.toThrow('gone');
    expect(await freeIn(subject, 'counter/a')).toBe(10);
  });

  it('is shown to no read that waited for it', async () => {
    const { subject, store } = await arrange();
    const gate = createGate();
    store.gate = gate.shut;
    store.mishaps = ['unavailable'];
    const failed = subject.execute(take('counter/a', 4, 't'));
    await settle();
    const looked = freeIn(subject, 'counter/a');
    gate.open();
    await expect(failed).rejects.toThrow(StoreUnavailable);
    expect(await looked).toBe(10);
  });
});

it.each(['due', 'nextDue', 'serialise'] as const)('a fold whose %s throws stops nothing else', async (method) => {
  const boom = () => {
    throw new Error('boom');
  };
  const { store, clock, pipeline } = await arrange();
  const broken = { ...counterFold, [method]: boom };
  const subject = pipeline({ folds: { counter: counterFold, broken }, snapshotEvery: 1 });
  const late = { ...take('broken/a', 0, 't'), ledgers: ['broken/a'] };
  await Promise.allSettled([subject.execute(open('broken/a', 1)), subject.execute(late)]);
  clock.now += 3_600_000;
  await Promise.allSettled([freeIn(subject, 'broken/a'), subject.execute(late)]);
  expect(statusOf(await subject.execute(take('counter/a', 1, 't')))).toBe(201);
  expect(await freeIn(subject, 'counter/a')).toBe(9);
  expect(store.headOf('counter/a')).toBe(2);
  await subject.close();
});

it('a ledger with a hole is served to nobody', async () => {
  const { subject, store, pipeline } = await arrange();
  for (const id of ['t', 'u']) await subject.execute(take('counter/a', 1, id));
  const events = store.ledgers.get('counter/a') ?? [];
  store.ledgers.set(
    'counter/a',
    events.filter(({ sequence }) => sequence !== 2),
  );
  const other = pipeline();
  const results = await Promise.allSettled([
    freeIn(other, 'counter/a'),
    other.execute(take('counter/a', 1, 'v')),
    other.execute(open('counter/b', 1)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
});

describe.each(['unknownWritten', 'unknownNotWritten'] as const)('a commit that nobody knows of: %s', (mishap) => {
  it('is answered once and done once', async () => {
    const { subject, store } = await arrange();
    store.mishaps = [mishap];
    const answers = await Promise.all([
      subject.execute(take('counter/a', 1, 't', { key: 'k' })),
      subject.execute(release('counter/a', 'nothing')),
      subject.execute(take('counter/a', 2, 'u', { key: 'l' })),
      subject.execute(take('counter/a', 99, 'v', { key: 'm' })),
    ]);
    expect(answers.map(statusOf)).toEqual([201, 200, 201, 409]);
    expect(answers).toMatchObject([{ replayed: false }, { replayed: false }, { replayed: false }, { replayed: false }]);
    expect(await freeIn(subject, 'counter/a')).toBe(7);
    expect(store.headOf('counter/a')).toBe(3);
    const replay = await subject.execute(take('counter/a', 1, 't', { key: 'k' }));
    expect(replay).toEqual({ ...answers[0], replayed: true });
  });

  it('twice in a row still is', async () => {
    const { subject, store } = await arrange();
    store.mishaps = ['unknownNotWritten', mishap];
    const answer = await subject.execute(take('counter/a', 1, 't', { key: 'k' }));
    expect(answer).toMatchObject({ outcome: 'answered', replayed: false });
    expect(store.headOf('counter/a')).toBe(2);
  });

  it('is unavailable when the records cannot be looked at, and the key tells later', async () => {
    const { subject, store } = await arrange();
    store.mishaps = [mishap];
    store.queryErrors = [new StoreUnavailable('still gone')];
    await expect(subject.execute(take('counter/a', 1, 't', { key: 'k' }))).rejects.toThrow('still gone');
    const again = await subject.execute(take('counter/a', 1, 't', { key: 'k' }));
    expect(again).toMatchObject({ outcome: 'answered', replayed: mishap === 'unknownWritten' });
    expect(store.headOf('counter/a')).toBe(2);
    expect(await freeIn(subject, 'counter/a')).toBe(9);
  });

  it('without keys is answered as it was decided', async () => {
    const { subject, store } = await arrange();
    store.mishaps = [mishap];
    const answers = await Promise.all([
      subject.execute(take('counter/a', 3, 't')),
      subject.execute(take('counter/a', 9, 'u')),
    ]);
    expect(answers.map(statusOf)).toEqual([201, 409]);
    expect(store.headOf('counter/a')).toBe(2);
    expect(await freeIn(subject, 'counter/a')).toBe(7);
  });

  it('without keys and without effect is decided again on what the store has', async () => {
    const { subject, store } = await arrange();
    await subject.execute(take('counter/a', 3, 't'));
    store.mishaps = [mishap];
    expect(statusOf(await subject.execute(release('counter/a', 't')))).toBe(200);
    expect(store.headOf('counter/a')).toBe(3);
    expect(await freeIn(subject, 'counter/a')).toBe(10);
  });
});

it('gives up as unavailable when nobody ever knows', async () => {
  const { subject, store } = await arrange();
  store.append = () => Promise.reject(new UnknownOutcome('again'));
  await expect(subject.execute(take('counter/a', 1, 't', { key: 'k' }))).rejects.toThrow(StoreUnavailable);
});
