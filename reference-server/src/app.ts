import { maxHeaderSize } from 'node:http';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import document from './generated/document.json' with { type: 'json' };
import { bindOperations } from './http/bind-operations.ts';
import { handleErrors } from './http/error-handler.ts';
import { createHoldBack } from './http/hold-back.ts';
import { limitRequests, limitUnauthenticated } from './http/limit-requests.ts';
import { createPatience } from './http/patience.ts';
import { serveReference } from './http/serve-reference.ts';
import { serveTokens } from './http/token-endpoint.ts';
import { refuseBadUrl, refuseConnection, refuseUnrouted } from './http/unrouted.ts';
import { createValidators } from './http/validators.ts';
import { handlers } from './operations/index.ts';
import type { Services } from './services.ts';

/** The Issuer as an HTTP application, not yet listening. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const { limits, logLevel, trustedProxies } = services.config;
  const app = fastify({
    logger: { level: logLevel, redact: ['req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    forceCloseConnections: 'idle',
    // A request that came before the end is answered like any other.
    return503OnClosing: false,
    // Node ends requests with longer headers; what is too long for an id is said by its schema.
    routerOptions: { maxParamLength: maxHeaderSize },
    frameworkErrors: refuseBadUrl,
    clientErrorHandler: refuseConnection,
  });
  app.server.maxConnections = services.config.bounds.connections;
  const holdBack = createHoldBack(services.config.bounds.connections);
  handleErrors(app, holdBack);
  refuseUnrouted(app);
  const refusing = { tellRate: limitRequests(app, limits.requestsPerSecond), holdBack };
  const validators = createValidators(document);
  const unauthenticated = limitUnauthenticated(limits.unauthenticatedPerSecond);
  const patience = createPatience();
  app.addHook('onClose', () => Promise.resolve(patience.close()));
  await app.register(
    async (scope) => {
      await bindOperations(scope, { handlers, services, validators, refusing, unauthenticated, patience });
      await scope.register((tokens) => serveTokens(tokens, { services, unauthenticated, patience }));
    },
    { prefix: new URL(services.config.baseUrl).pathname.replace(/\/$/, '') },
  );
  await serveReference(app, document);
  return app;
}
