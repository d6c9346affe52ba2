import { expect, test } from 'vitest';
import { lintBundle } from './bundle.ts';

function documentWith(schemas: object, answer: object = {}): object {
  return {
    openapi: '3.1.1',
    info: { title: 'T', version: '0.1.0', description: 'D.', contact: { name: 'Group' } },
    servers: [{ url: 'https://issuer.org/v1' }],
    tags: [{ name: 'sell', description: 'Holds.' }],
    paths: {
      '/holds': {
        get: {
          operationId: 'listHolds',
          tags: ['sell'],
          description: 'All.',
          responses: { 200: { description: 'All.' }, 401: { description: 'No.', content: answer } },
        },
      },
    },
    components: { schemas },
  };
}

const hold = { description: 'A hold.', type: 'object', properties: { id: { type: 'string' } } };

test.each<[given: string, document: object, want: string[]]>([
  ['a sound bundle', documentWith({ Hold: hold }, { 'application/problem+json': {} }), []],
  [
    'a member in another case',
    documentWith(
      { Hold: { ...hold, properties: { hold_id: { type: 'string' } } } },
      { 'application/problem+json': {} },
    ),
    [
      'bundle /components/schemas/Hold/properties/hold_id: Members are named in camel case. Criteria have names of their own. (member-names)',
    ],
  ],
  [
    'a schema in another case and without a word',
    documentWith({ hold: { type: 'object' } }, { 'application/problem+json': {} }),
    [
      'bundle /components/schemas/hold: A schema says what it is. (schema-described)',
      'bundle /components/schemas/hold: Schemas are named in Pascal case. (schema-names)',
    ],
  ],
  [
    'a failure that is no problem',
    documentWith({ Hold: hold }, { 'application/json': {} }),
    ['bundle /paths/~1holds/get/responses/401/content: An answer of 400 and above is a problem. (problems-only)'],
  ],
])('%s', async (_given, document, want) => {
  expect((await lintBundle(document)).sort()).toEqual(want);
});
