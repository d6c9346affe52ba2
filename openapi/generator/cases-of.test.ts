import { describe, expect, test } from 'vitest';
import { cellCases, choiceCases, exclusiveBecause, pairsOf, precedenceCases, refusalCases } from './cases-of.ts';
import { smallChoice, smallDecision, smallLifecycle } from './fixtures/small-tables.ts';
import type { Refusal, RefusalExample, RefusingDecision } from './standard.ts';

const smallRow = row('HOLD-01', 'suspended', { inputs: { suspended: true } });

test('a case carries its example, whole, and a twin that differs in one thing', () => {
  expect(refusalCases(smallDecision)).toEqual([
    {
      id: 'HOLD-01',
      operation: 'createHold',
      given: { 'allocation.suspended': true },
      before: [],
      request: { body: { quantity: 2 } },
      code: 'ALLOCATION_SUSPENDED',
      pointer: '/path/allocationId',
      twin: { given: {}, before: [], request: { body: { quantity: 2 } } },
    },
    {
      id: 'HOLD-02',
      operation: 'createHold',
      given: { 'allocation.perOrderLimit': 4 },
      before: [],
      request: { body: { quantity: 5 } },
      code: 'ORDER_LIMIT_EXCEEDED',
      pointer: '/body/quantity',
      twin: { given: { 'allocation.perOrderLimit': 4 }, before: [], request: { body: { quantity: 4 } } },
    },
  ]);
});

const step = { operation: 'createHold', request: { body: { quantity: 1 } } };

describe('the twin of an example', () => {
  test.each<[name: string, example: Partial<RefusalExample>, want: unknown]>([
    [
      'with a request',
      { request: { body: { quantity: 9 } } },
      { given: {}, before: [], request: { body: { quantity: 2 } } },
    ],
    ['with a situation', { given: { a: 1 } }, { given: {}, before: [], request: { body: { quantity: 2 } } }],
    [
      'with both',
      { given: { a: 1 }, request: { body: { quantity: 9 } } },
      { given: { a: 1 }, before: [], request: { body: { quantity: 2 } } },
    ],
    ['with a step before', { before: [step] }, { given: {}, before: [], request: { body: { quantity: 2 } } }],
    [
      'with its own twin',
      { before: [step], twin: { body: { quantity: 3 } } },
      { given: {}, before: [step], request: { body: { quantity: 3 } } },
    ],
  ])('%s', (_name, example, want) => {
    const [row] = refusalCases(decisionWith({ ...smallRow, example: { inputs: {}, ...example } }));
    expect(row?.twin).toEqual(want);
  });
});

test('an input fills the pointer', () => {
  const row = { ...smallRow, pointer: '/body/items/{requested}/id', example: { inputs: { requested: 3 } } };
  expect(refusalCases(decisionWith(row))[0]?.pointer).toBe('/body/items/3/id');
});

test('a hidden row has no case', () => {
  expect(refusalCases(decisionWith({ ...smallRow, hidden: 'Nobody sees it.' }))).toEqual([]);
});

test('two rows that can be broken at once are, and the first answers', () => {
  expect(precedenceCases(smallDecision)).toEqual([
    {
      id: 'HOLD-01<HOLD-02',
      operation: 'createHold',
      given: { 'allocation.suspended': true, 'allocation.perOrderLimit': 4 },
      before: [],
      request: { body: { quantity: 5 } },
      first: 'HOLD-01',
      second: 'HOLD-02',
      code: 'ALLOCATION_SUSPENDED',
    },
  ]);
});

describe('two rows exclude each other', () => {
  const late = row('HOLD-03', 'requested > 20', { inputs: { requested: 21 } });
  test.each<[name: string, rows: Refusal[], want: string | null]>([
    ['when one is hidden', [smallRow, { ...late, hidden: 'x' }], 'HOLD-03 is hidden'],
    [
      'when they want other inputs',
      [row('HOLD-01', 'requested > 9', { inputs: { requested: 10 } }), late],
      'both set /requested',
    ],
    [
      'when they want other situations',
      [
        row('HOLD-01', 'suspended', { inputs: { suspended: true }, given: { a: 1 } }),
        { ...late, example: { ...late.example, given: { a: 2 } } },
      ],
      'both set /a',
    ],
    [
      'when they want other requests',
      [
        row('HOLD-01', 'suspended', { inputs: { suspended: true }, request: { body: { quantity: 1 } } }),
        { ...late, example: { ...late.example, request: { body: { quantity: 2 } } } },
      ],
      'both set /body/quantity',
    ],
    [
      'when one takes the cause from the other',
      [
        row('HOLD-01', 'requested > limit', { inputs: { limit: 1 } }),
        row('HOLD-02', 'limit > 8', { inputs: { requested: 9 } }),
      ],
      'together they do not meet HOLD-02',
    ],
    ['not otherwise', [smallRow, late], null],
  ])('%s', (_name, [first = smallRow, second = smallRow], want) => {
    expect(exclusiveBecause(decisionWith(first, second), first, second)).toBe(want);
  });

  test('when together they meet an earlier row', () => {
    const sum = row('HOLD-01', 'requested + limit > 20', { inputs: { requested: 20, limit: 9 } });
    const many = row('HOLD-02', 'requested > 10', { inputs: { requested: 11 } });
    const wide = row('HOLD-03', 'limit > 9', { inputs: { limit: 10 } });
    const decision = decisionWith(sum, many, wide);
    expect(pairsOf(decision).map(([first, second]) => exclusiveBecause(decision, first, second))).toEqual([
      'both set /requested',
      'both set /limit',
      'together they meet HOLD-01 first',
    ]);
  });
});

test('a cell is a case', () => {
  expect(cellCases(smallLifecycle).slice(0, 2)).toEqual([
    {
      id: 'HOLD.held.getHold',
      lifecycle: 'hold',
      read: 'getHold',
      state: 'held',
      reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
      trigger: 'getHold',
      operation: 'getHold',
      expect: { state: 'held', event: null, code: null },
    },
    {
      id: 'HOLD.held.clock',
      lifecycle: 'hold',
      read: 'getHold',
      state: 'held',
      reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
      trigger: 'clock',
      operation: null,
      expect: { state: 'expired', event: 'hold.expired', code: null },
    },
  ]);
});

test('a trigger that a row of the requirements checks has no case', () => {
  const { getHold, clock } = smallLifecycle.triggers;
  const lifecycle = { ...smallLifecycle, triggers: { getHold: getHold!, clock: { ...clock!, row: 'TIME-01' } } };
  expect(cellCases(lifecycle).map(({ id }) => id)).toEqual(['HOLD.held.getHold', 'HOLD.expired.getHold']);
});

test('an example with a request is a case, one without is for the lint alone', () => {
  const [adult, other] = smallChoice.rows;
  const example = { inputs: { age: 30, member: true }, request: { body: { age: 30 } }, shows: { '/door': 'front' } };
  const rows = [{ ...adult!, examples: [...adult!.examples, example] }, other!];
  expect(choiceCases({ ...smallChoice, operation: 'createHold', rows })).toEqual([
    {
      id: 'DOOR-01',
      operation: 'createHold',
      given: {},
      before: [],
      request: { body: { age: 30 } },
      shows: { '/door': 'front' },
    },
  ]);
});

function row(id: string, when: string, example: RefusalExample): Refusal {
  return {
    id,
    level: 'MUST',
    says: 'No.',
    condition: id,
    when,
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/body',
    example,
  };
}

function decisionWith(...refuse: Refusal[]): RefusingDecision {
  return { ...smallDecision, refuse };
}
