import { expect, test } from 'vitest';
import { first, testLint } from './fixtures/broken.ts';
import { smallStandard } from './fixtures/small-standard.ts';
import { lintReleased } from './lint-released.ts';
import { releaseOf } from './releases.ts';

const last = { ...releaseOf(smallStandard()), withdrawn: ['HOLD-09'] };

testLint(
  (standard) => {
    standard.withdrawn.content.rows.push({ id: 'HOLD-09', since: '0.1.0', why: 'It was never right.' });
    return lintReleased(standard, last);
  },
  [
    [
      'a rule that is gone',
      ({ requirements }) => void first(requirements).content.rows.pop(),
      ['withdrawn.yaml: expected IDEM-02, which 0.1.0 has, as a rule or withdrawn; came neither'],
    ],
    [
      'a rule that is withdrawn',
      ({ requirements, withdrawn }) => {
        first(requirements).content.rows.pop();
        withdrawn.content.rows.push({ id: 'IDEM-02', since: '0.2.0', why: 'It was no rule.' });
      },
      [],
    ],
    [
      'an id with another meaning',
      ({ refusals }) => Object.assign(first(first(refusals).content.refuse), { code: 'ORDER_LIMIT_EXCEEDED' }),
      [
        'decisions/hold-admission.yaml: HOLD-01: expected the code ALLOCATION_SUSPENDED that it has in 0.1.0, came ORDER_LIMIT_EXCEEDED; withdraw it and take a new id',
      ],
    ],
    [
      'an id of another kind',
      ({ refusals, requirements }) => {
        first(refusals).content.refuse.pop();
        first(requirements).content.rows.push({
          id: 'HOLD-02',
          level: 'MUST',
          profile: 'sell',
          role: 'issuer',
          says: 'Something else.',
        });
      },
      [
        'requirements/idempotency.yaml: HOLD-02: expected the kind decision that it has in 0.1.0, came requirement; withdraw it and take a new id',
      ],
    ],
    [
      'a sentence that is clearer now',
      ({ requirements }) => Object.assign(first(first(requirements).content.rows), { says: 'Clearer.' }),
      [],
    ],
  ],
);

testLint(
  (standard) => lintReleased(standard, null),
  [['a rule that is gone before any release', ({ requirements }) => void requirements.pop(), []]],
);

test('a withdrawal is not forgotten', () => {
  expect(lintReleased(smallStandard(), last)).toEqual([
    {
      file: 'openapi/v1/withdrawn.yaml',
      message: 'expected HOLD-09, which 0.1.0 has, as a rule or withdrawn; came neither',
    },
  ]);
});
