/** An SQLite store's file as it lies there, once the Issuer has ended. */
import { DatabaseSync } from 'node:sqlite';
import { fixtureFold } from '../domain/fixture-fold.ts';
import { organisationFold } from '../domain/organisation-fold.ts';
import { openStore } from '../store/open-store.ts';
import { createPipeline } from '../store/pipeline/pipeline.ts';

/** Each row as text, by table. */
export function readTables(path: string): { table: string; row: Record<string, unknown>; text: string }[] {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = db.prepare("select name from sqlite_schema where type = 'table'").all();
    return tables.flatMap(({ name }) => {
      const table = String(name);
      const rows = db.prepare(`select * from "${table}"`).all();
      return rows.map((row) => ({ table, row, text: Object.values(row).map(String).join('\n') }));
    });
  } finally {
    db.close();
  }
}

/** Writes a snapshot of every ledger, as an Issuer does after many events. */
export async function takeSnapshots(path: string): Promise<void> {
  const ledgers = readTables(path).flatMap(({ table, row }) => (table === 'ledger' ? [String(row['ledger'])] : []));
  const store = await openStore(`sqlite:${path}`);
  const pipeline = createPipeline({
    store,
    folds: { fixture: fixtureFold, organisation: organisationFold },
    realNow: Date.now,
    newEventId: () => `evt_${process.hrtime.bigint()}`,
    shared: false,
    idleSeconds: 900,
    snapshotEvery: 1,
    quietMilliseconds: 0,
    log: { warn: (_details, message) => expectNone(message) },
  });
  for (const ledger of ledgers) {
    const event = { ledger, type: 'clock.moved', stream: null, data: { now: null } };
    const decide = () => ({ events: [event], answer: () => ({ status: 204, headers: {}, body: '' }) });
    await pipeline.execute({ ledgers: [ledger], idempotency: null, decide });
    await settled(() => readSnapshot(ledger));
  }
  await pipeline.close();
  await store.close();

  async function readSnapshot(ledger: string): Promise<boolean> {
    return (await store.snapshot(ledger)) !== null;
  }
}

function expectNone(message: string): never {
  throw new Error(message);
}

async function settled(isDone: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isDone()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('no snapshot was written');
}
