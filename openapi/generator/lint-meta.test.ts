import { lintMeta } from './lint-meta.ts';
import { first, testLint } from './fixtures/broken.ts';

testLint(lintMeta, [
  [
    'a member that no schema knows',
    ({ events }) => Object.assign(events.content.events['hold.expired'] ?? {}, { topic: 'x' }),
    ['events.yaml: /events/hold.expired: "topic" is not known here'],
  ],
  [
    'a member that is missing',
    ({ requirements }) => delete (first(requirements).content as Partial<{ says: string }>).says,
    ["requirements/idempotency.yaml: /: must have required property 'says'"],
  ],
  [
    'a value that is not allowed',
    ({ errors }) => Object.assign(errors.content.errors['UNAUTHENTICATED'] ?? {}, { retry: 'perhaps' }),
    [
      'errors.yaml: /errors/UNAUTHENTICATED/retry: must be equal to one of the allowed values (never,sameKey,newKey,after), came "perhaps"',
    ],
  ],
  [
    'an id of another form',
    ({ refusals }) => Object.assign(first(first(refusals).content.refuse), { id: 'hold-1' }),
    ['decisions/hold-admission.yaml: /refuse/0/id: must match pattern "^[A-Z]{3,12}-\\d\\d$", came "hold-1"'],
  ],
  [
    'a cell that is none of the three',
    ({ lifecycles }) => Object.assign(first(lifecycles).content.cells['held'] ?? {}, { clock: 'ignored' }),
    ['lifecycles/hold.yaml: /cells/held/clock: must match exactly one schema in oneOf, came "ignored"'],
  ],
  [
    'an id that is not its file',
    ({ lifecycles }) => Object.assign(first(lifecycles), { file: 'openapi/v1/lifecycles/holds.yaml' }),
    ['lifecycles/holds.yaml: expected the id to be the file\'s name, came "hold"'],
  ],
  [
    'a criterion whose schema is none',
    ({ criteria }) => Object.assign(criteria.content.criteria['allocation.suspended']?.schema ?? {}, { type: 'bool' }),
    [
      'criteria.yaml: /criteria/allocation.suspended/schema/type: must be equal to one of the allowed values (array,boolean,integer,null,number,object,string), came "bool"',
      'criteria.yaml: /criteria/allocation.suspended/schema/type: must match a schema in anyOf, came "bool"',
    ],
  ],
]);
