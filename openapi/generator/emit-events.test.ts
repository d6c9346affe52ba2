import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitEvents } from './emit-events.ts';
import { smallStandard } from './fixtures/small-standard.ts';

const root = resolve(import.meta.dirname, '../..');

test('events: types and their data', async () => {
  const output = await emitEvents(smallStandard(), root, 'out');
  expect(output.path).toBe('out/events.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1/events.yaml: change it there, then run \`npm run generate\`.

    import type { HoldExpired } from './types.ts';

    export const events = {
      'hold.expired': { data: 'HoldExpired', stream: 'allocation', profile: 'sell', says: 'Its time ended.' },
    } as const satisfies Record<string, { data: string; stream: string; profile: string; says: string }>;

    export type EventType = keyof typeof events;

    /** What each event carries. */
    export type EventData = {
      'hold.expired': HoldExpired;
    };
    "
  `);
});
