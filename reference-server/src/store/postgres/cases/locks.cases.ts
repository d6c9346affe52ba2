import type pg from 'pg';
import { expect, it } from 'vitest';
import { batch, both, fence, onto, record, row } from '../../cases/batches.ts';
import type { AppendResult, Store } from '../../store.ts';
import { beside, type Harness } from './harness.ts';

/**
 * Everyone takes the locks in one order, so nobody deadlocks. Each case holds what comes first in that order; while the
 * store waits for it, it must not yet hold what comes later.
 */
export function lockCases({ newDatabase, openAt }: Harness): void {
  async function whileHeld(held: string, write: (store: Store) => Promise<AppendResult>, free: string): Promise<void> {
    const url = await newDatabase();
    const store = await openAt(url);
    await store.append(both(onto('fixture/a', 0), onto('fixture/z', 0)));
    const written = await beside(url, async (client) => {
      await client.query(`set lock_timeout = 2000; begin; ${held}`);
      const writing = write(store);
      await expect.poll(() => waiting(client), { timeout: 14_000 }).toBe(1);
      await client.query(free);
      await client.query('rollback');
      return writing;
    });
    expect(written.outcome).toBe('committed');
  }

  const lock = (ledger: string) => `select from oat_ledger where ledger = '${ledger}' for update`;
  const insertRecord = (key: string) => `insert into oat_record values ('org_a', '${key}', '', 200, '{}', '', 0, 1)`;
  const insertRow = (id: string) => `insert into oat_row values ('orders', '${id}', '', '{}')`;
  const fences = [fence('fixture/z', 1), fence('fixture/a', 1)];

  it('takes the heads by id', () =>
    whileHeld(lock('fixture/a'), (s) => s.append(batch({ fences })), lock('fixture/z')));

  it('takes the heads by id when it locks them first', () => {
    const heads = new Map([
      ['fixture/z', 1],
      ['fixture/a', 1],
    ]);
    return whileHeld(
      lock('fixture/a'),
      (store) => store.appendLocked(heads, () => batch({ fences })),
      lock('fixture/z'),
    );
  });

  it('takes the keys in order', () => {
    const records = [record('z'), record('a')];
    return whileHeld(insertRecord('a'), (store) => store.append(batch({ records })), insertRecord('z'));
  });

  it('takes the rows in order', () =>
    whileHeld(insertRow('a'), (store) => store.append(batch({ rows: [row('z'), row('a')] })), insertRow('z')));

  const everything = both(onto('fixture/a', 1), batch({ records: [record('a')], rows: [row('a')] }));

  it('takes heads before keys', () =>
    whileHeld(lock('fixture/a'), (store) => store.append(everything), insertRecord('a')));

  it('takes keys before rows', () => whileHeld(insertRecord('a'), (store) => store.append(everything), insertRow('a')));

  it('takes the feed last', () =>
    whileHeld(insertRow('a'), (store) => store.append(everything), 'select from oat_feed for update'));
}

async function waiting(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(distinct pid)::int as count from pg_locks where not granted and pid <> pg_backend_pid()',
  );
  return rows[0]?.count ?? 0;
}
