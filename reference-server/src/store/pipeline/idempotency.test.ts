import { describe, expect, it } from 'vitest';
import { counterFold, idempotency, moveClock, open, take } from '../../testing/counter-fold.ts';
import { bodyOf, createBench, createGate, freeIn, settle, START, statusOf } from '../../testing/pipeline-bench.ts';
import type { Answer, Command } from '../command.ts';

const DAY = 86_400_000;

/** Each bench is asked once by a process that remembers, and once by a process that has just started. */
const processes = ['the process that answered', 'a process that just started'] as const;

function answering(status: number, key: string): Command {
  const answer: Answer = { status, headers: { location: '/x' }, body: `{ "spaced":  ${status} }` };
  return {
    ledgers: ['counter/a'],
    idempotency: idempotency({ key }),
    decide: () => ({ events: [], answer: () => answer }),
  };
}

describe.each(processes)('a key that comes again to %s', (who) => {
  async function arrange() {
    const bench = createBench();
    const first = bench.pipeline();
    await first.execute(open('counter/a', 10));
    return { ...bench, first, second: () => (who === processes[0] ? first : bench.pipeline()) };
  }

  it('gets the first answer byte for byte, refusals too, and nothing is done again', async () => {
    const { first, second, store } = await arrange();
    const commands = [
      take('counter/a', 4, 't', { key: 'k' }),
      take('counter/a', 99, 'u', { key: 'l' }),
      answering(422, 'm'),
    ];
    const answers = await Promise.all(commands.map((command) => first.execute(command)));
    const head = store.headOf('counter/a');
    const subject = second();
    const replays = await Promise.all(commands.map((command) => subject.execute(command)));
    expect(replays).toEqual(answers.map((answer) => ({ ...answer, replayed: true })));
    expect(answers.map(statusOf)).toEqual([201, 409, 422]);
    expect(store.headOf('counter/a')).toBe(head);
    expect(await freeIn(subject, 'counter/a')).toBe(6);
  });

  it('is refused with another request', async () => {
    const { first, second } = await arrange();
    await first.execute(take('counter/a', 1, 't', { key: 'k' }));
    const reused = await second().execute(take('counter/a', 2, 't', { key: 'k', fingerprint: 'other' }));
    expect(reused).toEqual({ outcome: 'keyReused' });
  });

  it.each([401, 403, 413, 415, 429, 500, 503])('is decided anew after %i', async (status) => {
    const { first, second, store } = await arrange();
    expect(statusOf(await first.execute(answering(status, 'k')))).toBe(status);
    expect(statusOf(await second().execute(take('counter/a', 1, 't', { key: 'k' })))).toBe(201);
    expect(store.keys.size).toBe(1);
  });

  it('meets no other owner', async () => {
    const { first, second } = await arrange();
    await first.execute(take('counter/a', 1, 'a', { owner: 'org_1', key: '1:k' }));
    const others = [
      { owner: 'org_2', key: '1:k' },
      { owner: 'org_', key: '11:k' },
      { owner: 'org_11', key: ':k' },
    ];
    const subject = second();
    for (const [index, keyed] of others.entries()) {
      expect(await subject.execute(take('counter/a', 1, `b${index}`, keyed))).toMatchObject({ replayed: false });
    }
  });

  it.each([
    { after: DAY - 1, replayed: true },
    { after: DAY, replayed: false },
  ])('counts as new from the end of its lifetime on: $after', async ({ after, replayed }) => {
    const { first, second, clock } = await arrange();
    await first.execute(take('counter/a', 1, 't', { key: 'k', seconds: 10 * DAY }));
    clock.now += after;
    const subject = second();
    expect(await subject.execute(take('counter/a', 1, 'u', { key: 'k' }))).toMatchObject({ replayed });
    expect(await subject.execute(take('counter/a', 1, 'u', { key: 'k' }))).toMatchObject({ replayed: true });
  });

  it('does not keep the others of its turn from being decided', async () => {
    const { first, second } = await arrange();
    await first.execute(take('counter/a', 1, 't', { key: 'k' }));
    const subject = second();
    const answers = await Promise.all([
      subject.execute(take('counter/a', 2, 'u', { key: 'fresh' })),
      subject.execute(take('counter/a', 1, 't', { key: 'k' })),
      subject.execute(take('counter/a', 1, 'other', { key: 'l' })),
    ]);
    expect(answers.map((answer) => answer.outcome === 'answered' && answer.replayed)).toEqual([false, true, false]);
    expect(answers.map(bodyOf)).toMatchObject([{ free: [7] }, { free: [9] }, { free: [6] }]);
    expect(await freeIn(subject, 'counter/a')).toBe(6);
  });
});

describe('a key that is being worked on', () => {
  it('is told at once, queued or being written, and is free again when it failed', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 10));
    const gate = createGate();
    store.gate = gate.shut;
    store.mishaps = ['unavailable'];
    const written = subject.execute(take('counter/a', 1, 't', { key: 'k' }));
    await settle();
    const queued = subject.execute(take('counter/a', 1, 'u', { key: 'l' }));
    for (const key of ['k', 'l']) {
      expect(await subject.execute(take('counter/a', 1, 't', { key }))).toEqual({ outcome: 'inFlight' });
      const other = await subject.execute(take('counter/a', 2, 't', { key, fingerprint: 'other' }));
      expect(other).toEqual({ outcome: 'keyReused' });
    }
    gate.open();
    await expect(written).rejects.toThrow('unreachable');
    expect(statusOf(await queued)).toBe(201);
    expect(await subject.execute(take('counter/a', 1, 't', { key: 'k' }))).toMatchObject({ replayed: false });
  });
});

describe('replays', () => {
  it('need no append in the process that answered', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 10, { key: 'k' }));
    store.calls.length = 0;
    await Promise.all([1, 2, 3].map(() => subject.execute(open('counter/a', 10, { key: 'k' }))));
    expect(await subject.execute(open('counter/a', 10, { key: 'k' }))).toMatchObject({ replayed: true });
    expect(store.calls).toEqual([]);
  });

  it('need one failed append in a process that just started', async () => {
    const { pipeline, store } = createBench();
    await pipeline().execute(open('counter/a', 10, { key: 'k' }));
    const subject = pipeline();
    store.calls.length = 0;
    for (let n = 0; n < 3; n += 1) {
      expect(await subject.execute(open('counter/a', 10, { key: 'k' }))).toMatchObject({ replayed: true });
    }
    expect(store.count('append')).toBe(1);
  });

  it('of keys whose owner was forgotten are decided anew', async () => {
    const { pipeline, store } = createBench();
    const subject = pipeline();
    await subject.execute(open('counter/a', 10, { key: 'k' }));
    await store.forget({ ledgers: ['counter/a'], collections: [], rows: [], owners: ['org_a'] });
    subject.drop(['counter/a']);
    expect(await subject.execute(open('counter/a', 10, { key: 'k' }))).toMatchObject({ replayed: false });
    expect(store.headOf('counter/a')).toBe(1);
  });
});

it('a crowd of repetitions costs a process that just started one fold more, not one each', async () => {
  const { pipeline } = createBench();
  const first = pipeline();
  await first.execute(open('counter/a', 100));
  const commands = Array.from({ length: 20 }, (_, n) => take('counter/a', 1, `t${n}`, { key: `k${n}` }));
  for (const command of commands) await first.execute(command);
  let folds = 0;
  const counting = { ...counterFold, initial: () => ((folds += 1), counterFold.initial()) };
  const second = pipeline({ folds: { counter: counting } });
  for (const command of commands) expect(await second.execute(command)).toMatchObject({ replayed: true });
  expect(folds).toBe(2);
});

it('repetitions of what the process has long forgotten cost it no fold', async () => {
  const { pipeline } = createBench();
  let folds = 0;
  const counting = { ...counterFold, initial: () => ((folds += 1), counterFold.initial()) };
  const subject = pipeline({ folds: { counter: counting } });
  await subject.execute(open('counter/a', 100_000));
  const commands = Array.from({ length: 20_002 }, (_, n) => take('counter/a', 1, `t${n}`, { key: `k${n}` }));
  await Promise.all(commands.map((command) => subject.execute(command)));
  const before = folds;
  for (const command of commands.slice(0, 2)) {
    expect(await subject.execute(command)).toMatchObject({ replayed: true });
    await subject.execute(take('counter/a', 1, 'another'));
  }
  expect(folds).toBe(before);
});

it('where repetitions are looked for first, a key that has expired by its world counts as new', async () => {
  const { pipeline } = createBench();
  const first = pipeline();
  await first.execute(open('counter/a', 100));
  for (const id of ['t0', 't1']) await first.execute(take('counter/a', 1, id, { key: id }));
  await first.execute(moveClock('counter/a', START + 2 * DAY));
  await first.execute(take('counter/a', 1, 't2', { key: 't2' }));
  const second = pipeline();
  expect(await second.execute(take('counter/a', 1, 't2', { key: 't2' }))).toMatchObject({ replayed: true });
  expect(await second.execute(take('counter/a', 1, 't3', { key: 't1' }))).toMatchObject({ replayed: false });
});
