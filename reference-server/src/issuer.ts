/** An Issuer with its store, its pipeline and its HTTP application, from a configuration. */
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import { fixtureFold } from './domain/fixture-fold.ts';
import { organisationFold } from './domain/organisation-fold.ts';
import { createTokens } from './access-tokens.ts';
import { createIds } from './ids.ts';
import { createOutsideTokens } from './outside-tokens.ts';
import { createSimulations } from './sandbox/simulations.ts';
import type { Services } from './services.ts';
import { createCursors } from './operations/cursor.ts';
import { openStore } from './store/open-store.ts';
import { createPipeline, tickDue } from './store/pipeline/pipeline.ts';

export type Issuer = { readonly app: FastifyInstance; readonly services: Services; close(): Promise<void> };

/** What an Issuer is given from outside; tests and measurements give their own. */
type Outside = { readonly clock?: Clock; readonly open?: typeof openStore };

/** Opens the store and builds the application; it does not listen yet. Throws StoreRefused with a sentence. */
export async function openIssuer(
  config: Config,
  { clock = systemClock, open = openStore }: Outside = {},
): Promise<Issuer> {
  const store = await open(config.databaseUrl);
  const ids = createIds();
  const pipeline = createPipeline({
    store,
    folds: { fixture: fixtureFold, organisation: organisationFold },
    realNow: clock,
    newEventId: ids.event,
    shared: config.databaseUrl.startsWith('postgres'),
    idleSeconds: 900,
    snapshotEvery: 10_000,
    log: { warn: (details, message) => app.log.warn(details, message) },
  });
  const outside = createOutsideTokens(config.tokenIssuers, config.baseUrl);
  const tokens = createTokens(config.tokenSecret, config.baseUrl, outside);
  const cursors = createCursors(config.tokenSecret);
  const services: Services = { config, clock, ids, store, pipeline, tokens, cursors, simulations: createSimulations() };
  const app = await createApp(services);
  const ticking = setInterval(() => void tick(services, app), 1000).unref();
  return {
    app,
    services,
    async close() {
      clearInterval(ticking);
      const deadline = setTimeout(() => app.server.closeAllConnections(), config.stopSeconds * 1000);
      await app.close();
      clearTimeout(deadline);
      await pipeline.close();
      await store.close();
    },
  };
}

/** Holds that ran out are told within a second also when nobody asks. */
async function tick({ pipeline, store, clock }: Services, app: FastifyInstance): Promise<void> {
  try {
    await tickDue(pipeline, store, clock());
  } catch (error) {
    app.log.warn({ reason: String(error) }, 'what is due could not be written; it will be tried again');
  }
}
