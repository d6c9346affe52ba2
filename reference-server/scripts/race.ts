/**
 * Two Issuer processes on one PostgreSQL, fifty buyers spread over both, two adjacent seats left: one buyer gets them.
 *
 * A process waits for the other in two ways, and both are measured. While the other writes, it waits for a lock:
 * PostgreSQL itself logs every such wait of a millisecond or more (`log_lock_waits`). And when it was too late it has to
 * decide again: that is the time from a turn's first loss to its commit, taken at its store. The longest turn that met
 * the other process, from its first try to its commit, is an upper bound for both together, own work included.
 */
import { freePort } from '../src/testing/free-port.ts';
import { createClient, type Client } from '../src/testing/client.ts';
import { adults, createWorld, confirmation, holdSeats, type TestWorld } from '../src/testing/worlds.ts';
import { startLockLog } from './support/lock-log.ts';
import { readOptions } from './support/options.ts';
import { conclude, milliseconds, printTable, promise } from './support/report.ts';
import { startMeasured, type MeasuredIssuer } from './support/start-measured.ts';

readOptions({}, 'npm run race');

const rounds = 20;
const buyers = 50;
const longestWaitAllowed = 100;

type Process = { readonly name: string; readonly issuer: MeasuredIssuer; longest: number; requests: number };

const postgres = await startLockLog(['one', 'two']);
const processes = await startProcesses();
// Both have then prepared every statement and compiled every path.
for (let round = -3; round < rounds; round += 1) {
  if (round === 0) await forget();
  await race(round);
}
const accounts = await Promise.all(processes.map(({ issuer }) => issuer.account()));
const lockWaits = postgres.waits();
await Promise.all(processes.map(({ issuer }) => issuer.end('SIGTERM')));
await postgres.stop();

printTable([
  ['process', 'requests', 'longest', 'turns', 'that met', 'lost', 'longest of these', 'longest lock', 'longest loss'],
  ...processes.map(({ name, requests, longest }, index) => {
    const { commits, contended, lost, longestContended, longestRecovery } = accounts[index]!;
    const waits = [longestContended, Math.max(0, ...(lockWaits.get(name) ?? [])), longestRecovery].map(milliseconds);
    return [name, requests, milliseconds(longest), commits, contended, lost, ...waits];
  }),
]);
const longestWait = Math.max(...accounts.map((account) => account.longestRecovery), ...[...lockWaits.values()].flat());
promise(longestWait <= longestWaitAllowed, `a process waited ${milliseconds(longestWait)} for the other`);
promise(
  accounts.every(({ contended }) => contended > 0),
  'the processes did not meet: nothing was raced',
);
conclude(`${rounds} rounds of ${buyers} buyers: one winner each, every count exact on both processes.`);

async function forget(): Promise<void> {
  postgres.forget();
  for (const process of processes) {
    Object.assign(process, { longest: 0, requests: 0 });
    await process.issuer.account();
  }
}

async function startProcesses(): Promise<Process[]> {
  // One Issuer has one address, and its tokens are for that address, whichever process they come to.
  const BASE_URL = `http://127.0.0.1:${await freePort()}/v1`;
  const names = [...postgres.urls.keys()];
  return Promise.all(
    names.map(async (name) => {
      const issuer = await startMeasured({ DATABASE_URL: postgres.urls.get(name) ?? '', BASE_URL });
      return { name, issuer, longest: 0, requests: 0 };
    }),
  );
}

/** Six seats in a row: two are sold, two held, two left. */
async function race(round: number): Promise<void> {
  const [first] = processes;
  const world = await createWorld(first!.issuer.baseUrl, { 'ground.areas': [['......']] });
  const path = { allocationId: world.allocationId, clientOrderId: 'before' };
  await world.sellerA('confirmOrder', { path, body: confirmation(await holdSeats(world)) });
  await holdSeats(world);
  // Both know the fixture as it is now, so that neither has to look again before it decides.
  for (const { issuer } of processes) await readSales(issuer, world);
  const answers = await Promise.all(
    Array.from({ length: buyers }, (_, buyer) => buy(world, processes[buyer % processes.length]!)),
  );
  const won = answers.filter((answer) => answer === 201).length;
  promise(won === 1, `round ${round}: ${won} buyers won`);
  const others = new Set(answers.filter((answer) => answer !== 201));
  const isDocumented = others.size === 1 && others.has('INSUFFICIENT_AVAILABILITY');
  promise(isDocumented, `round ${round}: the others were answered ${[...others].join(', ')}`);
  for (const { issuer } of processes) await checkCounts(round, issuer, world);
}

async function buy(world: TestWorld, process: Process): Promise<number | string> {
  const client = createClient(process.issuer.baseUrl, world.token('sellerA'));
  const begun = performance.now();
  const reply = await client('createHold', { path: { allocationId: world.allocationId }, body: adults(2) });
  process.longest = Math.max(process.longest, performance.now() - begun);
  process.requests += 1;
  return reply.status === 201 ? 201 : reply.problem.code;
}

async function readSales({ baseUrl }: MeasuredIssuer, world: TestWorld) {
  const client = createClient(baseUrl, world.token('sellerA'));
  return (await client('getSalesSummary', { path: { allocationId: world.allocationId } })).body;
}

async function checkCounts(round: number, issuer: MeasuredIssuer, world: TestWorld): Promise<void> {
  const { baseUrl, port } = issuer;
  const client: Client = createClient(baseUrl, world.token('sellerA'));
  const path = { allocationId: world.allocationId };
  const { sold, held, free } = await readSales(issuer, world);
  const [area] = (await client('getAvailability', { path })).body.areas;
  const { items } = (await client('listEvents', { query: { limit: 500 } })).body;
  const told = items.map(({ type, sequence }) => `${sequence} ${type}`).join(', ');
  const expected = [
    '1 allocation.agreed, 2 hold.placed, 3 order.confirmed, 4 barcode.minted, 5 barcode.minted',
    '6 hold.placed, 7 hold.placed',
  ].join(', ');
  const where = `round ${round}, process :${port}:`;
  promise(`${sold} ${held} ${free}` === '2 4 0', `${where} the summary says ${sold} sold, ${held} held, ${free} free`);
  promise(
    `${area?.sold} ${area?.held} ${area?.free}` === '2 4 0',
    `${where} availability says ${JSON.stringify(area)}`,
  );
  promise(told === expected, `${where} the feed says ${told}`);
}
