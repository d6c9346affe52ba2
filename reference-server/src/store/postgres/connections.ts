/** The pool, and the two ways to use a connection of it. */
import pg, { type PoolClient, type PoolConfig, type QueryResultRow } from 'pg';
import { StoreRefused, StoreUnavailable } from '../store.ts';
import { serverSaidNo, unavailable, unknownOutcome } from './errors.ts';
import { session } from './queries.sql.ts';

/** A statement is prepared once on each connection, under its name. */
export type Run = <R extends QueryResultRow>(name: string, text: string, values?: unknown[]) => Promise<R[]>;

export type Verdict<T> = { readonly commit: boolean; readonly value: T };

export type Connections = {
  /** One statement that only reads: it failed, or not. */
  read: Run;
  /** One statement that commits by itself. */
  write: Run;
  /** Runs `work` in a transaction, kept only if it says so. */
  transact<T>(work: (run: Run) => Promise<Verdict<T>>): Promise<T>;
  close(): Promise<void>;
};

export type PostgresOptions = {
  readonly connections?: number;
  /** In milliseconds. The server gives up first, so that an unknown outcome has become a known one soon after. */
  readonly statementTimeout?: number;
};

/**
 * Milliseconds a process may keep locks without a word. It decides in far less; one that was stopped must not keep the
 * others from selling.
 */
const idleTimeout = 2_000;

const int8 = 20;

/** PostgreSQL's bigint comes as text; all of ours are counters and milliseconds, well within a safe integer. */
const types: NonNullable<PoolConfig['types']> = {
  getTypeParser: (oid, format) => ((oid as number) === int8 ? Number : pg.types.getTypeParser(oid, format)),
};

export function connect(url: string, options: PostgresOptions = {}): Connections {
  if (!URL.canParse(url))
    throw new StoreRefused('The database URL is malformed: it should be postgres://user:password@host/database.');
  const statementTimeout = options.statementTimeout ?? 15_000;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    application_name: 'open-away-ticketing',
    connectionTimeoutMillis: 3_000,
    query_timeout: statementTimeout + 5_000,
    keepAlive: true,
    types,
    // The pool waits for the promise, though its types say nothing is given back.
    // oxlint-disable-next-line typescript/no-misused-promises
    onConnect: (client) => client.query(session(statementTimeout, idleTimeout)),
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return createConnections(pool);
}

function createConnections(pool: pg.Pool): Connections {
  const { enter, drained } = createDoor();
  let closing: Promise<void> | undefined;
  const one = (toError: (error: unknown) => unknown): Run => {
    return (name, text, values) =>
      enter(() => withClient(pool, serverSaidNo, (client) => createRun(client)(name, text, values), toError));
  };
  return {
    read: one(unavailable),
    write: one(committing),
    transact: (work) =>
      enter(() =>
        withClient(
          pool,
          () => false,
          (client) => transact(client, work),
          asItIs,
        ),
      ),
    close: () => (closing ??= drained().then(() => pool.end())),
  };
}

/** The pool forgets who is still waiting for a connection when it ends, so it ends only when nobody is. */
function createDoor() {
  const inside = new Set<Promise<unknown>>();
  let shut = false;
  return {
    enter: async <T>(work: () => Promise<T>): Promise<T> => {
      if (shut) throw new StoreUnavailable('The store is closed.');
      const visit = work();
      inside.add(visit);
      return visit.finally(() => inside.delete(visit));
    },
    drained: async (): Promise<void> => {
      shut = true;
      await Promise.allSettled(inside);
    },
  };
}

function createRun(client: PoolClient): Run {
  return async (name, text, values = []) => (await client.query({ name, text, values })).rows;
}

/** After an error the connection is thrown away (and with it what it had begun) unless `keep` says otherwise. */
async function withClient<T>(
  pool: pg.Pool,
  keep: (error: unknown) => boolean,
  work: (client: PoolClient) => Promise<T>,
  toError: (error: unknown) => unknown,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw unavailable(error);
  });
  // A connection that breaks under a query fails the query; the event has nothing to add, but must not go unheard.
  client.on('error', ignore);
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    broken = !keep(error);
    throw toError(error);
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

/** Until the commit is sent, whatever fails has written nothing. An error of the caller's own comes back as it is. */
async function transact<T>(client: PoolClient, work: (run: Run) => Promise<Verdict<T>>): Promise<T> {
  const run: Run = (name, text, values) => failingAs(unavailable, createRun(client)(name, text, values));
  await failingAs(unavailable, client.query('begin'));
  const { commit, value } = await work(run);
  if (commit) await failingAs(committing, client.query('commit'));
  else await failingAs(unavailable, client.query('rollback'));
  return value;
}

async function failingAs<T>(toError: (error: unknown) => unknown, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw toError(error);
  }
}

function committing(error: unknown): Error {
  return serverSaidNo(error) ? unavailable(error) : unknownOutcome(error);
}

function asItIs(error: unknown): unknown {
  return error;
}

function ignore(): void {}
