/** A store that keeps account of what is written through it. */
import type { AppendResult, Batch, Store } from '../../src/store/store.ts';

export type Account = {
  /** Microseconds of processor that the whole process used. */
  cpu: number;
  /** Bytes of memory that the whole process has. */
  memory: number;
  /** Appends that wrote something and were committed. */
  commits: number;
  /** Idempotency records and events in them. */
  records: number;
  events: number;
  /** Appends that were lost to another process. */
  lost: number;
  /** Turns that met another process: lost to it once or more, or made under the lock that follows a loss. */
  contended: number;
  /** Milliseconds of the longest turn from its first try to its commit, and of the longest that was contended. */
  longestTurn: number;
  longestContended: number;
  /** Milliseconds from the first loss of a turn to its commit, at most. */
  longestRecovery: number;
};

export function createAccount(): Account {
  return {
    cpu: 0,
    memory: 0,
    commits: 0,
    records: 0,
    events: 0,
    lost: 0,
    contended: 0,
    longestTurn: 0,
    longestContended: 0,
    longestRecovery: 0,
  };
}

type Turn = { readonly begun: number; lostAt: number | null; isContended: boolean };

/** A pipeline writes one turn after the other; one that is lost is tried again before any other. */
export function measured(store: Store, account: Account): Store {
  let turn: Turn | null = null;
  const watch = async (isLocked: boolean, append: () => Promise<[AppendResult, Batch | null]>) => {
    const current = (turn ??= { begun: performance.now(), lostAt: null, isContended: false });
    current.isContended ||= isLocked;
    const [result, batch] = await append().catch((error: unknown) => {
      turn = null;
      throw error;
    });
    if (result.outcome === 'lost') {
      account.lost += 1;
      current.isContended = true;
      current.lostAt ??= performance.now();
      return result;
    }
    turn = null;
    addTurn(account, current, performance.now());
    if (result.outcome === 'committed' && batch) addBatch(account, batch);
    return result;
  };
  return {
    ...store,
    append: (batch) => watch(false, async () => [await store.append(batch), batch]),
    appendLocked: (heads, prepare) => {
      let written: Batch | null = null;
      const keep: typeof prepare = (tails) => (written = prepare(tails));
      return watch(true, async () => [await store.appendLocked(heads, keep), written]);
    },
  };
}

function addTurn(account: Account, { begun, lostAt, isContended }: Turn, now: number): void {
  account.longestTurn = Math.max(account.longestTurn, now - begun);
  account.longestRecovery = Math.max(account.longestRecovery, now - (lostAt ?? now));
  if (!isContended) return;
  account.contended += 1;
  account.longestContended = Math.max(account.longestContended, now - begun);
}

function addBatch(account: Account, { events, records, rows }: Batch): void {
  if (events.length + records.length + rows.length > 0) account.commits += 1;
  account.records += records.length;
  account.events += events.length;
}
