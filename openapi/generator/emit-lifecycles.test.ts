import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitLifecycles } from './emit-lifecycles.ts';
import { smallStandard } from './fixtures/small-standard.ts';

const root = resolve(import.meta.dirname, '../..');

test('lifecycles: a total table of states and triggers', async () => {
  const output = await emitLifecycles(smallStandard(), root, 'out');
  expect(output.path).toBe('out/lifecycles.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1/lifecycles/hold.yaml: change it there, then run \`npm run generate\`.

    import type { ErrorCode } from './errors.ts';
    import type { EventType } from './events.ts';

    /** What a trigger does in a state: go on to a state and tell it, change nothing, or be refused. */
    export type Move<State extends string> =
      { readonly to: State; readonly event: EventType } | { readonly unchanged: true } | { readonly refused: ErrorCode };

    /** A hold from beginning to end. */
    export type HoldLifecycle = 'held' | 'expired';
    export type HoldTrigger = 'getHold' | 'clock';
    export const holdLifecycle = {
      held: { getHold: { unchanged: true }, clock: { to: 'expired', event: 'hold.expired' } },
      expired: { getHold: { unchanged: true }, clock: { unchanged: true } },
    } as const satisfies Record<HoldLifecycle, Record<HoldTrigger, Move<HoldLifecycle>>>;
    "
  `);
});
