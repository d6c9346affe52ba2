import { first, testLint } from './fixtures/broken.ts';
import { lintSituations } from './lint-situations.ts';
import type { RefusalExample, Standard } from './standard.ts';

const file = 'decisions/hold-admission.yaml';
const base = (standard: Standard) => first(standard.refusals).content.base;
const second = (standard: Standard): RefusalExample => first(first(standard.refusals).content.refuse.slice(1)).example;

testLint(lintSituations, [
  [
    'a given that is no criterion',
    (standard) => void (second(standard).given = { 'allocation.limit': 4 }),
    ["HOLD-02's example", "HOLD-02's twin"].map(
      (where) => `${file}: ${where}: given: "allocation.limit" is no criterion`,
    ),
  ],
  [
    'a given that its schema refuses',
    (standard) => void (second(standard).given = { 'allocation.perOrderLimit': 0 }),
    ["HOLD-02's example", "HOLD-02's twin"].map(
      (where) => `${file}: ${where}: allocation.perOrderLimit /: must be >= 1, came 0`,
    ),
  ],
  [
    'a twin that the schema would refuse',
    (standard) => void (second(standard).twin = { body: { quantity: 0 } }),
    [`${file}: HOLD-02's twin: the schema of createHold would refuse its body, /quantity: must be >= 1, came 0`],
  ],
  [
    'a placeholder where a number goes',
    (standard) => void (second(standard).twin = { body: { quantity: '{{priceType.adult}}' } }),
    [],
  ],
  [
    'an unknown thing of the world',
    (standard) => void (second(standard).twin = { body: { priceTypeId: '{{priceType.pensioner}}' } }),
    [
      `${file}: HOLD-02's twin: {{priceType.pensioner}}: expected priceType.adult, area.first, hold or hold.seat.N, came "priceType.pensioner"`,
    ],
  ],
  [
    'a hold that no step made',
    (standard) => void (second(standard).twin = { body: { priceTypeId: '{{hold.seat.0}}' } }),
    [`${file}: HOLD-02's twin: {{hold.seat.0}}: expected an earlier step that is answered with a hold, came none`],
  ],
  [
    'a hold that a step made',
    (standard) => {
      base(standard).before = [{ operation: 'createHold', request: { body: { quantity: 1 } } }];
      second(standard).twin = { body: { priceTypeId: '{{hold.seat.0}}', quantity: 4 } };
    },
    [],
  ],
  [
    'a step that the schema would refuse',
    (standard) => void (second(standard).twin = { before: [{ operation: 'createHold', request: { body: {} } }] }),
    [
      `${file}: HOLD-02's twin: the schema of createHold would refuse its body, /: must have required property 'quantity'`,
    ],
  ],
  [
    'a step of an unknown operation',
    (standard) => void (second(standard).twin = { before: [{ operation: 'wait', request: {} }] }),
    [`${file}: HOLD-02's twin: expected an operation of the document, came "wait"`],
  ],
  [
    'a header that the operation does not take',
    (standard) => void (second(standard).twin = { headers: { 'If-Match': '"1"' } }),
    [`${file}: HOLD-02's twin: expected a header parameter of createHold (Idempotency-Key), came "If-Match"`],
  ],
  [
    'a pair that only together the schema would refuse',
    (standard) => {
      Object.assign(standard.bundle.components.schemas['HoldRequest'] ?? {}, {
        not: { properties: { quantity: { const: 5 }, priceTypeId: { const: 'a' } }, required: ['priceTypeId'] },
      });
      first(first(standard.refusals).content.refuse).example.request = { body: { priceTypeId: 'a' } };
    },
    [
      `${file}: HOLD-01<HOLD-02: the schema of createHold would refuse its body, /: must NOT be valid, came {"quantity":5,"priceTypeId":"a"}`,
    ],
  ],
]);
