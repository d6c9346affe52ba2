/** A Fastify route that checks a request to hold as the Issuer does, and gives an answer of the same size for nothing. */
import fastify from 'fastify';
import document from '../src/generated/document.json' with { type: 'json' };
import { operations } from '../src/generated/operations.ts';
import { takeJson } from '../src/http/read-body.ts';
import { createValidators } from '../src/http/validators.ts';

const row = operations.createHold;
const validators = createValidators(document);
const path = validators.parameters('path', row);
const header = validators.parameters('header', row);
const body = validators.body(row.body);
const answer = process.env['ANSWER'] ?? '';

const app = fastify();
takeJson(app);
app.route({
  method: row.method.toUpperCase(),
  url: `/v1${row.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
  preHandler: (request, _reply, done) => {
    const pointers = [...path(request.params), ...header(request.headers), ...body(request.body)];
    done(pointers.length === 0 ? undefined : new Error(pointers.join()));
  },
  handler: async (_request, reply) =>
    reply.code(201).headers({ 'content-type': 'application/json', etag: '"1"' }).send(answer),
});
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
process.send?.('listening');

/** What it used of the processor since it was last asked, in microseconds. */
let before = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  process.send?.(user + system);
});
