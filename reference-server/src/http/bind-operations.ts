/** Binds every row of the operation table to its handler. Knows no ticketing. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { Caller, Context, Handlers } from '../operations/context.ts';
import type { Services } from '../services.ts';
import { authenticateFor, nobody } from './authenticate.ts';
import { createContext, type Idempotency } from './create-context.ts';
import { fingerprintOf } from './fingerprint.ts';
import { partyOf, type Unauthenticated } from './limit-requests.ts';
import type { Patience } from './patience.ts';
import { ignoreBody, noBody, takeJson } from './read-body.ts';
import { answerOf, send, sendStream, type Outcome } from './reply.ts';
import { RequestRefused } from './request-error.ts';
import { createTakeOn, type Refusing } from './take-on.ts';
import type { createValidators, Validate } from './validators.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}

/** A handler without its types: the table of handlers has proved them. */
type AnyHandler = (input: unknown, context: Context) => Promise<Outcome>;

type Bindings = {
  readonly handlers: Handlers;
  readonly services: Services;
  readonly validators: ReturnType<typeof createValidators>;
  readonly refusing: Refusing;
  readonly unauthenticated: Unauthenticated;
  readonly patience: Patience;
};

type Bound = Bindings & { readonly takeOnFor: ReturnType<typeof createTakeOn> };

export async function bindOperations(app: FastifyInstance, bindings: Bindings): Promise<void> {
  app.decorateRequest('caller').decorateRequest('leavePlace', null);
  const { sandboxSecret, bounds } = bindings.services.config;
  const bound = { ...bindings, takeOnFor: createTakeOn(bounds, bindings.refusing) };
  const rows: readonly OperationRow[] = Object.values(operations);
  const served = rows.filter(({ profile }) => profile !== 'sandbox' || sandboxSecret !== null);
  await app.register(async (scope) => {
    takeJson(scope);
    for (const row of served) if (row.body !== null) bindOperation(scope, row, bound);
  });
  await app.register(async (scope) => {
    ignoreBody(scope);
    for (const row of served) if (row.body === null) bindOperation(scope, row, bound);
  });
}

function bindOperation(
  app: FastifyInstance,
  row: OperationRow,
  { handlers, services, validators, unauthenticated, takeOnFor, patience }: Bound,
): void {
  const handler = handlers[row.id as OperationId] as AnyHandler;
  const authenticate = authenticateFor(row, services);
  const takeOn = takeOnFor(row);
  const validate = requestValidator(row, validators);
  // A world of the sandbox may be large.
  const during: Patience['during'] = row.profile === 'sandbox' ? (_reply, work) => work() : patience.during;
  app.route({
    method: row.method.toUpperCase(),
    url: row.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      request.caller = nobody;
      const admitted = unauthenticated.admit(request, reply, authenticate);
      const caller = admitted instanceof Promise ? await during(reply, () => admitted) : admitted;
      if (caller === null) return reply;
      request.caller = caller;
      simulate(row, request.caller, services);
      return takeOn(partyOf(request), reply);
    },
    preHandler: (request, _reply, done) => {
      if (row.body !== null && request.body === undefined) return done(noBody());
      const pointers = validate(request);
      done(pointers.length === 0 ? undefined : new RequestRefused(refuse('REQUEST_INVALID', pointers)));
    },
    handler: async (request, reply) => {
      const context = createContext(request.caller, services, idempotencyOf(row, request, services));
      const input = { path: request.params, query: request.query, headers: request.headers, body: request.body };
      const outcome = await during(reply, () => handler(input, context));
      if (outcome === null) return reply;
      if ('streamed' in outcome) return sendStream(reply, outcome.streamed, services.config.stallSeconds);
      return send(reply, answerOf(outcome));
    },
  });
}

/** What a world of the sandbox was told to answer instead. */
function simulate(row: OperationRow, caller: Caller, services: Services): void {
  const status = caller.worldId === null ? null : services.simulations.take(caller.worldId, row.id);
  if (status === 429) throw new RequestRefused(refuse('RATE_EXCEEDED'), { 'retry-after': '1' });
  if (status === 503) throw new RequestRefused(refuse('UNAVAILABLE'), { 'retry-after': '1' });
}

function requestValidator(row: OperationRow, validators: ReturnType<typeof createValidators>) {
  const path = validators.parameters('path', row);
  const query = validators.parameters('query', row);
  const header = validators.parameters('header', row);
  const body: Validate = row.body === null ? () => [] : validators.body(row.body);
  return (request: FastifyRequest): string[] => [
    ...path(request.params),
    ...query(request.query),
    ...header(request.headers),
    ...body(request.body),
  ];
}

function idempotencyOf(row: OperationRow, request: FastifyRequest, services: Services): Idempotency {
  if (!row.idempotencyKey) return null;
  return {
    owner: request.caller.organisationId,
    key: String(request.headers['idempotency-key']),
    fingerprint: fingerprintOf(request),
    lifetimeSeconds: services.config.limits.idempotencySeconds,
  };
}
