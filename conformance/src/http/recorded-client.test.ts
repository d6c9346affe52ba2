import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SuiteError } from '../outcome.ts';
import type { Exchange } from './exchange.ts';
import { createPace } from './pace.ts';
import { recordedClient, type Call } from './recorded-client.ts';
import { createTransport } from './transport.ts';

type Canned = { status: number; headers?: Record<string, string>; body: unknown };

let canned: Canned[] = [];
let received: string[] = [];
let server: Server;
let baseUrl = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    const { status, headers = {}, body } = canned.length > 1 ? (canned.shift() as Canned) : (canned[0] as Canned);
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => server.close());

function clientFor(answers: Canned[]) {
  canned = answers;
  received = [];
  const slept: number[] = [];
  const pace = createPace(null, async (milliseconds) => slept.push(milliseconds));
  const transport = createTransport(pace, 2);
  const trace: Exchange[] = [];
  const coverage = new Map();
  return {
    client: recordedClient({ transport, pace, coverage, maxWaitSeconds: 5 }, 'T-01', trace),
    trace,
    coverage,
    slept,
  };
}

const versions = { items: [{ version: '0.1.0', status: 'current' }] };
const problem = {
  type: 'https://open-away-ticketing.github.io/errors/not-found',
  title: 'There is no such object',
  status: 404,
  code: 'NOT_FOUND',
  retry: 'never',
};
const event = {
  specversion: '1.0',
  id: 'e1',
  source: '/issuer',
  type: 'hold.released',
  time: '2026-11-21T15:00:00Z',
  subject: 'a1',
  sequence: 1,
  datacontenttype: 'application/json',
  data: { holdId: 'h1', revision: 2 },
};
const feed = (changes: object): unknown => ({ items: [{ ...event, ...changes }], cursor: 'c', more: false });

const reading = (operationId: Call['operationId'], path: Record<string, string> = {}): Call => ({
  baseUrl,
  operationId,
  token: 'a-token',
  path,
  query: {},
  headers: {},
});

describe('the judgement of an answer', () => {
  it.each<{ title: string; operationId: Call['operationId']; answer: Canned; want: string | null }>([
    { title: 'a fitting answer', operationId: 'listEvents', answer: { status: 200, body: feed({}) }, want: null },
    {
      title: 'a text of its documented media type, whatever it says',
      operationId: 'streamEvents',
      answer: { status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' }, body: 'no JSON' },
      want: null,
    },
    {
      title: 'a text of another media type',
      operationId: 'streamEvents',
      answer: { status: 200, headers: { 'content-type': 'text/html' }, body: 'no JSON' },
      want: 'content-type',
    },
    { title: 'a fitting problem', operationId: 'getFixture', answer: { status: 404, body: problem }, want: null },
    {
      title: 'an unknown event type',
      operationId: 'listEvents',
      answer: { status: 200, body: feed({ type: 'x.y', data: {} }) },
      want: null,
    },
    {
      title: 'a member that is missing',
      operationId: 'listEvents',
      answer: { status: 200, body: { items: [], more: false } },
      want: '/cursor',
    },
    {
      title: 'a wrong type',
      operationId: 'listEvents',
      answer: { status: 200, body: feed({ sequence: '1' }) },
      want: '/items/0/sequence',
    },
    {
      title: "event data that are not the type's",
      operationId: 'listEvents',
      answer: { status: 200, body: feed({ data: { holdId: 'h1' } }) },
      want: '/items/0/data/revision',
    },
    {
      title: 'an undocumented status',
      operationId: 'getFixture',
      answer: { status: 500, body: problem },
      want: 'status',
    },
    {
      title: 'another media type',
      operationId: 'listEvents',
      answer: { status: 200, headers: { 'content-type': 'text/html' }, body: feed({}) },
      want: 'content-type',
    },
    { title: 'a body that is not JSON', operationId: 'listEvents', answer: { status: 200, body: '<html>' }, want: '' },
    {
      title: 'a code that is not in the catalogue',
      operationId: 'getFixture',
      answer: { status: 404, body: { ...problem, code: 'NO_IDEA' } },
      want: '/code',
    },
    {
      title: 'a code of another status',
      operationId: 'getFixture',
      answer: { status: 403, body: { ...problem, status: 403 } },
      want: '/status',
    },
    {
      title: 'other retry advice',
      operationId: 'getFixture',
      answer: { status: 404, body: { ...problem, retry: 'after' } },
      want: '/retry',
    },
  ])('finds in $title: $want', async ({ operationId, answer, want }) => {
    const { client, coverage } = clientFor([answer]);
    const { exchange } = await client.call(
      reading(operationId, operationId === 'getFixture' ? { fixtureId: 'f1' } : {}),
    );
    expect(exchange.findings[0]?.pointer ?? null).toBe(want);
    expect(coverage.get(`${operationId}.${answer.status}`)).toMatchObject(
      want === null ? { fitting: 1 } : { misfitting: 1 },
    );
  });
});

describe("the suite's own requests", () => {
  const hold = { ...reading('createHold', { allocationId: 'a1' }), headers: { 'idempotency-key': 'k' } };
  it.each([
    {
      title: 'an unknown member',
      call: {
        ...hold,
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'p', quantity: 1 }] }, extra: 1 },
      },
    },
    {
      title: 'a missing idempotency key',
      call: {
        ...hold,
        headers: {},
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'p', quantity: 1 }] } },
      },
    },
    { title: 'a missing body', call: hold },
    { title: 'an unknown query parameter', call: { ...reading('listEvents'), query: { page: 2 } } },
    { title: 'a missing id', call: { ...reading('getFixture', { fixtureId: '' }) } },
  ])('are not sent with $title', async ({ call }) => {
    const { client } = clientFor([{ status: 200, body: versions }]);
    await expect(client.call({ ...call, baseUrl })).rejects.toThrow(SuiteError);
    expect(received).toEqual([]);
  });

  it('are sent as they are where they are wrong on purpose', async () => {
    const { client } = clientFor([{ status: 404, body: problem }]);
    await client.call({ ...hold, baseUrl, wrong: true, rawBody: '{"broken":' });
    expect(received).toEqual(['POST /v1/allocations/a1/holds']);
  });
});

describe('Retry-After', () => {
  const busy: Canned = {
    status: 503,
    headers: { 'retry-after': '2' },
    body: { ...problem, status: 503, code: 'UNAVAILABLE', retry: 'after' },
  };

  it('is obeyed, and the waiting counted', async () => {
    const { client, slept } = clientFor([busy, { status: 200, body: feed({}) }]);
    expect((await client.call(reading('listEvents'))).status).toBe(200);
    expect(slept).toEqual([2000]);
  });

  it.each([
    { title: 'it was asked for', answers: [busy], call: { busy: true } },
    { title: 'it is longer than the longest wait', answers: [{ ...busy, headers: { 'retry-after': '60' } }], call: {} },
  ])('is not waited for where $title', async ({ answers, call }) => {
    const { client, slept } = clientFor(answers);
    expect((await client.call({ ...reading('listEvents'), ...call })).status).toBe(503);
    expect(slept).toEqual([]);
  });

  it('is obeyed a few times and no more', async () => {
    const { client, slept } = clientFor([busy]);
    expect((await client.call(reading('listEvents'))).status).toBe(503);
    expect(slept).toHaveLength(4);
  });
});
