/** The design everyone writes first, as a server: the Issuer's own validators and tokens around one transaction a request. */
import { hash } from 'node:crypto';
import fastify from 'fastify';
import { Pool } from 'pg';
import { createTokens, isCurrent, type Claims } from '../../src/access-tokens.ts';
import document from '../../src/generated/document.json' with { type: 'json' };
import { operations } from '../../src/generated/operations.ts';
import type { HoldRequest } from '../../src/generated/types.ts';
import { takeJson } from '../../src/http/read-body.ts';
import { createValidators } from '../../src/http/validators.ts';
import { inTransaction } from './place-hold.ts';

const { PORT, DATABASE_URL = '', POOL, TOKEN_SECRET = '', AUDIENCE = '' } = process.env;
const row = operations.createHold;
const validators = createValidators(document);
const path = validators.parameters('path', row);
const header = validators.parameters('header', row);
const body = validators.body(row.body);
const tokens = createTokens(TOKEN_SECRET, AUDIENCE);
const pool = new Pool({ connectionString: DATABASE_URL, max: Number(POOL ?? 16) });

const app = fastify();
takeJson(app);
app.route<{ Params: { allocationId: string }; Body: HoldRequest }>({
  method: row.method.toUpperCase(),
  url: `/v1${row.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
  preHandler: (request, _reply, done) => {
    const pointers = [...path(request.params), ...header(request.headers), ...body(request.body)];
    done(pointers.length === 0 ? undefined : new Error(pointers.join()));
  },
  handler: async (request, reply) => {
    const claims = await callerOf(request.headers.authorization);
    if (claims === null) return reply.code(401).send();
    const asked = {
      owner: claims.organisationId,
      key: String(request.headers['idempotency-key']),
      fingerprint: hash('sha256', `${request.url}\n${JSON.stringify(request.body)}`, 'base64url'),
      allocationId: request.params.allocationId,
      request: request.body,
    };
    const client = await pool.connect();
    try {
      const { status, body: text } = await inTransaction(client, asked);
      return await reply.code(status).headers({ 'content-type': 'application/json', etag: '"1"' }).send(text);
    } finally {
      client.release();
    }
  },
});

/** Verified tokens are remembered, as the Issuer does. */
async function callerOf(authorization = ''): Promise<Claims | null> {
  const claims = await tokens.claimsOf(authorization.replace(/^Bearer /, ''));
  return claims && isCurrent(claims, Date.now()) && claims.scopes.includes(row.scope) ? claims : null;
}

await app.listen({ host: '127.0.0.1', port: Number(PORT) });
process.send?.('listening');

/** What it used of the processor since it was last asked, in microseconds. */
let before = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  process.send?.(user + system);
});
