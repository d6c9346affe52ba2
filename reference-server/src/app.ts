import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import document from './generated/document.json' with { type: 'json' };
import { refuse } from './domain/refusal.ts';
import { bindOperations, send } from './http/bind-operations.ts';
import { handleErrors } from './http/error-handler.ts';
import { problemAnswer } from './http/problem.ts';
import { RequestRefused } from './http/request-error.ts';
import { serveTokens } from './http/token-endpoint.ts';
import { createValidators } from './http/validators.ts';
import { handlers } from './operations/index.ts';
import type { Services } from './services.ts';

/** The Issuer as an HTTP application, not yet listening. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const { limits, logLevel } = services.config;
  const app = fastify({
    logger: { level: logLevel, redact: ['req.headers.authorization'] },
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  });
  handleErrors(app);
  app.setNotFoundHandler((_request, reply) => send(reply, problemAnswer(refuse('NOT_FOUND'))));
  await app.register(rateLimit, {
    hook: 'preParsing',
    max: limits.requestsPerSecond,
    timeWindow: 1000,
    keyGenerator: (request) => request.caller?.organisationId || request.ip,
    enableDraftSpec: true,
    errorResponseBuilder: () => new RequestRefused(refuse('RATE_EXCEEDED'), { 'retry-after': '1' }),
  });
  const validators = createValidators(document);
  await app.register(
    async (scope) => {
      bindOperations(scope, handlers, services, validators);
      serveTokens(scope, services);
    },
    { prefix: new URL(services.config.baseUrl).pathname.replace(/\/$/, '') },
  );
  return app;
}
