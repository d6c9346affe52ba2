/** The built-in token endpoint: OAuth 2 client credentials (RFC 6749 §4.4), whose errors have a shape of their own. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tokenPath } from '../operations/issuer-addresses.ts';
import { digestOf, findClient, type ClientRecord } from '../sandbox/clients.ts';
import { organisationLedgerOf } from '../ids.ts';
import type { Services } from '../services.ts';
import { sameText } from './authenticate.ts';
import type { Unauthenticated } from './limit-requests.ts';
import type { Patience } from './patience.ts';

type Credentials = { clientId: string; clientSecret: string };
type TokenError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';

type Serving = {
  readonly services: Services;
  readonly unauthenticated: Unauthenticated;
  readonly patience: Patience;
};

export async function serveTokens(
  app: FastifyInstance,
  { services, unauthenticated, patience }: Serving,
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  app.post(tokenPath, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const answer = await patience.during(reply, () => answerTo(request, services));
    if (answer === null) return reply;
    if (!('error' in answer)) return answer;
    if (answer.error === 'invalid_client') unauthenticated.count(request, reply);
    return refuseToken(reply, answer.error);
  });
}

async function answerTo(request: FastifyRequest, services: Services) {
  const form = formOf(request);
  if (form === null) return refusal('invalid_request');
  const client = await authenticatedClient(request, form, services);
  if (client === null) return refusal('invalid_client');
  if (form['grant_type'] !== 'client_credentials') return refusal('unsupported_grant_type');
  const scopes = form['scope'] ? form['scope'].split(' ') : client.scopes;
  if (!scopes.every((scope) => client.scopes.includes(scope))) return refusal('invalid_scope');
  return issue(client, scopes, services);
}

function refusal(error: TokenError): { readonly error: TokenError } {
  return { error };
}

async function issue(client: ClientRecord, scopes: readonly string[], services: Services) {
  const lifeSeconds = services.config.limits.tokenSeconds;
  const ledger = organisationLedgerOf(client.organisationId);
  const issuedAt = await services.pipeline.read([ledger], (_ledgers, now) => now, client.organisationId);
  const token = await services.tokens.sign({ ...client, scopes, issuedAt, lifeSeconds });
  return { access_token: token, token_type: 'Bearer', expires_in: lifeSeconds, scope: scopes.join(' ') };
}

async function authenticatedClient(
  request: FastifyRequest,
  form: Record<string, string>,
  services: Services,
): Promise<ClientRecord | null> {
  const given = basicCredentials(request) ?? {
    clientId: form['client_id'] ?? '',
    clientSecret: form['client_secret'] ?? '',
  };
  // PostgreSQL's text has no NUL.
  const client = given.clientId.includes('\0') ? null : await findClient(services.store, given.clientId);
  return client && sameText(client.secretDigest, digestOf(given.clientSecret)) ? client : null;
}

function basicCredentials(request: FastifyRequest): Credentials | null {
  const encoded = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (encoded === undefined) return null;
  const [clientId = '', clientSecret = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { clientId: formDecoded(clientId), clientSecret: formDecoded(clientSecret) };
}

function formDecoded(text: string): string {
  return new URLSearchParams(`value=${text}`).get('value') ?? '';
}

function formOf(request: FastifyRequest): Record<string, string> | null {
  const { body } = request;
  return typeof body === 'object' && body !== null ? (body as Record<string, string>) : null;
}

function refuseToken(reply: FastifyReply, error: TokenError): FastifyReply {
  if (error === 'invalid_client') reply.header('www-authenticate', 'Basic realm="open-away-ticketing"');
  return reply.code(error === 'invalid_client' ? 401 : 400).send({ error });
}
