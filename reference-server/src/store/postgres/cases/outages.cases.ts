import { expect, it } from 'vitest';
import { startPostgres } from '../../../testing/start-postgres.ts';
import { batch, noon, onto, record, sequences } from '../../cases/batches.ts';
import { StoreRefused, StoreUnavailable, UnknownOutcome } from '../../store.ts';
import { openPostgresStore } from '../postgres-store.ts';
import { beside, type Harness } from './harness.ts';
import { startProxy } from '../../../testing/postgres-proxy.ts';

const secret = 'test';

export function outageCases(harness: Harness): void {
  refusalCases(harness);
  schemaCases(harness);
  interruptionCases(harness);
  networkCases(harness);
}

function refusalCases({ newDatabase }: Harness): void {
  it.each([
    { settings: { fsync: 'off' }, sentence: 'fsync=off' },
    { settings: { synchronous_commit: 'off' }, sentence: 'synchronous_commit=off' },
    { settings: { full_page_writes: 'off' }, sentence: 'full_page_writes=off' },
    { settings: { default_transaction_read_only: 'on' }, sentence: 'only reads' },
  ])('refuses a server with $settings', async ({ settings, sentence }) => {
    const server = await startPostgres(settings);
    try {
      const error = await failure(openPostgresStore(server.url));
      expect(error).toBeInstanceOf(StoreRefused);
      expect(error.message).toContain(sentence);
    } finally {
      await server.stop();
    }
  });

  it('refuses a wrong password, a missing database, and a malformed URL, and repeats no password', async () => {
    const url = new URL(await newDatabase());
    const wrong = Object.assign(new URL(url), { password: 'wr0ng' }).href;
    const missing = Object.assign(new URL(url), { pathname: '/missing' }).href;
    for (const each of [wrong, missing, `postgres://user:wr0ng@:host:x/`]) {
      const error = await failure(openPostgresStore(each));
      expect(error).toBeInstanceOf(StoreRefused);
      expect(`${error.message} ${String(error.cause)}`).not.toMatch(/wr0ng|postgres:\/\/postgres/);
    }
  });

  it('is unavailable where no server listens', async () => {
    const error = await failure(openPostgresStore('postgres://user:wr0ng@127.0.0.1:1/oat'));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.message).not.toContain('wr0ng');
  });
}

function schemaCases({ newDatabase, openAt }: Harness): void {
  it('refuses tables of a newer version', async () => {
    const url = await newDatabase();
    await (await openAt(url)).close();
    await beside(url, (client) => client.query('update oat_schema set version = 999'));
    const error = await failure(openPostgresStore(url));
    expect(error).toBeInstanceOf(StoreRefused);
    expect(error.message).toContain('newer version');
  });

  it('starts for a user who may only use the tables', async () => {
    const url = await newDatabase();
    await (await openAt(url)).close();
    const role = `clerk_${crypto.randomUUID().slice(0, 8)}`;
    const clerk = Object.assign(new URL(url), { username: role, password: secret }).href;
    await beside(url, (client) => client.query(`create role ${role} login password '${secret}'`));
    expect(await failure(openPostgresStore(clerk))).toBeInstanceOf(StoreRefused);
    await beside(url, (client) =>
      client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`),
    );
    expect((await (await openAt(clerk)).append(onto('fixture/1', 0))).outcome).toBe('committed');
  });
}

function interruptionCases({ newDatabase, openAt }: Harness): void {
  it('is unavailable when a statement takes too long, and has written nothing', async () => {
    const url = await newDatabase();
    const store = await openAt(url);
    const hasty = await openAt(url, { statementTimeout: 1_000 });
    await store.append(onto('fixture/1', 0));
    await beside(url, async (client) => {
      await client.query(`begin; select from oat_ledger where ledger = 'fixture/1' for update`);
      expect(await failure(hasty.append(onto('fixture/1', 1)))).toBeInstanceOf(StoreUnavailable);
      const locked = hasty.appendLocked(new Map([['fixture/1', 1]]), () => onto('fixture/1', 1));
      expect(await failure(locked)).toBeInstanceOf(StoreUnavailable);
      await client.query('rollback');
    });
    expect(await sequences(hasty, 'fixture/1')).toEqual([1]);
    expect((await store.append(onto('fixture/1', 1))).outcome).toBe('committed');
  });

  it('finds a new connection when the server has ended the old ones', async () => {
    const url = await newDatabase();
    const store = await openAt(url);
    await store.append(onto('fixture/1', 0));
    await beside(url, (client) =>
      client.query(
        'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    );
    await expect.poll(() => store.due(noon).catch(String), { timeout: 30_000 }).toEqual([]);
    expect((await store.append(onto('fixture/1', 1))).outcome).toBe('committed');
  });
}

function networkCases({ newDatabase, openAt }: Harness): void {
  it('does not claim to know when the connection breaks before the answer, and the record tells', async () => {
    const url = await newDatabase();
    const proxy = await startProxy(url);
    const store = await openAt(proxy.url, { connections: 1 });
    const turn = { ...onto('fixture/1', 0), records: [record('a')] };
    await store.due(noon);
    proxy.swallowAnswers();
    const appended = failure(store.append(turn));
    const direct = await openAt(url);
    await expect.poll(() => sequences(direct, 'fixture/1'), { timeout: 30_000 }).toEqual([1]);
    proxy.cut();
    expect(await appended).toBeInstanceOf(UnknownOutcome);
    expect(await store.records([record('a')], noon)).toEqual([record('a')]);
    expect((await store.append(batch({ records: [record('a')] }))).outcome).toBe('repeated');
    await store.close();
    await proxy.stop();
  });

  it('knows that nothing was written when it cannot connect', async () => {
    const url = await newDatabase();
    const proxy = await startProxy(url);
    const store = await openAt(proxy.url, { connections: 1 });
    await proxy.stop();
    await expect
      .poll(() => failure(store.append(onto('fixture/1', 0))), { timeout: 30_000 })
      .toBeInstanceOf(StoreUnavailable);
  });
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  const error: unknown = await promise.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error : new Error(String(error));
}
