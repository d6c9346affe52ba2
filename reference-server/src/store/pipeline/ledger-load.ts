/** Folds ledgers from the store: snapshot and tail, or from the first event where there is no usable snapshot. */
import type { Fold } from '../command.ts';
import { applyStored, emptyLedger, type LiveLedger } from './live-ledger.ts';
import type { Log } from './options.ts';
import { reviveSnapshot } from './snapshots.ts';
import type { LedgerId, Snapshot, Store, StoredEvent } from '../store.ts';

export type LoadOptions = {
  readonly store: Store;
  readonly folds: Readonly<Record<string, Fold<unknown>>>;
  readonly log: Log;
};

/** A ledger that does not exist is empty; one that cannot be folded is an error, for those alone who want it. */
export type Loaded = ReadonlyMap<LedgerId, LiveLedger | Error>;

export async function loadLedgers(ids: readonly LedgerId[], options: LoadOptions): Promise<Loaded> {
  const loaded = new Map<LedgerId, LiveLedger | Error>();
  const known: Known[] = [];
  for (const id of ids) {
    const fold = foldOf(id, options.folds);
    if (fold === null) loaded.set(id, new Error(`There is no fold for ledger ${JSON.stringify(id)}.`));
    else known.push({ id, fold });
  }
  if (known.length === 0) return loaded;
  const snapshots = await Promise.all(known.map(({ id }) => options.store.snapshot(id)));
  const bases = new Map(known.map((each, index) => [each.id, revive(each, snapshots[index] ?? null, options.log)]));
  // From one before the snapshot: if its own last event does not come back, the snapshot is not of this ledger.
  const heads = new Map(known.map(({ id }) => [id, Math.max(0, (bases.get(id)?.head ?? 0) - 1)]));
  const tails = await options.store.tails(heads);
  const misfits: Known[] = [];
  for (const each of known) {
    const base = bases.get(each.id) ?? null;
    const tail = tails.get(each.id) ?? [];
    if (base === null) loaded.set(each.id, folded(emptyLedger(each.id, each.fold), tail));
    else if (fits(base, tail)) loaded.set(each.id, folded(base, tail));
    else misfits.push(each);
  }
  for (const { id } of misfits) options.log.warn({ ledger: id }, unused('not of this ledger'));
  if (misfits.length === 0) return loaded;
  const whole = await options.store.tails(new Map(misfits.map(({ id }) => [id, 0])));
  for (const { id, fold } of misfits) loaded.set(id, folded(emptyLedger(id, fold), whole.get(id) ?? []));
  return loaded;
}

type Known = { readonly id: LedgerId; readonly fold: Fold<unknown> };

function foldOf(id: LedgerId, folds: LoadOptions['folds']): Fold<unknown> | null {
  // PostgreSQL's text has no NUL: the query for all would fail for one guessed id.
  if (id.includes('\0')) return null;
  const slash = id.indexOf('/');
  const kind = slash < 0 ? id : id.slice(0, slash);
  return Object.hasOwn(folds, kind) ? (folds[kind] ?? null) : null;
}

function revive({ id, fold }: Known, snapshot: Snapshot | null, log: Log): LiveLedger | null {
  if (snapshot === null) return null;
  try {
    const revived = reviveSnapshot(snapshot, id, fold);
    if (revived === null) log.warn({ ledger: id }, unused('of another version'));
    return revived;
  } catch (error) {
    log.warn({ err: error, ledger: id }, unused('corrupt'));
    return null;
  }
}

/** Nothing is wrong then, but a start that takes long should say why. */
function unused(why: string): string {
  return `A snapshot is ${why}: the ledger is folded from its first event.`;
}

function fits(base: LiveLedger, tail: readonly StoredEvent[]): boolean {
  const last = tail[0];
  return last?.sequence === base.head && last.position === base.position && last.at === base.lastAt;
}

function folded(base: LiveLedger, tail: readonly StoredEvent[]): LiveLedger | Error {
  try {
    applyStored(base, tail);
    return base;
  } catch (error) {
    return error instanceof Error ? error : new Error(`Ledger ${base.id} could not be folded.`, { cause: error });
  }
}
