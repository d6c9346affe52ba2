/** A renewal run from its beginning to its end, with the time of each portion. */
import { openSeason, startRun, type SeasonWish } from '../../src/testing/season-world.ts';
import type { StoreName } from './databases.ts';
import type { Bench } from './context.ts';
import { startIssuer } from './issuers.ts';

/** The largest that one request may ask for. */
const portion = 500;

/** For the pictures of a large ground. */
const longestBody = 1_000_000;

export type Renewed = {
  readonly seconds: number;
  /** Of the same run as a dry run, just before. */
  readonly drySeconds: number;
  /** Milliseconds of each portion, as the client has them. */
  readonly portions: readonly number[];
  readonly events: number;
  /** Of the whole process in the end. */
  readonly megabytes: number;
};

/**
 * In a process and a database of its own. Season tickets are sold through the API before, and a dry run goes first: so the
 * code is as warm for few as for many.
 */
export async function renew({ databases, say }: Bench, store: StoreName, wish: SeasonWish): Promise<Renewed> {
  const issuer = await startIssuer(await databases.fresh(store), { BODY_BYTES: String(longestBody) });
  say(`selling ${wish.tickets} season tickets of a ground of ${wish.seats} on ${store}`);
  const season = await openSeason(issuer.baseUrl, wish);
  const { home } = season.world;
  const run = async (dryRun: boolean) => {
    const path = { renewalRunId: await startRun(season, { createReservation: 'never', dryRun }) };
    const portions: number[] = [];
    for (let state = 'running'; state === 'running';) {
      const begun = performance.now();
      const { body } = await home('advanceRenewalRun', { path, body: { atMost: portion } });
      portions.push(performance.now() - begun);
      ({ state } = body.run);
    }
    const { progress } = (await home('getRenewalRun', { path })).body;
    if (progress.sold !== wish.tickets) throw new Error(`${progress.sold} of ${wish.tickets} were renewed`);
    return { portions, seconds: portions.reduce((sum, each) => sum + each, 0) / 1000 };
  };
  say('renewing them, dry first');
  const dry = await run(true);
  await issuer.account();
  const { portions, seconds } = await run(false);
  const { events, memory } = await issuer.account();
  await issuer.end('SIGTERM');
  return { seconds, drySeconds: dry.seconds, portions, events, megabytes: memory / 2 ** 20 };
}
