/** Writes snapshots into the store of an Issuer that does not run: a right one, and such as must not be believed. */
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { fixtureFold } from '../../src/domain/fixture-fold.ts';
import { openStore } from '../../src/store/open-store.ts';
import { loadLedgers } from '../../src/store/pipeline/ledger-load.ts';
import { takeSnapshot } from '../../src/store/pipeline/snapshots.ts';
import type { LedgerId, Snapshot } from '../../src/store/store.ts';

type Spoil = (snapshot: Snapshot, other: Snapshot) => Snapshot;

/** By what the log must say of it; each of a kind of its own. `other` is a right one, of another ledger. */
const spoils: readonly (readonly [name: string, logged: string | null, spoil: Spoil])[] = [
  ['right', null, (snapshot) => snapshot],
  ['no JSON', 'corrupt', (snapshot) => ({ ...snapshot, body: 'nonsense' })],
  ['cut off', 'corrupt', ({ body, ...rest }) => ({ ...rest, body: body.slice(0, body.length >> 1) })],
  ['changed in one digit', 'corrupt', ({ body, ...rest }) => ({ ...rest, body: withOtherDigit(body) })],
  ['of an older fold', 'of another version', (snapshot) => ({ ...snapshot, foldVersion: 'before', body: '{}\n[]' })],
  ['ahead of its ledger', 'not of this ledger', ({ sequence, ...rest }) => ({ ...rest, sequence: sequence + 1000 })],
  ['of another ledger', 'not of this ledger', ({ ledger }, other) => ({ ...other, ledger })],
];

/** The last digit of all stands in the state. */
function withOtherDigit(body: string): string {
  return body.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
}

export const kindsOfSnapshot = spoils.length;
export type Spoiled = { readonly name: string; readonly logged: string | null };

/** Writes the kind with this number for each of the ledgers. */
export async function spoilSnapshots(
  databaseUrl: string,
  ledgers: readonly [LedgerId, LedgerId],
  kind: number,
): Promise<Spoiled> {
  const [name, logged, spoil] = spoils[kind % spoils.length]!;
  const [one, other] = await rightSnapshots(databaseUrl, ledgers);
  for (const snapshot of [spoil(one, other), spoil(other, one)]) await put(databaseUrl, snapshot);
  return { name, logged };
}

async function rightSnapshots(databaseUrl: string, ledgers: readonly LedgerId[]): Promise<[Snapshot, Snapshot]> {
  const store = await openStore(databaseUrl);
  const loaded = await loadLedgers(ledgers, { store, folds: { fixture: fixtureFold }, log: { warn: () => undefined } });
  await store.close();
  const [one, other] = ledgers.map((id) => {
    const ledger = loaded.get(id);
    if (ledger === undefined || ledger instanceof Error) throw new Error(`${id} can't be folded`, { cause: ledger });
    return takeSnapshot(ledger);
  });
  return [one!, other!];
}

/** Past the store itself, which keeps none that is ahead. */
async function put(databaseUrl: string, { ledger, sequence, foldVersion, body }: Snapshot): Promise<void> {
  if (databaseUrl.startsWith('sqlite:')) {
    const database = new DatabaseSync(databaseUrl.slice('sqlite:'.length));
    const sql = 'insert or replace into snapshot (ledger, sequence, fold_version, body) values (?, ?, ?, ?)';
    database.prepare(sql).run(ledger, sequence, foldVersion, body);
    return database.close();
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `insert into oat_snapshot (ledger, sequence, fold_version, body) values ($1, $2, $3, $4)
     on conflict (ledger) do update set sequence = $2, fold_version = $3, body = $4`,
    [ledger, sequence, foldVersion, body],
  );
  await client.end();
}
