import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitDecisions } from './emit-decisions.ts';
import { smallStandard } from './fixtures/small-standard.ts';
import { smallChoice } from './fixtures/small-tables.ts';

const root = resolve(import.meta.dirname, '../..');

test('decisions: conditions as code, rows as data', async () => {
  const output = await emitDecisions(
    { ...smallStandard(), choices: [{ file: 'openapi/v1/decisions/door.yaml', content: smallChoice }] },
    root,
    'out',
  );
  expect(output.path).toBe('out/decisions.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1/decisions/hold-admission.yaml, openapi/v1/decisions/door.yaml: change it there, then run \`npm run generate\`.

    import type { ErrorCode } from './errors.ts';

    /** A condition that refuses when it is met; \`{input}\` in the pointer stands for that input's value. */
    export type RefusalRow<Inputs> = {
      readonly id: string;
      readonly when: (given: Inputs) => boolean;
      readonly code: ErrorCode;
      readonly pointer: string;
    };

    /** Y: the condition is met; N: it is not; absent: no matter. */
    export type ChoiceRow<Condition extends string, Outcome extends string> = {
      readonly id: string;
      readonly when: Readonly<Partial<Record<Condition, 'Y' | 'N'>>>;
      readonly notAll: readonly Condition[];
      readonly outcome: Outcome;
    };

    export type HoldAdmissionInputs = {
      readonly suspended: boolean;
      readonly requested: number;
      /** Seats of one order. */
      readonly limit: number;
    };
    /** Whether a hold is admitted. */
    export const holdAdmission: readonly RefusalRow<HoldAdmissionInputs>[] = [
      { id: 'HOLD-01', when: (given) => given.suspended, code: 'ALLOCATION_SUSPENDED', pointer: '/path/allocationId' },
      {
        id: 'HOLD-02',
        when: (given) => given.requested > given.limit,
        code: 'ORDER_LIMIT_EXCEEDED',
        pointer: '/body/quantity',
      },
    ];
    export type DoorInputs = {
      readonly age: number;
      readonly member: boolean;
    };
    export const doorConditions = {
      adult: (given: DoorInputs) => given.age >= 18,
      member: (given: DoorInputs) => given.member,
    };
    export type DoorOutcome = 'front' | 'back';
    /** Which door is opened. */
    export const door: readonly ChoiceRow<keyof typeof doorConditions, DoorOutcome>[] = [
      { id: 'DOOR-01', when: { adult: 'Y', member: 'Y' }, notAll: [], outcome: 'front' },
      { id: 'DOOR-02', when: {}, notAll: ['adult', 'member'], outcome: 'back' },
    ];
    "
  `);
});
