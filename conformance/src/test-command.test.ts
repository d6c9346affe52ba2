import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCommandLine } from './options.ts';
import { RunRefused } from './outcome.ts';
import { runTests } from './test-command.ts';

const now = '2026-11-21T15:00:00Z';
const capabilities = {
  version: '0.1.0',
  profiles: ['discovery', 'sell', 'events', 'sandbox'],
  limits: {
    holdSeconds: 600,
    holdTotalSeconds: 1800,
    confirmSeconds: 60,
    quoteSeconds: 600,
    idempotencySeconds: 86400,
    bodyBytes: 1024,
    pageItems: 10,
    webhooks: { timeoutSeconds: 1, retrySeconds: [5], rotationSeconds: 60, perOrganisation: 5 },
  },
  timeBudgets: { readMilliseconds: 1000, holdMilliseconds: 1000, confirmMilliseconds: 1000 },
  clock: { now, toleranceSeconds: 5 },
};

let server: Server;
let baseUrl = '';
let folder = '';
let requests = 0;
let open: Set<string>;
let made = 0;
/** What happens when a world is asked for, or at the sandbox's trial; null answers it. */
let atWorld: ((response: ServerResponse) => void) | null;
let atTrial: ((response: ServerResponse) => void) | null;

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

/** An Issuer's outside: what it declares, worlds with nobody in them, and a 404 for all else. */
function issuer({ method, url = '' }: IncomingMessage, response: ServerResponse): void {
  requests += 1;
  const path = url.replace(/^\/v1/, '');
  if (path.startsWith('/.well-known')) return answer(response, 200, wellKnown());
  if (path === '/capabilities') return answer(response, 200, capabilities);
  const worldId = path.split('/').at(-1) ?? '';
  if (method === 'POST' && worldId === 'worlds') return atWorld ? atWorld(response) : makeWorld(response);
  if (worldId === 'nosuchworld' && atTrial) return atTrial(response);
  answer(response, method === 'DELETE' && open.delete(worldId) ? 204 : 404, {});
}

function wellKnown() {
  const urls = { baseUrl, tokenUrl: `${baseUrl}/token`, capabilitiesUrl: `${baseUrl}/capabilities` };
  return { name: 'A club', versions: ['0.1.0'], ...urls };
}

function makeWorld(response: ServerResponse): void {
  made += 1;
  const id = `w${made}`;
  open.add(id);
  answer(response, 201, {
    id,
    clock: { now },
    baseUrl,
    tokenUrl: `${baseUrl}/token`,
    organisations: { home: 'o1', sellerA: 'o2', sellerB: 'o3' },
    clients: [],
    fixtureId: 'f1',
    venueId: 'v1',
    allocations: { sellerA: 'a1', sellerB: 'a2' },
    names: {},
  });
}

beforeEach(async () => {
  [requests, made, open, atWorld, atTrial] = [0, 0, new Set(), null, null];
  folder = await mkdtemp(join(tmpdir(), 'oat-test-'));
  server = createServer(issuer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterEach(async () => {
  die();
  await rm(folder, { recursive: true });
});

function die(): void {
  server.close();
  server.closeAllConnections();
}

async function run(only: string, stop = new AbortController()) {
  const json = join(folder, 'report.json');
  await writeFile(json, 'the report before');
  const words = [
    'test',
    '--target',
    baseUrl,
    '--sandbox-secret',
    's',
    '--only',
    only,
    '--json',
    json,
    '--workers',
    '2',
  ];
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const error = await runTests(readCommandLine(words, {}).options, output, stop).then(
    () => null,
    (refused: unknown) => refused,
  );
  return { error, said: said.join(''), written: await readFile(json, 'utf8') };
}

describe('a run', () => {
  it('replaces the report before when it is over', async () => {
    const { error, written } = await run('HOLD-01');
    expect(error).toBeNull();
    expect(JSON.parse(written)).toMatchObject({ suite: { name: 'oat' } });
  });

  it.each([
    {
      title: 'a pattern matches nothing',
      only: 'HOLD-01,NOPE-99',
      arrange: () => undefined,
      message: 'No check is chosen by --only NOPE-99.',
    },
    {
      title: 'the target breaks before the first check',
      only: 'HOLD',
      arrange: () => (atTrial = (response) => response.destroy()),
      message: 'Nothing usable answers at',
    },
    {
      title: 'the target dies at the first check of many',
      only: 'HOLD',
      arrange: () => (atWorld = die),
      message: 'stopped answering',
    },
    {
      title: 'the target dies at the only check',
      only: 'HOLD-01',
      arrange: () => (atWorld = die),
      message: 'stopped answering',
    },
    {
      title: 'nothing but the well-known document is answered',
      only: 'HOLD,AUTH.createHold,AUTH.getHold,ORDER,SALE',
      arrange: () => (atWorld = (response) => response.destroy()),
      message: 'answers nothing but its well-known document',
    },
  ])('is refused where $title, judges nothing and leaves the report before', async ({ only, arrange, message }) => {
    arrange();
    const { error, said, written } = await run(only);
    expect(error).toBeInstanceOf(RunRefused);
    expect(error).toMatchObject({ exitCode: 3, message: expect.stringContaining(message) as unknown });
    expect(said).toBe('');
    expect(written).toBe('the report before');
  });

  it('asks nothing of the target where a pattern matches nothing', async () => {
    await run('NOPE-99');
    expect(requests).toBe(0);
  });

  it('begins no further check once it is stopped, and deletes its worlds', async () => {
    const stop = new AbortController();
    const reason = new RunRefused('Stopped.', 3);
    atWorld = (response) => {
      if (made === 2) stop.abort(reason);
      makeWorld(response);
    };
    // Not with AUTH: some of its checks make worlds to be refused them, and this Issuer refuses nobody.
    const { error, written } = await run('HOLD,ORDER', stop);
    expect(error).toBe(reason);
    expect(written).toBe('the report before');
    expect(made).toBeGreaterThan(2);
    expect(made).toBeLessThan(8);
    expect([...open]).toEqual([]);
  });
});
