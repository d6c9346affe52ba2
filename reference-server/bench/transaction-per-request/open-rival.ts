/** The rival filled and started, with the size of its pool that serves it best. */
import { testSecrets } from '../../src/testing/start-issuer.ts';
import type { Bench } from '../support/context.ts';
import { holdJourneys, tokenFor } from '../support/grounds.ts';
import type { Lane } from '../support/load-plan.ts';
import { requestsPerSecond, runLoad } from '../support/run-load.ts';
import { startChild, type ChildServer } from '../support/start-child.ts';
import { fill, type Filled } from './fill.ts';

export type Rival = {
  readonly lanes: Lane[];
  readonly pool: number;
  /** What each pool reached, for the reader. */
  readonly poolFigures: string;
  stop(): void;
};

const poolSizes = [4, 8, 16, 32];
const seats = 60_000;
const audience = 'http://127.0.0.1/v1';

export async function openRival({ databases, quick, say }: Bench, grounds: number): Promise<Rival> {
  say('filling the tables of one transaction per request');
  const databaseUrl = await databases.fresh('PostgreSQL');
  const filled = await fill(databaseUrl, grounds, seats);
  const start = (pool: number): Promise<ChildServer> =>
    startChild(new URL('server.ts', import.meta.url), {
      DATABASE_URL: databaseUrl,
      POOL: String(pool),
      TOKEN_SECRET: testSecrets.TOKEN_SECRET,
      AUDIENCE: audience,
    });
  const tried: { pool: number; perSecond: number }[] = [];
  for (const pool of poolSizes) {
    say(`one transaction per request, pool of ${pool}`);
    const server = await start(pool);
    const load = { lanes: await lanesTo(server.port, filled), connections: 64, rate: null };
    await runLoad({ ...load, milliseconds: 500 });
    tried.push({ pool, perSecond: requestsPerSecond(await runLoad({ ...load, milliseconds: quick ? 700 : 1500 })) });
    server.stop();
  }
  const best = tried.reduce((one, other) => (other.perSecond > one.perSecond ? other : one));
  const server = await start(best.pool);
  return {
    lanes: await lanesTo(server.port, filled),
    pool: best.pool,
    poolFigures: tried.map(({ pool, perSecond }) => `${pool} (${Math.round(perSecond)}/s)`).join(', '),
    stop: () => server.stop(),
  };
}

function lanesTo(port: number, filled: readonly Filled[]): Promise<Lane[]> {
  return Promise.all(
    filled.map(async ({ allocationId, organisationId }) => ({
      port,
      journeys: holdJourneys({ allocationId, token: await tokenFor(organisationId, audience) }),
    })),
  );
}
