import { expect, it } from 'vitest';
import { batch, both, fence, hour, noon, onto, record, row, sequences, type OpenStore } from './batches.ts';

export function recordCases(open: OpenStore): void {
  repeatCases(open);
  expiryCases(open);
  turnCases(open);
}

function repeatCases(open: OpenStore): void {
  it('writes nothing when a key is repeated, and gives the live record', async () => {
    const { store } = await open();
    const first = record('b', { body: 'first' });
    await store.append(both(onto('fixture/1', 0), batch({ records: [first, record('c')] })));
    const again = both(
      onto('fixture/1', 1),
      onto('fixture/2', 0),
      batch({
        records: [record('a'), record('c'), record('b', { body: 'second' }), record('d')],
        rows: [row('ord_1')],
      }),
    );
    expect(await store.append(again)).toEqual({ outcome: 'repeated', records: [record('c'), first] });
    expect(await sequences(store, 'fixture/1')).toEqual([1]);
    expect(await store.row('orders', 'ord_1')).toBeUndefined();
    expect(await store.records([record('a'), first, record('d')], noon)).toEqual([first]);
    expect(await store.append(onto('fixture/1', 1))).toMatchObject({ outcome: 'committed' });
    expect(await store.append(onto('fixture/2', 0))).toMatchObject({ outcome: 'committed' });
  });

  it('is lost rather than repeated when it is both', async () => {
    const { store } = await open();
    await store.append(both(onto('fixture/1', 0), batch({ records: [record('a')] })));
    expect(await store.append(both(onto('fixture/1', 0), batch({ records: [record('a')] })))).toEqual({
      outcome: 'lost',
    });
  });
}

function expiryCases(open: OpenStore): void {
  it('overwrites a record from the moment it expires', async () => {
    const { store } = await open();
    const expiresAt = noon + hour;
    const old = record('a', { expiresAt });
    await store.append(batch({ records: [old] }));
    expect(await store.records([old], expiresAt - 1)).toEqual([old]);
    expect(await store.records([old], expiresAt)).toEqual([]);
    const early = record('a', { recordedAt: expiresAt - 1, body: 'early' });
    expect(await store.append(batch({ records: [early] }))).toEqual({ outcome: 'repeated', records: [old] });
    const next = record('a', { recordedAt: expiresAt, body: 'next', status: 409, headers: {}, fingerprint: 'new' });
    expect(await store.append(batch({ records: [next] }))).toMatchObject({ outcome: 'committed' });
    expect(await store.records([old], expiresAt)).toEqual([next]);
  });

  it('sweeps what has expired, the oldest first, and nothing that lives', async () => {
    const { store } = await open();
    const at = (name: string, expiresAt: number) => record(name, { expiresAt });
    const [first, second, live] = [at('a', noon + 1), at('b', noon + 2), at('c', noon + hour)];
    for (const one of [first, second, live]) await store.append(batch({ records: [one] }));
    expect(await store.sweep(noon, 10)).toBe(0);
    expect(await store.sweep(noon + 2, 1)).toBe(1);
    expect(await store.records([first, second, live], noon)).toEqual([second, live]);
    expect(await store.sweep(noon + 2, 10)).toBe(1);
    expect(await store.sweep(noon + 2, 10)).toBe(0);
    expect(await store.records([first, second, live], noon)).toEqual([live]);
  });

  it('lets two owners use the same key', async () => {
    const { store } = await open();
    const ours = record('a');
    const theirs = record('a', { owner: 'org_b', body: 'theirs' });
    await store.append(batch({ records: [ours] }));
    expect(await store.append(batch({ records: [theirs] }))).toMatchObject({ outcome: 'committed' });
    expect(await store.records([theirs, ours], noon)).toEqual([theirs, ours]);
    expect(await store.records([{ owner: 'org_c', key: 'a' }], noon)).toEqual([]);
    expect(await store.records([], noon)).toEqual([]);
  });
}

function turnCases(open: OpenStore): void {
  it('takes a turn of 256 commands', async () => {
    const { store } = await open();
    const records = Array.from({ length: 256 }, (_, index) => record(`key ${index}`));
    const rows = Array.from({ length: 256 }, (_, index) => row(`ord_${String(index).padStart(3, '0')}`));
    const turn = both(onto('fixture/1', 0, 256), batch({ records, rows, fences: [fence('organisation/1', 0)] }));
    const result = await store.append(turn);
    expect(result.outcome === 'committed' && result.positions.length).toBe(256);
    expect(await store.records(records, noon)).toEqual(records);
    expect((await store.list('orders', null, 1000)).rows).toEqual(rows);
    const repeated = await store.append(batch({ records }));
    expect(repeated).toEqual({ outcome: 'repeated', records });
  });

  it('lets one of two win that use a key at the same time', async () => {
    const { store } = await open();
    for (let round = 1; round <= 20; round++) {
      const shared = record(`shared ${round}`);
      const turn = (own: string) => batch({ records: [record(`${own} ${round}`), shared] });
      const results = await Promise.all(['a', 'z'].map((own) => store.append(turn(own))));
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['committed', 'repeated']);
      expect(results).toContainEqual({ outcome: 'repeated', records: [shared] });
    }
  });
}
