import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitCases } from './emit-cases.ts';
import { smallStandard } from './fixtures/small-standard.ts';

const root = resolve(import.meta.dirname, '../..');

test('cases: rows and cells with everything filled in', async () => {
  const output = await emitCases(smallStandard(), root, 'out');
  expect(output.path).toBe('out/cases.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1/decisions/hold-admission.yaml, openapi/v1/lifecycles/hold.yaml: change it there, then run \`npm run generate\`.

    import type { ErrorCode } from './errors.ts';
    import type { OperationId } from './operations.ts';
    import type { EventType } from './events.ts';

    /** What a check sends; \`{{name}}\` stands for what the world calls so. */
    export type RequestPatch = {
      readonly body?: unknown;
      readonly path?: Readonly<Record<string, string>>;
      readonly query?: Readonly<Record<string, string | number | boolean>>;
      readonly headers?: Readonly<Record<string, string>>;
    };
    /** Criteria of the world that a check needs. */
    export type Given = Readonly<Record<string, unknown>>;
    /** A request made before the one that is judged; it must succeed. */
    export type Step = { readonly operation: OperationId; readonly request: RequestPatch };
    export type Situation = { readonly given: Given; readonly before: readonly Step[]; readonly request: RequestPatch };

    export type RefusalCase = Situation & {
      readonly id: string;
      readonly operation: OperationId;
      readonly code: ErrorCode;
      readonly pointer: string;
      /** The same but for one thing: it is admitted. */
      readonly twin: Situation;
    };
    /** Both rows are broken; the first answers. */
    export type PrecedenceCase = Situation & {
      readonly id: string;
      readonly operation: OperationId;
      readonly first: string;
      readonly second: string;
      readonly code: ErrorCode;
    };
    /** The answer shows the outcome of a row, by JSON pointer. */
    export type ChoiceCase = Situation & {
      readonly id: string;
      readonly operation: OperationId;
      readonly shows: Readonly<Record<string, string | number | boolean>>;
    };
    export type CellCase = {
      readonly id: string;
      readonly lifecycle: string;
      /** The operation that shows the state. */
      readonly read: OperationId;
      readonly state: string;
      /** By time where there is no operation. */
      readonly reachedBy: readonly { readonly trigger: string; readonly operation: OperationId | null }[];
      readonly trigger: string;
      readonly operation: OperationId | null;
      readonly expect: { readonly state: string; readonly event: EventType | null; readonly code: ErrorCode | null };
    };

    export const refusalCases: readonly RefusalCase[] = [
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
    ];
    export const precedenceCases: readonly PrecedenceCase[] = [
      {
        id: 'HOLD-01<HOLD-02',
        operation: 'createHold',
        given: { 'allocation.perOrderLimit': 4, 'allocation.suspended': true },
        before: [],
        request: { body: { quantity: 5 } },
        first: 'HOLD-01',
        second: 'HOLD-02',
        code: 'ALLOCATION_SUSPENDED',
      },
    ];
    export const choiceCases: readonly ChoiceCase[] = [];
    export const cellCases: readonly CellCase[] = [
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
      {
        id: 'HOLD.expired.getHold',
        lifecycle: 'hold',
        read: 'getHold',
        state: 'expired',
        reachedBy: [
          { trigger: 'createHold', operation: 'createHold' },
          { trigger: 'clock', operation: null },
        ],
        trigger: 'getHold',
        operation: 'getHold',
        expect: { state: 'expired', event: null, code: null },
      },
      {
        id: 'HOLD.expired.clock',
        lifecycle: 'hold',
        read: 'getHold',
        state: 'expired',
        reachedBy: [
          { trigger: 'createHold', operation: 'createHold' },
          { trigger: 'clock', operation: null },
        ],
        trigger: 'clock',
        operation: null,
        expect: { state: 'expired', event: null, code: null },
      },
    ];
    "
  `);
});
