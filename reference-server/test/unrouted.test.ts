import { createConnection } from 'node:net';
import { once } from 'node:events';
import { METHODS } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { sendRaw, type RawReply } from '../src/testing/raw-request.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';

let issuer: StartedIssuer;
let withoutSandbox: StartedIssuer;

beforeAll(async () => {
  issuer = await startIssuer();
  withoutSandbox = await startIssuer({ SANDBOX_SECRET: undefined });
});

afterAll(() => Promise.all([issuer.stop(), withoutSandbox.stop()]));

const takenByPath = Map.groupBy(Object.values(operations), (row) => row.path);
// CONNECT asks for a tunnel: Node closes the connection without asking the server.
const methods = METHODS.filter((method) => method !== 'CONNECT');

function send(method: string, path: string): Promise<RawReply> {
  const isBodiless = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE'].includes(method);
  const headers = { 'content-type': 'text/plain' };
  return sendRaw(issuer.baseUrl, { method, path, headers, ...(isBodiless ? {} : { body: 'not JSON' }) });
}

describe('a method that the document does not have', () => {
  it.each([...takenByPath])('is refused on %s', async (template, rows) => {
    const taken = rows.map((row) => row.method.toUpperCase()).sort();
    const path = template.replaceAll(/\{\w+\}/g, 'some-id');
    for (const method of methods.filter((each) => !taken.includes(each))) {
      const { status, headers, problem } = await send(method, path);
      expect([method, status, headers.allow]).toEqual([method, 405, taken.join(', ')]);
      if (method !== 'HEAD') expect(problem).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
    }
  });

  it('is refused where tokens are given', async () => {
    expect(await send('GET', '/oauth/token')).toMatchObject({ status: 405, headers: { allow: 'POST' } });
  });

  it('does not betray a path that is not served', async () => {
    const reply = await sendRaw(withoutSandbox.baseUrl, { method: 'GET', path: '/sandbox/worlds' });
    expect(reply).toMatchObject({ status: 404, problem: { code: 'NOT_FOUND' } });
    expect(reply.headers.allow).toBeUndefined();
  });
});

describe('without a secret for it', () => {
  it.each(Object.values(operations).filter((row) => row.profile === 'sandbox'))('$id is not served', async (row) => {
    const path = row.path.replaceAll(/\{\w+\}/g, 'some-id');
    const reply = await sendRaw(withoutSandbox.baseUrl, { method: row.method.toUpperCase(), path });
    expect(reply).toMatchObject({ status: 404, problem: { code: 'NOT_FOUND' } });
  });
});

it.each([
  ['an unknown method', 'BREW /v1/health HTTP/1.1\r\nhost: a\r\n\r\n'],
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['two lengths', 'POST /v1/health HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
])('%s is answered with a problem', async (_what, bytes) => {
  const socket = createConnection(issuer.port, '127.0.0.1').end(bytes);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  await once(socket, 'close');
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 422 .*application\/problem\+json/s);
  expect(JSON.parse(body)).toMatchObject({ code: 'REQUEST_INVALID', status: 422, pointers: ['/header'] });
});
