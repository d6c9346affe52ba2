import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type RunningPostgres } from '../../testing/start-postgres.ts';
import { onto, type OpenStore } from '../cases/batches.ts';
import { openStore } from '../open-store.ts';
import { storeCases } from '../store.cases.ts';
import type { Store } from '../store.ts';
import { binaryArrayCases } from './cases/binary-arrays.cases.ts';
import { lockCases } from './cases/locks.cases.ts';
import { planCases } from './cases/plans.cases.ts';
import { processCases } from './cases/processes.cases.ts';
import { outageCases } from './cases/outages.cases.ts';
import type { PostgresOptions } from './connections.ts';
import { openPostgresStore } from './postgres-store.ts';

let server: RunningPostgres;
let admin: pg.Client;
let databases = 0;
const cleanUps: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  server = await startPostgres();
  admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
});

afterAll(async () => {
  await admin.end();
  await server.stop();
});

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** The URL of a new, empty database. */
async function newDatabase(): Promise<string> {
  const name = `case_${++databases}`;
  await admin.query(`create database ${name}`);
  cleanUps.push(() => admin.query(`drop database ${name} with (force)`));
  return Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
}

async function openAt(url: string, options: PostgresOptions = {}): Promise<Store> {
  const store = await openPostgresStore(url, options);
  cleanUps.push(() => store.close());
  return store;
}

const open: OpenStore = async () => {
  const url = await newDatabase();
  const store = await openAt(url, { connections: 3 });
  const reopen = async () => {
    await store.close();
    return openAt(url, { connections: 3 });
  };
  return { store, reopen };
};

describe('the PostgreSQL store', () => {
  storeCases(open);

  it('is opened by its URL', async () => {
    const store = await openStore(await newDatabase());
    cleanUps.push(() => store.close());
    expect(await store.append(onto('fixture/1', 0))).toMatchObject({ outcome: 'committed' });
  });

  describe('several processes', () => processCases({ newDatabase, openAt }));
  describe('locks', () => lockCases({ newDatabase, openAt }));
  describe('arrays in binary form', () => binaryArrayCases(() => admin));
  describe('plans', () => planCases({ newDatabase, openAt }));
  describe('outages and refusals', () => outageCases({ newDatabase, openAt }));
});
