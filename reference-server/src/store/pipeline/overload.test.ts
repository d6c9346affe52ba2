/** More commands and reads than there are places for, on a store that takes its time. */
import { describe, expect, it } from 'vitest';
import { open, take } from '../../testing/counter-fold.ts';
import { createBench, createGate, freeIn, settle, statusOf } from '../../testing/pipeline-bench.ts';
import { Overloaded, type Executed, type Pipeline } from '../command.ts';
import { MemoryStore } from '../../testing/memory-store.ts';

/** Eight may wait, and four reads; the first turn is under way. */
async function arrange() {
  const bench = createBench({ maximumWaiting: 8, maximumReads: 4 });
  const subject = bench.pipeline();
  await subject.execute(open('counter/a', 1000));
  const gate = createGate();
  bench.store.gate = gate.shut;
  const first = subject.execute(take('counter/a', 1, 'first'));
  await settle();
  return { ...bench, subject, first, release: gate.open };
}

let numbers = 0;

function ask(pipeline: Pipeline, party: string, key?: string): Promise<Executed> {
  const id = `${party}${(numbers += 1)}`;
  return pipeline.execute({ ...take('counter/a', 1, id, key === undefined ? {} : { key }), party });
}

async function outcomes(asked: readonly Promise<Executed>[]): Promise<string> {
  const settled = await Promise.allSettled(asked);
  return settled.map((each) => (each.status === 'fulfilled' ? statusOf(each.value) : nameOf(each.reason))).join(' ');
}

function nameOf(error: unknown): string {
  return error instanceof Overloaded ? 'Overloaded' : String(error);
}

function several<Made>(count: number, make: (index: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

describe('commands above the bound', () => {
  it('are refused, and change nothing', async () => {
    const { subject, first, release, store } = await arrange();
    const asked = several(10, () => ask(subject, 'A'));
    release();
    expect(await outcomes(asked)).toBe('201 201 201 201 201 201 201 201 Overloaded Overloaded');
    await first;
    expect(await freeIn(subject, 'counter/a')).toBe(1000 - 9);
    expect(store.headOf('counter/a')).toBe(1 + 9);
  });

  it('are told when to come again', async () => {
    const { subject, release } = await arrange();
    const [refused] = several(9, () => ask(subject, 'A')).slice(-1);
    await expect(refused).rejects.toMatchObject({ retryAfterSeconds: 1 });
    release();
  });

  it('are those of who floods, not of who has few', async () => {
    const { subject, release } = await arrange();
    const flood = several(20, () => ask(subject, 'A'));
    const few = several(4, () => ask(subject, 'B'));
    release();
    expect(await outcomes(few)).toBe('201 201 201 201');
    expect((await outcomes(flood)).split(' ').filter((status) => status === '201')).toHaveLength(4);
  });

  it('do not use up their key, whether refused at once or for the sake of another', async () => {
    const { subject, release } = await arrange();
    const flood = several(9, (index) => ask(subject, 'A', `key ${index}`));
    const late = ask(subject, 'B');
    release();
    expect(await outcomes([...flood, late])).toBe('201 201 201 201 201 201 201 Overloaded Overloaded 201');
    const replays: boolean[] = [];
    for (let index = 0; index < 9; index += 1) {
      const again = await ask(subject, 'A', `key ${index}`);
      replays.push(again.outcome === 'answered' && again.replayed);
    }
    expect(replays).toEqual([...several(7, () => true), false, false]);
    expect(await freeIn(subject, 'counter/a')).toBe(1000 - 1 - 1 - 9);
  });

  it('are never those of the server itself', async () => {
    const { subject, release } = await arrange();
    const users = several(8, () => ask(subject, 'A'));
    const own = several(20, (index) => subject.execute(take('counter/a', 1, `own ${index}`)));
    release();
    expect(new Set((await outcomes([...users, ...own])).split(' '))).toEqual(new Set(['201']));
  });
});

describe('the turns', () => {
  it('take of each party alike, so that a flood delays nobody by more than a turn', async () => {
    const { pipeline } = await arrange();
    const subject = pipeline({ maximumTurn: 4, maximumWaiting: 100, store: new MemoryStore() });
    await subject.execute(open('counter/a', 1000));
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    const flood = several(20, () => ask(subject, 'A').then(note('A')));
    const few = several(2, () => ask(subject, 'B').then(note('B')));
    await Promise.all([...flood, ...few]);
    expect(order.slice(0, 4)).toEqual(['A', 'B', 'A', 'B']);
  });
});

describe('reads above the bound', () => {
  const look = (pipeline: Pipeline, party?: string) =>
    pipeline.read(['counter/a'], (_ledgers, now) => now, party).then(() => 'read', nameOf);

  it('are refused where a party has as many as are free', async () => {
    const { subject, release } = await arrange();
    const reads = ['A', 'A', 'A', 'B', 'B', 'C'].map((party) => look(subject, party));
    const own = several(5, () => look(subject));
    release();
    expect(await Promise.all(reads)).toEqual(['read', 'read', 'Overloaded', 'read', 'Overloaded', 'read']);
    expect(new Set(await Promise.all(own))).toEqual(new Set(['read']));
  });

  it('leave their places to those that come after', async () => {
    const { subject, first, release } = await arrange();
    const reads = several(4, () => look(subject, 'A'));
    release();
    await Promise.all([first, ...reads]);
    expect(await look(subject, 'A')).toBe('read');
    await subject.close();
  });
});
