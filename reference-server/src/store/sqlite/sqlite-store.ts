/** The embedded store: one file, one process, no server. */
import { resolve } from 'node:path';
import { checkLocked, groupTails } from '../batch.ts';
import { StoreRefused, StoreUnavailable, type AppendResult, type Store, type Tails } from '../store.ts';
import { startWorker, type Calls } from './start-worker.ts';
import { fromWireEvent, fromWireRecord, fromWireRow, toWire, type WireAppendResult } from './wire.ts';

export async function openSqliteStore(path: string): Promise<Store> {
  if (path === '') throw new StoreRefused('The SQLite store needs a path, for instance sqlite:data/oat.db.');
  // An absolute path keeps SQLite from reading a name as a URI or as a database in memory.
  const calls = await startWorker(resolve(path));
  const inTurn = createTurns();
  return { ...createReads(calls), ...createWrites(calls, inTurn), close: createClose(calls, inTurn) };
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** No other process can write, so writing in turn is all the locking that appendLocked needs. */
function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function createWrites(
  { call }: Calls,
  inTurn: InTurn,
): Pick<Store, 'append' | 'appendLocked' | 'saveSnapshot' | 'sweep' | 'forget'> {
  return {
    append: async (batch) => {
      const wire = toWire(batch);
      return inTurn(async () => toResult(await call('append', wire)));
    },
    appendLocked: (heads, prepare) =>
      inTurn(async () => {
        const batch = checkLocked(heads, prepare(await tailsOf(call, heads)));
        return toResult(await call('append', toWire(batch)));
      }),
    saveSnapshot: (snapshot) => inTurn(() => call('saveSnapshot', snapshot)),
    sweep: (before, limit) => inTurn(() => call('sweep', before, limit)),
    forget: (what) => inTurn(() => call('forget', what)),
  };
}

function createReads({ call }: Calls): Pick<Store, 'tails' | 'feed' | 'list' | 'row' | 'records' | 'due' | 'snapshot'> {
  return {
    tails: (heads) => tailsOf(call, heads),
    feed: async (streams, after, limit) => {
      const { events, position } = await call('feed', streams, after, limit);
      return { events: events.map(fromWireEvent), position };
    },
    list: async (collection, after, limit) => {
      const { rows, position } = await call('list', collection, after ?? { sort: '', id: '' }, limit);
      return { rows: rows.map(fromWireRow), position };
    },
    row: async (collection, id) => {
      const body = await call('row', collection, id);
      return body === undefined ? undefined : (JSON.parse(body) as unknown);
    },
    records: async (keys, now) => (await call('records', keys, now)).map(fromWireRecord),
    due: (before) => call('due', before),
    snapshot: (ledger) => call('snapshot', ledger),
  };
}

async function tailsOf(call: Calls['call'], heads: ReadonlyMap<string, number>): Promise<Tails> {
  return groupTails(heads.keys(), (await call('tails', heads)).map(fromWireEvent));
}

function toResult(result: WireAppendResult): AppendResult {
  if (result.outcome !== 'repeated') return result;
  return { outcome: 'repeated', records: result.records.map(fromWireRecord) };
}

function createClose(calls: Calls, inTurn: InTurn): Store['close'] {
  return () =>
    inTurn(async () => {
      await calls.call('close').catch((error: unknown) => {
        if (!(error instanceof StoreUnavailable)) throw error;
      });
      await calls.stop();
    });
}
