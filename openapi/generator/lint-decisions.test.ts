import { lintDecisions } from './lint-decisions.ts';
import { first, testLint } from './fixtures/broken.ts';
import type { Refusal, RefusingDecision, Standard } from './standard.ts';

const decisionOf = (standard: Standard): RefusingDecision => first(standard.refusals).content;
const change = (row: number, to: Partial<Refusal>) => (standard: Standard) =>
  void Object.assign(decisionOf(standard).refuse[row] ?? {}, to);

testLint(lintDecisions, [
  [
    'a condition that is none',
    change(0, { when: 'suspended and late' }),
    [
      'decisions/hold-admission.yaml: HOLD-01: "suspended and late" is not a condition: expected an input, "not" and an input, or a comparison.',
    ],
  ],
  [
    'an input that is not declared',
    change(0, { when: 'late' }),
    ['decisions/hold-admission.yaml: HOLD-01: "late" looks at late, which is no input'],
  ],
  [
    'a comparison of two types',
    change(1, { when: "requested == 'many'" }),
    [`decisions/hold-admission.yaml: HOLD-02: "requested == 'many'" compares integer with string`],
  ],
  [
    'an order of what has none',
    (standard) => {
      decisionOf(standard).inputs['limit'] = { type: 'string', from: 'request' };
      decisionOf(standard).base.inputs['limit'] = 'some';
      Object.assign(decisionOf(standard).refuse[1]?.example.inputs ?? {}, { limit: 'few' });
      Object.assign(decisionOf(standard).refuse[1] ?? {}, { when: "limit < 'z'" });
    },
    [`decisions/hold-admission.yaml: HOLD-02: "limit < 'z'" adds or orders string, not integers`],
  ],
  [
    'a number asked for yes or no',
    change(1, { when: 'requested' }),
    ['decisions/hold-admission.yaml: HOLD-02: "requested" asks requested for yes or no, which is integer'],
  ],
  [
    'a base that is refused',
    (standard) => void (decisionOf(standard).base.inputs['limit'] = 1),
    ['decisions/hold-admission.yaml: expected a base that no row refuses, but it meets HOLD-02 (requested > limit)'],
  ],
  [
    'a base without an input',
    (standard) => void delete decisionOf(standard).base.inputs['suspended'],
    ['decisions/hold-admission.yaml: base: expected a value for suspended, came nothing'],
  ],
  [
    'an example that misses its own row',
    (standard) => void (first(decisionOf(standard).refuse.slice(1)).example.inputs = { requested: 4, limit: 4 }),
    ["decisions/hold-admission.yaml: HOLD-02's example does not meet its own condition (requested > limit)"],
  ],
  [
    'an example that meets an earlier row',
    (standard) => void (first(decisionOf(standard).refuse.slice(1)).example.inputs['suspended'] = true),
    ["decisions/hold-admission.yaml: HOLD-02's example meets HOLD-01 first (suspended)"],
  ],
  [
    'an example of another type',
    (standard) => void (first(decisionOf(standard).refuse.slice(1)).example.inputs['requested'] = 5.5),
    ["decisions/hold-admission.yaml: HOLD-02's example: expected integer for requested, came 5.5"],
  ],
  [
    'an input from nowhere',
    (standard) => void (decisionOf(standard).inputs['limit'] = { type: 'integer', from: 'allocation.limit' }),
    [
      'decisions/hold-admission.yaml: input limit: expected a criterion, "request" or "hidden: reason" in from, came "allocation.limit"',
    ],
  ],
  [
    'a hidden input',
    (standard) =>
      void (decisionOf(standard).inputs['limit'] = { type: 'integer', from: 'hidden: only the Issuer knows' }),
    [],
  ],
  [
    'a code that is not in the catalogue',
    change(0, { code: 'SUSPENDED' }),
    ['decisions/hold-admission.yaml: HOLD-01: expected a code of errors.yaml, came SUSPENDED'],
  ],
  [
    'a code of another layer',
    change(0, { code: 'UNAUTHENTICATED' }),
    [
      'decisions/hold-admission.yaml: HOLD-01: expected a code with status 409 and layer rule, came UNAUTHENTICATED with 401 and authentication',
    ],
  ],
  [
    'a pointer with an unknown placeholder',
    change(1, { pointer: '/body/quantity/{place}' }),
    [
      "decisions/hold-admission.yaml: HOLD-02: the pointer's {place} is no input",
      'decisions/hold-admission.yaml: HOLD-02: expected a pointer into the request of createHold, came /body/quantity/{place}',
    ],
  ],
  [
    'a pointer to nothing',
    change(0, { pointer: '/path/holdId' }),
    ['decisions/hold-admission.yaml: HOLD-01: expected a pointer into the request of createHold, came /path/holdId'],
  ],
  [
    'an id of another prefix',
    change(0, { id: 'SELL-01' }),
    ['decisions/hold-admission.yaml: expected an id that begins with HOLD-, came SELL-01'],
  ],
  [
    'a condition named twice',
    change(1, { condition: 'suspended' }),
    ['decisions/hold-admission.yaml: expected each condition to be named once, came "suspended" again'],
  ],
  [
    'an operation that is not there',
    (standard) => void (decisionOf(standard).operation = 'placeHold'),
    ['decisions/hold-admission.yaml: expected an operation of the document, came "placeHold"'],
  ],
]);
