import { expect, it } from 'vitest';
import type { Batch, Store } from '../store.ts';
import { batch, both, event, fence, onto, record, row, sequences, type OpenStore } from './batches.ts';

export function ledgerCases(open: OpenStore): void {
  appendCases(open);
  skewCases(open);
  readOnlyCases(open);
  textCases(open);
}

function appendCases(open: OpenStore): void {
  it('appends, and gives the tails after any head', async () => {
    const { store } = await open();
    const written = onto('fixture/1', 0, 3, { stream: 'org_a', streamSequence: 7 });
    const result = await store.append(written);
    const tails = await store.tails(
      new Map([
        ['fixture/1', 1],
        ['fixture/none', 0],
      ]),
    );
    const positions = result.outcome === 'committed' ? result.positions : [];
    expect(tails.get('fixture/1')).toEqual(
      written.events.slice(1).map((each, index) => ({ ...each, position: positions[index + 1] })),
    );
    expect(tails.get('fixture/none')).toEqual([]);
    expect(await store.tails(new Map())).toEqual(new Map());
  });

  it('gives positions in commit order with no hole within a batch', async () => {
    const { store } = await open();
    const first = await committed(store, both(onto('fixture/b', 0, 2), onto('fixture/a', 0, 2)));
    await store.append(onto('fixture/a', 1));
    const second = await committed(store, onto('fixture/a', 2, 2));
    expect(first).toEqual([0, 1, 2, 3].map((step) => (first[0] ?? NaN) + step));
    expect(second[1]).toBe((second[0] ?? NaN) + 1);
    expect(second[0]).toBeGreaterThan(first[3] ?? NaN);
    expect((await store.feed([], 0, 1)).position).toBe(second[1]);
  });

  it('writes nothing at all when a head has moved', async () => {
    const { store } = await open();
    await store.append(both(onto('fixture/1', 0), onto('fixture/2', 0)));
    const stale = both(onto('fixture/1', 1), onto('fixture/2', 0), onto('fixture/3', 0), extras());
    expect(await store.append(stale)).toEqual({ outcome: 'lost' });
    expect(await sequences(store, 'fixture/1')).toEqual([1]);
    expect(await sequences(store, 'fixture/3')).toEqual([]);
    expect(await store.row('orders', 'ord_1')).toBeUndefined();
    expect(await store.records([record('key')], 0)).toEqual([]);
    expect(await store.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(await store.append(onto('fixture/3', 0))).toMatchObject({ outcome: 'committed' });
  });

  it('is lost on a ledger that does not exist, or exists when it should be new', async () => {
    const { store } = await open();
    expect(await store.append(onto('fixture/1', 4))).toEqual({ outcome: 'lost' });
    expect(await store.append(batch({ fences: [fence('fixture/1', 4)] }))).toEqual({ outcome: 'lost' });
    await store.append(onto('fixture/1', 0));
    expect(await store.append(onto('fixture/1', 0))).toEqual({ outcome: 'lost' });
  });
}

function skewCases(open: OpenStore): void {
  it('lets exactly one win when each of two reads what the other writes', async () => {
    const { store } = await open();
    await store.append(both(onto('fixture/x', 0), onto('fixture/y', 0)));
    for (let round = 1; round <= 20; round++) expect(await race(store, skewed)).toEqual(['committed', 'lost']);
  });

  it('lets exactly one win when the ledgers are new', async () => {
    for (let round = 1; round <= 5; round++) {
      const { store } = await open();
      expect(await race(store, skewed)).toEqual(['committed', 'lost']);
    }
  });
}

function readOnlyCases(open: OpenStore): void {
  it('takes several new ledgers in one batch, also ones that are only read', async () => {
    const { store } = await open();
    const read = batch({ fences: [fence('season-product/1', 0)] });
    expect(await committed(store, both(onto('fixture/2', 0, 2), read, onto('fixture/1', 0)))).toHaveLength(3);
    expect(await sequences(store, 'fixture/1')).toEqual([1]);
    expect(await sequences(store, 'fixture/2')).toEqual([1, 2]);
    expect(
      await store.append(both(onto('season-product/1', 0), batch({ fences: [fence('fixture/2', 2)] }))),
    ).toMatchObject({
      outcome: 'committed',
    });
  });

  it('keeps the record of a refused command, which has fences but no events', async () => {
    const { store } = await open();
    await store.append(onto('fixture/1', 0, 2));
    const refused = (key: string, head: number) =>
      batch({ fences: [fence('fixture/1', head)], records: [record(key)] });
    expect(await store.append(refused('one', 2))).toEqual({ outcome: 'committed', positions: [] });
    expect(await store.append(refused('two', 1))).toEqual({ outcome: 'lost' });
    expect(await store.records([record('one'), record('two')], 0)).toEqual([record('one')]);
  });
}

function textCases(open: OpenStore): void {
  it('keeps any text, long ones too', async () => {
    const { store, reopen } = await open();
    const text = `Žďár — 東京 🎟️ "quoted" \\back\\slash\\ {braces}, NULL\n\t\u0001\u2028 <i>'quote'</i> ${'ř'.repeat(70_000)}`;
    const data = { [text]: [text, null, 1.5, -0.25, 1e21, { nul: '\u0000', lone: '\ud800' }] };
    const odd = record('"k,e\\y" {}', { body: text, headers: { [text.slice(0, 90)]: text } });
    const written = {
      ...onto('fixture/ň', 0, 1, { data }),
      records: [odd],
      rows: [row('řada', { sort: text, body: data })],
    };
    await store.append(written);
    const again = await reopen();
    expect((await again.tails(new Map([['fixture/ň', 0]]))).get('fixture/ň')?.[0]?.data).toEqual(data);
    expect(await again.records([odd], 0)).toEqual([odd]);
    expect(await again.list('orders', null, 5)).toMatchObject({ rows: written.rows });
  });

  it('refuses a batch that breaks the rules, with an error of its own', async () => {
    const { store } = await open();
    const wrong = [
      batch({ events: [event('fixture/1', 1)] }),
      batch({ fences: [fence('fixture/1', 0)], events: [event('fixture/1', 2)] }),
      batch({ fences: [fence('fixture/1', 0), fence('fixture/1', 0)] }),
      batch({ records: [record('same'), record('same', { body: 'other' })] }),
    ];
    for (const each of wrong) await expect(store.append(each)).rejects.toThrow(/^A batch /);
  });

  it('keeps everything when it is opened again', async () => {
    const { store, reopen } = await open();
    await store.append(both(onto('fixture/1', 0, 3, { stream: 'org_a' }), extras()));
    const before = await store.feed(['org_a'], 0, 10);
    const again = await reopen();
    expect(await again.feed(['org_a'], 0, 10)).toEqual(before);
    expect(await again.records([record('key')], 0)).toEqual([record('key')]);
    expect(await again.row('orders', 'ord_1')).toEqual({ id: 'ord_1' });
    expect(await again.append(onto('fixture/1', 2))).toEqual({ outcome: 'lost' });
    expect((await committed(again, onto('fixture/1', 3)))[0]).toBeGreaterThan(before.position);
  });
}

function extras(): Batch {
  return batch({ fences: [fence('fixture/4', 0, 5)], records: [record('key')], rows: [row('ord_1')] });
}

/** A reads x and writes y, B reads y and writes x, both from the same heads. */
export function skewed(x: number, y: number): [Batch, Batch] {
  return [
    both(batch({ fences: [fence('fixture/x', x)] }), onto('fixture/y', y)),
    both(batch({ fences: [fence('fixture/y', y)] }), onto('fixture/x', x)),
  ];
}

async function race(store: Store, batches: (x: number, y: number) => [Batch, Batch], other = store): Promise<string[]> {
  const [x, y] = [(await sequences(store, 'fixture/x')).length, (await sequences(store, 'fixture/y')).length];
  const [one, two] = batches(x, y);
  const results = await Promise.all([store.append(one), other.append(two)]);
  return results.map(({ outcome }) => outcome).sort();
}

async function committed(store: Store, written: Batch): Promise<readonly number[]> {
  const result = await store.append(written);
  if (result.outcome !== 'committed') throw new Error(`The batch was ${result.outcome}.`);
  return result.positions;
}
