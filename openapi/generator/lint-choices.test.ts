import { first, testLint } from './fixtures/broken.ts';
import { smallChoice } from './fixtures/small-tables.ts';
import { lintChoices } from './lint-choices.ts';
import type { ChoosingDecision, ChoosingRow, Standard } from './standard.ts';

const door = (change: (decision: ChoosingDecision) => void) => (standard: Standard) => {
  const content = structuredClone(smallChoice);
  change(content);
  standard.choices = [{ file: 'openapi/v1/decisions/door.yaml', content }];
};
const row = (index: number, to: Partial<ChoosingRow>) => door(({ rows }) => void Object.assign(rows[index] ?? {}, to));

testLint(lintChoices, [
  ['a sound table', door(() => undefined), []],
  [
    'a combination without a row',
    row(1, { notAll: ['adult'] }),
    ['decisions/door.yaml: no row fits adult, not member'],
  ],
  [
    'a combination with two rows',
    row(0, { when: { adult: 'Y' }, examples: [{ inputs: { age: 18, member: true } }] }),
    ['decisions/door.yaml: DOOR-01 and DOOR-02 both fit adult, not member'],
  ],
  [
    'a gap that is impossible',
    door((decision) => {
      Object.assign(decision.rows[1] ?? {}, { notAll: ['adult'] });
      decision.impossible = [{ when: { adult: 'Y', member: 'N' }, why: 'Every adult is a member.' }];
    }),
    [],
  ],
  [
    'a row that nothing fits',
    door((decision) => void (decision.impossible = [{ when: { adult: 'Y' }, why: 'It is a school.' }])),
    [
      'decisions/door.yaml: DOOR-01 fits no possible combination',
      "decisions/door.yaml: DOOR-01's example 1 is said to be impossible: adult, member",
    ],
  ],
  [
    'an example of another row',
    row(0, { examples: [{ inputs: { age: 17, member: true } }] }),
    ["decisions/door.yaml: DOOR-01's example 1: expected it to fit DOOR-01 alone, fits DOOR-02"],
  ],
  [
    'an example without an input',
    row(0, { examples: [{ inputs: { age: 18 } }] }),
    ["decisions/door.yaml: DOOR-01's example 1: expected a value for member, came nothing"],
  ],
  [
    'a condition that is not declared',
    row(0, { when: { adult: 'Y', tall: 'Y' } }),
    ['decisions/door.yaml: DOOR-01: expected adult or member, came "tall"'],
  ],
  [
    'an outcome that is not declared',
    row(1, { outcome: 'side' }),
    [
      'decisions/door.yaml: DOOR-02: expected the outcome front or back, came "side"',
      'decisions/door.yaml: no row has the outcome back',
    ],
  ],
  [
    'an operation, and no request that shows the outcome',
    door((decision) => {
      decision.operation = 'createHold';
      Object.assign(decision.rows[0] ?? {}, { hidden: 'Nobody sees the front door.' });
    }),
    ['decisions/door.yaml: DOOR-02: expected an example with a request, or "hidden" and the reason, came neither'],
  ],
  [
    'an operation that is not there',
    door((decision) => {
      decision.operation = 'openDoor';
      for (const one of decision.rows) one.hidden = 'There is no door.';
    }),
    ['decisions/door.yaml: expected an operation of the document, came "openDoor"'],
  ],
  [
    'many gaps',
    door((decision) => {
      decision.inputs['loud'] = { type: 'boolean', from: 'request' };
      decision.conditions['loud'] = 'loud';
      decision.outcomes = { front: 'The front door.' };
      decision.rows = [first(decision.rows)];
      Object.assign(first(decision.rows), { examples: [{ inputs: { age: 18, member: true, loud: false } }] });
    }),
    [
      'decisions/door.yaml: no row fits adult, not member, loud',
      'decisions/door.yaml: no row fits adult, not member, not loud',
      'decisions/door.yaml: no row fits not adult, member, loud',
      'decisions/door.yaml: … and 3 more combinations like these',
    ],
  ],
]);
