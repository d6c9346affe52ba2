/** Ledgers that are let go while something about them is on its way. */
import { describe, expect, it } from 'vitest';
import { open, take } from '../../testing/counter-fold.ts';
import { createBench, createGate, freeIn, settle, statusOf } from '../../testing/pipeline-bench.ts';
import type { MemoryStore } from '../../testing/memory-store.ts';
import type { Pipeline } from '../command.ts';

async function arrange() {
  const bench = createBench();
  const before = bench.pipeline();
  await before.execute(open('counter/a', 10));
  return { ...bench, before, subject: bench.pipeline() };
}

/** The next answer of this kind is held back until the gate opens; what it says was true when it was asked. */
function holdBack(store: MemoryStore, method: 'tails' | 'append') {
  const gate = createGate();
  const original = store[method].bind(store) as (argument: unknown) => Promise<unknown>;
  let held = false;
  const replacement = async (argument: unknown) => {
    const isFirst = !held;
    held = true;
    const result = await original(argument);
    if (isFirst) await gate.shut;
    return result;
  };
  Object.assign(store, { [method]: replacement });
  return gate;
}

async function forget(store: MemoryStore, pipeline: Pipeline, ledger: string) {
  await store.forget({ ledgers: [ledger], collections: [], rows: [], owners: [] });
  pipeline.drop([ledger]);
}

describe('a ledger that is dropped', () => {
  it('while a read folds it is folded again', async () => {
    const { store, before, subject } = await arrange();
    const gate = holdBack(store, 'tails');
    const look = freeIn(subject, 'counter/a');
    await settle();
    await before.execute(take('counter/a', 1, 't'));
    subject.drop(['counter/a']);
    gate.open();
    expect(await look).toBe(9);
  });

  it('while a command folds it is not kept', async () => {
    const { store, subject } = await arrange();
    const gate = holdBack(store, 'tails');
    const refused = subject.execute(take('counter/a', 99, 't')).catch(() => 'failed');
    await settle();
    await forget(store, subject, 'counter/a');
    store.mishaps = ['unavailable'];
    gate.open();
    expect(await refused).toBe('failed');
    expect(await freeIn(subject, 'counter/a')).toBe(0);
  });

  it('while it is created is not kept', async () => {
    const { store, subject } = await arrange();
    const gate = holdBack(store, 'append');
    const created = subject.execute(open('counter/new', 5));
    await settle();
    await forget(store, subject, 'counter/new');
    gate.open();
    expect(statusOf(await created)).toBe(201);
    expect(await freeIn(subject, 'counter/new')).toBe(0);
  });

  it('while it is written is folded again', async () => {
    const { store, subject } = await arrange();
    await freeIn(subject, 'counter/a');
    const gate = holdBack(store, 'append');
    const taken = subject.execute(take('counter/a', 1, 't'));
    await settle();
    subject.drop(['counter/a']);
    gate.open();
    expect(statusOf(await taken)).toBe(201);
    expect(await freeIn(subject, 'counter/a')).toBe(9);
  });
});

it('a ledger that a slow read folded does not replace a newer one', async () => {
  const { store, subject } = await arrange();
  const gate = holdBack(store, 'tails');
  const look = freeIn(subject, 'counter/a');
  await settle();
  await subject.execute(take('counter/a', 1, 't'));
  gate.open();
  expect(await look).toBe(9);
  expect(await freeIn(subject, 'counter/a')).toBe(9);
});
