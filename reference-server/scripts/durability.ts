/**
 * Kills the Issuer, and once PostgreSQL, in the middle of a load of holds and confirmations, starts it again and asks
 * whether every answer it gave is still true. Then counts sync calls: a `kill -9` can't see that one is missing.
 *
 * Commits are counted at the Issuer's store: appends that wrote something and were committed. Every one has to be on the
 * disk before its answers go out, so there can be no fewer calls of fsync and fdatasync, whoever makes them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client } from '../src/testing/client.ts';
import { freePort } from '../src/testing/free-port.ts';
import { startIssuerProcess, type IssuerProcess } from '../src/testing/issuer-process.ts';
import { startPostgres, type RunningPostgres } from '../src/testing/start-postgres.ts';
import { createWorld } from '../src/testing/worlds.ts';
import { auditAnswers, auditFeed } from './support/audit.ts';
import { askAgain, buy, createMemory, type Memory } from './support/buyers.ts';
import { countSyncs } from './support/count-syncs.ts';
import { conclude, printTable, promise } from './support/report.ts';
import { startMeasured } from './support/start-measured.ts';

const rounds = 5;
const clients = 32;
const criteria = { 'ground.seats': 30_000, 'allocation.heldShare': 100 } as const;

type Sums = { store: string; killed: string; holds: number; orders: number; unanswered: number };

const directory = await mkdtemp(join(tmpdir(), 'oat-durability-'));
const postgres = await startPostgres();
const stores = { SQLite: `sqlite:${join(directory, 'issuer.sqlite')}`, PostgreSQL: postgres.url } as const;

const sums = [
  await killIssuer('SQLite', stores.SQLite),
  await killIssuer('PostgreSQL', stores.PostgreSQL),
  await killPostgres(postgres),
];
printTable([
  ['store', 'killed', 'holds answered', 'orders answered', 'without an answer, asked again'],
  ...sums.map(({ store, killed, holds, orders, unanswered }) => [store, killed, holds, orders, unanswered]),
]);
await compareSyncs();
await postgres.stop();
await rm(directory, { recursive: true });
conclude(
  'Every answer was still true, no sequence was missing, no seat was sold twice, and no commit went without a sync.',
);

async function killIssuer(store: string, DATABASE_URL: string): Promise<Sums> {
  const variables = { DATABASE_URL, PORT: String(await freePort()), REQUESTS_PER_SECOND: '1000000' };
  let issuer = await startIssuerProcess(variables);
  const { allocationId, sellerA } = await createWorld(issuer.baseUrl, criteria);
  const all = createMemory();
  let unanswered = 0;
  for (let round = 0; round < rounds; round += 1) {
    const memory = createMemory();
    unanswered += await interrupt(sellerA, allocationId, memory, async () => {
      await issuer.end('SIGKILL');
      issuer = await startIssuerProcess(variables);
    });
    await audit(sellerA, allocationId, memory, all);
  }
  // Also what the first rounds answered, after all the others.
  await auditAnswers(sellerA, allocationId, all);
  await issuer.end('SIGTERM');
  return { store, killed: `Issuer, ${rounds} times`, holds: all.holds.length, orders: all.orders.length, unanswered };
}

async function killPostgres({ url, crash }: RunningPostgres): Promise<Sums> {
  const issuer = await startIssuerProcess({ DATABASE_URL: url, REQUESTS_PER_SECOND: '1000000' });
  const { allocationId, sellerA } = await createWorld(issuer.baseUrl, criteria);
  const memory = createMemory();
  const all = createMemory();
  const unanswered = await interrupt(sellerA, allocationId, memory, async () => {
    await crash();
    await healthy(issuer);
  });
  await audit(sellerA, allocationId, memory, all);
  await issuer.end('SIGTERM');
  return { store: 'PostgreSQL', killed: 'PostgreSQL', holds: all.holds.length, orders: all.orders.length, unanswered };
}

/** Loads, does harm at a random moment, and asks again what was not answered; gives how much that was. */
async function interrupt(
  client: Client,
  allocationId: string,
  memory: Memory,
  harm: () => Promise<void>,
): Promise<number> {
  let isOver = false;
  const bought = buy(client, allocationId, memory, clients, () => isOver);
  await sleep(150 + Math.random() * 400);
  const harmed = harm();
  await sleep(20);
  isOver = true;
  await harmed;
  await bought;
  const unanswered = memory.openHolds.length + memory.openOrders.length;
  await askAgain(client, allocationId, memory);
  promise(memory.openHolds.length + memory.openOrders.length === 0, 'a request was not answered a second time either');
  return unanswered;
}

async function audit(client: Client, allocationId: string, memory: Memory, all: Memory): Promise<void> {
  promise(memory.orders.length > 0, 'nothing was answered before the end: nothing was proved');
  await auditAnswers(client, allocationId, memory);
  all.holds.push(...memory.holds);
  all.orders.push(...memory.orders);
  await auditFeed(client, allocationId, all);
}

async function healthy({ baseUrl }: IssuerProcess): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!(await fetch(`${baseUrl}/health`)).ok) {
    if (Date.now() > limit) throw new Error('the Issuer does not find PostgreSQL again');
    await sleep(25);
  }
}

async function compareSyncs(): Promise<void> {
  const rows = [
    await syncsOf('SQLite', `sqlite:${join(directory, 'syncs.sqlite')}`, null),
    await syncsOf('PostgreSQL', stores.PostgreSQL, await postgres.pid()),
  ];
  if (rows.includes(null))
    return console.log('strace is missing or may not trace here: the sync calls were not counted.\n');
  printTable([['store', 'commits', 'sync calls', 'answers a commit'], ...rows.filter((row) => row !== null)]);
}

/** `server` is the process whose calls count; null for the Issuer's own. */
async function syncsOf(
  store: string,
  DATABASE_URL: string,
  server: number | null,
): Promise<(string | number)[] | null> {
  // What comes from a process is traced from the beginning; so PostgreSQL is traced before the Issuer connects.
  const early = server === null ? null : await countSyncs(server);
  const issuer = await startMeasured({ DATABASE_URL });
  const counter = early ?? (server === null ? await countSyncs(issuer.pid) : null);
  if (!counter) return issuer.end('SIGTERM').then(() => null);
  const { allocationId, sellerA } = await createWorld(issuer.baseUrl, criteria);
  const until = Date.now() + 1500;
  await buy(sellerA, allocationId, createMemory(), clients, () => Date.now() > until);
  const { commits, records } = await issuer.account();
  await issuer.end('SIGTERM');
  const syncs = await counter.stop();
  promise(commits > 0 && syncs >= commits, `${store}: ${syncs} sync calls for ${commits} commits`);
  return [store, commits, syncs, (records / commits).toFixed(1)];
}
