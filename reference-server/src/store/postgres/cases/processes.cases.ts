import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { batch, both, onto, record, sequences } from '../../cases/batches.ts';
import { skewed } from '../../cases/ledgers.cases.ts';
import { UnknownOutcome, type Store } from '../../store.ts';
import { connect } from '../connections.ts';
import { queries } from '../queries.sql.ts';
import { beside, type Harness } from './harness.ts';

/** Two stores on one database stand for two processes: they share nothing else. */
export function processCases({ newDatabase, openAt }: Harness): void {
  async function openTwo(isolation = 'read committed'): Promise<[Store, Store]> {
    const url = await newDatabase();
    const database = new URL(url).pathname.slice(1);
    const setting = `alter database ${database} set default_transaction_isolation = '${isolation}'`;
    await beside(url, (client) => client.query(setting));
    return Promise.all([openAt(url, { connections: 3 }), openAt(url, { connections: 3 })]);
  }

  it('start at once on an empty database', async () => {
    const url = await newDatabase();
    const stores = await Promise.all([1, 2, 3, 4, 5].map(() => openAt(url, { connections: 1 })));
    const results = await Promise.all(stores.map((store, index) => store.append(onto(`fixture/${index}`, 0))));
    expect(results.map(({ outcome }) => outcome)).toEqual(stores.map(() => 'committed'));
  });

  it('append 200 batches each to one ledger: no gap, and both get there', async () => {
    const [one, two] = await openTwo();
    await Promise.all([appendMany(one, 200), appendMany(two, 200)]);
    const tail = (await one.tails(new Map([['fixture/1', 0]]))).get('fixture/1') ?? [];
    expect(tail.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    const positions = tail.map(({ position }) => position);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  // A database may be set to another isolation; the fences rely on read committed.
  it.each(['read committed', 'serializable'])(
    'let exactly one win of two that cross, by default %s',
    async (isolation) => {
      const [one, two] = await openTwo(isolation);
      await one.append(both(onto('fixture/x', 0), onto('fixture/y', 0)));
      for (let round = 1; round <= 30; round++) {
        const [x, y] = [(await sequences(one, 'fixture/x')).length, (await sequences(one, 'fixture/y')).length];
        const [a, b] = skewed(x, y);
        const results = await Promise.all([one.append(a), two.append(b)]);
        expect(results.map(({ outcome }) => outcome).sort()).toEqual(['committed', 'lost']);
      }
    },
  );

  it('go on where one of them is stopped while it holds the lock of a ledger', async () => {
    const url = await newDatabase();
    const store = await openAt(url);
    await store.append(onto('fixture/1', 0));
    const stopped = connect(url);
    const silent = stopped.transact(async (run) => {
      await run('oat_lock_heads', queries.lockHeads, [['fixture/1']]);
      const other = store.append(onto('fixture/1', 1));
      // It says nothing for as long as a request may take, or until the other was not kept waiting.
      const first = await Promise.race([other.then(({ outcome }) => outcome), sleep(10_000, 'kept waiting')]);
      expect(first).toBe('committed');
      return { commit: true, value: undefined };
    });
    await expect(silent).rejects.toThrow(UnknownOutcome);
    await stopped.close();
    expect(await sequences(store, 'fixture/1')).toEqual([1, 2]);
  });

  it('never deadlock, whatever order they name ledgers and keys in', async () => {
    const [one, two] = await openTwo();
    const ledgers = ['fixture/a', 'fixture/b', 'fixture/c', 'fixture/d'];
    await Promise.all([appendEverywhere(one, ledgers), appendEverywhere(two, [...ledgers].reverse())]);
    for (const ledger of ledgers) expect(await sequences(one, ledger)).toHaveLength(100);
  });

  it('show a reader no event before all earlier ones', async () => {
    const [one, two] = await openTwo();
    let writing = true;
    const writers = [one, two].map((store, writer) => appendAlone(store, `fixture/${writer}`, 100));
    const done = Promise.all(writers).finally(() => (writing = false));
    const seen: number[] = [];
    while (writing)
      seen.push(...(await one.feed(['s'], seen.at(-1) ?? 0, 1000)).events.map(({ position }) => position));
    await done;
    seen.push(...(await one.feed(['s'], seen.at(-1) ?? 0, 1000)).events.map(({ position }) => position));
    expect(seen).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  });
}

/** Tries once, and after a loss locks, as the pipeline does. */
async function appendMany(store: Store, count: number): Promise<void> {
  let head = 0;
  for (let done = 0; done < count;) {
    const turn = () => both(onto('fixture/1', head), batch({ records: [record(crypto.randomUUID())] }));
    let result = await store.append(turn());
    if (result.outcome === 'lost') {
      result = await store.appendLocked(new Map([['fixture/1', head]]), (tails) => {
        head += tails.get('fixture/1')?.length ?? NaN;
        return turn();
      });
    }
    expect(result.outcome).toBe('committed');
    head += 1;
    done += 1;
  }
}

async function appendEverywhere(store: Store, ledgers: readonly string[]): Promise<void> {
  for (let round = 0; round < 50; round++) {
    const keys = ledgers.map((ledger) => record(`${ledger} ${round} ${crypto.randomUUID()}`));
    const heads = new Map(ledgers.map((ledger) => [ledger, 0]));
    const result = await store.appendLocked(heads, (tails) =>
      both(...ledgers.map((ledger) => onto(ledger, tails.get(ledger)?.length ?? NaN)), batch({ records: keys })),
    );
    expect(result.outcome).toBe('committed');
    // A plain append beside it, which may well be lost.
    await store.append(both(...[...ledgers].reverse().map((ledger) => onto(ledger, round * 2 + 1_000))));
  }
}

async function appendAlone(store: Store, ledger: string, count: number): Promise<void> {
  for (let head = 0; head < count; head++) {
    expect((await store.append(onto(ledger, head, 1, { stream: 's' }))).outcome).toBe('committed');
  }
}
