/** What readers of the live feed cost those who hold: readers with nothing to read, and readers of every hold. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { holdJourneys, openGrounds, type Ground } from './grounds.ts';
import { startIssuer, type MeasuredIssuer } from './issuers.ts';
import type { Load } from './load-plan.ts';
import type { Readers } from './reader-process.ts';
import { rounded, type Table } from './results.ts';
import { median, requestsPerSecond, runLoad } from './run-load.ts';

type Row = Table['rows'][number];

const sold = 8;
export const readerCount = 1000;

/** Each on an Issuer of its own: `quiet` readers read fixtures where nothing happens, the others those that are sold. */
export async function measureReaders(
  databaseUrl: string,
  store: string,
  readers: 'none' | 'of quiet fixtures' | 'of what is sold',
  { milliseconds, repeats }: { readonly milliseconds: number; readonly repeats: number },
): Promise<Row> {
  // All readers are of one organisation, which has fewer streams than that in everyday use.
  const issuer = await startIssuer(databaseUrl, { STREAMS_PER_ORGANISATION: String(2 * readerCount) });
  const grounds = await openGrounds(issuer.baseUrl, 2 * sold, 60_000);
  const [busy, quiet] = [grounds.slice(0, sold), grounds.slice(sold)];
  const lanes = busy.map((ground) => ({ port: issuer.port, journeys: holdJourneys(ground) }));
  const load: Load = { lanes, connections: 64, milliseconds, rate: null };
  const reading = readers === 'none' ? null : await open(issuer, readers === 'of what is sold' ? busy : quiet);
  await runLoad({ ...load, milliseconds: 500 });
  const begun = performance.now();
  const before = await eventsOf(reading);
  const figures: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) figures.push(requestsPerSecond(await runLoad(load)));
  const seconds = (performance.now() - begun) / 1000;
  const sent = (await eventsOf(reading)) - before;
  const { memory } = await issuer.account();
  reading?.kill();
  await issuer.end('SIGTERM');
  return {
    store,
    readers: readers === 'none' ? 'none' : `${readerCount} ${readers}`,
    holds: rounded(median(figures)),
    sent: rounded(sent / seconds),
    megabytes: rounded(memory / 2 ** 20),
  };
}

async function open({ port }: MeasuredIssuer, grounds: readonly Ground[]): Promise<ChildProcess> {
  const child = fork(new URL('reader-process.ts', import.meta.url));
  const tokens = grounds.map(({ token }) => token);
  child.send({ port, tokens, count: readerCount } satisfies Readers);
  await once(child, 'message');
  return child;
}

async function eventsOf(child: ChildProcess | null): Promise<number> {
  if (child === null) return 0;
  child.send('events');
  return Number((await once(child, 'message'))[0]);
}
