import type { LedgerId, Row, Snapshot, Store, StoredEvent } from '../store.ts';
import type { Connections } from './connections.ts';
import { queries } from './queries.sql.ts';
import { recordsWith, tailsWith } from './writes.ts';

/** The feed's position comes with every row; with nothing to list it comes alone, beside nulls. */
type WithPosition<T> = { readonly feedPosition: number } & (T | { readonly [Field in keyof T]: null });

export function createReads({
  read,
}: Connections): Pick<Store, 'tails' | 'feed' | 'list' | 'row' | 'records' | 'due' | 'snapshot'> {
  return {
    tails: (heads) => tailsWith(read, heads),
    feed: async (streams, after, limit) => {
      const values = [[...new Set(streams)], after, limit];
      const { found, position } = split(await read<WithPosition<StoredEvent>>('oat_feed', queries.feed, values), 'id');
      return { events: found, position };
    },
    list: async (collection, after, limit) => {
      const values = [collection, after?.sort ?? '', after?.id ?? '', limit];
      const { found, position } = split(await read<WithPosition<Row>>('oat_list', queries.list, values), 'id');
      return { rows: found, position };
    },
    row: async (collection, id) => (await read<{ body: unknown }>('oat_row', queries.row, [collection, id]))[0]?.body,
    records: (keys, now) =>
      recordsWith(
        read,
        keys.map(({ owner, key }) => ({ owner, key, now })),
      ),
    due: async (before) =>
      (await read<{ ledger: LedgerId }>('oat_due', queries.due, [before])).map(({ ledger }) => ledger),
    snapshot: async (ledger) => (await read<Snapshot>('oat_snapshot', queries.snapshot, [ledger]))[0] ?? null,
  };
}

function split<T extends object>(rows: readonly WithPosition<T>[], field: keyof T): { found: T[]; position: number } {
  const found: T[] = [];
  for (const { feedPosition: _, ...rest } of rows) {
    const candidate = rest as unknown as T;
    if (candidate[field] !== null) found.push(candidate);
  }
  return { found, position: rows[0]?.feedPosition ?? 0 };
}
