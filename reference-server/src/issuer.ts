/** An Issuer with its store, its pipeline and its HTTP application, from a configuration. */
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import { createBell, type Bell } from './events/bell.ts';
import { Deliveries } from './events/deliveries.ts';
import type { DeliverySetting } from './events/delivery-setting.ts';
import { createSender } from './events/send-delivery.ts';
import { SharedPages } from './events/shared-pages.ts';
import { createWebhookSecrets } from './events/webhook-secret.ts';
import { fixtureFold } from './domain/fixture-fold.ts';
import { createFulfilment } from './fulfilment/fulfilment.ts';
import { readWallets } from './wallet-files.ts';
import { organisationFold } from './domain/organisation-fold.ts';
import { seasonFold } from './domain/season/season-fold.ts';
import { createTokens } from './access-tokens.ts';
import { createIds } from './ids.ts';
import { createOutsideTokens } from './outside-tokens.ts';
import { createSimulations } from './sandbox/simulations.ts';
import type { Services } from './services.ts';
import { createCursors } from './operations/cursor.ts';
import { openStore } from './store/open-store.ts';
import { createPipeline, tickDue } from './store/pipeline/pipeline.ts';
import type { LedgerEvent } from './store/store.ts';
import { createSweep } from './store/sweep.ts';

export type Issuer = {
  readonly app: FastifyInstance;
  readonly services: Services;
  /** Where the configuration says. */
  listen(): Promise<void>;
  close(): Promise<void>;
};

/** What an Issuer is given from outside; tests and measurements give their own. */
type Outside = { readonly clock?: Clock; readonly open?: typeof openStore };

/** Opens the store and builds the application; it does not listen yet. Throws StoreRefused with a sentence. */
export async function openIssuer(
  config: Config,
  { clock = systemClock, open = openStore }: Outside = {},
): Promise<Issuer> {
  const wallets = await readWallets(config.walletFiles);
  const store = await open(config.databaseUrl);
  const ids = createIds();
  const bell = createBell();
  const shared = config.databaseUrl.startsWith('postgres');
  const log = { warn: (details: object, message: string) => app.log.warn(details, message) };
  const pipeline = createPipeline({
    store,
    folds: { fixture: fixtureFold, organisation: organisationFold, 'season-product': seasonFold },
    realNow: clock,
    newEventId: ids.event,
    shared,
    idleSeconds: 900,
    snapshotEvery: 10_000,
    maximumWaiting: config.bounds.waitingCommands,
    maximumReads: config.bounds.openReads,
    log,
    onCommit(events) {
      ringFor(bell, events);
      deliveries.heard(events);
    },
  });
  const webhookSecret = createWebhookSecrets(config.tokenSecret);
  const deliveries = new Deliveries(
    deliverySetting(config, { store, pipeline, realNow: clock, secretOf: webhookSecret, shared, log }, ids.secret()),
  );
  const outside = createOutsideTokens(config.tokenIssuers, config.baseUrl);
  const tokens = createTokens(config.tokenSecret, config.baseUrl, outside);
  const cursors = createCursors(config.tokenSecret);
  const services: Services = {
    config,
    clock,
    ids,
    store,
    pipeline,
    tokens,
    cursors,
    simulations: createSimulations(),
    fulfilment: createFulfilment(config.tokenSecret, { ...config, wallets }),
    bell,
    feedPages: new SharedPages(),
    deliveries,
    webhookSecret,
  };
  const app = await createApp(services);
  return ticking(services, app);
}

function ticking(services: Services, app: FastifyInstance): Issuer {
  const { config, store, clock } = services;
  const sweep = createSweep(store, clock);
  const timer = setInterval(() => void tick(services, sweep, app), 1000).unref();
  return {
    app,
    services,
    async listen() {
      const { host, port, bounds } = config;
      // While a flood opens connections anew, whoever finds the system's line full tries again only after seconds.
      await app.listen({ host, port, backlog: bounds.connections });
    },
    close() {
      clearInterval(timer);
      return close(services, app);
    },
  };
}

/** What was asked before is answered; nothing is taken any more. */
async function close({ config, bell, deliveries, pipeline, store }: Services, app: FastifyInstance): Promise<void> {
  const deadline = setTimeout(() => app.server.closeAllConnections(), config.stopSeconds * 1000);
  // A live stream that ends leaves its connection behind, which its reader may keep for another request.
  const left = setInterval(() => app.server.closeIdleConnections(), 100);
  bell.close();
  await Promise.all([app.close(), deliveries.close(config.stopSeconds * 1000)]);
  clearTimeout(deadline);
  clearInterval(left);
  await pipeline.close();
  await store.close();
}

function deliverySetting(
  { limits: { webhooks: limits }, webhookPrivateHosts, baseUrl }: Config,
  made: Pick<DeliverySetting, 'store' | 'pipeline' | 'realNow' | 'secretOf' | 'shared' | 'log'>,
  processName: string,
): DeliverySetting {
  const sender = createSender(limits.timeoutSeconds, webhookPrivateHosts);
  return { ...made, limits, sender, source: baseUrl, processName, leaseSeconds: limits.timeoutSeconds + 30 };
}

function ringFor(bell: Bell, events: readonly LedgerEvent[]): void {
  if (bell.isAwaited) bell.ring(new Set(events.flatMap(({ stream }) => stream ?? [])));
}

/** What ran out is told within a second also when nobody asks, and so is what other processes have written. */
async function tick(
  { pipeline, store, clock, bell, deliveries }: Services,
  sweep: () => Promise<void>,
  app: FastifyInstance,
): Promise<void> {
  try {
    await tickDue(pipeline, store, clock());
    await sweep();
    bell.ringAll();
    await deliveries.tick();
  } catch (error) {
    app.log.warn({ reason: String(error) }, 'what is due could not be written; it will be tried again');
  }
}
