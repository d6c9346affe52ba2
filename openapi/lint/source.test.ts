import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { lintSource } from './source.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'source-'));
});
afterEach(() => rm(root, { recursive: true }));

type Files = Record<string, Record<string, unknown>>;

function soundFiles(): Files {
  const json = (file: string) => ({ 'application/json': { schema: { $ref: file } } });
  const problem = {
    description: 'No.',
    content: { 'application/problem+json': { schema: { $ref: '../schemas/Problem.yaml' } } },
  };
  const text = { type: 'string' };
  return {
    'openapi.yaml': {
      openapi: '3.1.1',
      info: {
        title: 'T',
        version: '0.1.0',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        contact: { name: 'Group', url: 'https://standard.example' },
      },
      servers: [{ url: 'https://issuer.example/v1' }],
      security: [],
      tags: [{ name: 'sell', description: 'Holds.' }],
      paths: { '/holds': { post: { $ref: 'operations/create-hold.yaml' } } },
    },
    'operations/create-hold.yaml': {
      operationId: 'createHold',
      tags: ['sell'],
      summary: 'Hold',
      description: 'Holds seats.',
      requestBody: { required: true, content: json('../schemas/HoldRequest.yaml') },
      responses: { 201: { description: 'Held.', content: json('../schemas/Hold.yaml') }, 409: problem },
    },
    'schemas/HoldRequest.yaml': {
      type: 'object',
      additionalProperties: false,
      properties: { party: { $ref: 'Party.yaml' } },
    },
    'schemas/Party.yaml': { type: 'object', additionalProperties: false, properties: { adults: { type: 'integer' } } },
    'schemas/Hold.yaml': { type: 'object', properties: { id: text } },
    'schemas/Problem.yaml': { type: 'object', properties: { type: text, title: text } },
  };
}

test.each<[given: string, change: (files: Files) => void, want: string[]]>([
  ['sound files', () => undefined, []],
  [
    'an operation in a file of another name',
    (files) => Object.assign(files['operations/create-hold.yaml'] ?? {}, { operationId: 'placeHold' }),
    [
      'operations/create-hold.yaml:1:14: expected the file place-hold.yaml for placeHold, came create-hold.yaml (oat/operation-file)',
    ],
  ],
  [
    'a part of a request that is open',
    (files) => delete files['schemas/Party.yaml']?.['additionalProperties'],
    [
      'schemas/Party.yaml:1:1: expected additionalProperties or unevaluatedProperties to be false in a request, came neither (oat/closed-request)',
    ],
  ],
  [
    'an object inside an operation',
    (files) =>
      Object.assign(files['operations/create-hold.yaml'] ?? {}, {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { type: 'object', additionalProperties: false } } },
        },
      }),
    [
      'operations/create-hold.yaml:11:9: expected a $ref to openapi/v1/schemas for an object, came the object itself (oat/no-inline-objects)',
    ],
  ],
  [
    'a key of our own without a schema',
    (files) => Object.assign(files['schemas/Hold.yaml'] ?? {}, { 'x-owner': 'me' }),
    ['schemas/Hold.yaml:5:1: expected x-refusals, came x-owner (oat/known-x-keys)'],
  ],
  [
    'a misspelt keyword',
    (files) => Object.assign(files['operations/create-hold.yaml'] ?? {}, { sumary: 'x' }),
    ['operations/create-hold.yaml:25:1: Property `sumary` is not expected here. (struct)'],
  ],
])('%s', async (_given, change, want) => {
  const files = soundFiles();
  change(files);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), stringify(content));
  }
  expect(await lintSource(root, 'openapi.yaml')).toEqual(want);
});
