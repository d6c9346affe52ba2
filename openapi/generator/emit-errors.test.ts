import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitErrors } from './emit-errors.ts';
import { smallStandard } from './fixtures/small-standard.ts';

const root = resolve(import.meta.dirname, '../..');

test('errors: a total map from code to what it means', async () => {
  const output = await emitErrors(smallStandard(), root, 'out');
  expect(output.path).toBe('out/errors.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1/errors.yaml: change it there, then run \`npm run generate\`.

    export type ErrorRow = {
      readonly status: number;
      /** Which layer answers it; \`rule\` for the rows of decisions and lifecycles. */
      readonly layer: string;
      readonly retry: string;
      readonly title: string;
      readonly says: string;
      /** The address of its page. */
      readonly type: string;
    };

    export const errors = {
      UNAUTHENTICATED: {
        status: 401,
        layer: 'authentication',
        retry: 'newKey',
        title: 'No token',
        says: 'Send a token.',
        type: 'https://standard.example/errors/unauthenticated',
      },
      ALLOCATION_SUSPENDED: {
        status: 409,
        layer: 'rule',
        retry: 'newKey',
        title: 'It is suspended',
        says: 'Wait for the home club.',
        type: 'https://standard.example/errors/allocation-suspended',
      },
      ORDER_LIMIT_EXCEEDED: {
        status: 409,
        layer: 'rule',
        retry: 'newKey',
        title: 'Too many seats',
        says: 'Ask for fewer.',
        type: 'https://standard.example/errors/order-limit-exceeded',
      },
    } as const satisfies Record<string, ErrorRow>;

    export type ErrorCode = keyof typeof errors;
    "
  `);
});
