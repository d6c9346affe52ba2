/**
 * Twice as much as the server can do, for minutes: Seller A floods, Seller B asks for a little. Told are memory, refusals,
 * times and fairness; the exit code is 1 if memory grew, if a refusal did not say when to come again, if Seller B was
 * refused more than it should be, or if much less was done than without a flood. `npm run soak -- --minutes 3 --store postgres`.
 *
 * Capacity is what two Sellers get together who ask again as soon as they are answered; under a flood it is less, since
 * refusing costs as well. Neither Seller obeys Retry-After. What falls due while every connection waits for an answer
 * can't be sent and counts as asked for. Memory is looked at after the first minute and after the last, each time when nothing was asked
 * for longer than a hold lives and after a collection of garbage. The load sells nothing: of its holds some are released
 * and all others expire, so that nothing is left to be kept, and what grew is a leak.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../src/testing/start-postgres.ts';
import type { Memory } from './soak/issuer.ts';
import { holdSeconds } from './soak/seller.ts';
import { openSeller, startLoad, startSoaked, type SellerLoad, type SoakedIssuer } from './soak/start.ts';
import { sumOf, type Told } from './soak/tally.ts';
import {
  acceptedAtLeast,
  judgeMemory,
  judgeGoodput,
  judgeSellers,
  refusalsOf,
  share,
  tellMemory,
  tellMinutes,
  type Minute,
} from './soak/verdict.ts';
import { readOptions, stopWith } from './support/options.ts';
import { conclude, promise } from './support/report.ts';

const { values } = readOptions(
  { options: { minutes: { type: 'string', default: '10' }, store: { type: 'string', default: 'sqlite' } } },
  'npm run soak -- [--minutes NUMBER] [--store sqlite|postgres]',
);
const minutes = Number(values.minutes);
if (!Number.isInteger(minutes) || minutes < 1) stopWith('--minutes is a whole number from 1 on.');
if (values.store !== 'sqlite' && values.store !== 'postgres') stopWith('--store is sqlite or postgres.');

/** What Seller B asks for, as a part of the capacity: small enough that it is below its fair share of what a flood leaves. */
const modestPart = 0.1;
const overloadFactor = 2;
const connections = { capacity: 64, flooding: 6000, modest: 1024 } as const;

type Rates = Readonly<Record<keyof Loads, number>>;

type Loads = { readonly flooding: SellerLoad; readonly modest: SellerLoad };

const directory = await mkdtemp(join(tmpdir(), 'oat-soak-'));
const postgres = values.store === 'postgres' ? await startPostgres() : null;
const DATABASE_URL = postgres?.url ?? `sqlite:${join(directory, 'issuer.sqlite')}`;
const rates = await soak();
await limitAsUsual(rates);
await postgres?.stop();
await rm(directory, { recursive: true });
conclude(`${minutes} minutes of twice the capacity: every promise was kept.`);

/** Gives what was asked for a second. */
async function soak(): Promise<Rates> {
  const issuer = await startSoaked({ DATABASE_URL, REQUESTS_PER_SECOND: '1000000' });
  const capacity = await measureCapacity(issuer);
  const loads = await startLoads(issuer);
  const modest = capacity * modestPart;
  const rates = { flooding: capacity * overloadFactor - modest, modest };
  console.log(
    `Capacity ${capacity.toFixed(0)}/s; A asks for ${rates.flooding.toFixed(0)}/s, B for ${modest.toFixed(0)}/s.\n`,
  );
  const told = await run(issuer, loads, rates, 1);
  const before = await lookInQuiet(issuer);
  if (minutes > 1) told.push(...(await run(issuer, loads, rates, minutes - 1)));
  const after = minutes > 1 ? await lookInQuiet(issuer) : before;
  tellMinutes(told);
  tellMemory(before, after);
  if (minutes === 1) console.log('One minute tells nothing of growth.\n');
  judgeMemory(before, after);
  judgeSellers(sumOf(told.map(({ flooding }) => flooding)), sumOf(told.map(({ modest }) => modest)));
  judgeGoodput(told, capacity);
  await calm(loads, capacity);
  for (const load of Object.values(loads)) load.stop();
  await issuer.end('SIGTERM');
  return rates;
}

async function lookInQuiet(issuer: SoakedIssuer): Promise<Memory> {
  await sleep((holdSeconds + 5) * 1000);
  return issuer.memory();
}

/** Requests answered a second. The first seconds are not counted: everything is compiled in them. */
async function measureCapacity(issuer: SoakedIssuer): Promise<number> {
  const sellers = await Promise.all(['one', 'two'].map((name) => openSeller(name, issuer)));
  const loads = await Promise.all(
    sellers.map((plan) => startLoad({ port: issuer.port, connections: connections.capacity, plan })),
  );
  const race = (seconds: number): Promise<Told[]> =>
    Promise.all(loads.map((load) => load.run({ seconds, perSecond: null })));
  await race(5);
  const told = sumOf(await race(10));
  promise(told.accepted === told.asked, `below the capacity ${told.asked - told.accepted} requests were refused`);
  for (const load of loads) load.stop();
  return told.accepted / 10;
}

async function startLoads(issuer: SoakedIssuer): Promise<Loads> {
  const { port } = issuer;
  const start = async (name: keyof Loads): Promise<SellerLoad> =>
    startLoad({ port, connections: connections[name], plan: await openSeller(name, issuer) });
  return { flooding: await start('flooding'), modest: await start('modest') };
}

/** Both for so many minutes on end; a minute is told as soon as both have told theirs. */
async function run(issuer: SoakedIssuer, { flooding, modest }: Loads, rates: Rates, count: number): Promise<Minute[]> {
  const minutesOf: Record<keyof Loads, Told[]> = { flooding: [], modest: [] };
  const minutesOfBoth: Promise<Minute>[] = [];
  const onMinute = (name: keyof Loads) => (minute: Told) => {
    minutesOf[name].push(minute);
    const [one, other] = [minutesOf.flooding[minutesOfBoth.length], minutesOf.modest[minutesOfBoth.length]];
    if (one && other) minutesOfBoth.push(issuer.pulse().then((pulse) => ({ flooding: one, modest: other, pulse })));
  };
  // Half a second more, so that the last minute is told before the end.
  const seconds = count * 60 + 0.5;
  await Promise.all([
    flooding.run({ seconds, perSecond: rates.flooding }, onMinute('flooding')),
    modest.run({ seconds, perSecond: rates.modest }, onMinute('modest')),
  ]);
  const told = await Promise.all(minutesOfBoth);
  promise(told.length === count, `${told.length} of ${count} minutes were told`);
  return told;
}

/** After the flood everything is answered again. */
async function calm({ flooding, modest }: Loads, capacity: number): Promise<void> {
  const gentle = { seconds: 5, perSecond: capacity * 0.1 };
  const told = sumOf(await Promise.all([flooding.run(gentle), modest.run(gentle)]));
  console.log(`After the flood ${told.accepted} of ${told.asked} were accepted.\n`);
  promise(told.accepted === told.asked, `after the flood ${told.asked - told.accepted} were not accepted`);
}

/** With the limit that a server has by default, a flood is answered 429 and never comes near the queue. */
async function limitAsUsual(rates: Rates): Promise<void> {
  const issuer = await startSoaked({ DATABASE_URL });
  const loads = await startLoads(issuer);
  const [flooding, modest] = await Promise.all([
    loads.flooding.run({ seconds: 10, perSecond: rates.flooding }),
    loads.modest.run({ seconds: 10, perSecond: rates.modest }),
  ]);
  console.log(`With the usual limit: A ${refusalsOf(flooding)}, B accepted ${share(modest)}.\n`);
  promise((flooding.refused['429'] ?? 0) > 0, 'with the usual limit nothing was answered 429');
  promise(
    flooding.wrong + modest.wrong === 0,
    `with the usual limit: ${[...flooding.samples, ...modest.samples].join('\n')}`,
  );
  promise(modest.accepted >= modest.asked * acceptedAtLeast, `with the usual limit B was accepted ${share(modest)}`);
  for (const load of Object.values(loads)) load.stop();
  await issuer.end('SIGTERM');
}
