import { expect, test } from 'vitest';
import { smallStandard } from './fixtures/small-standard.ts';
import { anchorOf, rowsOf } from './rows-of.ts';

test('every rule is a row', () => {
  const rows = rowsOf(smallStandard());
  expect(rows.map(({ id, kind, page, says }) => [id, kind, page, says])).toEqual([
    ['HOLD-01', 'decision', 'decisions/hold-admission/#hold-01', 'From a suspended allocation nothing is held.'],
    ['HOLD-02', 'decision', 'decisions/hold-admission/#hold-02', 'One hold has at most as many seats as one order.'],
    [
      'HOLD.held.getHold',
      'cell',
      'lifecycles/hold/#hold-held-get-hold',
      'A hold that is held, on getHold, stays as it is, and no event tells of it.',
    ],
    [
      'HOLD.held.clock',
      'cell',
      'lifecycles/hold/#hold-held-clock',
      'A hold that is held, on clock, becomes expired, told by hold.expired.',
    ],
    [
      'HOLD.expired.getHold',
      'cell',
      'lifecycles/hold/#hold-expired-get-hold',
      'A hold that is expired, on getHold, stays as it is, and no event tells of it.',
    ],
    [
      'HOLD.expired.clock',
      'cell',
      'lifecycles/hold/#hold-expired-clock',
      'A hold that is expired, on clock, stays as it is, and no event tells of it.',
    ],
    ['IDEM-01', 'requirement', 'requirements/idempotency/#idem-01', 'A repeat is answered alike.'],
    ['IDEM-02', 'requirement', 'requirements/idempotency/#idem-02', 'It is quick.'],
  ]);
});

test.each([
  ['HOLD-03', 'hold-03'],
  ['HOLD.held.getHold', 'hold-held-get-hold'],
  ['allocation.perOrderLimit', 'allocation-per-order-limit'],
])('the anchor of %s', (id, want) => expect(anchorOf(id)).toBe(want));
