import { first, testLint } from './fixtures/broken.ts';
import { lintReferences } from './lint-references.ts';

testLint(lintReferences, [
  [
    'an id that stands twice',
    ({ requirements }) => Object.assign(first(first(requirements).content.rows), { id: 'HOLD-01' }),
    [
      'requirements/idempotency.yaml: expected a new id, came HOLD-01, which openapi/v1/decisions/hold-admission.yaml has',
    ],
  ],
  [
    'an id that was withdrawn',
    ({ withdrawn }) => void withdrawn.content.rows.push({ id: 'IDEM-01', since: '0.2.0', why: 'It was wrong.' }),
    ['requirements/idempotency.yaml: expected a new id, came IDEM-01, which openapi/v1/withdrawn.yaml has'],
  ],
  [
    'a profile that is not there',
    ({ requirements }) => Object.assign(first(first(requirements).content.rows), { profile: 'resale' }),
    ['requirements/idempotency.yaml: IDEM-01: expected the profile sell, came "resale"'],
  ],
  [
    'a code that nothing answers',
    ({ errors }) =>
      Object.assign(errors.content.errors, {
        HOLD_LOST: { status: 409, layer: 'rule', retry: 'never', title: 'x', says: 'x' },
      }),
    ['errors.yaml: expected a rule that answers HOLD_LOST, came none'],
  ],
  [
    'a code that a requirement names',
    ({ errors, requirements }) => {
      Object.assign(errors.content.errors, {
        HOLD_LOST: { status: 409, layer: 'rule', retry: 'never', title: 'x', says: 'x' },
      });
      first(first(requirements).content.rows).says = 'A hold that is lost is refused with HOLD_LOST.';
    },
    [],
  ],
  [
    'event data without a schema',
    ({ events }) => Object.assign(events.content.events['hold.expired'] ?? {}, { data: 'HoldEnded' }),
    ['events.yaml: hold.expired: expected a schema of the document as data, came HoldEnded'],
  ],
  [
    'a default that its schema refuses',
    ({ criteria }) => Object.assign(criteria.content.criteria['allocation.perOrderLimit'] ?? {}, { default: 0 }),
    ['criteria.yaml: allocation.perOrderLimit: its default /: must be >= 1, came 0'],
  ],
  [
    'a criterion seen by an unknown operation',
    ({ criteria }) =>
      Object.assign(criteria.content.criteria['allocation.perOrderLimit'] ?? {}, {
        recognise: { operation: 'getLimits' },
      }),
    ['criteria.yaml: allocation.perOrderLimit: expected an operation of the document, came "getLimits"'],
  ],
  [
    'a profile that requires an unknown one',
    ({ profiles }) => void profiles.content.profiles['sell']?.requires.push('events'),
    ['profiles.yaml: sell: expected sell, came "events"'],
  ],
  [
    'profiles that require each other',
    ({ profiles }) => {
      profiles.content.profiles['events'] = { says: 'Events.', requires: ['sell'] };
      profiles.content.profiles['sell']?.requires.push('events');
    },
    ['profiles.yaml: profiles that require each other: sell, events'],
  ],
  [
    'a world with another vocabulary',
    ({ bundle }) => {
      const limit = { description: 'Seats.', type: 'integer', minimum: 1 };
      bundle.components.schemas['WorldCriteria'] = {
        properties: { 'allocation.perOrderLimit': limit, 'allocation.state': { type: 'string' } },
      };
    },
    [
      'schemas/WorldCriteria.yaml: allocation.suspended: expected {"type":"boolean"} as in criteria.yaml, came nothing',
      'schemas/WorldCriteria.yaml: allocation.state: expected nothing as in criteria.yaml, came {"type":"string"}',
    ],
  ],
]);
