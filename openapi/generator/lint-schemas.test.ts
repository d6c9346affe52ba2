import { testLint } from './fixtures/broken.ts';
import { lintSchemas } from './lint-schemas.ts';
import type { Standard } from './standard.ts';

const set =
  (name: string, schema: Record<string, unknown>) =>
  ({ bundle }: Standard) =>
    void (bundle.components.schemas[name] = schema);
const closed = 'expected additionalProperties or unevaluatedProperties to be false, came neither';

testLint(lintSchemas, [
  [
    'an open request',
    set('HoldRequest', { type: 'object', properties: {} }),
    [`schemas/HoldRequest.yaml: / is part of a request: ${closed}`],
  ],
  [
    'an open object inside a request',
    set('HoldRequest', {
      type: 'object',
      additionalProperties: false,
      properties: { items: { type: 'array', items: { type: 'object' } } },
    }),
    [`schemas/HoldRequest.yaml: /properties/items/items is part of a request: ${closed}`],
  ],
  [
    'a request closed around its parts',
    set('HoldRequest', {
      type: 'object',
      unevaluatedProperties: false,
      allOf: [{ properties: { a: {} } }, { oneOf: [{ properties: { b: {} } }] }],
    }),
    [],
  ],
  [
    'a part that is closed only from outside, with an open object inside',
    set('HoldRequest', {
      type: 'object',
      unevaluatedProperties: false,
      allOf: [{ properties: { a: { type: 'object' } } }],
    }),
    [`schemas/HoldRequest.yaml: /allOf/0/properties/a is part of a request: ${closed}`],
  ],
  [
    'a map with constrained names',
    set('HoldRequest', { type: 'object', propertyNames: { pattern: '^x' }, additionalProperties: { type: 'string' } }),
    [],
  ],
  [
    'a closed answer',
    set('Hold', {
      type: 'object',
      additionalProperties: false,
      properties: { state: { $ref: '#/components/schemas/HoldState' } },
    }),
    [
      'schemas/Hold.yaml: / is part of an answer or event, which stay open: expected no additionalProperties, came false',
    ],
  ],
  [
    'a closed event',
    set('HoldExpired', { type: 'object', unevaluatedProperties: false }),
    [
      'schemas/HoldExpired.yaml: / is part of an answer or event, which stay open: expected no unevaluatedProperties, came false',
    ],
  ],
  [
    'a closed problem',
    set('Problem', { type: 'object', additionalProperties: false }),
    [
      'schemas/Problem.yaml: / is part of an answer or event, which stay open: expected no additionalProperties, came false',
    ],
  ],
  [
    'a closed list that does not say so',
    set('HoldState', { description: 'Where it stands.', enum: ['held'] }),
    [
      'schemas/HoldState.yaml: / lists the values of an answer or event: expected anyOf with { type: string } beside the enum, or a description that says "This list is closed."',
    ],
  ],
  ['an open list', set('HoldState', { anyOf: [{ enum: ['held'] }, { type: 'string' }] }), []],
  ['a constant', set('HoldState', { const: 'held' }), []],
  [
    'a schema of nothing',
    set('Seat', { type: 'object' }),
    ['schemas/Seat.yaml: expected a request, answer or event that uses it, came none'],
  ],
]);
