/**
 * The yardstick: Fastify routes that check a request to hold with the Issuer's own validators and give an answer of the
 * same shape for nothing. One serialises an object as the Issuer does, the other sends a text that was ready before.
 */
import fastify from 'fastify';
import document from '../../src/generated/document.json' with { type: 'json' };
import { operations } from '../../src/generated/operations.ts';
import { takeJson } from '../../src/http/read-body.ts';
import { answered, send } from '../../src/http/reply.ts';
import { createValidators } from '../../src/http/validators.ts';

const row = operations.createHold;
const validators = createValidators(document);
const path = validators.parameters('path', row);
const header = validators.parameters('header', row);
const body = validators.body(row.body);
const text = process.env['ANSWER'] ?? '{}';
const object: unknown = JSON.parse(text);
const headers = { etag: '"1"' };
const ready = { status: 201, headers: { 'content-type': 'application/json', ...headers }, body: text };

const app = fastify();
takeJson(app);
const variants = {
  '': () => answered({ status: 201, body: object, headers }),
  '/ready': () => ready,
};
for (const [prefix, answer] of Object.entries(variants)) {
  app.route({
    method: row.method.toUpperCase(),
    url: `${prefix}/v1${row.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    preHandler: (request, _reply, done) => {
      const pointers = [...path(request.params), ...header(request.headers), ...body(request.body)];
      done(pointers.length === 0 ? undefined : new Error(pointers.join()));
    },
    handler: async (_request, reply) => send(reply, answer()),
  });
}
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
process.send?.('listening');

/** What it used of the processor since it was last asked, in microseconds. */
let before = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  process.send?.(user + system);
});
