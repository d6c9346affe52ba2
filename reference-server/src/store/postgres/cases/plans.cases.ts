import { expect, it } from 'vitest';
import { batch, both, fence, noon, onto, record, row } from '../../cases/batches.ts';
import type { Store } from '../../store.ts';
import { beside, type Harness } from './harness.ts';

const tables = ['oat_ledger', 'oat_event', 'oat_record', 'oat_row', 'oat_snapshot'];

/** The server counts how often a table was scanned; beside the store nothing else runs on this database. */
export function planCases({ newDatabase, openAt }: Harness): void {
  it(
    'finds its rows by an index while the tables grow from nothing, and when they are large',
    { timeout: 120_000 },
    async () => {
      const url = await newDatabase();
      const store = await openAt(url, { connections: 1 });
      // More than five times, so that the server settles on a plan for good; then the tables grow under it.
      for (let round = 0; round < 12; round++) await useAll(store, `small ${round}`);
      await beside(url, (client) => client.query(fill));
      for (let round = 0; round < 12; round++) await useAll(store, `large ${round}`);
      await beside(url, (client) => client.query('analyze'));
      for (let round = 0; round < 12; round++) await useAll(store, `analysed ${round}`);
      // The connection reports its counts when it ends at the latest.
      await store.close();
      await expect
        .poll(() => scans(url), { timeout: 30_000 })
        .toEqual(tables.map((table) => ({ table, scanned: 0, used: true, leafedThrough: false })));
    },
  );
}

async function scans(url: string) {
  const { rows } = await beside(url, (client) =>
    client.query<{ table: string; scanned: number; used: boolean; leafedThrough: boolean }>(
      `select relname as "table", seq_tup_read::int as scanned, idx_scan > 30 as used,
         idx_tup_fetch >= ${filled} as "leafedThrough"
       from pg_stat_user_tables where relname = any($1) order by array_position($1, relname::text)`,
      [tables],
    ),
  );
  return rows;
}

async function useAll(store: Store, name: string): Promise<void> {
  const records = Array.from({ length: 64 }, (_, index) => record(`${name} ${index}`));
  const rows = records.map(({ key }) => row(key));
  const turn = both(
    onto(`fixture/${name}`, 0, 64, { stream: 's' }),
    batch({ records, rows, fences: [fence(`read/${name}`, 0, noon)] }),
  );
  expect((await store.append(turn)).outcome).toBe('committed');
  expect((await store.append(onto(`fixture/${name}`, 64))).outcome).toBe('committed');
  expect((await store.append(batch({ records }))).outcome).toBe('repeated');
  await store.appendLocked(new Map([[`fixture/${name}`, 65]]), () => onto(`fixture/${name}`, 65));
  await store.saveSnapshot({ ledger: `fixture/${name}`, sequence: 66, foldVersion: 'v1', body: '' });
  await store.snapshot(`fixture/${name}`);
  await store.tails(new Map([[`fixture/${name}`, 60]]));
  await store.records(records, noon);
  await store.feed(['s', 't'], 10, 10);
  await store.list('orders', { sort: name, id: name }, 10);
  await store.row('orders', name);
  await store.due(noon - 1);
  const forgotten = { collections: ['none'], rows: [{ collection: 'orders', id: `${name} 0` }], owners: ['org_none'] };
  await store.forget({ ledgers: [`fixture/${name}`], ...forgotten });
}

/** More than all the look-ups below fetch together, so that reading even one index from end to end shows. */
const filled = 20_000;

const fill = `
  insert into oat_ledger select 'fixture/fill ' || n, 1, null from generate_series(1, ${filled}) n;
  insert into oat_event select n, 'fixture/fill ' || n, 1, n, 'seat.held', 's', n, 0, '{}' from generate_series(1, ${filled}) n;
  insert into oat_record select 'org_a', 'fill ' || n, '', 200, '{}', '', 0, 1 from generate_series(1, ${filled}) n;
  insert into oat_row select 'orders', 'fill ' || n, n, '{}' from generate_series(1, ${filled}) n;
  insert into oat_snapshot select 'fixture/fill ' || n, 1, 'v1', '' from generate_series(1, ${filled}) n;
`;
