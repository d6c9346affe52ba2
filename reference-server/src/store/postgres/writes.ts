import { checkLocked, groupTails } from '../batch.ts';
import type { AppendResult, Batch, IdempotencyRecord, LedgerId, Store, StoredEvent, Tails } from '../store.ts';
import type { Connections, Run } from './connections.ts';
import { appendParameters } from './parameters.ts';
import { forgetting, queries, sweeping } from './queries.sql.ts';

type Outcome = { readonly outcome: AppendResult['outcome']; readonly lastPosition: number | null };

export function createWrites(
  connections: Connections,
): Pick<Store, 'append' | 'appendLocked' | 'saveSnapshot' | 'sweep' | 'forget'> {
  const { read, write, transact } = connections;
  return {
    append: async (batch) => toResult(read, batch, await appendWith(write, batch)),
    appendLocked: async (heads, prepare) => {
      const { batch, outcome } = await transact(async (run) => {
        await run('oat_lock_heads', queries.lockHeads, [[...heads.keys()].sort()]);
        const batch = checkLocked(heads, prepare(await tailsWith(run, heads)));
        const outcome = await appendWith(run, batch);
        return { commit: outcome.outcome === 'committed', value: { batch, outcome } };
      });
      return toResult(read, batch, outcome);
    },
    saveSnapshot: async ({ ledger, sequence, foldVersion, body }) => {
      await write('oat_save_snapshot', queries.saveSnapshot, [ledger, sequence, foldVersion, body]);
    },
    sweep: async (before, limit) =>
      (await write<{ gone: number }>('oat_sweep', sweeping, [before, limit]))[0]?.gone ?? 0,
    forget: (what) => transact((run) => forgetWith(run, what)),
  };
}

async function appendWith(run: Run, batch: Batch): Promise<Outcome> {
  const [outcome] = await run<Outcome>('oat_append', queries.append, appendParameters(batch));
  if (!outcome) throw new Error('oat_append_v1 gave no answer.');
  return outcome;
}

async function toResult(read: Run, batch: Batch, { outcome, lastPosition }: Outcome): Promise<AppendResult> {
  if (outcome === 'lost') return { outcome };
  if (outcome === 'committed') {
    const first = (lastPosition ?? 0) - batch.events.length + 1;
    return { outcome, positions: batch.events.map((_, index) => first + index) };
  }
  const records = await recordsWith(
    read,
    batch.records.map(({ owner, key, recordedAt }) => ({ owner, key, now: recordedAt })),
  );
  // Forgotten between the two statements: the caller may simply try again.
  return records.length > 0 ? { outcome, records } : { outcome: 'lost' };
}

export async function tailsWith(run: Run, heads: ReadonlyMap<LedgerId, number>): Promise<Tails> {
  const events = await run<StoredEvent>('oat_tails', queries.tails, [[...heads.keys()], [...heads.values()]]);
  return groupTails(heads.keys(), events);
}

export function recordsWith(
  run: Run,
  keys: readonly { readonly owner: string; readonly key: string; readonly now: number }[],
): Promise<IdempotencyRecord[]> {
  return run('oat_records', queries.records, [
    keys.map((k) => k.owner),
    keys.map((k) => k.key),
    keys.map((k) => k.now),
  ]);
}

async function forgetWith(run: Run, what: Parameters<Store['forget']>[0]) {
  const { ledgers, collections, rows, owners } = what;
  await run('oat_forget_lock', forgetting.lockHeads, [ledgers]);
  await run('oat_forget_ledgers', forgetting.ledgers, [ledgers]);
  await run('oat_forget_snapshots', forgetting.snapshots, [ledgers]);
  await run('oat_forget_owners', forgetting.owners, [owners]);
  await run('oat_forget_rows', forgetting.rows, [rows.map((row) => row.collection), rows.map((row) => row.id)]);
  await run('oat_forget_collections', forgetting.collections, [collections]);
  await run('oat_forget_events', forgetting.events, [ledgers]);
  return { commit: true, value: undefined };
}
