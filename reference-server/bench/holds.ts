/**
 * Holds a second against an empty Fastify route in the same run, on both stores. It tells whether turns batch: there is
 * no target. `npm run bench`.
 *
 * Tokens are those of organisations outside the sandbox: the clock of a world's token stands in a ledger, and with two
 * processes on one PostgreSQL every request would look there first. The last column says what such tokens cost.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokens } from '../src/access-tokens.ts';
import { freePort } from '../src/testing/free-port.ts';
import { testSecrets } from '../src/testing/start-issuer.ts';
import { startPostgres } from '../src/testing/start-postgres.ts';
import { adults, createWorld, type TestWorld } from '../src/testing/worlds.ts';
import { printTable } from '../scripts/support/report.ts';
import { startMeasured, type MeasuredIssuer } from '../scripts/support/start-measured.ts';
import type { Answered, Load } from './load.ts';

const connectionCounts = [64, 256];
const repeats = 3;
const milliseconds = 2500;
const worldCount = 8;
const criteria = { 'ground.seats': 100_000, 'allocation.perOrderLimit': 4, 'allocation.heldShare': 100 } as const;

type Target = { readonly port: number; readonly requests: Load['requests'] };
type EmptyRoute = { readonly port: number; readonly process: ChildProcess; cpu(): Promise<number> };
type Line = readonly (string | number)[];

const directory = await mkdtemp(join(tmpdir(), 'oat-bench-'));
const only = process.argv[2];
const lines: Line[] = [];
if (only !== 'sqlite') {
  const postgres = await startPostgres();
  lines.push(...(await benchStore('PostgreSQL', postgres.url)));
  await postgres.stop();
}
if (only !== 'postgres') lines.push(...(await benchStore('SQLite', `sqlite:${join(directory, 'issuer.sqlite')}`)));
await rm(directory, { recursive: true });
console.log(
  `Node ${process.versions.node}, SQLite ${process.versions.sqlite}; medians of ${repeats}, one Issuer process.\n`,
);
printTable([
  [
    'store',
    'connections',
    'holds/s',
    'empty/s',
    'ratio',
    'holds a commit',
    'µs of CPU each',
    "holds/s with a world's tokens",
  ],
  ...lines,
]);

async function benchStore(store: string, DATABASE_URL: string): Promise<Line[]> {
  const options = process.env['PROFILE'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['PROFILE']}`] : [];
  const issuer = await startMeasured({ DATABASE_URL }, options);
  const worlds: TestWorld[] = [];
  for (let count = 0; count < worldCount; count += 1) worlds.push(await createWorld(issuer.baseUrl, criteria));
  const empty = await startEmptyRoute(await exampleAnswer(worlds[0]!));
  const lines: Line[] = [];
  for (const connections of connectionCounts)
    lines.push([store, connections, ...(await compare(issuer, worlds, empty, connections))]);
  empty.process.kill();
  await issuer.end('SIGTERM');
  return lines;
}

async function compare(
  issuer: MeasuredIssuer,
  worlds: readonly TestWorld[],
  empty: EmptyRoute,
  connections: number,
): Promise<Line> {
  const requests = await Promise.all(worlds.map((world, index) => requestFor(world, index, issuer)));
  const ours: Target = { port: issuer.port, requests };
  const nothing: Target = { port: empty.port, requests };
  await load(ours, connections, 1000);
  await load(nothing, connections, 1000);
  await Promise.all([issuer.account(), empty.cpu()]);
  const holds: Answered[] = [];
  const empties: Answered[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    holds.push(await load(ours, connections));
    empties.push(await load(nothing, connections));
  }
  const [{ commits, records, cpu }, emptyCpu] = await Promise.all([issuer.account(), empty.cpu()]);
  const worldTokens = requests.map((request, index) => ({ ...request, token: worlds[index]!.token('sellerA') }));
  const inWorlds = await load({ ...ours, requests: worldTokens }, connections);
  const [hold, other] = [median(holds.map(perSecond)), median(empties.map(perSecond))];
  const used = `${(cpu / total(holds)).toFixed(0)} / ${(emptyCpu / total(empties)).toFixed(0)}`;
  const figures = [Math.round(hold), Math.round(other), (hold / other).toFixed(2), (records / commits).toFixed(1)];
  return [...figures, used, Math.round(perSecond(inWorlds))];
}

/** One or two seats, a world each. */
async function requestFor(
  world: TestWorld,
  index: number,
  { baseUrl }: MeasuredIssuer,
): Promise<Load['requests'][number]> {
  const token = await createTokens(testSecrets.TOKEN_SECRET, baseUrl).sign({
    clientId: 'cli_bench',
    organisationId: world.world.organisations.sellerA,
    worldId: null,
    scopes: ['sell:write'],
    issuedAt: Date.now(),
    lifeSeconds: 3600,
  });
  const path = `/v1/allocations/${world.allocationId}/holds`;
  return { path, token, body: JSON.stringify(adults(1 + (index % 2))) };
}

async function exampleAnswer({ sellerA, allocationId }: TestWorld): Promise<string> {
  return (await sellerA('createHold', { path: { allocationId }, body: adults(2) })).text;
}

async function startEmptyRoute(ANSWER: string): Promise<EmptyRoute> {
  const port = await freePort();
  const child = fork(new URL('empty-route.ts', import.meta.url), {
    env: { ...process.env, ANSWER, PORT: String(port) },
  });
  await once(child, 'message');
  const cpu = async (): Promise<number> => {
    child.send('cpu');
    return Number((await once(child, 'message'))[0]);
  };
  return { port, process: child, cpu };
}

async function load(target: Target, connections: number, time = milliseconds): Promise<Answered> {
  const child = fork(new URL('load.ts', import.meta.url));
  child.send({ ...target, connections, milliseconds: time } satisfies Load);
  const [answered] = (await once(child, 'message')) as [Answered];
  child.kill();
  if (answered.others.length > 0) throw new Error(`not every answer was 201: ${answered.others.join('\n')}`);
  return answered;
}

function perSecond({ created, seconds }: Answered): number {
  return created / seconds;
}

function total(loads: readonly Answered[]): number {
  return loads.reduce((sum, { created }) => sum + created, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
