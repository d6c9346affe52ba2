import { expect, it } from 'vitest';
import { StoreUnavailable, type Store } from '../store.ts';
import { batch, both, event, fence, noon, onto, record, row, sequences, type OpenStore } from './batches.ts';

export function listCases(open: OpenStore): void {
  rowCases(open);
  feedCases(open);
  keepingCases(open);
  endCases(open);
}

function rowCases(open: OpenStore): void {
  it('replaces a row and keeps its sort', async () => {
    const { store } = await open();
    await store.append(batch({ rows: [row('a', { sort: '2' }), row('b', { sort: '1' })] }));
    await store.append(batch({ rows: [row('a', { sort: '0', body: ['new'] })] }));
    expect(await store.row('orders', 'a')).toEqual(['new']);
    expect((await store.list('orders', null, 10)).rows).toEqual([
      row('b', { sort: '1' }),
      row('a', { sort: '2', body: ['new'] }),
    ]);
    expect(await store.row('orders', 'none')).toBeUndefined();
    expect(await store.row('holds', 'a')).toBeUndefined();
  });

  it('takes the last body of a row that comes twice in a batch', async () => {
    const { store } = await open();
    await store.append(batch({ rows: [row('a', { sort: '1', body: 1 }), row('a', { sort: '2', body: null })] }));
    expect((await store.list('orders', null, 10)).rows).toEqual([row('a', { sort: '1', body: null })]);
  });

  it('lists by sort and id, by code point, page by page', async () => {
    const { store } = await open();
    const sorted = ['A', 'B', 'a', 'á', 'ﬀ', '🎟'].flatMap((sort) => [
      row(`${sort}-1`, { sort }),
      row(`${sort}-2`, { sort }),
    ]);
    await store.append(both(onto('fixture/1', 0, 3), batch({ rows: [...sorted].reverse() })));
    await store.append(batch({ rows: [row('x', { collection: 'holds' })] }));
    expect(await pages(store, 'orders', 5)).toEqual(sorted);
    const { position } = await store.feed([], 0, 1);
    expect(await store.list('orders', null, 1)).toEqual({ rows: sorted.slice(0, 1), position });
    expect(await store.list('none', null, 5)).toEqual({ rows: [], position });
  });
}

function feedCases(open: OpenStore): void {
  it('feeds the events of some streams after a position, in commit order', async () => {
    const { store } = await open();
    for (let turn = 0; turn < 6; turn++) {
      const streams = ['org_a', 'org_b', null, 'org_c'];
      const events = streams.map((stream, index) => event('fixture/1', turn * 4 + index + 1, { stream }));
      await store.append(batch({ fences: [fence('fixture/1', turn * 4)], events }));
    }
    const all = await store.feed(['org_b', 'org_a', 'org_b', 'org_none'], 0, 100);
    expect(all.events.map(({ sequence }) => sequence)).toEqual([1, 2, 5, 6, 9, 10, 13, 14, 17, 18, 21, 22]);
    const cut = await store.feed(['org_a', 'org_b'], all.events[2]?.position ?? NaN, 3);
    expect(cut.events).toEqual(all.events.slice(3, 6));
    expect(cut.position).toBe(all.position);
    expect(await store.feed(['org_a'], all.position, 10)).toEqual({ events: [], position: all.position });
    expect(await store.feed([], 0, 10)).toEqual({ events: [], position: all.position });
  });

  it('begins with an empty feed', async () => {
    const { store } = await open();
    expect(await store.feed(['org_a'], 0, 10)).toEqual({ events: [], position: 0 });
    expect(await store.list('orders', null, 10)).toEqual({ rows: [], position: 0 });
  });
}

function keepingCases(open: OpenStore): void {
  it('tells which ledgers are due', async () => {
    const { store } = await open();
    const fences = [fence('fixture/late', 0, noon + 5), fence('fixture/early', 0, noon), fence('fixture/never', 0)];
    await store.append(batch({ fences, events: fences.map(({ ledger }) => event(ledger, 1)) }));
    expect(await store.due(noon - 1)).toEqual([]);
    expect(await store.due(noon)).toEqual(['fixture/early']);
    expect(await store.due(noon + 5)).toEqual(['fixture/early', 'fixture/late']);
    await store.append(batch({ fences: [fence('fixture/early', 1, noon + 9), fence('fixture/late', 1)] }));
    expect(await store.due(noon + 9)).toEqual(['fixture/early']);
  });

  it('keeps the last snapshot of a ledger, unless it is ahead of it', async () => {
    const { store, reopen } = await open();
    const snapshot = { ledger: 'fixture/1', sequence: 2, foldVersion: 'v1', body: '{"seats":"🎟"}' };
    await store.saveSnapshot(snapshot);
    expect(await store.snapshot('fixture/1')).toBeNull();
    await store.append(onto('fixture/1', 0, 3));
    await store.saveSnapshot(snapshot);
    expect(await store.snapshot('fixture/1')).toEqual(snapshot);
    await store.saveSnapshot({ ...snapshot, sequence: 4 });
    await store.saveSnapshot({ ...snapshot, sequence: 3, foldVersion: 'v2' });
    expect(await (await reopen()).snapshot('fixture/1')).toEqual({ ...snapshot, sequence: 3, foldVersion: 'v2' });
  });
}

function endCases(open: OpenStore): void {
  it('forgets what it is told to, and nothing else', async () => {
    const { store } = await open();
    const [gone, kept] = [record('k', { owner: 'org_gone' }), record('k')];
    const rows = ['orders', 'holds', 'tickets'].flatMap((collection) =>
      ['a', 'b'].map((id) => row(id, { collection })),
    );
    const ledgers = both(onto('fixture/gone', 0, 2, { stream: 's' }), onto('fixture/kept', 0, 2, { stream: 's' }));
    await store.append(both(ledgers, batch({ records: [gone, kept], rows })));
    await store.saveSnapshot({ ledger: 'fixture/gone', sequence: 1, foldVersion: 'v1', body: '' });
    const { position } = await store.feed([], 0, 1);
    await store.forget({
      ledgers: ['fixture/gone', 'fixture/none'],
      collections: ['holds'],
      rows: [{ collection: 'orders', id: 'a' }],
      owners: ['org_gone'],
    });
    expect((await store.feed(['s'], 0, 10)).events.map(({ ledger }) => ledger)).toEqual([
      'fixture/kept',
      'fixture/kept',
    ]);
    expect((await store.feed([], 0, 1)).position).toBe(position);
    expect(await sequences(store, 'fixture/gone')).toEqual([]);
    expect(await store.snapshot('fixture/gone')).toBeNull();
    expect(await store.records([gone, kept], 0)).toEqual([kept]);
    const left = await Promise.all(['orders', 'holds', 'tickets'].map((collection) => pages(store, collection, 9)));
    expect(left.flat()).toEqual([rows[1], rows[4], rows[5]]);
    expect(await store.append(onto('fixture/gone', 2))).toEqual({ outcome: 'lost' });
    expect(await store.append(both(onto('fixture/gone', 0), onto('fixture/kept', 2)))).toMatchObject({
      outcome: 'committed',
    });
    await store.forget({ ledgers: [], collections: [], rows: [], owners: [] });
  });

  it('serves nothing once it is closed', async () => {
    const { store } = await open();
    const last = store.append(onto('fixture/1', 0));
    await store.close();
    await store.close();
    expect(await last).toMatchObject({ outcome: 'committed' });
    await expect(store.append(onto('fixture/1', 1))).rejects.toThrow(StoreUnavailable);
    await expect(store.due(0)).rejects.toThrow(StoreUnavailable);
  });
}

async function pages(store: Store, collection: string, size: number) {
  const all = [];
  let page = (await store.list(collection, null, size)).rows;
  while (page.length > 0) {
    all.push(...page);
    page = (await store.list(collection, page.at(-1) ?? null, size)).rows;
  }
  return all;
}
