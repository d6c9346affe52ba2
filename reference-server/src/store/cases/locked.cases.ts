import { expect, it } from 'vitest';
import { batch, both, fence, onto, record, row, sequences, type OpenStore } from './batches.ts';

export function lockedCases(open: OpenStore): void {
  tailCases(open);
  failureCases(open);
}

function tailCases(open: OpenStore): void {
  it('hands over the tail and writes what comes back', async () => {
    const { store } = await open();
    await store.append(onto('fixture/1', 0, 3));
    const seen: number[] = [];
    const heads = new Map([
      ['fixture/1', 1],
      ['fixture/new', 0],
    ]);
    const result = await store.appendLocked(heads, (tails) => {
      seen.push(...(tails.get('fixture/1') ?? []).map(({ sequence }) => sequence));
      expect(tails.get('fixture/new')).toEqual([]);
      return both(onto('fixture/1', 3, 2), onto('fixture/new', 0));
    });
    expect(seen).toEqual([2, 3]);
    expect(result).toMatchObject({ outcome: 'committed' });
    expect(await sequences(store, 'fixture/1')).toEqual([1, 2, 3, 4, 5]);
    expect(await sequences(store, 'fixture/new')).toEqual([1]);
  });

  it('is lost or repeated as append is', async () => {
    const { store } = await open();
    await store.append(both(onto('fixture/1', 0), batch({ records: [record('a')] })));
    const heads = new Map([['fixture/1', 1]]);
    const repeated = both(onto('fixture/1', 1), batch({ records: [record('a')], rows: [row('r')] }));
    expect(await store.appendLocked(heads, () => onto('fixture/1', 0))).toEqual({ outcome: 'lost' });
    expect(await store.appendLocked(heads, () => repeated)).toEqual({ outcome: 'repeated', records: [record('a')] });
    expect(await sequences(store, 'fixture/1')).toEqual([1]);
    expect(await store.row('orders', 'r')).toBeUndefined();
  });

  it('lets nobody in between the tail and the batch', async () => {
    const { store } = await open();
    const heads = new Map([['fixture/1', 0]]);
    const turns = Array.from({ length: 20 }, () =>
      store.appendLocked(heads, (tails) => onto('fixture/1', tails.get('fixture/1')?.length ?? NaN)),
    );
    const outcomes = (await Promise.all(turns)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(turns.map(() => 'committed'));
    expect(await sequences(store, 'fixture/1')).toHaveLength(20);
  });
}

function failureCases(open: OpenStore): void {
  it('writes nothing when prepare throws, and carries on', async () => {
    const { store } = await open();
    const heads = new Map([['fixture/1', 0]]);
    const failure = new Error('The decision failed.');
    const failed = store.appendLocked(heads, () => {
      throw failure;
    });
    await expect(failed).rejects.toBe(failure);
    const beyond = store.appendLocked(heads, () => batch({ fences: [fence('fixture/2', 0)] }));
    await expect(beyond).rejects.toThrow('not locked');
    expect(await store.append(onto('fixture/1', 0))).toMatchObject({ outcome: 'committed' });
  });

  it('leaves no trace of a new ledger that was locked but not written', async () => {
    const { store } = await open();
    await store.appendLocked(new Map([['fixture/1', 0]]), () => batch({}));
    expect(await store.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(await store.append(onto('fixture/1', 1))).toEqual({ outcome: 'lost' });
    expect(await store.append(onto('fixture/1', 0))).toMatchObject({ outcome: 'committed' });
  });
}
