import { expect, test } from 'vitest';
import { breaksBetween, missingFor } from './breaks.ts';
import { withFile } from './bundle.ts';

const changelog = `# Changelog

## 0.2.0 (unreleased)

- Break: say \`quantity\` where you said \`seats\`.

## 0.1.0

The first.
`;

test.each<[name: string, breaks: string[], last: string, present: string, want: string[]]>([
  ['no break', [], '0.1.0', '0.1.0', []],
  ['a break with a minor version and a line', ['x'], '0.1.0', '0.2.0', []],
  [
    'a break with neither',
    ['x'],
    '0.1.0',
    '0.1.0',
    [
      'expected version 0.2.0 or higher in openapi/v1/openapi.yaml, came 0.1.0',
      'expected a line "- Break: …" below "## 0.1.0" in CHANGELOG.md that says what to do, came none',
    ],
  ],
  [
    'a break with a patch version',
    ['x'],
    '0.1.0',
    '0.1.1',
    [
      'expected version 0.2.0 or higher in openapi/v1/openapi.yaml, came 0.1.1',
      'expected a line "- Break: …" below "## 0.1.1" in CHANGELOG.md that says what to do, came none',
    ],
  ],
  [
    'a break from 1.0 on',
    ['x'],
    '1.4.0',
    '1.5.0',
    [
      'expected version 2.0.0 or higher in openapi/v1/openapi.yaml, came 1.5.0',
      'expected a line "- Break: …" below "## 1.5.0" in CHANGELOG.md that says what to do, came none',
    ],
  ],
])('%s', (_name, breaks, last, present, want) => {
  expect(missingFor(breaks, last, present, changelog)).toEqual(want);
});

// What we rely on the tool for. It is marked experimental, so a new version has to show it again.

type Properties = Record<string, Record<string, unknown>>;
type Shape = { required: string[]; properties: Properties };

const request: Shape = {
  required: ['quantity'],
  properties: {
    quantity: { type: 'integer', minimum: 1, maximum: 20 },
    mode: { type: 'string', enum: ['best', 'named'] },
    areas: { type: 'array', maxItems: 10, items: { type: 'string' } },
    note: { type: 'string', maxLength: 100 },
  },
};
const answer: Shape = {
  required: ['id', 'total'],
  properties: { id: { type: 'string' }, total: { type: 'integer' }, row: { type: 'string' }, note: { type: 'string' } },
};

function documentWith(
  asked: Partial<Shape>,
  told: Partial<Shape>,
  change: { query?: unknown[]; paths?: object; statuses?: object } = {},
): object {
  const json = (schema: object) => ({ 'application/json': { schema } });
  const schemas = {
    Request: { type: 'object', additionalProperties: false, ...request, ...asked },
    Answer: { type: 'object', ...answer, ...told },
  };
  const responses = change.statuses ?? {
    201: { description: 'Done.', content: json({ $ref: '#/components/schemas/Answer' }) },
    409: { description: 'No.' },
  };
  const post = {
    operationId: 'createHold',
    summary: 'Hold',
    parameters: change.query ?? [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
    requestBody: { required: true, content: json({ $ref: '#/components/schemas/Request' }) },
    responses,
  };
  const get = { operationId: 'listHolds', summary: 'List', responses: { 200: { description: 'All.' } } };
  return {
    openapi: '3.1.1',
    info: { title: 'T', version: '0.1.0' },
    paths: change.paths ?? { '/holds': { post, get } },
    components: { schemas },
  };
}

const without = (properties: Properties, name: string): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name));
const post = (document: object) => (document as { paths: Record<string, { post: object }> }).paths['/holds']?.post;

test.concurrent.each<
  [name: string, asked: Partial<Shape>, told: Partial<Shape>, change?: Parameters<typeof documentWith>[2]]
>([
  ['an operation is removed', {}, {}, { paths: { '/holds': { post: post(documentWith({}, {})) } } }],
  ['a member must be sent', { required: ['quantity', 'mode'] }, {}],
  ['a member is no longer taken', { properties: without(request.properties, 'note') }, {}],
  [
    'a value is no longer taken',
    { properties: { ...request.properties, mode: { type: 'string', enum: ['best'] } } },
    {},
  ],
  [
    'less is taken',
    { properties: { ...request.properties, quantity: { type: 'integer', minimum: 1, maximum: 10 } } },
    {},
  ],
  [
    'a shorter list is taken',
    { properties: { ...request.properties, areas: { type: 'array', maxItems: 5, items: { type: 'string' } } } },
    {},
  ],
  ['another type is taken', { properties: { ...request.properties, quantity: { type: 'string' } } }, {}],
  ['a member may be missing', {}, { required: ['id'] }],
  ['a member is no longer told', {}, { properties: without(answer.properties, 'row') }],
  ['another type is told', {}, { properties: { ...answer.properties, total: { type: 'string' } } }],
  [
    'a parameter must be sent',
    {},
    {},
    { query: [{ name: 'limit', in: 'query', required: true, schema: { type: 'integer' } }] },
  ],
  ['a success is removed', {}, {}, { statuses: { 409: { description: 'No.' } } }],
])('it is a break when %s', async (_name, asked, told, change) => {
  const breaks = await withFile(documentWith({}, {}), (base) => breaksBetween(base, documentWith(asked, told, change)));
  expect(breaks).not.toEqual([]);
});

test.concurrent.each<
  [name: string, asked: Partial<Shape>, told: Partial<Shape>, change?: Parameters<typeof documentWith>[2]]
>([
  ['nothing changes', {}, {}],
  ['a member may be sent', { properties: { ...request.properties, colour: { type: 'string' } } }, {}],
  ['a member need not be sent', { required: [] }, {}],
  [
    'another value is taken',
    { properties: { ...request.properties, mode: { type: 'string', enum: ['best', 'named', 'own'] } } },
    {},
  ],
  [
    'more is taken',
    { properties: { ...request.properties, quantity: { type: 'integer', minimum: 1, maximum: 30 } } },
    {},
  ],
  ['more is told', {}, { properties: { ...answer.properties, colour: { type: 'string' } } }],
  ['a member is always told', {}, { required: ['id', 'total', 'row'] }],
  [
    'a parameter may be sent',
    {},
    {},
    {
      query: [
        { name: 'limit', in: 'query', schema: { type: 'integer' } },
        { name: 'cursor', in: 'query', schema: { type: 'string' } },
      ],
    },
  ],
])('it is no break when %s', async (_name, asked, told, change) => {
  const breaks = await withFile(documentWith({}, {}), (base) => breaksBetween(base, documentWith(asked, told, change)));
  expect(breaks).toEqual([]);
});

test('a document that cannot be read is told', async () => {
  await expect(withFile('nothing', (base) => breaksBetween(base, documentWith({}, {})))).rejects.toThrow(
    'Redocly could not compare',
  );
});
