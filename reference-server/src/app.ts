import { maxHeaderSize } from 'node:http';
import rateLimit from '@fastify/rate-limit';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import document from './generated/document.json' with { type: 'json' };
import { refuse } from './domain/refusal.ts';
import { bindOperations } from './http/bind-operations.ts';
import { handleErrors } from './http/error-handler.ts';
import { RequestRefused } from './http/request-error.ts';
import { RequestCounts } from './http/request-counts.ts';
import { serveReference } from './http/serve-reference.ts';
import { serveTokens } from './http/token-endpoint.ts';
import { refuseBadUrl, refuseConnection, refuseUnrouted } from './http/unrouted.ts';
import { createValidators } from './http/validators.ts';
import { handlers } from './operations/index.ts';
import type { Services } from './services.ts';

/** The Issuer as an HTTP application, not yet listening. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const { limits, logLevel } = services.config;
  const app = fastify({
    logger: { level: logLevel, redact: ['req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    // A request that came before the end is answered like any other.
    return503OnClosing: false,
    // Node ends requests with longer headers; what is too long for an id is said by its schema.
    routerOptions: { maxParamLength: maxHeaderSize },
    frameworkErrors: refuseBadUrl,
    clientErrorHandler: refuseConnection,
  });
  handleErrors(app);
  refuseUnrouted(app);
  await app.register(rateLimit, {
    hook: 'preParsing',
    max: limits.requestsPerSecond,
    timeWindow: 1000,
    store: RequestCounts,
    keyGenerator: (request) => request.caller?.organisationId || request.ip,
    enableDraftSpec: true,
    errorResponseBuilder: () => new RequestRefused(refuse('RATE_EXCEEDED'), { 'retry-after': '1' }),
  });
  const validators = createValidators(document);
  await app.register(
    async (scope) => {
      await bindOperations(scope, { handlers, services, validators });
      await scope.register((tokens) => serveTokens(tokens, services));
    },
    { prefix: new URL(services.config.baseUrl).pathname.replace(/\/$/, '') },
  );
  await serveReference(app, document);
  return app;
}
